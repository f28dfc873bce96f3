import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { buttonNonce, buttons, execute, toggle } from '../kit/actions.ts';
import { badge, badgeRow } from '../kit/badge.ts';
import { card } from '../kit/card.ts';
import { dayInWords } from '../kit/day.ts';
import type { Element } from '../kit/element.ts';
import { choices } from '../kit/inputs.ts';
import type { Language } from '../kit/language.ts';
import { bullets, heading, labelled, linkText, section, smallText, spoken, subheading, text } from '../kit/text.ts';
import type { ConfirmDefinition, DefinitionFormOf, ListDefinitions, SectionKey } from './definition-actions.ts';
import type { PartKey } from './definition-keys.ts';
import { definitionNews, definitionTexts } from './definition-texts.ts';
import type {
  DefinitionNewsKey,
  DefinitionTexts,
  DirectionKey,
  DisclosureKey,
  FrequencyKey,
  KindKey,
} from './definition-words.ts';

interface Dated {
  /** A day or a period in words. */
  readonly on: string;
  readonly reason: string;
}

export interface DefinitionCardProps {
  readonly nonce: string;
  readonly id: string;
  readonly version: number;
  readonly news: DefinitionNewsKey | null;
  readonly deciders: readonly string[];
  readonly name: string;
  readonly also: readonly string[];
  readonly counts: string;
  readonly kind: KindKey;
  readonly frequency: FrequencyKey;
  readonly unit: string;
  readonly denominator: string | null;
  readonly area: string;
  readonly source: { readonly name: string; readonly url: string | null };
  /** The role, with the name of who has it. */
  readonly owner: string;
  readonly deputy: string | null;
  readonly lagPeriods: number;
  readonly target: { readonly shown: string; readonly from: string | null; readonly because: string | null } | null;
  /** Newest first. */
  readonly formerTargets: readonly {
    readonly shown: string;
    readonly until: string;
    readonly because: string | null;
  }[];
  readonly favourable: DirectionKey;
  readonly favourableBecause: string | null;
  readonly says: string;
  readonly doesNotSay: string;
  readonly inflow: string | null;
  readonly outflow: string | null;
  readonly breaks: readonly Dated[];
  readonly flagged: readonly Dated[];
  readonly confirmed: readonly string[];
  readonly baseline: Dated | null;
  readonly disclosure: DisclosureKey;
  readonly threshold: number;
  /** null when the figures are exact. */
  readonly roundedTo: string | null;
  readonly needsApproval: boolean;
  /** In words. */
  readonly checkBy: string | null;
  readonly isDue: boolean;
  readonly isRetired: boolean;
  readonly isSample: boolean;
  /** Newest first. */
  readonly versions: readonly VersionLine[];
  /** What may be changed; empty for who only reads. */
  readonly sections: readonly SectionKey[];
}

export interface VersionLine {
  /** ISO date; null is now. */
  readonly on: string | null;
  readonly by: string | null;
  readonly because: string | null;
  /** null: it was the first. */
  readonly changed: readonly { readonly part: PartKey; readonly from?: string; readonly to?: string }[] | null;
}

const mostVersions = 8;
const mostEvents = 6;

/** All that a reader needs to know of an indicator beside its figures; for who may change it a way to do that. */
export function definitionCard(props: DefinitionCardProps, language: Language): IAdaptiveCard {
  const words = definitionTexts[language];
  const news = props.news && definitionNews(props.news, props.deciders, language);
  const mayChange = props.sections.length > 0;
  const asksCheck = props.isDue && mayChange;
  const checked = asksCheck ? words.stillRight : null;
  return card({
    language,
    summary: spoken(props.name, news, checked, props.counts),
    body: [
      ...(news ? [section([text(news)], { style: 'emphasis', roundedCorners: true })] : []),
      heading(props.name),
      ...badges(props, words),
      text(props.counts),
      ...(asksCheck ? checking(props, words) : []),
      ...facts(props, words, language),
      labelled(words.labels.says, props.says),
      labelled(words.labels.doesNotSay, props.doesNotSay, { spacing: 'Small' }),
      ...(props.news === 'made' ? [smallText(words.filledIn)] : []),
      buttons([toggle(words.more, 'rules'), toggle(words.history, 'versions')]),
      section(rules(props, words), { id: 'rules', isVisible: false }),
      section(history(props, words, language), { id: 'versions', isVisible: props.news === 'changed' }),
      ...(mayChange ? changing(props, words) : []),
    ],
  });
}

function badges({ isRetired, isSample }: DefinitionCardProps, words: DefinitionTexts): Element[] {
  const shown = [
    ...(isRetired ? [badge(words.ended, { style: 'Warning' })] : []),
    ...(isSample ? [badge(words.sample, { style: 'Informative' })] : []),
  ];
  return shown.length > 0 ? [badgeRow(shown)] : [];
}

function checking({ nonce, id, version }: DefinitionCardProps, words: DefinitionTexts): Element[] {
  const confirm = {
    action: 'definition.confirm',
    nonce: buttonNonce(nonce, 'confirm'),
    indicator: id,
    version,
  } satisfies ConfirmDefinition;
  return [
    section([text(words.stillRight, { weight: 'Bolder' }), buttons([execute(words.stillHolds, confirm, 'positive')])], {
      style: 'emphasis',
      roundedCorners: true,
    }),
  ];
}

function facts(props: DefinitionCardProps, words: DefinitionTexts, language: Language): Element[] {
  const { labels } = words;
  const { frequency, lagPeriods: lag, target, favourable } = props;
  const line = (label: string, value: string): Element => labelled(label, value, { spacing: 'Small' });
  const period = lag === 1 ? words.periods[frequency] : words.periodsMany[frequency];
  const flows = props.inflow || props.outflow;
  return [
    labelled(labels.kind, words.kinds[props.kind](words.periods[frequency])),
    line(labels.unit, props.unit),
    ...(props.denominator ? [line(labels.of, props.denominator)] : []),
    line(labels.area, props.area),
    line(labels.rhythm, `${words.rhythms[frequency]}, ${words.complete(lag, period)}`),
    linkedSource(props, words),
    line(labels.owner, props.owner),
    ...(props.deputy ? [line(labels.deputy, props.deputy)] : []),
    ...(flows ? [line(labels.flows, words.flows(props.inflow ?? words.none, props.outflow ?? words.none))] : []),
    line(labels.target, target ? targetWords(target, words, language) : words.noTarget),
    ...(target?.because ? [smallText(words.because(target.because), { spacing: 'None' })] : []),
    ...props.formerTargets.slice(0, mostEvents).map(({ shown, until, because }) =>
      smallText(
        [words.former(shown, dayInWords(until, language)), because && words.because(because)].filter(Boolean).join(' '),
        {
          spacing: 'None',
        },
      ),
    ),
    ...(favourable === 'neutral'
      ? []
      : [line(labels.direction, [words.directions[favourable], props.favourableBecause].filter(Boolean).join('. '))]),
  ];
}

function targetWords(
  { shown, from }: NonNullable<DefinitionCardProps['target']>,
  words: DefinitionTexts,
  language: Language,
): string {
  return from ? words.since(shown, dayInWords(from, language)) : shown;
}

function linkedSource({ source }: DefinitionCardProps, { labels }: DefinitionTexts): Element {
  return source.url
    ? linkText(`${labels.source}: `, source.name, source.url, '')
    : labelled(labels.source, source.name, { spacing: 'Small' });
}

function rules(props: DefinitionCardProps, words: DefinitionTexts): Element[] {
  const { labels } = words;
  const dated = (label: string, found: readonly Dated[]): readonly string[] =>
    found.slice(-mostEvents).map(({ on, reason }) => `${label}: ${on}. ${reason}`);
  const lines = [
    `${labels.disclosure}: ${props.disclosure === 'none' ? words.disclosures.none : words.protectedBelow(props.threshold)}`,
    ...(props.roundedTo ? [`${labels.rounding}: ${words.roundedTo(props.roundedTo)}`] : []),
    ...(props.needsApproval ? [`${labels.approval}: ${words.approval}`] : []),
    ...dated(labels.breaks, props.breaks),
    ...dated(labels.flagged, props.flagged),
    ...props.confirmed.slice(-mostEvents).map((on) => `${labels.confirmed}: ${on}`),
    ...dated(labels.baseline, props.baseline ? [props.baseline] : []),
    ...(props.checkBy ? [`${labels.checkBy}: ${props.checkBy}`] : []),
    ...(props.also.length > 0 ? [`${labels.also}: ${props.also.join(', ')}`] : []),
    `${labels.code}: ${props.id}`,
  ];
  return [subheading(words.more), bullets(lines, { spacing: 'Small' })];
}

function history({ versions }: DefinitionCardProps, words: DefinitionTexts, language: Language): Element[] {
  const lines = versions.slice(0, mostVersions).map(({ on, by, because, changed }) => {
    const day = on === null ? words.now : dayInWords(on, language);
    const when = by === null ? day : words.version(day, by);
    const what =
      changed === null
        ? words.first
        : changed
            .map(({ part, from, to }) =>
              from !== undefined && to !== undefined ? words.changedTo(words.parts[part], from, to) : words.parts[part],
            )
            .join('; ');
    return [`${when}: ${what}`, because && words.because(because)].filter(Boolean).join('. ');
  });
  const older = versions.length - mostVersions;
  return [
    subheading(words.history),
    bullets(lines, { spacing: 'Small' }),
    ...(older > 0 ? [smallText(words.olderVersions(older))] : []),
  ];
}

function changing({ nonce, id, sections }: DefinitionCardProps, words: DefinitionTexts): Element[] {
  const form = {
    action: 'definition.form',
    nonce: buttonNonce(nonce, 'form'),
    indicator: id,
  } satisfies DefinitionFormOf;
  const list = { action: 'definition.list', nonce: buttonNonce(nonce, 'list'), page: 0 } satisfies ListDefinitions;
  const options = sections.map((key) => ({ title: words.sections[key], value: key }));
  return [
    subheading(words.changeTitle, { separator: true }),
    choices('section', words.which, options, words.choose),
    buttons([execute(words.change, form), execute(words.list, list)]),
  ];
}
