import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { z } from 'zod';
import { buttonNonce, buttons, execute, toggle } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import type { Element } from '../kit/element.ts';
import { choices, chosen, textInput } from '../kit/inputs.ts';
import type { Language } from '../kit/language.ts';
import { bullets, heading, leadText, oneLineOf, section, smallText, spoken, subheading } from '../kit/text.ts';
import type {
  AddElement,
  Assume,
  ChangeElement,
  CommentElement,
  DecideMeasure,
  MoveElement,
  NameMeasure,
  OpenLine,
  Prove,
  RemoveElement,
} from './actions.ts';
import { adviceTexts, type AdviceKey } from './advice-texts.ts';
import { longestElement, told, type ShownElement } from './line-card.ts';
import { linkedParts, tryOut, type LinkedProps } from './linked-parts.ts';
import type { NeedForm } from './need-actions.ts';
import type { LineNewsKey, StatusKey } from './line-texts.ts';
import { lineTexts } from './texts.ts';

export interface ElementCardProps {
  readonly nonce: string;
  readonly line: string;
  readonly version: number;
  readonly element: ShownElement;
  /** `isLesson`: of an experiment. */
  readonly evidence: readonly { readonly words: string; readonly isLesson: boolean }[];
  readonly linked: LinkedProps;
  readonly comments: readonly { readonly by: string; readonly text: string }[];
  /** Under what it could stand. */
  readonly places: readonly { readonly id: string; readonly text: string }[];
  readonly advice: readonly AdviceKey[];
  readonly news: LineNewsKey | null;
  /** What was typed and not kept, by the name of its field. */
  readonly drafts: Readonly<Record<string, string>>;
}

const statusKeys: readonly StatusKey[] = ['assumption', 'signal', 'supported', 'refuted'];

/** One part of a line, to be changed. */
export function elementCard(props: ElementCardProps, language: Language): IAdaptiveCard {
  const words = lineTexts[language];
  const { element, news, drafts, advice } = props;
  const title = words.thisKind[element.kind];
  const on = onElement(props);
  const change = { action: 'line.change', ...on('change') } satisfies z.input<typeof ChangeElement>;
  const back = {
    action: 'line.open',
    nonce: buttonNonce(props.nonce, 'back'),
    line: props.line,
  } satisfies z.input<typeof OpenLine>;
  const needed = {
    action: 'need.form',
    nonce: buttonNonce(props.nonce, 'need'),
    line: props.line,
    element: element.id,
  } satisfies z.input<typeof NeedForm>;
  return card({
    language,
    summary: spoken(title, element.text, news && words.news[news]),
    body: [
      heading(title),
      ...told(news && words.news[news]),
      ...(news === 'conflict' ? [smallText(words.theirs(element.text))] : []),
      ...advice.map((warning) => leadText(words.tip, adviceTexts[language][warning](oneLineOf(element.text, 80)))),
      textInput('text', words.words, { value: drafts['text'] ?? element.text, longest: longestElement }),
      buttons([execute(words.saveWords, change), execute(words.needed, needed), execute(words.back, back)]),
      ...(element.kind === 'measure'
        ? measured(props, language)
        : element.under === null
          ? []
          : assumed(props, language)),
      ...linkedParts(props.linked, props.nonce, language),
      ...commented(props, language),
      ...changed(props, language),
    ],
  });
}

function onElement({ nonce, line, version, element }: ElementCardProps) {
  return (place: string) => ({ nonce: buttonNonce(nonce, place), line, element: element.id, seen: version });
}

function assumed(props: ElementCardProps, language: Language): Element[] {
  const words = lineTexts[language];
  const { element, drafts, evidence, news } = props;
  const on = onElement(props);
  const assume = { action: 'line.assume', ...on('assume') } satisfies z.input<typeof Assume>;
  const prove = { action: 'line.prove', ...on('prove') } satisfies z.input<typeof Prove>;
  const statuses = statusKeys.map((key) => ({ title: words.statuses[key], value: key }));
  const proofs = evidence.map((one) => (one.isLesson ? words.lesson(one.words) : one.words));
  return [
    subheading(words.assumptionTitle),
    ...(news === 'conflict' && element.assumption ? [smallText(words.theirs(element.assumption.text))] : []),
    textInput('because', words.assumptionLabel, {
      value: drafts['because'] ?? element.assumption?.text,
      longest: longestElement,
      placeholder: words.hints.assumption,
    }),
    chosen('status', words.statusLabel, statuses, element.assumption?.status ?? 'assumption'),
    buttons([
      execute(words.saveAssumption, assume),
      ...(element.assumption ? [tryOut({ nonce: props.nonce, line: props.line, element: element.id }, language)] : []),
    ]),
    ...(element.assumption
      ? [
          ...(evidence.length > 0 ? [leadText(words.evidence, ''), bullets(proofs)] : []),
          textInput('proof', words.evidenceLabel, {
            value: drafts['proof'],
            longest: longestElement,
            placeholder: words.evidenceExample,
          }),
          buttons([execute(words.addEvidence, prove)]),
        ]
      : []),
  ];
}

function measured(props: ElementCardProps, language: Language): Element[] {
  const words = lineTexts[language];
  const { element, drafts, news } = props;
  const on = onElement(props);
  const decide = { action: 'line.decide', ...on('decide') } satisfies z.input<typeof DecideMeasure>;
  const name = { action: 'line.measure', ...on('measure') } satisfies z.input<typeof NameMeasure>;
  return [
    ...(news === 'conflict' && element.decision ? [smallText(words.theirs(element.decision))] : []),
    textInput('decision', words.decisionLabel, {
      value: drafts['decision'] ?? element.decision,
      longest: longestElement,
      placeholder: words.hints.decision,
    }),
    buttons([execute(words.saveDecision, decide)]),
    ...(element.indicator ? [smallText(words.indicator(element.indicator))] : []),
    textInput('named', words.indicatorLabel, { value: drafts['named'], longest: 120 }),
    buttons([execute(words.nameIndicator, name)]),
  ];
}

function commented(props: ElementCardProps, language: Language): Element[] {
  const words = lineTexts[language];
  const comment = { action: 'line.comment', ...onElement(props)('comment') } satisfies z.input<typeof CommentElement>;
  return [
    subheading(words.comments),
    ...(props.comments.length > 0
      ? [bullets(props.comments.map(({ by, text }) => `${by || words.colleague}: ${text}`))]
      : []),
    textInput('comment', words.commentLabel, { value: props.drafts['comment'], longest: longestElement }),
    buttons([execute(words.comment, comment)]),
  ];
}

function changed(props: ElementCardProps, language: Language): Element[] {
  const words = lineTexts[language];
  const { element, places, drafts } = props;
  const on = onElement(props);
  const move = { action: 'line.move', ...on('move') } satisfies z.input<typeof MoveElement>;
  const remove = { action: 'line.remove', ...on('remove') } satisfies z.input<typeof RemoveElement>;
  const add = { action: 'line.add', ...on('add') } satisfies z.input<typeof AddElement>;
  const kinds = (element.kind === 'intervention' ? ['measure'] : ['effect', 'intervention', 'measure']) as readonly (
    'effect' | 'intervention' | 'measure'
  )[];
  const options = places.map(({ id, text }) => ({ title: oneLineOf(text, 80), value: id }));
  const adds = element.kind !== 'measure';
  const moves = element.kind !== 'goal';
  const isAdding = drafts['added'] !== undefined;
  return [
    buttons([...(adds ? [toggle(words.adding, 'adding')] : []), ...(moves ? [toggle(words.moving, 'moving')] : [])]),
    ...(adds
      ? [
          section(
            [
              choices(
                'as',
                words.addKind,
                kinds.map((kind) => ({ title: words.aKind[kind], value: kind })),
                words.choosePart,
              ),
              textInput('added', words.addLabel, { value: drafts['added'], longest: longestElement }),
              buttons([execute(words.add, add)]),
            ],
            { id: 'adding', isVisible: isAdding },
          ),
        ]
      : []),
    ...(moves
      ? [
          section(
            [
              ...(options.length > 0
                ? [choices('under', words.moveLabel, options, words.choosePart), buttons([execute(words.move, move)])]
                : []),
              buttons([execute(words.remove, remove)]),
            ],
            { id: 'moving', isVisible: false },
          ),
        ]
      : []),
  ];
}
