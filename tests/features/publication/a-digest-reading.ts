import type { DigestPorts, DigestReading, FigureWords } from '../../../src/features/publication/digest/ports.ts';
import { read } from '../../../src/statistics/reading/read.ts';
import type { Series } from '../../../src/statistics/series.ts';
import { laterPeriod, type Period } from '../../../src/time/period.ts';
import { aSeries } from '../../statistics/series-builder.ts';

export const week: Period = { kind: 'week', isoYear: 2026, isoWeek: 46 };
export const today = '2026-11-16';

const words: FigureWords = {
  figure: '12 meldingen',
  period: 'in week 46 van 2026',
  status: null,
  change: 'Dat is 1 meer dan de 11 in week 45 van 2026.',
  verdictWord: 'Gewone schommeling',
  verdict: 'Geen signaal: 12 past bij wat je zonder verandering verwacht, 6 tot 20.',
  target: null,
  hidden: null,
  incomplete: null,
};

const wobble = [3, -4, 1, -2, 5, -6, 2, 0, -3, 6, -1, 4, -5];

/** Weeks up to the newest; the last values are given. */
export function aWeeklySeries(
  last: readonly (number | null)[] = [],
  meta: Partial<Series['meta']> = {},
  weeks = 30,
): Series {
  const values = Array.from({ length: weeks }, (_, index) => 40 + (wobble[index % wobble.length] ?? 0));
  return aSeries([...values.slice(0, weeks - last.length), ...last], meta, laterPeriod(week, 1 - weeks));
}

/** Words stand for those of the reading: what is told of it is tested where it is made. */
export function aDigestReading(id: string, series = aWeeklySeries(), part: Partial<DigestReading> = {}): DigestReading {
  const reading = part.reading ?? read(series);
  return {
    id,
    name: { nl: id, en: `${id} (en)` },
    area: 'Stad',
    frequency: series.meta.frequency,
    owner: { nl: 'Teamleider', en: 'Team lead' },
    isAwaited: true,
    favourable: series.meta.favourable,
    isSample: false,
    reading,
    newest: series.points.findLast(({ value }) => value !== null)?.period ?? null,
    shown: reading.points[reading.newestIndex ?? -1]?.period ?? null,
    words: { nl: words, en: { ...words, verdict: 'No signal.' } },
    chart: null,
    ...part,
  };
}

export function digestPorts(readings: readonly DigestReading[], part: Partial<DigestPorts> = {}): DigestPorts {
  return {
    read: async () => readings,
    notes: async () => [],
    stories: async () => [],
    today: () => today,
    ...part,
  };
}
