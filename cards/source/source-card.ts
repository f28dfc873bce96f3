import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { z } from 'zod';
import type { FigureDetails } from '../digest/actions.ts';
import { buttonNonce, buttons, execute } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import type { Element } from '../kit/element.ts';
import { textInput } from '../kit/inputs.ts';
import type { Language } from '../kit/language.ts';
import { heading, labelled, linkText, section, smallText, spoken, subheading, text } from '../kit/text.ts';
import { linkedParts, type LinkedProps } from '../reasoning/linked-parts.ts';
import type { NeedForm, OpenNeed } from '../reasoning/need-actions.ts';
import { needTexts } from '../reasoning/need-texts.ts';
import { askColleague } from '../referral/ask-colleague.ts';
import type { OpenSource, RetireSource, SaveSource, SourceForm } from './source-actions.ts';
import { sourceTexts } from './source-texts.ts';
import type { StartTriage } from './triage-actions.ts';

const fields = ['name', 'holds', 'contact', 'freshness', 'quality', 'asking', 'burden', 'involvedSince'] as const;
type Field = (typeof fields)[number];
type Kind = 'source' | 'partner';
const ofPartner: readonly Field[] = ['burden', 'involvedSince'];

export interface SourceCardProps {
  readonly nonce: string;
  readonly id: string;
  readonly version: number;
  readonly kind: Kind;
  readonly values: Readonly<Record<Field, string>>;
  readonly isForm: boolean;
  readonly mayKeep: boolean;
  /** For which it is needed. */
  readonly needs: LinkedProps['needs'];
  readonly news: string | null;
}

const longest = 300;

/** One source or partner: what it has, how to ask for it, and for who keeps it a form. */
export function sourceCard(props: SourceCardProps, language: Language): IAdaptiveCard {
  const { kind, values, isForm, news } = props;
  const words = sourceTexts[language];
  const title = values.name === '' || isForm ? words.titles[kind] : values.name;
  return card({
    language,
    summary: spoken(news, title, values.holds),
    body: [
      heading(title),
      ...(news ? [section([text(news)], { style: 'accent', roundedCorners: true })] : []),
      ...(isForm ? form(props, language) : shown(props, language)),
    ],
  });
}

function fieldsOf(kind: Kind): readonly Field[] {
  return fields.filter((field) => kind === 'partner' || !ofPartner.includes(field));
}

function form({ nonce, id, version, kind, values }: SourceCardProps, language: Language): Element[] {
  const words = sourceTexts[language];
  const save = {
    action: 'source.save',
    nonce: buttonNonce(nonce, 'save'),
    source: id,
    version,
    kind,
  } satisfies SaveSource;
  return [
    ...fieldsOf(kind).map((field) =>
      textInput(field, words.fields[field], { value: values[field], longest, placeholder: words.examples[field] }),
    ),
    buttons([execute(words.save, save, 'positive')]),
  ];
}

function shown({ nonce, id, version, kind, values, mayKeep, needs }: SourceCardProps, language: Language): Element[] {
  const words = sourceTexts[language];
  const check = {
    action: 'triage.start',
    nonce: buttonNonce(nonce, 'check'),
    about: `${values.name}: ${values.holds}`.slice(0, 500),
  } satisfies StartTriage;
  const change = {
    action: 'source.open',
    nonce: buttonNonce(nonce, 'change'),
    source: id,
    isForm: true,
  } satisfies OpenSource;
  const retire = {
    action: 'source.retire',
    nonce: buttonNonce(nonce, 'retire'),
    source: id,
    version,
  } satisfies RetireSource;
  return [
    ...fieldsOf(kind)
      .filter((field) => field !== 'name' && values[field] !== '')
      .map((field) => labelled(words.labels[field], values[field], { spacing: 'Small' })),
    ...linkedParts({ needs, experiments: [], indicator: null }, nonce, language),
    ...(kind === 'partner' && values.involvedSince === '' ? [text(words.involve)] : []),
    buttons([
      execute(words.may, check),
      ...(mayKeep ? [execute(words.change, change), execute(words.retire, retire)] : []),
    ]),
  ];
}

export interface FoundSourcesProps {
  readonly nonce: string;
  readonly about: string | null;
  readonly figures: readonly { readonly id: string; readonly name: string; readonly words: string }[];
  /** In the order in which they are shown: who asked who could supply something sees partners first. */
  readonly kept: readonly {
    readonly kind: Kind;
    readonly rows: readonly { readonly id: string; readonly name: string; readonly words: string }[];
  }[];
  readonly national: readonly { readonly name: string; readonly words: string; readonly url: string }[];
  readonly mayKeep: boolean;
  /** The data need for which it was looked for. */
  readonly need: string | null;
}

/** Which data there are, of ourselves and of others, with who has them and how fresh they are. */
export function foundSourcesCard(props: FoundSourcesProps, language: Language): IAdaptiveCard {
  const { nonce, about, figures, kept, national, mayKeep } = props;
  const words = sourceTexts[language];
  const title = words.found(about);
  const isEmpty = figures.length === 0 && kept.every(({ rows }) => rows.length === 0);
  const nothing = about === null ? words.nothingKept : words.nothing;
  const add = (kind: Kind) =>
    execute(kind === 'source' ? words.addSource : words.addPartner, {
      action: 'source.form',
      nonce: buttonNonce(nonce, `add-${kind}`),
      kind,
    } satisfies SourceForm);
  const write = { action: 'need.form', nonce: buttonNonce(nonce, 'need') } satisfies z.input<typeof NeedForm>;
  const back = (need: string) =>
    ({ action: 'need.open', nonce: buttonNonce(nonce, 'need'), need }) satisfies z.input<typeof OpenNeed>;
  const toNeed = props.need === null ? execute(words.need, write) : execute(needTexts[language].open, back(props.need));
  const further = [
    ...(about === null ? [] : [toNeed, ...askColleague(title, nonce, language)]),
    ...(mayKeep ? [add('source'), add('partner')] : []),
  ];
  const first = kept.find(({ rows }) => rows.length > 0)?.rows[0]?.name ?? figures[0]?.name;
  return card({
    language,
    summary: spoken(title, isEmpty ? nothing : first),
    body: [
      heading(title),
      ...(isEmpty ? [text(nothing)] : []),
      ...(figures.length > 0 ? [subheading(words.figures)] : []),
      ...figures.map((row, place) =>
        line(row, words.details, {
          action: 'digest.details',
          nonce: buttonNonce(nonce, `figure-${place}`),
          indicator: row.id,
        } satisfies FigureDetails),
      ),
      ...kept.flatMap(({ kind, rows }) => [
        ...(rows.length > 0 ? [subheading(words.kept[kind])] : []),
        ...rows.map((row, place) =>
          line(row, words.look, {
            action: 'source.open',
            nonce: buttonNonce(nonce, `${kind}-${place}`),
            source: row.id,
          } satisfies OpenSource),
        ),
      ]),
      ...(national.length > 0 ? [subheading(words.national)] : []),
      ...national.flatMap(({ name, words: said, url }) => [linkText('', name, url, `. ${said}`)]),
      ...(about === null
        ? []
        : [smallText(props.need === null ? words.notThere : words.notThereForNeed, { spacing: 'Medium' })]),
      ...(further.length > 0 ? [buttons(further)] : []),
    ],
  });
}

function line(
  { name, words }: { readonly name: string; readonly words: string },
  label: string,
  data: FigureDetails | OpenSource,
): Element {
  return section(
    [text(name, { weight: 'Bolder' }), smallText(words, { spacing: 'None' }), buttons([execute(label, data)], 'Small')],
    { separator: true, spacing: 'Small' },
  );
}
