import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { buttonNonce, buttons, execute } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import { textInput } from '../kit/inputs.ts';
import type { Language } from '../kit/language.ts';
import { oneLineOf, smallText, spoken, text } from '../kit/text.ts';
import { askColleague } from '../referral/ask-colleague.ts';
import type { ExplainFeedback } from './actions.ts';
import { feedbackTexts, reasonKeys, type ReasonKey } from './texts.ts';

export interface FeedbackThanksProps {
  readonly nonce: string;
  /** Number of the answer. */
  readonly answer: string;
  readonly question: string;
  /** null: it is asked. */
  readonly reason: ReasonKey | null;
  /** What they typed about it in the chat. */
  readonly comment?: string;
}

const longest = { question: 120, comment: 1_000 } as const;

/** Thanks in one line; then why, when that is not known, and the way to a colleague. */
export function feedbackThanksCard(
  { nonce, answer, question, reason, comment }: FeedbackThanksProps,
  language: Language,
): IAdaptiveCard {
  const words = feedbackTexts[language];
  const lead = reason === null ? (comment ? words.noted : words.thanksAsking) : words.thanks(words.because[reason]);
  const because = (key: ReasonKey) =>
    execute(words.reasons[key], {
      action: 'feedback.explain',
      nonce: buttonNonce(nonce, key),
      answer,
      reason: key,
    } satisfies ExplainFeedback);
  const colleague = askColleague(question, nonce, language);
  return card({
    language,
    summary: spoken(lead),
    body: [
      text(lead, { style: 'heading', weight: 'Bolder' }),
      smallText(words.aboutQuestion(oneLineOf(question, longest.question)), { isSubtle: true }),
      ...(reason === null
        ? [
            textInput('comment', words.expected, {
              longest: longest.comment,
              lines: 3,
              ...(comment && { value: comment }),
            }),
            buttons(reasonKeys.map(because), 'Small'),
          ]
        : [text(words.next)]),
      ...(colleague.length > 0 ? [buttons([...colleague], 'Small')] : []),
    ],
  });
}
