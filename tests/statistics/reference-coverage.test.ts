import assert from 'node:assert/strict';
import { load } from './reference.ts';

/** Which test goes through all cases of a kind, so that a case of a new kind is not left out in silence. */
const covered: Readonly<Record<string, readonly (readonly [kind: string, cases: number, by: string])[]>> = {
  'season-and-delay.json': [
    ['seasonal_blocks', 10, 'season.test.ts'],
    ['same_week_last_year', 12, 'same-week.test.ts, season.test.ts'],
    ['reporting_delay_chain_ladder', 10, 'completeness.test.ts'],
    ['reporting_delay_real', 1, 'completeness.test.ts'],
  ],
  'disclosure.json': [['suppression', 9, 'disclosure/parts.test.ts']],
  'rounded-counts.json': [['rounded_counts_change', 12, 'rounding-interval.test.ts']],
  'iso-weeks.json': [
    ['iso_week', 66, 'shared/period.test.ts'],
    ['iso_weeks_in_year', 26, 'shared/period.test.ts'],
  ],
};

describe('reference cases', () => {
  for (const [file, kinds] of Object.entries(covered)) {
    it(`of ${file} are all in a test`, () => {
      const counts = new Map<string, number>();
      for (const { kind } of load<{ kind: string }>(file)) counts.set(kind, (counts.get(kind) ?? 0) + 1);

      assert.deepEqual(counts, new Map(kinds.map(([kind, cases]) => [kind, cases])));
    });
  }
});
