import assert from 'node:assert/strict';
import { typedNumber } from '../../../src/text/figures/typed-number.ts';

const numbers: readonly (readonly [typed: string, value: number])[] = [
  ['52', 52],
  [' 1.234 ', 1_234],
  ['1.234,5', 1_234.5],
  ['12,5', 12.5],
  ['12.5', 12.5],
  ['0,75', 0.75],
  ['1 234', 1_234],
  ['84,2%', 84.2],
  ['84,2 procent', 84.2],
  ['€ 20.400', 20_400],
  ['€ 20.400,-', 20_400],
  ['20400 euro', 20_400],
  ['-4', -4],
  ['−0', 0],
  ['0', 0],
];

describe('a figure typed in a field', () => {
  for (const [typed, value] of numbers)
    it(`is read as it is written in the Netherlands: ${typed}`, () => {
      assert.deepEqual(typedNumber(typed), { kind: 'number', value });
    });

  for (const typed of ['geen', 'Geen', '-', 'n.v.t.', 'none'])
    it(`can say that there is none: ${typed}`, () => assert.deepEqual(typedNumber(typed), { kind: 'none' }));

  for (const typed of ['veel', '12 5', '1.2.3', '12,15,9', '52 of 53', '1e5', '5 %%', '1234567890123456'])
    it(`is unclear: ${typed}`, () => assert.deepEqual(typedNumber(typed), { kind: 'unclear' }));

  for (const typed of [undefined, '', '   '])
    it(`is empty: ${JSON.stringify(typed)}`, () => assert.deepEqual(typedNumber(typed), { kind: 'empty' }));
});
