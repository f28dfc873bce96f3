import assert from 'node:assert/strict';
import { LONGEST_TEXT, ownNumbersIn } from '../../../src/text/figures/own-numbers.ts';
import { understood } from './in-short.ts';

const marksOf = (text: string) =>
  understood(text).readings.flatMap((one) =>
    one.about === 'decimal-mark' ? [`${one.text} ${one.chosen} ${one.because}`] : [],
  );

describe('own numbers / choices between readings', () => {
  const marks: readonly (readonly [text: string, expected: readonly string[]])[] = [
    ['1.234 en 12,5', ['1.234 thousands other-numbers']],
    ['1.234 and 12.5', ['1.234 decimals other-numbers']],
    ['980 1.020', ['1.020 thousands neighbours']],
    ['1,2 1,3 1,402', ['1,402 decimals other-numbers']],
    ['Wij hadden 1.240 aanvragen', ['1.240 thousands language']],
    ['1.234 1.310 1.275', ['1.234', '1.310', '1.275'].map((raw) => `${raw} thousands every-group-of-three`)],
    ['€ 1.250', ['1.250 thousands unit']],
    ['1,250%', ['1,250 decimals unit']],
    ['1.234', ['1.234 thousands nothing']],
    ['4,1 3.9 1.234', ['1.234 thousands nothing']],
    ['31 28 35', []],
  ];
  for (const [text, expected] of marks) {
    it(`says why ${JSON.stringify(text)} is read as it is`, () => assert.deepEqual(marksOf(text), expected));
  }

  it('asks for the decimal mark only when nothing tells', () => {
    assert.ok(understood('1.234').questions.includes('decimal-mark'));
    assert.ok(!understood('980 1.020').questions.includes('decimal-mark'));
  });

  it('asks whether one space parts thousands, and takes it for granted when every figure has it', () => {
    assert.ok(understood('1 234').questions.includes('thousands-space'));
    assert.ok(!understood('1 234\n1 310').questions.includes('thousands-space'));
  });

  it('tells that a bare list was taken oldest first', () => {
    assert.deepEqual(understood('31 28 35').readings, [{ about: 'order', chosen: 'oldest-first' }]);
    assert.deepEqual(understood('jan 31, feb 28').readings, []);
  });

  it('asks for the order when periods go back and forth', () => {
    assert.ok(understood('jan 31, apr 28, feb 35, jun 30').questions.includes('order'));
    assert.ok(!understood('nov 31, dec 28, jan 35, feb 30').questions.includes('order'));
  });

  it('says where each piece stood in the text as it was given, markup included', () => {
    const text = '<p>jan&nbsp;33 en <b>feb</b> 35</p>';
    const { understood: pieces } = understood(text);
    for (const { at, end, text: piece } of pieces) assert.equal(text.slice(at, end), piece);
    assert.deepEqual(
      pieces.map((piece) => piece.text),
      ['jan', '33', 'feb', '35'],
    );
  });

  it('refuses a text that is too long, and says how long it is', () => {
    const longer = 'a'.repeat(LONGEST_TEXT + 1);
    const refused = { kind: 'refused', reason: 'too-long', length: LONGEST_TEXT + 1, longest: LONGEST_TEXT };
    assert.deepEqual(ownNumbersIn(longer), refused);
    assert.equal(ownNumbersIn(longer.slice(1)).kind, 'nothing');
  });
});
