import assert from 'node:assert/strict';

import { wording } from '../../../src/features/ask/wording/wording.ts';
import type { ArticleSearch } from '../../../src/features/knowledge/ports.ts';
import { languages, type Language } from '../../../src/shared/language.ts';
import { knowledge } from '../../support/knowledge.ts';

/** Titles as people type them: in the plural or singular, in one word or two, in capitals. */
const typed: readonly (readonly [text: string, slug: string, language: Language])[] = [
  ['NULMETINGEN', 'baseline', 'nl'],
  ['seizoens patroon', 'season', 'nl'],
  ['trend breuk', 'break-in-series', 'nl'],
  ['trendbreuken', 'break-in-series', 'nl'],
  ['betrouwbaarheids intervallen', 'confidence-interval', 'nl'],
  ['index cijfers', 'index-number', 'nl'],
  ['indexcijfer', 'index-number', 'nl'],
  ['klein aantal', 'small-numbers', 'nl'],
  ['voorlopig cijfer', 'provisional-figures', 'nl'],
  ['procent punten', 'percentage-and-percentage-point', 'nl'],
  ['streef waarde', 'target-and-limit', 'nl'],
  ['confidence intervals', 'confidence-interval', 'en'],
  ['breaks in series', 'break-in-series', 'en'],
  ['means and medians', 'mean-and-median', 'en'],
  ['base line', 'baseline', 'en'],
  ['baselines', 'baseline', 'en'],
  ['index numbers', 'index-number', 'en'],
  ['small number', 'small-numbers', 'en'],
  ['percentagepoints', 'percentage-and-percentage-point', 'en'],
];

describe('what a button says, typed', () => {
  let search: ArticleSearch;

  before(async () => {
    ({ search } = await knowledge());
  });

  for (const language of languages)
    for (const [label, { title, question }] of Object.entries(wording[language].followUp)) {
      // A signal is also a step in debt help: by its label alone nobody can tell.
      if (label === 'signal') continue;
      it(`leads where the button leads: ${title}`, () => {
        const [pressed] = search.searchArticles(question, language);
        const [said] = search.searchArticles(title, language);

        assert.equal(said?.article.slug, pressed?.article.slug);
      });
    }

  for (const [text, slug, language] of typed)
    it(`is found in another form: ${text}`, () => {
      const [found] = search.searchArticles(text, language);

      assert.equal(found?.article.slug, slug);
    });
});
