import assert from 'node:assert/strict';
import type { AskModel, Given, Meanings, Meant } from '../../../../src/features/ask/model/ports.ts';
import { ask, gist, type Known } from '../ask-in-a-small-world.ts';

const nothing: Meant = { act: 'unclear', followUp: null, article: null, indicator: null, areas: [] };
const two = [
  ['stand', 0.8],
  ['stroom', 0.78],
] as const;
const open: Known = { act: 'explain', probability: 0.5, articles: two };

/** What is answered when a model says this was meant, and what it was given to say it with. */
async function withModel(text: string, known: Known, meant: Partial<Meant>, given?: Given<Meant>) {
  const asked: Meanings[] = [];
  const model: AskModel = {
    near: async () => [],
    understand: async (meanings) => {
      asked.push(meanings);
      return given ?? { kind: 'given', value: { ...nothing, ...meant } };
    },
    word: async () => ({ kind: 'given', value: [] }),
  };
  const answer = await ask(text, { ...known, model });
  return { gist: gist(answer), byModel: answer.byModel?.kind, asked };
}

describe('a question that was left open', () => {
  it('is answered with what a model says was meant, and says so', async () => {
    const { gist: found, byModel } = await withModel('Wat is dit?', open, { act: 'explain', article: 'stroom' });

    assert.equal(found, 'explanation stroom');
    assert.equal(byModel, 'understood');
  });

  it('gives the model closed lists to choose from', async () => {
    const { asked } = await withModel('Wat is dit?', { ...open, areas: ['Noord'] }, {});

    assert.deepEqual(
      asked.map(({ articles, indicators, areas }) => [articles.map(({ slug }) => slug), indicators.length, areas]),
      [[['stand', 'stroom', 'correlation-and-cause'], 2, ['Voorbeeldgemeente', 'Noord', 'Zuid']]],
    );
  });

  const refused: readonly (readonly [what: string, meant: Partial<Meant>])[] = [
    ['says that it is unclear', {}],
    ['names an article that was not on the list', { act: 'explain', article: 'made-up' }],
    ['names an indicator that does not exist', { act: 'read', indicator: 'made-up' }],
    ['names an area that does not exist', { act: 'read', indicator: 'meldingen', areas: ['Atlantis'] }],
    ['names an act without what it is about', { act: 'cause' }],
    ['speaks of a conversation that there was not', { act: 'follow-up', followUp: 'place' }],
    ['says that figures were given', { act: 'own' }],
  ];
  for (const [what, meant] of refused)
    it(`stays open when the model ${what}`, async () => {
      const { gist: found, byModel } = await withModel('Wat is dit?', open, meant);

      assert.equal(found, 'choice stand stroom Welke cijfers heb je?');
      assert.equal(byModel, undefined);
    });

  it('offers first what no word of the question leads to', async () => {
    const { gist: found } = await withModel('Wat is dit?', open, { act: 'cause', article: 'correlation-and-cause' });

    assert.equal(found, 'choice correlation-and-cause stand stroom');
  });

  it('is answered as it was when the model gives nothing, and says so', async () => {
    const { gist: found, byModel } = await withModel('Wat is dit?', open, {}, { kind: 'not-given' });

    assert.equal(found, 'choice stand stroom Welke cijfers heb je?');
    assert.equal(byModel, 'fell-back');
  });
});

describe('a question that no model is asked about', () => {
  const sure: readonly (readonly [what: string, known: Known])[] = [
    ['is understood', { act: 'read', figures: [['wmo', 'sure']] }],
    ['is about one person by its words', { ...open, individual: true }],
    ['is most likely about one person', { act: 'individual', probability: 0.2, articles: two }],
  ];
  for (const [what, known] of sure)
    it(what, async () => {
      const { asked, byModel } = await withModel('Wat is dit?', known, { act: 'explain', article: 'stroom' });

      assert.deepEqual(asked, []);
      assert.equal(byModel, undefined);
    });

  it('stays about privacy when that is what it may be about, whatever the model says', async () => {
    const privacy: Known = {
      act: 'privacy',
      articles: [
        ['linking-data', 0.8],
        ['dpia', 0.78],
      ],
    };
    const moved = await withModel('Mag dit?', privacy, { act: 'explain', article: 'stand' });
    const kept = await withModel('Mag dit?', privacy, { act: 'privacy', article: 'dpia' });

    assert.equal(moved.gist, 'choice linking-data dpia disclosure-and-privacy');
    assert.equal(kept.gist, 'explanation dpia');
  });
});
