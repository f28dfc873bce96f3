import assert from 'node:assert/strict';
import type { IndicatorSubject, Subject } from '../../../src/features/ask/subject.ts';
import { askingSentence } from '../../../src/features/ask/asking-sentence.ts';
import { asksWhyOfThat, populationIn } from '../../../src/text/question/follow-up-cues.ts';
import { ask, gist, type Known } from './ask-in-a-small-world.ts';

const wmo = [['wmo', 'sure']] as const;
const indicator: IndicatorSubject = { about: 'indicator', id: 'jeugd', area: null, period: null };
const own: Subject = { about: 'own', text: 'Locatie A 14 van de 40 en locatie B 31 van de 62' };
const read: Subject = { about: 'article', slug: 'stand', figure: indicator };

const cases: readonly (readonly [
  what: string,
  text: string,
  known: Known,
  subject: Subject | null,
  expected: string,
])[] = [
  [
    'two areas that are named stand beside each other, however it is asked',
    'hoe is het met wmo in Noord en Zuid',
    { act: 'read', figures: wmo, areas: ['Noord', 'Zuid'] },
    null,
    'comparison Noord Zuid',
  ],
  [
    'a rule of privacy is asked for, whatever figure that names',
    'De krant belt: drie kinderen wmo in Noord, mag ik dat noemen',
    { act: 'privacy', probability: 0.35, figures: wmo, areas: ['Noord'], articles: [['lists-of-people', 0.6, 0.5]] },
    null,
    'choice lists-of-people Welke cijfers heb je? disclosure-and-privacy',
  ],
  [
    'nobody is named, and one person is hardly likelier than a figure',
    'wanneer hoort een inwoner iets over wmo',
    { act: 'individual', probability: 0.45, figures: wmo },
    null,
    'choice Mijn vraag gaat over één persoon Welke cijfers heb je?',
  ],
  [
    'an article that may be another one is not told to who hardly asks for one',
    'de ene aanbieder doet lichte zaken, de andere zware',
    {
      act: 'vague',
      probability: 0.6,
      articles: [
        ['stand', 0.9, 0.62],
        ['stroom', 0.5, 0.1],
      ],
      wantsWords: 0.99,
    },
    null,
    'choice stand stroom Welke cijfers heb je?',
  ],
  [
    'a number in a term is no figure of the asker',
    'basisjaar = 100, wat moet je daarmee',
    { act: 'own', articles: [['stand', 1, 0.7]] },
    null,
    'choice stand',
  ],
  [
    'an article that only uses a word does not explain it',
    'wat is een grootboek',
    { act: 'explain', articles: [['stand', 1.1, 0.75]] },
    null,
    'choice stand',
  ],
  [
    'a chart of a figure that is named stands on its card',
    'maak eens een grafiek van wmo voor mijn notitie',
    { act: 'document', followUp: 'chart', figures: wmo },
    null,
    'reading wmo Voorbeeldgemeente',
  ],
  [
    'surely a rule is asked for and none is likely: what holds for all',
    'foto van het scherm in de app, mag dat',
    {
      act: 'privacy',
      articles: [
        ['stand', 0.7, 0.4],
        ['purpose-limitation', 0.5, 0.13],
      ],
    },
    null,
    'explanation disclosure-and-privacy',
  ],
  [
    'a good target is asked for, of a figure that has none',
    'hoe weet ik of zo’n belofte over wmo haalbaar is',
    { act: 'target', figures: [['zonder-doel', 'sure']], articles: [['stand', 0.7, 0.4]], wantsWords: 0.95 },
    null,
    'choice Doel van: zonder-doel stand target-and-limit',
  ],
  [
    'an owner is meant, behind an article',
    'en wie weet dat dan',
    { act: 'person', followUp: 'sure' },
    read,
    'said figure-facts',
  ],
  [
    'of figures of the asker a colleague is meant',
    'wie kan me daarmee helpen',
    { act: 'follow-up', followUp: 'source' },
    own,
    'said person',
  ],
  [
    'a term is asked for, whatever it sounds like',
    'en een stroom?',
    { act: 'follow-up', followUp: 'value', articles: [['stroom', 2.1, 0.95]], isNamed: true },
    { about: 'article', slug: 'stand' },
    'explanation stroom',
  ],
];

describe('a second look at what is surely meant', () => {
  for (const [what, text, known, subject, expected] of cases)
    it(`${what}: "${text}"`, async () => assert.equal(gist(await ask(text, known, subject)), expected));

  it('tells the figures and why both are said to who asks which percentage is meant', async () => {
    const text = 'Van 40% naar 50%: is dat 10 procent meer of 25 procent?';
    const articles = [['percentage-and-percentage-point', 1.6, 0.7]] as const;
    const answer = await ask(text, { act: 'own', articles, wantsWords: 0.7 });

    assert.ok(answer.kind === 'explanation');
    assert.match(answer.lead.map((line) => line.text).join(' '), /10 procentpunt meer.*25%/);
  });

  it('takes a cause of what was shown for what is asked, and no cause of something else', () => {
    for (const text of ['komt dat door de nieuwe wet?', 'Ligt dit dan aan de griep', 'is that due to the move?'])
      assert.ok(asksWhyOfThat(text), text);
    assert.ok(!asksWhyOfThat('komt de stijging door de wet'));
  });

  it('finds the one sentence of a mail that asks, with the one that it points at', () => {
    const before = 'Beste team, Maandag was de stuurgroep. De stukken volgen nog. ';
    const after = ' Fijn weekend. Groet, Bo';
    assert.equal(
      askingSentence(`${before}Kun je zeggen hoe het met wmo staat?${after}`),
      'Kun je zeggen hoe het met wmo staat?',
    );
    assert.equal(
      askingSentence(`${before}Iemand noemde de mediaan. Kun je dat uitleggen?${after}`),
      'Iemand noemde de mediaan. Kun je dat uitleggen?',
    );
    assert.equal(askingSentence('De stuurgroep was er. Hoe staat het met wmo? Het daalt. Of niet.'), null);
    assert.equal(askingSentence(`${before}Hoe staat het? En in Noord?${after}`), null);
  });

  it('finds the sentence that tells how many residents there are', () => {
    assert.equal(populationIn('en hoe is dat per inwoner? wij hebben 41.000 inwoners'), 'wij hebben 41.000 inwoners');
    assert.equal(populationIn('en hoe is dat per inwoner?'), null);
  });
});
