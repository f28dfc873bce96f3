import assert from 'node:assert/strict';
import type { Band, Rule } from '../../../src/statistics/reading/reading.ts';
import { labelPoints } from '../../../src/statistics/control-charts/special-causes.ts';
import { load } from '../reference.ts';

/** One case of reference/rules-powerbi-spc.json: a variant of our rules (statistics 1.16). */
interface VariantCase {
  readonly id: string;
  readonly kind: 'rule_shift' | 'rule_trend' | 'rule_twoInThree' | 'rule_astronomical';
  readonly input: {
    readonly val: readonly number[];
    readonly targets?: readonly number[];
    readonly ll95?: readonly number[];
    readonly ul95?: readonly number[];
    readonly ll99?: readonly number[];
    readonly ul99?: readonly number[];
  };
  readonly expected: readonly ('upper' | 'lower' | 'none')[];
}

const cases = load<VariantCase>('rules-powerbi-spc.json');
const ruleOf: Record<VariantCase['kind'], Rule> = {
  rule_shift: 'shift',
  rule_trend: 'trend',
  rule_twoInThree: 'two-of-three',
  rule_astronomical: 'outside',
};

/**
 * Where our rules deliberately give no label: the variant lets a setting make runs shorter than our seven points, and
 * marks two of three whatever the third does, where ours asks three successive points on one side of the mean.
 */
const shorterRun = ['02', '04', '06', '09', '10', '12', '13', '15'];
const thirdElsewhere = ['17', '18', '19', '21', '24'];
const different = new Set([...shorterRun, ...thirdElsewhere].map((number) => `powerbi-${number}`));

/** u, l and a dot for a label up, down and none. */
function ours({ kind, input }: VariantCase): string {
  const { val, targets, ll95, ul95, ll99, ul99 } = input;
  const [lower, upper] = [ll95 ?? ll99 ?? [], ul95 ?? ul99 ?? []];
  // Limits lie equally far apart in every case, but not around one centre: each value is taken from its own.
  const values = val.map((value, i) => value - (targets?.[i] ?? ((lower[i] ?? 0) + (upper[i] ?? 0)) / 2));
  const reach = ((upper[0] ?? 0) - (lower[0] ?? 0)) / 2;
  const near = ul95 ? reach : (2 * reach) / 3;
  const band: Band = { mean: 0, nearLower: -near, nearUpper: near, lower: -1.5 * near, upper: 1.5 * near };
  const labels = labelPoints(kind === 'rule_trend' ? val : values, band, { rules: [ruleOf[kind]] });
  return labels.map((label) => (label ? (label.direction === 'up' ? 'u' : 'l') : '.')).join('');
}

const theirs = ({ expected }: VariantCase) =>
  expected.map((label) => ({ upper: 'u', lower: 'l', none: '.' })[label]).join('');

describe('rules / against the variant of PowerBI-SPC', () => {
  for (const variant of cases) {
    it(`${variant.id} (${ruleOf[variant.kind]}) ${different.has(variant.id) ? 'is deliberately no signal' : 'agrees'}`, () => {
      if (different.has(variant.id)) {
        assert.notEqual(theirs(variant), ours(variant));
        assert.match(ours(variant), /^\.+$/);
      } else {
        assert.equal(ours(variant), theirs(variant));
      }
    });
  }

  it('has 30 cases, of which 13 differ', () => {
    assert.equal(cases.length, 30);
    assert.equal(cases.filter(({ id }) => different.has(id)).length, 13);
    assert.equal(different.size, 13);
  });

  it('finds the shorter runs of the variant once they are of seven points', () => {
    const band: Band = { mean: 5, nearLower: 1, nearUpper: 9, lower: -1, upper: 11 };

    assert.ok(
      labelPoints([6, 6, 6, 6, 6, 6, 6], band, { rules: ['shift'] }).every((label) => label?.direction === 'up'),
    );
    assert.ok(
      labelPoints([7, 6, 5, 4, 3, 2, 1], band, { rules: ['trend'] }).every((label) => label?.direction === 'down'),
    );
    assert.equal(labelPoints([6, 9.5, 9.5], band, { rules: ['two-of-three'] }).at(-1)?.direction, 'up');
  });

  it('leaves a point beyond the limit to the rule about those', () => {
    const band: Band = { mean: 5, nearLower: 1, nearUpper: 9, lower: -1, upper: 11 };

    assert.equal(labelPoints([6, 12, 12], band, { rules: ['two-of-three'] }).at(-1), null);
    assert.equal(labelPoints([6, 12, 12], band, { rules: ['outside'] }).at(-1)?.direction, 'up');
  });
});
