import type { Indicator } from '../../features/indicator/indicator.ts';
import { inkomenIndicators } from './indicators-inkomen.ts';
import { jeugdIndicators } from './indicators-jeugd.ts';
import { schuldenIndicators } from './indicators-schulden.ts';
import { wmoIndicators } from './indicators-wmo.ts';
import { mondayOfWeekBefore } from './sample-weeks.ts';

/** All sample definitions; the breaks lie between half a year and a year and a half before the day the sample started. */
export function sampleIndicators(startedOn: string): readonly Indicator[] {
  return [
    ...wmoIndicators,
    ...jeugdIndicators(mondayOfWeekBefore(startedOn, 36)),
    ...inkomenIndicators(mondayOfWeekBefore(startedOn, 2)),
    ...schuldenIndicators(mondayOfWeekBefore(startedOn, 14)),
  ];
}
