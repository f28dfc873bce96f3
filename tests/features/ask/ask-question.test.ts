import assert from 'node:assert/strict';
import type { Answer } from '../../../src/features/ask/answer.ts';
import { askQuestion, type AskPorts, type Question } from '../../../src/features/ask/ask-question.ts';
import type { Confidence, Explanation } from '../../../src/features/ask/ports.ts';
import { aSeries, stable } from '../../statistics/series-builder.ts';
import { aDefinition, aFigure } from './a-figure.ts';

const explanation = { slug: 'stand', title: 'Stand', question: 'Wat is een stand?' } as Explanation;

interface Known {
  readonly figures?: readonly (readonly [id: string, confidence: Confidence])[];
  readonly explained?: Confidence;
  readonly individual?: boolean;
}

function ask(text: string, known: Known = {}, topic: string | null = null): Promise<Answer> {
  const question: Question = { text, language: 'nl', topic };
  const ports: AskPorts = {
    figures: {
      find: async () =>
        (known.figures ?? []).map(([id, confidence]) => ({ definition: aDefinition({ id }), confidence })),
      read: async (id) =>
        id === 'gone' ? null : aFigure(aSeries(stable(30), { kind: id === 'stand' ? 'stock' : 'flow' }), { id }),
      offer: async (moved) => [aDefinition({ id: moved === null ? 'meldingen' : `meldingen-${moved}` })],
    },
    explanations: {
      find: () => (known.explained ? [{ explanation, confidence: known.explained }] : []),
    },
    asksAboutIndividual: () => known.individual ?? false,
    today: () => '2026-11-22',
  };
  return askQuestion(question, ports);
}

/** What an answer comes down to: its kind and what it is about. */
function gist(answer: Answer): string {
  switch (answer.kind) {
    case 'reading':
      return `reading ${answer.figure.definition.id}`;
    case 'explanation':
      return `explanation ${answer.explanation.slug}`;
    case 'choice':
      return `choice ${answer.options.map(({ title }) => title).join(' ')}`;
    case 'own-figures':
      return `own-figures ${answer.told.map((statement) => statement.text).join(' ')}`;
    case 'unsupported':
      return `unsupported ${answer.reason}`;
  }
}

const one = [['wmo', 'sure']] as const;
const two = [
  ['wmo', 'sure'],
  ['jeugd', 'sure'],
] as const;
const near = [
  ['wmo', 'likely'],
  ['jeugd', 'likely'],
] as const;

const cases: readonly (readonly [text: string, known: Known, topic: string | null, expected: string])[] = [
  ['Hoe gaat het met wmo?', { figures: one }, null, 'reading wmo'],
  ['Hoe gaat het met wmo?', { figures: one, explained: 'sure' }, null, 'reading wmo'],
  ['Wat is de stand?', { figures: one, explained: 'sure' }, null, 'explanation stand'],
  ['Wat is wmo?', { figures: one, explained: 'likely' }, null, 'reading wmo'],
  ['wmo of jeugd', { figures: two }, null, 'choice wmo jeugd'],
  ['meldingen', { figures: near }, null, 'choice wmo jeugd'],
  ['wmo misschien', { figures: [['wmo', 'likely']] }, null, 'reading wmo'],
  ['Wat is wmo?', { figures: [['wmo', 'likely']] }, null, 'unsupported unknown'],
  ['Is de stijging van vorige week echt?', {}, 'jeugd', 'reading jeugd'],
  ['Is de stijging van vorige week echt?', {}, null, 'choice meldingen-up'],
  ['Is de daling van vorige week echt?', {}, null, 'choice meldingen-down'],
  ['En in week 31?', {}, 'jeugd', 'reading jeugd'],
  ['En in januari?', { explained: 'sure' }, 'jeugd', 'reading jeugd'],
  ['Wat is een seizoen in januari?', { explained: 'sure' }, 'jeugd', 'explanation stand'],
  ['En in week 31?', {}, null, 'unsupported unknown'],
  ['Wat is een stand?', { explained: 'sure' }, 'jeugd', 'explanation stand'],
  ['Stand', { explained: 'sure' }, null, 'explanation stand'],
  ['Stand', { explained: 'likely' }, null, 'unsupported unknown'],
  ['Hoe laat is het?', {}, null, 'unsupported unknown'],
  ['Waarom krijgt deze cliënt niets?', { individual: true, figures: one }, null, 'unsupported individual'],
  ['Hoe gaat het met gone?', { figures: [['gone', 'sure']] }, null, 'unsupported unknown'],
  ['a'.repeat(1_001), { figures: one }, null, 'unsupported too-long'],
];

describe('a question', () => {
  for (const [text, known, topic, expected] of cases)
    it(`"${text.slice(0, 40)}" with ${JSON.stringify(known)} after ${topic} leads to ${expected}`, async () => {
      assert.equal(gist(await ask(text, known, topic)), expected);
    });

  it('with two figures of its own about an indicator hears of both', async () => {
    const both = await ask('Wij hadden 31 wmo in oktober en 28 in november', { figures: one });

    assert.ok(both.kind === 'reading');
    assert.deepEqual(
      both.upFront.map(({ text }) => text),
      [
        'Eerst de cijfers uit je vraag, daarna mijn cijfer.',
        'Van 31 naar 28 is 3 minder.',
        'Dat is een verschil van 10% van het eerste cijfer.',
        'Bij aantallen per periode kan zo’n verschil goed toeval zijn.',
      ],
    );
  });

  it('with two figures of its own about a stock hears nothing of chance', async () => {
    for (const [text, difference] of [
      ['stand van 200 naar 120', 80],
      ['stand van 0 naar 12', 12],
    ] as const) {
      const both = await ask(text, { figures: [['stand', 'sure']] });

      assert.ok(both.kind === 'reading');
      assert.match(both.upFront[1]?.text ?? '', new RegExp(` is ${difference} `));
      assert.doesNotMatch(JSON.stringify(both.upFront), /toeval/);
    }
  });

  it('with more figures of its own hears of those alone', async () => {
    const text = 'wmo: 18 van de 24 in wijk A en 20 van de 22 in wijk B';

    assert.match(gist(await ask(text, { figures: one })), /^own-figures 18 van 24 .*20 van 22 /);
  });

  it('that only comes near a figure hears so', async () => {
    const [near, named] = [
      await ask('wmo misschien', { figures: [['wmo', 'likely']] }),
      await ask('Hoe gaat het met wmo?', { figures: one }),
    ];

    assert.ok(near.kind === 'reading' && named.kind === 'reading');
    assert.match(near.upFront[0]?.text ?? '', /^Ik weet niet zeker of je dit cijfer bedoelt/);
    assert.deepEqual(named.upFront, []);
  });

  it('that leads nowhere is answered with examples that work, what comes near first', async () => {
    const answer = await ask('Stand', { explained: 'likely' });

    assert.ok(answer.kind === 'unsupported');
    assert.deepEqual(
      answer.examples.map(({ question }) => question),
      ['Wat is een stand?', 'Hoe gaat het met: meldingen?', 'Wat is gewone schommeling?'],
    );
  });
});
