import assert from 'node:assert/strict';
import { afterCourtesy, beginsDenied, withoutDenied } from '../../../src/features/ask/rest-of-message.ts';

describe('what is left of a message', () => {
  for (const [text, rest] of [
    ['Dank je wel, hoeveel aanvragen waren er?', 'hoeveel aanvragen waren er?'],
    ['Goedemorgen! Wat is een mediaan', 'Wat is een mediaan'],
    ['Thanks: and the waiting list?', 'and the waiting list?'],
    ['Bedankt!', null],
    ['Hallo, help', null],
    ['Dank voor de uitleg over de mediaan', null],
  ] as const)
    it(`after courtesy of "${text}" is ${rest}`, () => assert.equal(afterCourtesy(text), rest));

  for (const [text, rest] of [
    ['Nee, niet de stand. Ik bedoelde de instroom', '. Ik bedoelde de instroom'],
    ['ik zocht de instroom, niet de stand', 'ik zocht de instroom,'],
    ['niet de stand maar de instroom', 'maar de instroom'],
    ['No, not the definition, I wanted the figure', ', I wanted the figure'],
    ['niet goed', null],
    ['de instroom graag', null],
  ] as const)
    it(`without what "${text}" denies is ${rest}`, () => assert.equal(withoutDenied(text), rest));

  it('is looked for where a message begins with what is not meant', () => {
    assert.ok(beginsDenied('niet de stand'));
    assert.ok(!beginsDenied('de stand niet'));
  });
});
