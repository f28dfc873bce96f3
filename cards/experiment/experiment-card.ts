import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { z } from 'zod';
import { buttonNonce, buttons, execute, toggle } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import type { Element } from '../kit/element.ts';
import { choices, chosen, textInput, type Choice } from '../kit/inputs.ts';
import type { Language } from '../kit/language.ts';
import { heading, section, smallText, spoken, subheading, text } from '../kit/text.ts';
import type { OpenLine } from '../reasoning/actions.ts';
import type { ConcludeExperiment, ExperimentForm, ListExperiments, OpenExperiment } from './actions.ts';
import {
  factsOf,
  figureWords,
  lessonOf,
  newsOf,
  rowOf,
  type ExperimentFacts,
  type ExperimentRow,
  type FigureWords,
  type LessonProps,
} from './experiment-parts.ts';
import { experimentTexts } from './texts.ts';

export interface ExperimentCardProps {
  readonly nonce: string;
  readonly id: string;
  readonly version: number;
  /** Of a message that it has ended. */
  readonly title: string | null;
  readonly standing: string;
  readonly facts: ExperimentFacts;
  /** What the figures can show, or what they show. */
  readonly figures: readonly FigureWords[];
  /** null while nobody said what was learned. */
  readonly lesson: LessonProps | null;
  readonly mayEdit: boolean;
  readonly mayConclude: boolean;
  /** The questions about what was learned are open. */
  readonly isConcluding: boolean;
  readonly values: {
    readonly result: string;
    readonly lesson: string;
    readonly decision: string;
    readonly decidedBy: string;
  };
  readonly news: string | null;
}

const longest = { lesson: 500, decidedBy: 60 } as const;

/** One experiment that runs or is done. A failed one looks like any other. */
export function experimentCard(props: ExperimentCardProps, language: Language): IAdaptiveCard {
  const { nonce, id, title, standing, facts, figures, lesson, mayEdit, mayConclude, isConcluding, news } = props;
  const words = experimentTexts[language];
  const { question, ...rest } = facts;
  const change = {
    action: 'experiment.open',
    nonce: buttonNonce(nonce, 'change'),
    experiment: id,
    isForm: true,
  } satisfies OpenExperiment;
  const actions = [
    ...(mayConclude && !isConcluding
      ? [toggle(lesson ? words.correctConclude : words.openConclude, 'concluding')]
      : []),
    ...(mayEdit ? [execute(words.change, change)] : []),
    ...(facts.link ? [toAssumption(facts.link, nonce, language)] : []),
  ];
  return card({
    language,
    summary: spoken(news, title, question, lesson ? `${lesson.result}: ${lesson.lesson}` : standing),
    body: [
      heading(title ?? question),
      ...newsOf(news),
      ...(title ? [text(question, { weight: 'Bolder' })] : []),
      smallText(standing),
      ...(lesson ? [lessonOf(lesson, language)] : []),
      ...factsOf({ ...rest, question: '' }, language),
      ...figures.flatMap((each) => figureWords(each)),
      ...(mayConclude ? [concluding(props, language)] : []),
      ...(actions.length > 0 ? [buttons(actions)] : []),
    ],
  });
}

function toAssumption({ line, element }: NonNullable<ExperimentFacts['link']>, nonce: string, language: Language) {
  const open = {
    action: 'line.open',
    nonce: buttonNonce(nonce, 'line'),
    line,
    ...(element && { element }),
  } satisfies z.input<typeof OpenLine>;
  return execute(experimentTexts[language].toAssumption, open);
}

function concluding({ nonce, id, version, isConcluding, values }: ExperimentCardProps, language: Language): Element {
  const words = experimentTexts[language];
  const data = {
    action: 'experiment.conclude',
    nonce: buttonNonce(nonce, 'conclude'),
    experiment: id,
    version,
  } satisfies ConcludeExperiment;
  const results = (['succeeded', 'failed', 'unclear'] as const).map((value) => ({
    value,
    title: words.results[value],
  }));
  const decisions = (['stop', 'continue', 'scale-up'] as const).map((value) => ({
    value,
    title: words.decisions[value],
  }));
  return section(
    [
      subheading(words.concludeTitle),
      text(words.concludeLead),
      oneOf('result', words.result, results, values.result),
      textInput('lesson', words.lesson, {
        value: values.lesson,
        longest: longest.lesson,
        lines: 3,
        placeholder: words.lessonExample,
      }),
      oneOf('decision', words.decision, decisions, values.decision),
      textInput('decidedBy', words.decidedBy, {
        value: values.decidedBy,
        longest: longest.decidedBy,
        placeholder: words.decidedByExample,
      }),
      buttons([execute(words.conclude, data, 'positive')]),
    ],
    { id: 'concluding', isVisible: isConcluding },
  );
}

function oneOf(id: string, label: string, options: readonly Choice[], value: string) {
  return value === '' ? choices(id, label, options, label) : chosen(id, label, options, value);
}

/** What was learned, for colleagues with the same topic. */
export function learnedCard(
  {
    nonce,
    id,
    question,
    lesson,
  }: { readonly nonce: string; readonly id: string; readonly question: string; readonly lesson: LessonProps },
  language: Language,
): IAdaptiveCard {
  const words = experimentTexts[language];
  const open = {
    action: 'experiment.open',
    nonce: buttonNonce(nonce, 'open'),
    experiment: id,
  } satisfies OpenExperiment;
  return card({
    language,
    summary: spoken(words.learnedTitle, question, lesson.result, lesson.lesson),
    body: [
      heading(words.learnedTitle),
      text(question, { weight: 'Bolder' }),
      lessonOf(lesson, language),
      smallText(words.learnedLead),
      buttons([execute(words.look, open)]),
    ],
  });
}

export interface ExperimentListProps {
  readonly nonce: string;
  readonly list: 'mine' | 'running' | 'overdue' | 'lessons';
  readonly about: string | null;
  readonly rows: readonly ExperimentRow[];
}

export function experimentListCard(
  { nonce, list, about, rows }: ExperimentListProps,
  language: Language,
): IAdaptiveCard {
  const words = experimentTexts[language];
  const title = words.listTitles[list];
  const begin = { action: 'experiment.form', nonce: buttonNonce(nonce, 'new') } satisfies ExperimentForm;
  const mine = { action: 'experiment.list', nonce: buttonNonce(nonce, 'mine'), list: 'mine' } satisfies ListExperiments;
  return card({
    language,
    summary: spoken(title, rows.length === 0 ? words.noneListed[list] : rows[0]?.question),
    body: [
      heading(title),
      ...(about ? [smallText(words.about(about))] : []),
      ...(rows.length === 0 ? [text(words.noneListed[list])] : []),
      ...rows.map((row, place) => rowOf(row, place, nonce, language)),
      buttons([execute(words.new, begin), ...(list === 'mine' ? [] : [execute(words.mine, mine)])]),
    ],
  });
}
