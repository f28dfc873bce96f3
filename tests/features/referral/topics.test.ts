import assert from 'node:assert/strict';
import { parseTopics, topicFinder, type TopicsOf } from '../../../src/features/referral/topics.ts';
import { readTopics } from '../../../src/import/read-topics.ts';

describe('the topics of a question', () => {
  let topicsOf: TopicsOf;

  before(async () => {
    topicsOf = topicFinder(await readTopics('knowledge/topics.yaml'));
  });

  const asked: readonly (readonly [text: string, topic: string])[] = [
    ['Hoeveel jongeren krijgen jeugdhulp?', 'youth'],
    ['Waarom stijgt de wachttijd voor jeugdzorgaanbieders?', 'youth'],
    ['schuldhulptrajecten per wijk', 'debts'],
    ['Is dit een schuld die meetelt?', 'debts'],
    ['wmo aanvragen', 'social-support'],
    ['Hoeveel mensen met een bijstandsuitkering?', 'work-and-income'],
    ['wat kan ik met de DPIA', 'privacy'],
    ['Wie maakt een powerbi dashboard?', 'dashboards'],
    ['De respons op onze enquetes is laag', 'surveys'],
    ['hoe maak ik een redeneerlijn', 'goals'],
    ['Is een verschil in het gemiddelde een signaal?', 'reading-figures'],
    ['ziekteverzuimcijfers', 'staff'],
    ['How many children are in foster care?', 'youth'],
    ['meldingen over zwerfafval', 'public-space'],
    ['begrotingen', 'budget'],
  ];
  for (const [text, topic] of asked)
    it(`are found in: ${text}`, () => assert.equal(topicsOf([text])[0], topic, topicsOf([text]).join()));

  it('come from every text: what is asked, and the name of the indicator or article', () => {
    assert.deepEqual(topicsOf(['Waarom stijgt dit?', 'Aanvragen schuldhulp']), ['debts']);
    assert.deepEqual(new Set(topicsOf(['jeugd en schulden'])), new Set(['youth', 'debts']));
  });

  for (const text of ['', 'Hoe gaat het?', 'Kun je mij helpen?', 'xkcd qwerty'])
    it(`are none in: ${text}`, () => assert.deepEqual(topicsOf([text]), []));

  it('are the same for every order of the texts, and at most four', () => {
    const texts = ['jeugd', 'wmo', 'schulden', 'armoede', 'onderwijs', 'wonen'];
    assert.deepEqual(topicsOf(texts), topicsOf(texts.toReversed()));
    assert.equal(topicsOf(texts).length, 4);
  });
});

describe('the list of topics', () => {
  it('is refused without a name in both languages, or with a key twice', () => {
    const topic = '{ key: a, name: { nl: A, en: A }, words: { nl: [a], en: [a] } }';
    assert.equal(parseTopics(`- ${topic}`).length, 1);
    assert.throws(() => parseTopics(`- ${topic}\n- ${topic}`), /same key/);
    assert.throws(() => parseTopics(`- ${topic.replace(', en: A', '')}`));
  });

  it('says which file cannot be used', async () => {
    await assert.rejects(readTopics('knowledge/README.md'), /README\.md cannot be used: give each topic/);
  });
});
