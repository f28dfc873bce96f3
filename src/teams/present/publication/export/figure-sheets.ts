import type { EnteredFigures } from '../../../../features/indicator/ports.ts';
import type { PublishedFigure } from '../../../../features/indicator/publications.ts';
import type { OwnerNote } from '../../../../features/publication/digest/ports.ts';
import { writtenPeriod } from '../../../../features/indicator/file/template.ts';
import type { IndicatorReading } from '../../../../features/indicator/read-indicator.ts';
import type { Language } from '../../../../shared/language.ts';
import { formatDay } from '../../../../text/format.ts';
import { startOf } from '../../../../time/period.ts';
import { exportWords } from './export-words.ts';

type Row = readonly (string | number | null)[];

/**
 * The figures as they stand, in the documented shape, so that the file can be sent in again (docs/figure-files.md). Made of what
 * may be shown and of nothing else; a period that may not is left out, because an empty one would be read as 'there is none'.
 */
export function figureRows(found: IndicatorReading, notes: readonly OwnerNote[], language: Language): readonly Row[] {
  const words = exportWords[language];
  const { definition, area } = found;
  const said = mayBeSaid(found) ? notes : [];
  const standing = found
    .publications()
    .filter(({ isCorrected }) => !isCorrected)
    .filter(({ period }, index, all) => !isOf(all[index + 1], startOf(period)))
    .filter(({ isHidden }) => !isHidden);
  return [
    words.figures,
    ...standing.map((one): Row => [
      definition.name[language],
      area,
      writtenPeriod(definition.frequency, one.period, language),
      valueOf(one, definition.decimals),
      one.numerator,
      one.denominator,
      said.find(({ periodStart }) => periodStart === startOf(one.period))?.note ?? null,
      words.statuses[one.status],
    ]),
  ];
}

/** Every publication that may be shown, oldest first, with why it took the place of another. */
export function revisionRows(
  found: IndicatorReading,
  entries: readonly EnteredFigures[],
  language: Language,
): readonly Row[] {
  const words = exportWords[language];
  const { definition, area } = found;
  const reasons = new Map(
    (mayBeSaid(found) ? entries : []).flatMap(({ entry, observations }) =>
      observations
        .filter((one) => one.area === area && entry.correctionBecause !== null)
        .map((one) => [`${one.periodStart} ${one.publishedOn}`, entry.correctionBecause] as const),
    ),
  );
  return [
    words.revisions,
    ...found
      .publications()
      .map((one): Row => [
        writtenPeriod(definition.frequency, one.period, language),
        formatDay(one.on, language),
        one.isHidden ? words.hidden : valueOf(one, definition.decimals),
        one.numerator,
        one.denominator,
        words.statuses[one.status],
        one.isCorrected ? words.corrected : null,
        one.isCorrected ? null : (reasons.get(`${startOf(one.period)} ${one.on}`) ?? null),
      ]),
  ];
}

function isOf(one: PublishedFigure | undefined, start: string): boolean {
  return one !== undefined && startOf(one.period) === start;
}

/** Words beside a figure that may not be shown can give it away. */
function mayBeSaid({ reading }: IndicatorReading): boolean {
  return !reading.points.some(({ isHidden }) => isHidden);
}

/** A percentage has endless decimals; whoever wants to compute with it has its parts. */
function valueOf({ value, numerator, denominator }: PublishedFigure, decimals: number): number | null {
  if (value === null || numerator === null || denominator === null) return value;
  return Number(value.toFixed(Math.max(decimals, 2)));
}
