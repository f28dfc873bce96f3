import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { z } from 'zod';
import { buttonNonce, buttons, execute } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import type { Element } from '../kit/element.ts';
import type { Language } from '../kit/language.ts';
import { heading, section, smallText, spoken, text } from '../kit/text.ts';
import type { CloseRound, JoinRound, SendAnswers } from './actions.ts';
import { pulseTexts, type PartKey, type PulseVerdictKey } from './pulse-texts.ts';
import { roundTexts } from './round-texts.ts';

export interface OpenPulseProps {
  readonly nonce: string;
  readonly round: string;
  readonly fewest: number;
  /** The last day, as it is read. */
  readonly until: string;
}

/** In the channel, for everybody. */
export function openPulseCard({ nonce, round, fewest, until }: OpenPulseProps, language: Language): IAdaptiveCard {
  const texts = pulseTexts[language];
  const join = { action: 'round.join', nonce: buttonNonce(nonce, 'join'), round } satisfies z.infer<typeof JoinRound>;
  const close = { action: 'round.close', nonce: buttonNonce(nonce, 'close'), round } satisfies z.infer<
    typeof CloseRound
  >;
  return card({
    language,
    summary: spoken(texts.title, texts.lead),
    body: [
      heading(texts.title),
      text(texts.lead),
      smallText(texts.rules(fewest, until)),
      buttons([execute(roundTexts[language].join, join, 'positive'), execute(roundTexts[language].close, close)]),
    ],
  });
}

export interface PulseFormProps {
  readonly nonce: string;
  readonly round: string;
  /** From 1 up to 5, or empty. */
  readonly chosen: readonly string[];
  readonly isIncomplete: boolean;
}

/** In the place of that card, for who pressed it. */
export function pulseFormCard(props: PulseFormProps, language: Language): IAdaptiveCard {
  const { nonce, round, chosen, isIncomplete } = props;
  const texts = pulseTexts[language];
  const send = { action: 'round.send', nonce: buttonNonce(nonce, 'send'), round } satisfies z.infer<typeof SendAnswers>;
  return card({
    language,
    summary: spoken(texts.title, isIncomplete ? texts.incomplete : texts.formLead),
    body: [
      heading(texts.title),
      ...(isIncomplete ? [section([text(texts.incomplete)], { style: 'accent', roundedCorners: true })] : []),
      smallText(texts.formLead),
      ...texts.questions.map((question, place): Element => {
        const value = chosen[place];
        return {
          type: 'Input.ChoiceSet',
          id: `guess${place}`,
          label: question,
          style: 'expanded',
          choices: texts.answers.map((title, at) => ({ title, value: String(at + 1) })),
          ...(value && { value }),
        };
      }),
      buttons([execute(roundTexts[language].send, send, 'positive')]),
    ],
  });
}

export interface PulseResultProps {
  readonly participants: number;
  readonly months: number;
  /** In the order in which they are asked. */
  readonly answers: readonly { readonly part: PartKey; readonly verdict: PulseVerdictKey }[];
}

export function pulseResultCard(
  { participants, months, answers }: PulseResultProps,
  language: Language,
): IAdaptiveCard {
  const texts = pulseTexts[language];
  const took = texts.took(participants);
  return card({
    language,
    summary: spoken(texts.resultTitle, took, ...answers.map(({ part }) => texts.parts[part])),
    body: [
      heading(texts.resultTitle),
      text(took),
      ...answers.map(({ part, verdict }, place) =>
        section(
          [
            text(texts.questions[place] ?? '', { weight: 'Bolder' }),
            text(texts.parts[part]),
            smallText(texts.verdicts[verdict](months)),
          ],
          { separator: true, spacing: 'Medium' },
        ),
      ),
      smallText(texts.protects, { separator: true, spacing: 'Medium' }),
    ],
  });
}
