import type { Observation } from '../../features/indicator/indicator.ts';
import { neighbourhoods, wholeArea } from './places.ts';

/** Everybody who is registered on 1 January: as many as the rates of the sample are taken of. */
export function residentsIn(year: number): number {
  return Math.round(58_000 * 1.005 ** (year - 2018));
}

const years = 6;

/** Residents of each neighbourhood on 1 January, up to the year of this day. */
export function residentObservations(today: string): Observation[] {
  const newest = Number(today.slice(0, 4));
  return Array.from({ length: years }, (_, i) => newest - years + 1 + i).flatMap((year) => {
    const parts = neighbourhoods.map(
      ({ name, residents }) => [name, Math.round(residents * residentsIn(year))] as const,
    );
    const whole = parts.reduce((sum, [, count]) => sum + count, 0);
    return [[wholeArea, whole] as const, ...parts].map(([area, value]) => ({
      area,
      periodStart: `${year}-01-01`,
      publishedOn: `${year}-02-01`,
      value,
      numerator: null,
      denominator: null,
      status: 'final' as const,
    }));
  });
}
