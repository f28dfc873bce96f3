import { exactBinomial } from '../../statistics/comparison/exact-binomial.ts';
import type { Leaning } from './judge.ts';

/** To which side somebody is wrong more often; 'unclear' when chance does that too. */
export type Direction = 'gloomy' | 'rosy' | 'unclear';

export interface DirectionFound {
  readonly direction: Direction;
  readonly gloomy: number;
  readonly rosy: number;
}

const level = 0.05;

/** Sign test, two-sided and exact (Dixon and Mood 1946): were both sides as likely, would so uneven a parting be rare? */
export function directionOf(leanings: readonly Leaning[]): DirectionFound {
  const [gloomy, rosy] = [count('gloomy', leanings), count('rosy', leanings)];
  const isClear = gloomy + rosy > 0 && exactBinomial(gloomy, gloomy + rosy, 0.5) < level;
  return { direction: !isClear ? 'unclear' : gloomy > rosy ? 'gloomy' : 'rosy', gloomy, rosy };
}

function count(one: Leaning, leanings: readonly Leaning[]): number {
  return leanings.filter((leaning) => leaning === one).length;
}
