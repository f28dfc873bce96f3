import type { z } from 'zod';
import { buttonNonce, execute } from '../kit/actions.ts';
import type { Element } from '../kit/element.ts';
import type { Language } from '../kit/language.ts';
import { labelled, section, smallText, subheading, text, written } from '../kit/text.ts';
import type { OpenExperiment } from './actions.ts';
import { experimentTexts } from './texts.ts';

export interface ExperimentFacts {
  readonly question: string;
  readonly expectation: string;
  /** The name of the indicator, or their own words; empty while it is not known. */
  readonly measure: string;
  /** 'tot en met 31 maart 2027'; null while nobody chose an end. */
  readonly period: string | null;
  /** The assumption of a line that it tests; null when it tests none. */
  readonly link: { readonly line: string; readonly element: string | null } | null;
}

/** Sentences about what the figures can show, or do; the last says how that was computed. */
export interface FigureWords {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly small: readonly string[];
}

export interface LessonProps {
  readonly result: string;
  readonly lesson: string;
  /** 'Besluit: stoppen (teamleiders).' */
  readonly decided: string;
}

export interface ExperimentRow {
  readonly id: string;
  readonly question: string;
  /** How it stands, in one line. */
  readonly standing: string;
  readonly lesson: string | null;
}

export function newsOf(news: string | null): Element[] {
  return news ? [section([text(news)], { style: 'accent', roundedCorners: true })] : [];
}

/** Only what is known. */
export function factsOf(
  { question, expectation, measure, period, link }: ExperimentFacts,
  language: Language,
): Element[] {
  const { labels, tests } = experimentTexts[language];
  return [
    ...(question ? [labelled(labels.question, question, { spacing: 'Small' })] : []),
    ...(expectation ? [labelled(labels.expectation, expectation, { spacing: 'Small' })] : []),
    ...(measure ? [labelled(labels.measure, measure, { spacing: 'Small' })] : []),
    ...(period ? [labelled(labels.period, period, { spacing: 'Small' })] : []),
    ...(link ? [smallText(tests)] : []),
  ];
}

export function figureWords(words: FigureWords | null): Element[] {
  if (!words) return [];
  const { title, sentences, small } = words;
  return [section([subheading(title), text(sentences.join(' ')), ...small.map((one) => smallText(one))])];
}

export function lessonOf({ result, lesson, decided }: LessonProps, language: Language): Element {
  return section(
    [subheading(`${experimentTexts[language].lessonTitle}: ${result.toLowerCase()}`), written(lesson), text(decided)],
    { style: 'emphasis', roundedCorners: true },
  );
}

/** One experiment in a list, with a button that opens it. */
export function rowOf(row: ExperimentRow, place: number, nonce: string, language: Language): Element {
  const { id, question, standing, lesson } = row;
  const data = {
    action: 'experiment.open',
    nonce: buttonNonce(nonce, `row-${place}`),
    experiment: id,
  } satisfies z.infer<typeof OpenExperiment>;
  return section(
    [
      text(question, { weight: 'Bolder' }),
      smallText(standing, { spacing: 'None' }),
      ...(lesson ? [written(lesson, { spacing: 'None' })] : []),
      { type: 'ActionSet', spacing: 'Small', actions: [execute(experimentTexts[language].look, data)] },
    ],
    { separator: true, spacing: 'Small' },
  );
}
