import { randomUUID } from 'node:crypto';
import type { DefinitionCardProps, VersionLine } from '../../../../cards/indicator/definition-card.ts';
import { definitionTexts } from '../../../../cards/indicator/definition-texts.ts';
import { formatDay, formatPeriod } from '../../../text/format.ts';
import { changedParts, type Part } from '../../../features/indicator/definition-changes.ts';
import type { DefinitionNews, ShownDefinition } from '../../../features/indicator/definition-told.ts';
import type { Indicator } from '../../../features/indicator/indicator.ts';
import type { Language } from '../../../shared/language.ts';
import { periodAt } from '../../../time/period.ts';
import { dayIn } from '../../../time/today.ts';
import { amountWords } from './definition-words.ts';

/** A definition as its card shows it. */
export function definitionProps(
  { indicator, version, versions, inflow, outflow, threshold, isDue, sections, deciders }: ShownDefinition,
  news: DefinitionNews | null,
  language: Language,
): DefinitionCardProps {
  const { id, frequency, lagPeriods, favourable, disclosure, also, target, kind } = indicator;
  const amount = (value: number) => amountWords(value, indicator, language);
  const inPeriod = (day: string) => formatPeriod(periodAt(frequency, day), language);
  return {
    nonce: randomUUID(),
    id,
    version,
    news,
    deciders,
    name: indicator.name[language],
    also,
    counts: indicator.definition[language],
    kind,
    frequency,
    unit: indicator.unit[language],
    denominator: indicator.denominator?.[language] ?? null,
    area: indicator.wholeArea,
    source: { name: indicator.source.name[language], url: indicator.source.url },
    owner: [indicator.owner?.name, indicator.ownerRole[language]].filter(Boolean).join(', '),
    deputy: indicator.deputy ? (indicator.deputy.name ?? definitionTexts[language].nobody) : null,
    lagPeriods,
    target:
      target === null
        ? null
        : {
            shown: amount(target),
            from: indicator.targetFrom ?? null,
            because: indicator.targetBecause?.[language] ?? null,
          },
    formerTargets: (indicator.formerTargets ?? [])
      .toReversed()
      .map(({ value, until, because }) => ({ shown: amount(value), until, because: because?.[language] ?? null })),
    favourable,
    favourableBecause: indicator.favourableBecause?.[language] ?? null,
    says: indicator.says[language],
    doesNotSay: indicator.doesNotSay[language],
    inflow: inflow?.[language] ?? null,
    outflow: outflow?.[language] ?? null,
    breaks: indicator.breaks.map(({ on, reason }) => ({ on: formatDay(on, language), reason: reason[language] })),
    flagged: (indicator.flagged ?? []).map(({ on, reason }) => ({ on: inPeriod(on), reason: reason[language] })),
    confirmed: (indicator.confirmed ?? []).map(inPeriod),
    baseline: indicator.baseline
      ? { on: inPeriod(indicator.baseline.from), reason: indicator.baseline.reason[language] }
      : null,
    disclosure,
    threshold,
    roundedTo:
      indicator.roundedTo === 1 ? null : amountWords(indicator.roundedTo, { ...indicator, unit: noUnit }, language),
    needsApproval: indicator.needsApproval ?? false,
    checkBy: indicator.checkBy ? formatDay(indicator.checkBy, language) : null,
    isDue,
    isRetired: indicator.isRetired ?? false,
    isSample: indicator.isSample,
    versions: versions.map((one, index) => versionLine(one, versions[index + 1]?.definition, language)),
    sections,
  };
}

const noUnit = { nl: '', en: '' };

function versionLine(
  { at, by, because, definition }: ShownDefinition['versions'][number],
  before: Indicator | undefined,
  language: Language,
): VersionLine {
  return {
    on: at && dayIn(Date.parse(at)),
    by: by?.name ?? null,
    because,
    changed:
      before === undefined
        ? null
        : changedParts(before, definition).map((part) => {
            const [from, to] = [before, definition].map((one) => valueOf(part, one, language));
            return { part, ...(from != null && to != null && from !== to && { from, to }) };
          }),
  };
}

/** In a few words; null for what takes more of them. */
function valueOf(part: Part, indicator: Indicator, language: Language): string | null {
  const { kinds, periods, rhythms, directions } = definitionTexts[language];
  const { target, frequency, kind } = indicator;
  switch (part) {
    case 'name':
      return indicator.name[language];
    case 'unit':
      return indicator.unit[language];
    case 'target':
      return target === null ? null : amountWords(target, indicator, language);
    case 'kind':
      return kinds[kind](periods[frequency]);
    case 'frequency':
      return rhythms[frequency].toLowerCase();
    case 'owner':
    case 'deputy':
      return indicator[part]?.name ?? null;
    case 'favourable':
      return directions[indicator.favourable].toLowerCase();
    case 'lagPeriods':
      return String(indicator.lagPeriods);
    default:
      return null;
  }
}
