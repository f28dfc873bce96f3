import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { buttonNonce, buttons, execute } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import { choices } from '../kit/inputs.ts';
import type { Language } from '../kit/language.ts';
import { bullets, heading, section, smallText, spoken, text } from '../kit/text.ts';
import type { ReviewFeedback } from './actions.ts';
import { feedbackTexts, type ReviewNewsKey } from './texts.ts';

export interface FeedbackQueueProps {
  readonly nonce: string;
  /** Worst first. */
  readonly judged: readonly {
    readonly about: string;
    readonly name: string;
    readonly answers: number;
    readonly complained: number;
  }[];
  readonly complaints: number;
  readonly news: ReviewNewsKey | null;
}

/** What people thought no good, by what it is about: whoever thought so is not in it. */
export function feedbackQueueCard(
  { nonce, judged, complaints, news }: FeedbackQueueProps,
  language: Language,
): IAdaptiveCard {
  const words = feedbackTexts[language];
  const lead = complaints === 0 ? words.nothingWaits : words.waiting(complaints);
  const see = { action: 'feedback.review', nonce: buttonNonce(nonce, 'see'), place: 0 } satisfies ReviewFeedback;
  return card({
    language,
    summary: spoken(words.queueTitle, news && words.news[news], lead),
    body: [
      heading(words.queueTitle),
      ...(news ? [section([text(words.news[news])], { style: 'accent', roundedCorners: true })] : []),
      text(lead),
      ...(judged.length > 0
        ? [
            bullets(judged.map(({ name, complained, answers }) => words.judged(name, complained, answers))),
            smallText(words.order, { isSubtle: true }),
            choices(
              'chosen',
              words.about,
              judged.map(({ about, name }) => ({ title: name, value: about })),
              words.choose,
            ),
            buttons([execute(words.see, see)]),
          ]
        : []),
    ],
  });
}
