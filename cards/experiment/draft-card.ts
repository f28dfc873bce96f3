import type { IAdaptiveCard, ITextBlock } from '@microsoft/teams.cards';
import { buttonNonce, buttons, execute } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import type { Element } from '../kit/element.ts';
import { choices, chosen, textInput, type Choice } from '../kit/inputs.ts';
import type { Language } from '../kit/language.ts';
import { heading, smallText, spoken, subheading, text } from '../kit/text.ts';
import type { DiscardExperiment, OpenExperiment, SaveExperiment, StartExperiment } from './actions.ts';
import {
  factsOf,
  figureWords,
  newsOf,
  rowOf,
  type ExperimentFacts,
  type ExperimentRow,
  type FigureWords,
} from './experiment-parts.ts';
import { experimentTexts, type ExperimentNewsKey } from './texts.ts';

const steps = ['question', 'expectation', 'measure', 'end'] as const;
type Step = (typeof steps)[number];

export interface DraftCardProps {
  readonly nonce: string;
  readonly id: string;
  readonly version: number;
  readonly asks: Step | 'all' | null;
  readonly facts: ExperimentFacts;
  /** In the inputs. */
  readonly values: {
    readonly question: string;
    readonly expectation: string;
    readonly measure: string;
    readonly indicator: string | null;
    readonly ends: string;
  };
  readonly indicators: readonly Choice[];
  readonly seen: FigureWords | null;
  readonly tried: readonly ExperimentRow[];
  readonly news: ExperimentNewsKey | null;
}

const longest = 500;
const longestDay = 40;

/** An experiment that is being made: the next question, or all of them, and what can be known before it begins. */
export function draftCard(props: DraftCardProps, language: Language): IAdaptiveCard {
  const { nonce, asks, facts, seen, tried, news } = props;
  const words = experimentTexts[language];
  const asked = asks === null ? words.complete : asks === 'all' ? null : words.asks[asks];
  return card({
    language,
    summary: spoken(news && words.news[news], words.newTitle, asked),
    body: [
      heading(words.newTitle),
      ...newsOf(news && words.news[news]),
      ...(asks === 'all' ? [] : factsOf(facts, language)),
      ...asking(props, language),
      ...figureWords(seen),
      ...(asks === null ? [beginning(props, language)] : []),
      ...(tried.length > 0
        ? [
            subheading(words.triedTitle),
            text(words.triedLead),
            ...tried.map((row, place) => rowOf(row, place, nonce, language)),
          ]
        : []),
    ],
  });
}

function asking(props: DraftCardProps, language: Language): Element[] {
  const { asks, nonce, id } = props;
  const words = experimentTexts[language];
  if (asks === null) return [text(words.complete)];
  const isForm = asks === 'all';
  const save = { action: 'experiment.save', ...on(props, 'save'), ...(isForm && { isForm }) } satisfies SaveExperiment;
  if (isForm)
    return [...steps.flatMap((step) => inputsOf(step, props, language)), buttons([execute(words.save, save)])];
  const all = {
    action: 'experiment.open',
    nonce: buttonNonce(nonce, 'all'),
    experiment: id,
    isForm: true,
  } satisfies OpenExperiment;
  const number = steps.indexOf(asks) + 1;
  return [
    subheading(`${words.step(number)}: ${words.asks[asks]}`),
    hint(words.hints[asks]),
    ...inputsOf(asks, props, language),
    buttons([execute(words.next, save, 'positive'), execute(words.allOnOne, all)]),
  ];
}

function hint(words: string): ITextBlock {
  return smallText(words, { spacing: 'None' });
}

function inputsOf(step: Step, { values, indicators }: DraftCardProps, language: Language): Element[] {
  const words = experimentTexts[language];
  const input = (value: string) => ({ value, longest, placeholder: words.examples[step] });
  switch (step) {
    case 'question':
    case 'expectation':
      return [textInput(step, words.asks[step], input(values[step]))];
    case 'measure':
      return [
        values.indicator === null
          ? choices('chosen', words.figure, indicators, words.choose)
          : chosen('chosen', words.figure, indicators, values.indicator),
        textInput('measure', words.ownMeasure, input(values.measure)),
      ];
    case 'end':
      return [textInput('ends', words.labels.end, { ...input(values.ends), longest: longestDay })];
  }
}

function beginning(props: DraftCardProps, language: Language): Element {
  const words = experimentTexts[language];
  const { nonce, id } = props;
  return buttons([
    execute(words.begin, { action: 'experiment.start', ...on(props, 'start') } satisfies StartExperiment, 'positive'),
    execute(words.change, {
      action: 'experiment.open',
      nonce: buttonNonce(nonce, 'change'),
      experiment: id,
      isForm: true,
    } satisfies OpenExperiment),
    execute(words.discard, { action: 'experiment.discard', ...on(props, 'discard') } satisfies DiscardExperiment),
  ]);
}

function on({ nonce, id, version }: DraftCardProps, place: string) {
  return { nonce: buttonNonce(nonce, place), experiment: id, version };
}
