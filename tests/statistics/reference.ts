import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

/** One case of reference/xmr-ptd.json; indices are 1-based, null is missing. */
export interface XmrCase {
  readonly id: string;
  readonly category: string;
  readonly input: {
    readonly values: readonly (number | null)[];
    readonly screen_outliers: boolean;
    readonly fix_after_n_points: number | null;
    readonly rebase_at_index_1based: readonly number[] | null;
    readonly target: number | null;
    readonly improvement_direction: 'neutral' | 'increase' | 'decrease';
  };
  readonly expected: {
    readonly groups: readonly {
      readonly start_index: number;
      readonly n_used: number;
      readonly mean: number;
      readonly lpl: number | null;
      readonly upl: number | null;
    }[];
    readonly special_cause_type: readonly (string | null)[];
    readonly point_type: readonly (string | null)[];
    readonly last_point_variation: string | null;
    readonly assurance: string | null;
  };
}

export const xmrCases = load<XmrCase>('xmr-ptd.json');

export function load<Case>(file: string): readonly Case[] {
  const text = readFileSync(new URL(`reference/${file}`, import.meta.url), 'utf8');
  return (JSON.parse(text) as { cases: Case[] }).cases;
}

export function assertClose(actual: number | null | undefined, expected: number, tolerance = 1e-9): void {
  const difference = Math.abs((actual ?? NaN) - expected);
  assert.ok(difference <= tolerance * Math.max(Math.abs(expected), 1e-300), `${actual} is not ${expected}`);
}
