import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { z } from 'zod';
import { buttonNonce, buttons, execute } from '../kit/actions.ts';
import { badge, badgeRow } from '../kit/badge.ts';
import { card } from '../kit/card.ts';
import type { Element } from '../kit/element.ts';
import { chosen, type Choice } from '../kit/inputs.ts';
import type { Language } from '../kit/language.ts';
import { heading, labelled, linkText, section, smallText, spoken, subheading, text } from '../kit/text.ts';
import type { AnswerQuiz, BeginQuiz, NextQuestion, SkipQuestion } from './actions.ts';
import { followUps, type FollowUpChoice } from '../ask/follow-up.ts';
import { gameTexts, type GuessNewsKey, type LeaningKey } from './game-texts.ts';
import { guessInput } from './guess-input.ts';

/** `topics` by id; the one with an empty id is all of them. */
export function beginCard(
  { nonce, topics }: { readonly nonce: string; readonly topics: readonly Choice[] },
  language: Language,
): IAdaptiveCard {
  const texts = gameTexts[language];
  const data = { action: 'quiz.begin', nonce: buttonNonce(nonce, 'begin') } satisfies z.infer<typeof BeginQuiz>;
  return card({
    language,
    summary: spoken(texts.title, texts.lead),
    body: [
      heading(texts.title),
      text(texts.lead),
      chosen('chosen', texts.topic, [{ title: texts.mixed, value: 'mixed' }, ...topics], 'mixed'),
      buttons([execute(texts.begin, data)]),
      smallText(texts.round),
    ],
  });
}

export interface QuestionCardProps {
  readonly nonce: string;
  readonly version: number;
  readonly place: number;
  readonly of: number;
  readonly question: string;
  /** Of an estimate; null for a choice. */
  readonly unit: string | null;
  readonly options: readonly Choice[];
  readonly typed: string;
  readonly news: { readonly key: GuessNewsKey; readonly value: string } | null;
}

export function questionCard(props: QuestionCardProps, language: Language): IAdaptiveCard {
  const { nonce, version, question, news } = props;
  const texts = gameTexts[language];
  const said = news && texts.news[news.key](news.value);
  const answer = {
    action: 'quiz.answer',
    nonce: buttonNonce(nonce, 'answer'),
    version,
  } satisfies z.infer<typeof AnswerQuiz>;
  const skip = { action: 'quiz.skip', nonce: buttonNonce(nonce, 'skip'), version } satisfies z.infer<
    typeof SkipQuestion
  >;
  return card({
    language,
    summary: spoken(texts.place(props.place, props.of), question, said),
    body: [
      smallText(texts.place(props.place, props.of)),
      heading(question, { size: 'Medium' }),
      ...told(said),
      guessInput('guess', props, language),
      buttons([execute(texts.answer, answer, 'positive'), execute(texts.skip, skip)]),
    ],
  });
}

export interface RevealCardProps {
  readonly nonce: string;
  readonly place: number;
  readonly of: number;
  readonly question: string;
  readonly figure: string;
  /** null: skipped. */
  readonly own: string | null;
  readonly leaning: LeaningKey;
  /** Without its sign; null where there is none to tell. */
  readonly gap: { readonly amount: string; readonly isHigh: boolean } | null;
  readonly explains: string;
  readonly source: SourceProps;
  readonly isRepeated: boolean;
  /** Our own figure, and the article that explains it. */
  readonly onwards: readonly FollowUpChoice[];
}

export interface SourceProps {
  readonly title: string;
  readonly url: string | undefined;
  readonly period: string;
  readonly retrieved: string | null;
}

export function revealCard(props: RevealCardProps, language: Language): IAdaptiveCard {
  const { nonce, place, of, question, figure, own, leaning, gap } = props;
  const texts = gameTexts[language];
  const data = { action: 'quiz.next', nonce: buttonNonce(nonce, 'next') } satisfies z.infer<typeof NextQuestion>;
  const verdict = texts.verdicts[leaning];
  const distance = gap && `${texts.gap(gap.amount, gap.isHigh)}.`;
  return card({
    language,
    summary: spoken(`${texts.figure}: ${figure}`, verdict, distance),
    body: [
      smallText(texts.place(place, of)),
      ...told(props.isRepeated ? texts.before : null),
      text(question),
      section(
        [
          smallText(texts.figure),
          heading(figure, { spacing: 'None' }),
          labelled(texts.own, own ?? texts.notKnown),
          badgeRow([badge(verdict, { style: leaning === 'right' ? 'Good' : 'Informative' })]),
          ...(distance ? [text(distance)] : []),
        ],
        { style: 'emphasis', roundedCorners: true },
      ),
      subheading(texts.explains),
      text(props.explains),
      sourceLine(props.source, language),
      buttons([execute(place < of ? texts.next : texts.finish, data, 'positive')]),
      ...(props.onwards.length > 0
        ? [smallText(texts.onwards, { spacing: 'Medium' }), buttons(followUps(props.onwards, nonce, 2), 'Small')]
        : []),
    ],
  });
}

export function sourceLine({ title, url, period, retrieved }: SourceProps, language: Language): Element {
  const texts = gameTexts[language];
  const [before, after] = texts.source(period);
  return linkText(before, title, url, `${after}${retrieved ? texts.retrieved(retrieved) : ''}.`);
}

export interface SummaryCardProps {
  readonly nonce: string;
  readonly right: number;
  readonly of: number;
  readonly expected: string;
  readonly direction: {
    readonly kind: 'gloomy' | 'rosy' | 'unclear' | 'none';
    readonly gloomy: number;
    readonly rosy: number;
  };
}

export function summaryCard(props: SummaryCardProps, language: Language): IAdaptiveCard {
  const { nonce, right, of, expected, direction } = props;
  const texts = gameTexts[language];
  const data = { action: 'quiz.begin', nonce: buttonNonce(nonce, 'again') } satisfies z.infer<typeof BeginQuiz>;
  const leaning = texts.direction[direction.kind](direction.gloomy, direction.rosy);
  return card({
    language,
    summary: spoken(texts.summary(right, of), texts.chance(expected, of), leaning),
    body: [
      heading(texts.summary(right, of)),
      text(texts.chance(expected, of)),
      text(leaning),
      text(texts.noGrade),
      smallText(texts.near),
      buttons([execute(texts.again, data)]),
      smallText(texts.round),
    ],
  });
}

function told(news: string | null): Element[] {
  return news ? [section([text(news)], { style: 'accent', roundedCorners: true })] : [];
}
