import assert from 'node:assert/strict';

import type { Language } from '../../../src/shared/language.ts';
import { languageOf } from '../../../src/text/words/language-of.ts';
import { dutch, english, undecided } from './language-sentences.ts';

describe('the language of a question', () => {
  for (const [language, sentences] of [
    ['nl', dutch],
    ['en', english],
  ] as const) {
    const found = sentences.map((sentence) => ({ sentence, as: languageOf(sentence) }));

    it(`is never taken for the other one: ${language}`, () => {
      assert.deepEqual(
        found.filter(({ as }) => as !== language && as !== null),
        [],
      );
    });

    it(`is told of nearly every short sentence: ${language}`, () => {
      const told = found.filter(({ as }) => as === language).length;

      assert.ok(told >= 0.95 * sentences.length, `${told} of ${sentences.length}`);
    });
  }

  it('stays open for what is too short, in neither, or in both', () => {
    assert.deepEqual(
      undecided.filter((text) => languageOf(text) !== null),
      [],
    );
  });

  for (const [text, language] of [
    ['SHOW ME THE FIGURES', 'en'],
    ['and in De Akkers?', 'en'],
    ['LAAT DE CIJFERS ZIEN', 'nl'],
    ['I don’t get it', 'en'],
    ['da’s gek, hoe kan dat', 'nl'],
    ['cliënten'.normalize('NFD'), 'nl'],
  ] satisfies [string, Language][])
    it(`does not hang on how it is written: "${text}"`, () => assert.equal(languageOf(text), language));
});
