import assert from 'node:assert/strict';
import { clearLanguage } from '../../src/text/language.ts';

const cases: readonly (readonly [string, 'nl' | 'en' | null])[] = [
  ['Wat is een mediaan?', 'nl'],
  ['What is a median?', 'en'],
  ['Wat betekent common cause variation?', 'nl'],
  ['How are the Wmo reports doing?', 'en'],
  ['hoe gaat het met de wachttijd', 'nl'],
  ['is the rise of last week real', 'en'],
  ['Wmo', null],
  ['mediaan', null],
  ['help', null],
  ['p-value', null],
  ['12 14 13 18', null],
  ['', null],
];

describe('the language of a question', () => {
  for (const [text, language] of cases)
    it(`${language ?? 'is left open'}: ${text}`, () => assert.equal(clearLanguage(text), language));
});
