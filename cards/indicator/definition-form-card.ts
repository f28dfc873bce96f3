import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { buttonNonce, buttons, execute } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import type { Element } from '../kit/element.ts';
import { choices, chosen, colleagueChoice, dateInput, textInput, toggleInput, type Choice } from '../kit/inputs.ts';
import type { Language } from '../kit/language.ts';
import { bullets, heading, section, smallText, spoken } from '../kit/text.ts';
import type { ChangeDefinition, OpenDefinition, SectionKey } from './definition-actions.ts';
import { problemWords, type ShownProblem } from './definition-problems.ts';
import { definitionTexts } from './definition-texts.ts';
import type { DefinitionTexts, DirectionKey, DisclosureKey, FrequencyKey, KindKey } from './definition-words.ts';

/** What is filled in already, by the names of the fields. */
export type Filled = { readonly [Name in keyof DefinitionTexts['fields'] | 'on']?: string | undefined };

export interface DefinitionFormProps {
  readonly nonce: string;
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly section: SectionKey;
  readonly filled: Filled;
  readonly problems: readonly ShownProblem[];
  readonly flows: readonly Choice[];
  /** 'break', 'flagged' and so on, each with its day in words where it has one. */
  readonly removable: readonly {
    readonly value: string;
    readonly what: keyof DefinitionTexts['gone'];
    readonly on: string | null;
  }[];
  /** Has no numbers of its own: the kind says what it is measured in. */
  readonly isCounted: boolean;
  readonly hasTotal: boolean;
  /** The only people there are, in local mode. Empty: whoever Teams finds. */
  readonly known: readonly Choice[];
}

/** One part of a definition, to be changed. */
export function definitionFormCard(props: DefinitionFormProps, language: Language): IAdaptiveCard {
  const words = definitionTexts[language];
  const { section: key, name, nonce, id, version } = props;
  const problems = props.problems.map((problem) => problemWords(problem, language));
  const title = words.formTitle(words.sections[key]);
  const change = {
    action: 'definition.change',
    nonce: buttonNonce(nonce, 'change'),
    indicator: id,
    version,
    changed: key,
  } satisfies Partial<ChangeDefinition>;
  const open = { action: 'definition.open', nonce: buttonNonce(nonce, 'open'), indicator: id } satisfies OpenDefinition;
  return card({
    language,
    summary: spoken(name, title, ...problems),
    body: [
      heading(name),
      smallText(`${title}. ${words.leads[key]}`),
      ...problemBox(problems),
      ...inputs[key](props, words),
      ...(withoutWhy.has(key)
        ? []
        : [textInput('why', words.fields.why, { value: props.filled.why, longest: 600, lines: 3 })]),
      buttons([execute(words.save, change, 'positive'), execute(words.back, open)]),
    ],
  });
}

export function problemBox(problems: readonly string[]): Element[] {
  return problems.length > 0 ? [section([bullets(problems)], { style: 'emphasis', roundedCorners: true })] : [];
}

/** These say their reason in a field of their own, or need none. */
const withoutWhy: ReadonlySet<SectionKey> = new Set([
  'target',
  'owner',
  'break',
  'flagged',
  'confirmed',
  'baseline',
  'english',
]);

type Inputs = (props: DefinitionFormProps, words: DefinitionTexts) => Element[];

const lengths = { short: 120, long: 600 } as const;

const inputs: Readonly<Record<SectionKey, Inputs>> = {
  meaning: ({ filled }, { fields }) => [
    textInput('name', fields.name, { value: filled.name, longest: 80 }),
    textInput('counts', fields.counts, { value: filled.counts, longest: lengths.long, lines: 3 }),
    textInput('says', fields.says, { value: filled.says, longest: lengths.long, lines: 3 }),
    textInput('doesNotSay', fields.doesNotSay, { value: filled.doesNotSay, longest: lengths.long, lines: 3 }),
    textInput('source', fields.source, { value: filled.source, longest: lengths.short }),
    textInput('url', fields.url, { value: filled.url, longest: 400 }),
    textInput('also', fields.also, { value: filled.also, longest: lengths.long, lines: 3 }),
  ],
  measure: ({ filled, flows, isCounted, hasTotal }, words) => [
    chosen('measure', words.fields.measure, kindChoices(words), filled.measure ?? 'flow'),
    chosen('frequency', words.fields.frequency, frequencyChoices(words), filled.frequency ?? 'week'),
    ...(isCounted ? [textInput('unit', words.fields.unit, { value: filled.unit, longest: lengths.short })] : []),
    ...(hasTotal
      ? [textInput('denominator', words.fields.denominator, { value: filled.denominator, longest: lengths.short })]
      : []),
    textInput('area', words.fields.area, { value: filled.area, longest: lengths.short }),
    chosen('decimals', words.fields.decimals, ['0', '1', '2'].map(asChoice), filled.decimals ?? '0'),
    ...(flows.length > 0
      ? [
          chosen('inflow', words.fields.inflow, [...noFlow(words), ...flows], filled.inflow ?? none),
          chosen('outflow', words.fields.outflow, [...noFlow(words), ...flows], filled.outflow ?? none),
        ]
      : []),
  ],
  target: ({ filled }, { fields, directions }) => [
    textInput('target', fields.target, { value: filled.target, longest: 20 }),
    textInput('targetBecause', fields.targetBecause, { value: filled.targetBecause, longest: lengths.long, lines: 3 }),
    dateInput('targetFrom', fields.targetFrom, filled.targetFrom),
    chosen(
      'favourable',
      fields.favourable,
      (Object.entries(directions) as [DirectionKey, string][]).map(([value, title]) => ({ title, value })),
      filled.favourable ?? 'neutral',
    ),
    textInput('favourableBecause', fields.favourableBecause, {
      value: filled.favourableBecause,
      longest: lengths.long,
      lines: 3,
    }),
  ],
  owner: ({ filled, known }, { fields, chooseColleague: choose }) => [
    ...(['owner', 'deputy'] as const).map((id) =>
      known.length > 0 ? oneOrNone(id, fields[id], known, filled[id], choose) : colleagueChoice(id, fields[id], choose),
    ),
    textInput('ownerRole', fields.ownerRole, { value: filled.ownerRole, longest: lengths.short }),
  ],
  rules: ({ filled }, { fields, disclosures, approvalWords }) => [
    textInput('lag', fields.lag, { value: filled.lag, longest: 4 }),
    textInput('roundedTo', fields.roundedTo, { value: filled.roundedTo, longest: 10 }),
    chosen(
      'disclosure',
      fields.disclosure,
      (Object.entries(disclosures) as [DisclosureKey, string][]).map(([value, title]) => ({ title, value })),
      filled.disclosure ?? 'people',
    ),
    textInput('threshold', fields.threshold, { value: filled.threshold, longest: 6 }),
    toggleInput('approval', fields.approval, approvalWords, filled.approval === 'true'),
    dateInput('checkBy', fields.checkBy, filled.checkBy),
  ],
  break: ({ filled }, { fields }) => [
    dateInput('on', fields.day, filled.on),
    textInput('what', fields.cause, { value: filled.what, longest: lengths.long, lines: 3 }),
  ],
  flagged: inPeriod,
  confirmed: inPeriod,
  baseline: ({ filled }, { fields, periodExample }) => [
    textInput('on', fields.day, { value: filled.on, longest: 40, placeholder: periodExample }),
    textInput('what', fields.cause, { value: filled.what, longest: lengths.long, lines: 3 }),
  ],
  english: ({ filled, isCounted, hasTotal }, { fields }) => [
    textInput('nameEn', fields.nameEn, { value: filled.nameEn, longest: 80 }),
    textInput('countsEn', fields.countsEn, { value: filled.countsEn, longest: lengths.long, lines: 3 }),
    ...(isCounted ? [textInput('unitEn', fields.unitEn, { value: filled.unitEn, longest: lengths.short })] : []),
    ...(hasTotal
      ? [textInput('denominatorEn', fields.denominatorEn, { value: filled.denominatorEn, longest: lengths.short })]
      : []),
    textInput('saysEn', fields.saysEn, { value: filled.saysEn, longest: lengths.long, lines: 3 }),
    textInput('doesNotSayEn', fields.doesNotSayEn, { value: filled.doesNotSayEn, longest: lengths.long, lines: 3 }),
    textInput('sourceEn', fields.sourceEn, { value: filled.sourceEn, longest: lengths.short }),
    textInput('ownerRoleEn', fields.ownerRoleEn, { value: filled.ownerRoleEn, longest: lengths.short }),
  ],
  remove: ({ removable }, { fields, gone, chooseGone: choose }) => [
    choices(
      'gone',
      fields.gone,
      removable.map(({ value, what, on }) => ({ value, title: [gone[what], on].filter(Boolean).join(' ') })),
      choose,
    ),
  ],
  retire: () => [],
  resume: () => [],
};

function inPeriod({ filled }: DefinitionFormProps, { fields, periodExample }: DefinitionTexts): Element[] {
  return [
    textInput('on', fields.period, { value: filled.on, longest: 40, placeholder: periodExample }),
    textInput('what', fields.what, { value: filled.what, longest: lengths.long, lines: 3 }),
  ];
}

export function kindChoices(words: DefinitionTexts): readonly Choice[] {
  return (Object.entries(words.kindChoices) as [KindKey, string][]).map(([value, title]) => ({ title, value }));
}

export function frequencyChoices(words: DefinitionTexts): readonly Choice[] {
  return (Object.entries(words.rhythms) as [FrequencyKey, string][]).map(([value, title]) => ({ title, value }));
}

/** Sent for no flow at all: a list of which one is chosen cannot be emptied. */
const none = '-';

function noFlow({ noFlow: title }: DefinitionTexts): readonly Choice[] {
  return [{ title, value: none }];
}

function asChoice(value: string): Choice {
  return { title: value, value };
}

function oneOrNone(
  id: string,
  label: string,
  options: readonly Choice[],
  value: string | undefined,
  placeholder: string,
) {
  return options.some((one) => one.value === value)
    ? { ...chosen(id, label, options, value ?? ''), placeholder }
    : choices(id, label, options, placeholder);
}
