import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { z } from 'zod';
import { buttonNonce, buttons, execute } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import type { Element } from '../kit/element.ts';
import type { Language } from '../kit/language.ts';
import { heading, section, smallText, spoken, subheading, text } from '../kit/text.ts';
import type { CloseRound, JoinRound, SendAnswers } from './actions.ts';
import { sourceLine, type SourceProps } from './game-cards.ts';
import { guessInput, type GuessInputProps } from './guess-input.ts';
import { roundTexts, type GuessProblem, type MostKey } from './round-texts.ts';

export interface OpenRoundProps {
  readonly nonce: string;
  readonly round: string;
  readonly topic: string | null;
  readonly questions: number;
  readonly isRepeated: boolean;
  readonly fewest: number;
  /** The last day, as it is read. */
  readonly until: string;
}

/** In the channel, for everybody. */
export function openRoundCard(props: OpenRoundProps, language: Language): IAdaptiveCard {
  const { nonce, round, topic, fewest, until } = props;
  const texts = roundTexts[language];
  const join = { action: 'round.join', nonce: buttonNonce(nonce, 'join'), round } satisfies z.infer<typeof JoinRound>;
  const lead = texts.lead(props.questions);
  return card({
    language,
    summary: spoken(texts.title(topic), lead),
    body: [
      heading(texts.title(topic)),
      text(lead),
      ...(props.isRepeated ? [text(texts.repeated)] : []),
      smallText(texts.rules(fewest, until)),
      buttons([execute(texts.join, join, 'positive'), execute(texts.close, closing(nonce, round))]),
    ],
  });
}

export interface RoundFormProps {
  readonly nonce: string;
  readonly round: string;
  readonly topic: string | null;
  readonly questions: readonly (GuessInputProps & {
    readonly question: string;
    readonly problem: GuessProblem | null;
  })[];
}

/** In the place of that card, for who pressed it. */
export function roundFormCard({ nonce, round, topic, questions }: RoundFormProps, language: Language): IAdaptiveCard {
  const texts = roundTexts[language];
  const send = { action: 'round.send', nonce: buttonNonce(nonce, 'send'), round } satisfies z.infer<typeof SendAnswers>;
  const isWrong = questions.some(({ problem }) => problem !== null);
  return card({
    language,
    summary: spoken(texts.title(topic), isWrong ? texts.fix : texts.formLead),
    body: [
      heading(texts.title(topic)),
      ...(isWrong ? [note(texts.fix)] : []),
      smallText(texts.formLead),
      ...questions.flatMap((one, place): Element[] => [
        text(`${place + 1}. ${one.question}`, { separator: true, spacing: 'Medium', weight: 'Bolder' }),
        ...(one.problem ? [note(texts.problems[one.problem])] : []),
        guessInput(`guess${place}`, withNoIdea(one, texts.noIdea), language),
      ]),
      buttons([execute(texts.send, send, 'positive')]),
    ],
  });
}

export function roundThanksCard(
  props: {
    readonly nonce: string;
    readonly round: string;
    readonly answered: number;
    readonly fewest: number;
    readonly isBefore: boolean;
    readonly mayClose: boolean;
  },
  language: Language,
): IAdaptiveCard {
  const { nonce, round, answered, fewest, isBefore, mayClose } = props;
  const texts = roundTexts[language];
  const title = isBefore ? texts.before : texts.thanks;
  const count = texts.answered(answered, fewest);
  return card({
    language,
    summary: spoken(title, count),
    body: [
      heading(title),
      text(count),
      smallText(texts.waits),
      ...(mayClose ? [buttons([execute(texts.close, closing(nonce, round))])] : []),
    ],
  });
}

export function roundSureCard(
  props: { readonly nonce: string; readonly round: string; readonly answered: number; readonly fewest: number },
  language: Language,
): IAdaptiveCard {
  const { nonce, round, answered, fewest } = props;
  const texts = roundTexts[language];
  const join = { action: 'round.join', nonce: buttonNonce(nonce, 'join'), round } satisfies z.infer<typeof JoinRound>;
  const sure = texts.sure(answered, fewest);
  return card({
    language,
    summary: spoken(texts.sureTitle, sure),
    body: [
      heading(texts.sureTitle),
      text(sure),
      buttons([execute(texts.closeAnyway, { ...closing(nonce, round), sure: true }), execute(texts.join, join)]),
    ],
  });
}

export function roundClosedCard(
  { answered, fewest }: { readonly answered: number; readonly fewest: number },
  language: Language,
): IAdaptiveCard {
  const texts = roundTexts[language];
  const count = answered < fewest ? texts.tooFew(answered, fewest) : texts.below(answered);
  return card({ language, summary: spoken(texts.closed, count), body: [heading(texts.closed), text(count)] });
}

export interface RoundResultProps {
  readonly participants: number;
  /** null: of a repeated round. */
  readonly quarter: 0 | 1 | 2 | 3 | null;
  readonly expected: string;
  readonly gloomy: number;
  readonly rosy: number;
  readonly questions: readonly {
    readonly question: string;
    readonly figure: string;
    readonly most: MostKey;
    readonly gap: { readonly amount: string; readonly isHigh: boolean } | null;
    readonly explains: string;
    readonly source: SourceProps;
  }[];
  readonly movement: 'closer' | 'further' | 'unclear' | null;
  /** The first day on which it can be repeated, as it is read. */
  readonly repeatFrom: string;
}

/** What a team may know of how it answered. */
export function roundResultCard(props: RoundResultProps, language: Language): IAdaptiveCard {
  const { participants, quarter, expected, gloomy, rosy, questions, movement, repeatFrom } = props;
  const texts = roundTexts[language];
  const sides = texts.sides(gloomy, rosy, questions.length);
  const right = quarter === null ? null : `${texts.quarters[quarter]} ${texts.chance(expected, questions.length)}`;
  const moved = movement && `${texts.movement[movement]} ${texts.sawBefore}`;
  return card({
    language,
    summary: spoken(texts.resultTitle, moved ?? right, sides),
    body: [
      heading(texts.resultTitle),
      text([texts.took(participants), right].filter(Boolean).join(' ')),
      ...(moved ? [note(moved)] : [text(sides)]),
      ...questions.map(({ question, figure, most, gap, explains, source }, place) =>
        section(
          [
            text(`${place + 1}. ${question}`),
            subheading(texts.figure(figure), { spacing: 'Small' }),
            text(gap ? `${texts.most[most]}. ${texts.gap(gap.amount, gap.isHigh)}` : `${texts.most[most]}.`),
            smallText(explains),
            sourceLine(source, language),
          ],
          { separator: true, spacing: 'Medium' },
        ),
      ),
      smallText(texts.protects, { separator: true, spacing: 'Medium' }),
      smallText(texts.again(repeatFrom)),
    ],
  });
}

/** A choice can be left open in so many words: an empty one may be forgotten. */
function withNoIdea(input: GuessInputProps, title: string): GuessInputProps {
  return input.unit === null ? { ...input, options: [...input.options, { title, value: noIdea }] } : input;
}

const noIdea = 'geen idee';

function closing(nonce: string, round: string): z.infer<typeof CloseRound> {
  return { action: 'round.close', nonce: buttonNonce(nonce, 'close'), round };
}

function note(words: string): Element {
  return section([text(words)], { style: 'accent', roundedCorners: true });
}
