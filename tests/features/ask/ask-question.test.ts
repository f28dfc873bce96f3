import assert from 'node:assert/strict';
import type { IndicatorSubject, Subject } from '../../../src/features/ask/subject.ts';
import { ask, gist, type Known } from './ask-in-a-small-world.ts';

const wmo = [['wmo', 'sure']] as const;
const two = [
  ['wmo', 'sure'],
  ['jeugd', 'sure'],
] as const;
const near = [
  ['wmo', 'likely'],
  ['jeugd', 'likely'],
] as const;
const indicator: IndicatorSubject = { about: 'indicator', id: 'jeugd', area: 'Noord', period: null };

const cases: readonly (readonly [text: string, known: Known, subject: Subject | null, expected: string])[] = [
  ['Hoe gaat het met wmo?', { act: 'read', figures: wmo }, null, 'reading wmo Voorbeeldgemeente'],
  ['Hoe gaat het met wmo in Noord?', { act: 'read', figures: wmo, areas: ['Noord'] }, null, 'reading wmo Noord'],
  ['wmo of jeugd', { act: 'read', figures: two }, null, 'choice wmo jeugd'],
  ['meldingen', { act: 'read', figures: near }, null, 'choice wmo jeugd'],
  ['wmo misschien', { act: 'read', figures: [['wmo', 'likely']] }, null, 'reading wmo Voorbeeldgemeente'],
  ['wmo per wijk', { act: 'read', figures: wmo }, null, 'comparison Noord Zuid'],
  ['Is er iets gestegen?', { act: 'read' }, null, 'choice meldingen-up'],
  [
    'Wat is een stand bij wmo?',
    { act: 'explain', figures: wmo, articles: [['stand', 1.2]] },
    null,
    'explanation stand',
  ],
  [
    'Wat is een stand?',
    {
      act: 'explain',
      articles: [
        ['stand', 0.8],
        ['stroom', 0.75],
      ],
    },
    null,
    'choice stand stroom',
  ],
  ['Wat is een blorp?', { act: 'explain' }, null, 'said unknown'],
  // What is likeliest done, and what is wanted, are two proofs: where they do not agree it is asked.
  [
    'Hoe lees je wmo het beste?',
    { act: 'read', figures: wmo, articles: [['stand', 0.9]], wantsWords: 0.9 },
    null,
    'choice wmo stand',
  ],
  // Nothing but its name is said, whatever that brings to mind.
  [
    'Hoe gaat het met wmo?',
    { act: 'provenance', probability: 0.4, wantsWords: 0.9, figures: [['wmo', 'sure']] },
    null,
    'reading wmo Voorbeeldgemeente',
  ],
  [
    'Maak daar een stukje over',
    { act: 'document', probability: 0.7, articles: [['stand', 0.9]], wantsWords: 0.6 },
    null,
    'choice stand Welke cijfers heb je?',
  ],
  ['Maak daar een stukje over', { act: 'document', probability: 0.7, wantsWords: 0.2 }, null, 'said document'],
  ['Wat doet een stand?', { act: 'explain', articles: [['stand', 0.9]], wantsWords: 0.4 }, null, 'choice stand'],
  ['Telt deze cliënt dubbel?', { act: 'explain', articles: [['stand', 0.9]], individual: true }, null, 'choice stand'],
  [
    'Mag je zo hard naar de norm toe werken?',
    { act: 'target', figures: near, articles: [['target-and-limit', 0.9]] },
    null,
    'explanation target-and-limit',
  ],
  [
    'Doet Noord het anders met wmo?',
    { act: 'explain', probability: 0.6, figures: wmo, areas: ['Noord'], articles: [['stand', 0.9]] },
    null,
    'choice wmo stand Welke cijfers heb je?',
  ],
  ['Waarom stijgt wmo?', { act: 'cause', followUp: 'why', figures: wmo }, null, 'reading wmo Voorbeeldgemeente'],
  ['Dus onze aanpak werkt', { act: 'cause', figures: near }, null, 'explanation correlation-and-cause'],
  ['Halen we de norm voor wmo?', { act: 'target', figures: wmo }, null, 'reading wmo Voorbeeldgemeente'],
  [
    'Wat is een goede norm?',
    { act: 'target', articles: [['target-and-limit', 0.9]] },
    null,
    'explanation target-and-limit',
  ],
  ['Welke wijk is het slechtst bij wmo?', { act: 'ranking', figures: wmo }, null, 'comparison Noord Zuid'],
  ['Welke cijfers heb je?', { act: 'catalogue' }, null, 'comparison meldingen aanvragen'],
  ['Waar komt wmo vandaan?', { act: 'provenance', figures: wmo }, null, 'said figure-facts'],
  ['Mag ik dit delen?', { act: 'privacy' }, null, 'explanation disclosure-and-privacy'],
  [
    'Bewaar je dit?',
    { act: 'about-bot', articles: [['what-the-bot-keeps', 0.8]] },
    null,
    'explanation what-the-bot-keeps',
  ],
  ['Wie kan helpen?', { act: 'person' }, null, 'said person'],
  ['dank je', { act: 'thanks' }, null, 'said thanks'],
  ['Hoe laat is het?', { act: 'outside' }, null, 'said outside'],
  ['hm', { act: 'vague' }, null, 'said vague'],
  ['stand', { act: 'vague', articles: [['stand', 1.6]] }, null, 'explanation stand'],
  ['Waarom krijgt deze cliënt niets?', { act: 'read', individual: true, figures: wmo }, null, 'said individual'],
  ['Hoe gaat het met gone?', { act: 'read', figures: [['gone', 'sure']] }, null, 'choice gone'],
  ['a'.repeat(1_001), { act: 'read', figures: wmo }, null, 'said too-long'],
  ['en in Zuid?', { act: 'follow-up', followUp: 'place', areas: ['Zuid'] }, indicator, 'reading jeugd Zuid'],
  ['en per wijk?', { act: 'follow-up', followUp: 'place' }, indicator, 'comparison Noord Zuid'],
  ['en in week 31?', { act: 'follow-up', followUp: 'time' }, indicator, 'reading jeugd Noord'],
  ['en de wmo?', { act: 'follow-up', followUp: 'subject', figures: wmo }, indicator, 'reading wmo Noord'],
  ['waarom?', { act: 'follow-up', followUp: 'why' }, indicator, 'reading jeugd Noord'],
  ['waar komt dat vandaan?', { act: 'provenance', followUp: 'source' }, indicator, 'said figure-facts'],
  // What points back is about what was shown; talk is not, and words that are like an article by chance are no question for it.
  ['wie gaat daar eigenlijk over?', { act: 'provenance', followUp: 'source' }, indicator, 'said figure-facts'],
  ['daar ben ik weer', { act: 'greeting', followUp: 'source', probability: 0.6 }, indicator, 'said greeting'],
  [
    'kort samengevat graag',
    { act: 'compare', probability: 0.6, followUp: 'much', articles: [['stand', 1, 0.9]] },
    indicator,
    'reading jeugd Noord',
  ],
  ['Is 60 in een week veel?', { act: 'vague' }, null, 'said numbers-needed'],
  [
    'geef een voorbeeld',
    { act: 'follow-up', followUp: 'example' },
    { about: 'article', slug: 'stand' },
    'explanation stand',
  ],
  ['en in Zuid?', { act: 'follow-up', followUp: 'place' }, null, 'said vague'],
  ['nee, wmo', { act: 'correct', figures: wmo }, indicator, 'reading wmo Voorbeeldgemeente'],
  ['dat bedoel ik niet', { act: 'correct' }, indicator, 'said correct'],
  // The words of a button ask what it asks, also when they are typed.
  ['Doel van: wmo', { act: 'read', figures: wmo }, null, 'reading wmo Voorbeeldgemeente'],
  ['Bron van: wmo', { act: 'read', figures: wmo }, null, 'said figure-facts'],
  ['Per gebied: wmo', { act: 'read', figures: wmo }, null, 'comparison Noord Zuid'],
  ['Ik heb een klacht', { act: 'vague' }, null, 'said complaint'],
  ['Wat is stand?', { act: 'vague', articles: [['stand', 0.6]] }, null, 'explanation stand'],
  // Nobody can tell which is meant.
  [
    'Wat is een stand?',
    {
      act: 'explain',
      probability: 0.6,
      articles: [
        ['stand', 1, 0.48],
        ['stroom', 0.75, 0.3],
      ],
    },
    null,
    'choice stand stroom Welke cijfers heb je?',
  ],
  [
    'Haalt de stand het doel?',
    { act: 'target', figures: [['wmo', 'likely']], articles: [['target-and-limit', 0.8]] },
    null,
    'choice target-and-limit Doel van: wmo',
  ],
  ['Halen we de 50?', { act: 'target' }, null, 'reading meldingen Voorbeeldgemeente'],
  [
    'Waarom is wmo zo hoog?',
    { act: 'cause', followUp: 'why', figures: near },
    null,
    'choice Oorzaak van: wmo Oorzaak van: jeugd correlation-and-cause',
  ],
  [
    'Mag dit, met of zonder nummers?',
    {
      act: 'privacy',
      articles: [
        ['linking-data', 0.8],
        ['dpia', 0.78],
      ],
    },
    null,
    'choice linking-data dpia disclosure-and-privacy',
  ],
  [
    'Klopt deze bron?',
    {
      act: 'provenance',
      probability: 0.6,
      articles: [
        ['stand', 0.8],
        ['rounding', 0.7],
      ],
    },
    null,
    'choice rounding Welke cijfers heb je? stand',
  ],
  ['wmo tegenover jeugd', { act: 'compare', figures: two }, null, 'comparison wmo jeugd'],
  // A claim is answered, whatever its subject is like, and a figure tells what it does not show.
  [
    'Sinds de sportcoach is er minder hulp nodig, dus het werkt',
    { act: 'cause', probability: 0.6, articles: [['stand', 0.9, 0.5]] },
    null,
    'explanation correlation-and-cause',
  ],
  [
    'Oorzaak van: wmo',
    { act: 'read', figures: wmo, articles: [['stand', 1.4]] },
    null,
    'reading wmo Voorbeeldgemeente',
  ],
  // It is surely a rule that is asked for, though another article comes to mind.
  [
    'Mag de raad wachtenden zien?',
    { act: 'privacy', articles: [['stand', 0.9, 0.6]] },
    null,
    'explanation disclosure-and-privacy',
  ],
  // One article is all that can be meant, whatever the act and whatever comes near.
  [
    'Veel komt na een half jaar terug, hoe tel je die',
    { act: 'read', probability: 0.4, wantsWords: 0.95, figures: near, articles: [['repeat-use', 1, 0.9]] },
    null,
    'explanation repeat-use',
  ],
  // One figure is named, and little said of how.
  [
    'wmo, omhoog of omlaag',
    { act: 'vague', probability: 0.5, wantsWords: 0.4, figures: wmo },
    null,
    'reading wmo Voorbeeldgemeente',
  ],
  [
    'Telt een herhaling mee bij wmo?',
    { act: 'provenance', probability: 0.4, wantsWords: 0.95, figures: wmo },
    null,
    'said figure-facts',
  ],
  // Far ahead of all others, whatever the act.
  ['Hoe tel je dat?', { act: 'compare', probability: 0.3, articles: [['stand', 1]] }, null, 'explanation stand'],
  ['verkeerd, ik bedoel week 31', { act: 'correct', articles: [['iso-weeks', 1.4]] }, indicator, 'reading jeugd Noord'],
  ['en wat is dan een stand?', { act: 'follow-up', articles: [['stand', 1.4]] }, indicator, 'explanation stand'],
  [
    'wat is het verschil met vorig jaar',
    { act: 'compare', articles: [['stand', 0.6]] },
    indicator,
    'reading jeugd Noord',
  ],
  ['per kwartaal', { act: 'outside', probability: 0.3, followUp: 'time' }, indicator, 'reading jeugd Noord'],
  [
    'Zuid',
    { act: 'vague', followUp: 'place', areas: ['Zuid'] },
    { about: 'choice', questions: ['a', 'b'], figure: indicator },
    'reading jeugd Zuid',
  ],
  ['hoe doen vergelijkbare gemeenten het', { act: 'read', figures: wmo }, null, 'explanation comparing-municipalities'],
  [
    'mag dat naar de griffie',
    { act: 'follow-up', followUp: 'share' },
    indicator,
    'explanation figures-in-council-papers',
  ],
  ['zet het in een plaatje', { act: 'document', followUp: 'chart' }, indicator, 'reading jeugd Noord'],
  // What was spoken of outlasts a question back.
  [
    'en in Zuid?',
    { act: 'follow-up', followUp: 'place', areas: ['Zuid'] },
    { about: 'choice', questions: ['a', 'b'], figure: indicator },
    'reading jeugd Zuid',
  ],
  [
    'geef een voorbeeld',
    { act: 'follow-up', followUp: 'example' },
    { about: 'choice', questions: ['a', 'b'], article: 'stand' },
    'explanation stand',
  ],
];

describe('a question', () => {
  for (const [text, known, subject, expected] of cases)
    it(`"${text.slice(0, 40)}" as ${known.act} after ${subject?.about ?? 'nothing'} leads to ${expected}`, async () => {
      assert.equal(gist(await ask(text, known, subject)), expected);
    });

  it('typed as on a button of a list leads to the list', async () => {
    for (const text of ['Bekijk dit cijfer', 'Deel 2 van 3', 'wat heb je over jeugd? Deel 2 van 3'])
      assert.match(gist(await ask(text, { act: 'own' })), /^comparison /, text);
  });

  it('that may be two acts is offered as both', async () => {
    const answer = await ask('wmo stand', {
      act: 'read',
      probability: 0.4,
      figures: near,
      articles: [
        ['stand', 0.7],
        ['stroom', 0.68],
      ],
    });

    assert.ok(answer.kind === 'choice');
    assert.equal(answer.about, 'meaning');
    assert.deepEqual(
      answer.options.map(({ title }) => title),
      ['wmo', 'jeugd', 'stand'],
    );
  });

  it('for a cause hears first that figures do not show one', async () => {
    const answer = await ask('Waarom stijgt wmo?', { act: 'cause', followUp: 'why', figures: wmo });

    assert.ok(answer.kind === 'reading');
    assert.match(answer.upFront[0]?.text ?? '', /^De oorzaak kun je aan dit soort cijfers niet zien/);
  });

  it('gives what was asked about as the subject of what follows', async () => {
    const answer = await ask('Hoe gaat het met wmo in Noord?', { act: 'read', figures: wmo, areas: ['Noord'] });

    assert.deepEqual(answer.subject, { about: 'indicator', id: 'wmo', area: 'Noord', period: null });
  });

  it('with an own value says whether that would be ordinary there', async () => {
    const answer = await ask('bij ons was het 4.000', { act: 'follow-up', followUp: 'value' }, indicator);

    assert.ok(answer.kind === 'reading');
    assert.match(answer.upFront[0]?.text ?? '', /^4\.000 meldingen zou hier opvallen: het ligt boven de grens van/);
  });

  it('with a row of its own is answered about that row, whatever indicator it names', async () => {
    const row = 'wmo per week: 12 15 11 14 13 16 12 14 13 15 12 14 13 16 12 14';
    const answer = await ask(row, { act: 'own', figures: wmo });

    assert.ok(answer.kind === 'reading' || answer.kind === 'choice' || answer.kind === 'own-figures');
    assert.equal(answer.subject?.about, 'own');
  });

  it('that only comes near a figure hears so', async () => {
    const guess = await ask('wmo misschien', { act: 'read', figures: [['wmo', 'likely']] });
    const named = await ask('Hoe gaat het met wmo?', { act: 'read', figures: wmo });

    assert.ok(guess.kind === 'reading' && named.kind === 'reading');
    assert.match(guess.upFront[0]?.text ?? '', /^Ik weet niet zeker of je dit cijfer bedoelt/);
    assert.deepEqual(named.upFront, []);
  });
});
