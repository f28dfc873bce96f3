import assert from 'node:assert/strict';
import type { AskedBefore } from '../../../src/features/knowledge/asked-before.ts';
import {
  colleagueSearch,
  type ColleagueSearch,
  type Rarities,
} from '../../../src/features/knowledge/colleague-search.ts';
import { rarityOf } from '../../../src/text/words/rarity.ts';
import { draft } from '../../support/colleague-articles.ts';
import { knowledge } from '../../support/knowledge.ts';

const article = (slug: string, question: string, part: Partial<AskedBefore> = {}): AskedBefore => ({
  ...draft({ question }).article,
  slug,
  ...part,
});

describe('finding what a colleague answered', () => {
  let search: ColleagueSearch;
  let rarities: Rarities;

  before(async () => {
    const { articles } = await knowledge();
    const written = articles.map(({ question, phrasings, title }) => [title, question, ...phrasings]);
    rarities = { nl: await rarityOf(written, 'nl'), en: await rarityOf(written, 'en') };
    search = colleagueSearch(
      [
        article('peak', 'Waarom zat er in maart een piek in de meldingen over afval in Noord?'),
        article('status', 'Wat betekent status 7 in de export?'),
        article('english', 'Why do we count volunteers in the staffing of the team?', { language: 'en' }),
      ],
      rarities,
    );
  });

  const fits = (question: string) => {
    const found = search(question);
    return found && `${found.article.slug} ${found.fit}`;
  };

  it('takes the same words for the same question, however they are written', () => {
    assert.deepEqual(
      [search('wat betekent STATUS 7, in de export')?.likeness, fits('wat betekent status 7 in de export')],
      [1, 'status well'],
    );
  });

  it('takes another number, month or place, or how many for why, for another question', () => {
    for (const question of [
      'Wat betekent status 8 in de export?',
      'Waarom zat er in juni een piek in de meldingen over afval in Noord?',
      'Waarom zat er in maart een piek in de meldingen over afval in Zuid?',
      'Hoeveel meldingen over afval waren er in maart in Noord?',
    ]) {
      assert.match(fits(question) ?? '', / no$/, question);
      assert.ok((search(question)?.likeness ?? 0) < 1, question);
    }
  });

  it('is in doubt where a question leaves out the place or the month, or brings a word that nobody else uses', () => {
    assert.equal(fits('Waarom zat er een piek in de meldingen over afval?'), 'peak perhaps');
    assert.equal(fits('Wat betekent status 7 in de export van het zwembad?'), 'status perhaps');
  });

  it('is in doubt between two that are as much alike', () => {
    const two = colleagueSearch(
      [
        article('one', 'Hoe tellen we kinderen met een beugel?'),
        article('two', 'Hoe tellen we kinderen met een bril?'),
      ],
      rarities,
    );

    assert.equal(two('Hoe worden kinderen geteld?')?.fit, 'perhaps');
  });

  it('finds one in the other language, and nothing among nothing', () => {
    assert.equal(search('why count volunteers in the staffing')?.article.slug, 'english');
    assert.equal(search('zzz'), null);
    assert.equal(colleagueSearch([], rarities)('wat is dit'), null);
  });
});
