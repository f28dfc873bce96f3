import type { Indicator } from './indicator.ts';
import type { IndicatorReader } from './read-indicator.ts';

const most = 6;

/**
 * Indicators to choose from when none was named. With a direction: those whose newest figure moved that way, the
 * largest change relative to the figure before it first. Else flows come first, because they are asked about most.
 */
export async function offerIndicators(
  indicators: readonly Indicator[],
  { readWholes }: IndicatorReader,
  moved: 'up' | 'down' | null,
): Promise<readonly Indicator[]> {
  const followed = indicators.filter(({ isRetired }) => !isRetired);
  const flows = followed.filter(({ kind, frequency }) => kind === 'flow' && frequency === 'week');
  if (moved === null) return [...new Set([...flows, ...followed])].slice(0, most);
  const changes = (await readWholes(flows)).map(({ definition, reading }) => ({
    indicator: definition,
    relative: (reading.change?.ratio ?? 1) - 1,
  }));
  return changes
    .filter(({ relative }) => (moved === 'up' ? relative > 0 : relative < 0))
    .toSorted((left, right) => Math.abs(right.relative) - Math.abs(left.relative))
    .map(({ indicator }) => indicator)
    .slice(0, most);
}
