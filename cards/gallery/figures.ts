import { asAsked, type Figure, type FigureDefinition } from '../../src/features/ask/ports.ts';
import { read } from '../../src/statistics/reading/read.ts';
import type { Point, SeriesMeta } from '../../src/statistics/series.ts';
import { laterPeriod, type Period } from '../../src/time/period.ts';

/** Week 47 of 2026: the newest in every example. */
export const newestWeek: Period = { kind: 'week', isoYear: 2026, isoWeek: 47 };
const newestMonth: Period = { kind: 'month', year: 2026, month: 10 };
const newestQuarter: Period = { kind: 'quarter', year: 2026, quarter: 3 };

const newestOf = { week: newestWeek, month: newestMonth, quarter: newestQuarter } as const;

interface Example {
  readonly definition: Pick<FigureDefinition, 'name' | 'unit' | 'kind' | 'definition' | 'doesNotSay'> &
    Partial<FigureDefinition>;
  readonly frequency?: keyof typeof newestOf;
  /** Oldest first, up to the newest period. */
  readonly values: readonly (number | null)[];
  readonly denominators?: readonly number[];
  readonly meta?: Partial<SeriesMeta>;
  /** Of the newest points, oldest first. */
  readonly statuses?: readonly Point['status'][];
}

/** A figure of a municipality that does not exist, read as the bot reads it. */
export function exampleFigure(example: Example): Figure {
  const { definition, frequency = 'week', values, denominators, statuses = [] } = example;
  const meta: SeriesMeta = {
    kind: definition.kind,
    frequency,
    favourable: 'neutral',
    lagPeriods: 0,
    roundedTo: 1,
    target: null,
    breaks: [],
    ...example.meta,
  };
  const points = values.map((value, index): Point => {
    const period = laterPeriod(newestOf[frequency], index - values.length + 1);
    const denominator = denominators?.[index] ?? null;
    return {
      period,
      value: value === null || denominator === null ? value : (100 * value) / denominator,
      numerator: denominator === null ? null : value,
      denominator,
      status: statuses[index - values.length + statuses.length] ?? 'final',
    };
  });
  const series = { meta, points, snapshots: [] };
  return {
    definition: {
      id: 'example',
      frequency,
      decimals: 0,
      ownerRole: { nl: 'teamleider Toegang', en: 'team lead Access' },
      source: {
        name: { nl: 'Voorbeeldregister', en: 'Example register' },
        url: 'https://example.nl/register',
      },
      says: definition.definition,
      breaks: [],
      target: null,
      favourable: meta.favourable,
      roundedTo: meta.roundedTo ?? 1,
      lagPeriods: meta.lagPeriods,
      isSample: true,
      ...definition,
    },
    area: 'Voorbeeldgemeente',
    reading: read(series),
    series,
    updatedOn: '2026-11-23',
    isOwn: false,
    periodNames: 'dates',
    ...asAsked,
  };
}

/** Wobbles around a level without two equal neighbours, a run or a slow movement: -6 to +6 times `spread`. */
export function around(level: number, length: number, spread = 1): number[] {
  const wobble = [3, -4, 1, -2, 5, -6, 2, 0, -3, 6, -1, 4, -5];
  return Array.from({ length }, (_, index) => level + spread * (wobble[index % wobble.length] ?? 0));
}
