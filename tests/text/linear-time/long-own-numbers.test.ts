import assert from 'node:assert/strict';
import { LONGEST_TEXT, ownNumbersIn } from '../../../src/text/figures/own-numbers.ts';

describe('own numbers of the longest text that is read', () => {
  const worst: readonly (readonly [string, string])[] = [
    ['figures', '31 '],
    ['years', '2001 2002 '],
    ['open thousands', '1.234 '],
    ['dashes', '12 - '],
    ['periods', 'jan 33 '],
    ['weeks in rows', '2026-W12\t31\n'],
    ['days', '12-01-2026;31\n'],
    ['parts', '12/40, '],
    ['words', 'meldingen '],
    ['letters', 'a'],
    ['digits', '1'],
    ['grouped digits', '1.'],
    ['spaced groups', '1 234 567 '],
    ['quotes', '"1,'],
    ['tags', '<td>31</td>'],
    ['open tags', '<td '],
    ['entities', '&nbsp;'],
    ['spaces', ' '],
    ['lines', '\n'],
    ['hyphens', 'a-'],
    ['pipes', '|1'],
    ['changes', 'van 1 naar 2 '],
    ['plus', '1-1'],
  ];
  for (const [name, piece] of worst) {
    it(`takes ${LONGEST_TEXT.toLocaleString('en')} characters of ${name} without a stall`, () => {
      const text = piece.repeat(Math.ceil(LONGEST_TEXT / piece.length)).slice(0, LONGEST_TEXT);
      // Of the processor, because a busy machine says nothing about the text.
      const start = process.cpuUsage();
      ownNumbersIn(text);
      const { user, system } = process.cpuUsage(start);
      const took = (user + system) / 1000;
      assert.ok(took < 2000, `${took} ms`);
    });
  }
});
