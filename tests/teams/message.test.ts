import assert from 'node:assert/strict';
import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { toActivity, toBytes, type OutgoingMessage } from '../../src/teams/outbound/message.ts';
import { cited } from '../support/teams/samples.ts';
import type { Json } from '../support/teams/wire.ts';

const card: IAdaptiveCard = { type: 'AdaptiveCard', version: '1.5', body: [] };

function root(message: OutgoingMessage): Json | undefined {
  const entities = toActivity(message)['entities'] as Json[] | undefined;
  assert.ok(entities === undefined || entities.length === 1);
  return entities?.[0];
}

function source(number: number, part: Partial<NonNullable<OutgoingMessage['citations']>[number]> = {}) {
  return { title: `Bron ${number}`, url: `https://voorbeeld.example/${number}`, says: 'Uitleg', ...part };
}

describe('a message to Teams', () => {
  it('is Markdown, and says nothing it does not need', () => {
    assert.deepEqual(toActivity({ text: 'Hallo' }), { type: 'message', textFormat: 'markdown', text: 'Hallo' });
  });

  it('without words has no empty text beside its card', () => {
    const activity = toActivity({ text: '', summary: 'Kort', card });

    assert.equal('text' in activity, false);
    assert.equal(activity['summary'], 'Kort');
    assert.deepEqual(activity['attachments'], [
      { contentType: 'application/vnd.microsoft.card.adaptive', content: card },
    ]);
  });

  it('is the same in bytes when the beginning of its card was written before', () => {
    const begins: IAdaptiveCard['body'] = [
      { type: 'TextBlock', text: 'Wmo-meldingen – 52 “gemeld”' },
      { type: 'TextBlock', text: 'Signaal' },
    ];
    for (const body of [begins, [...begins, { type: 'TextBlock' as const, text: 'Verder' }]]) {
      const message = { text: 'Kort [1]', citations: [source(1)], card: { ...card, body }, asksFeedback: true };
      for (const written of [toBytes(message), toBytes({ ...message, begins }), toBytes({ ...message, begins })])
        assert.deepEqual(JSON.parse(Buffer.from(written).toString()), toActivity(message));
    }
  });

  it('shortens a summary that is too long for a notification', () => {
    const { summary } = toActivity({ text: '', summary: 'a'.repeat(500), card }) as { summary: string };

    assert.equal(summary.length, 300);
    assert.ok(summary.endsWith('…'));
  });

  it('shortens to whole sentences, and to whole words where there is no sentence', () => {
    const summaryOf = (text: string) => toActivity({ text: '', summary: text, card })['summary'];
    const sentence = `${'woord '.repeat(30).trim()}.`;

    assert.equal(summaryOf(`${sentence} Verder ${'o.a. '.repeat(60)}`), sentence);
    assert.equal(summaryOf(`${'a'.repeat(299)}. Verder.`), `${'a'.repeat(299)}.`);
    assert.equal(summaryOf('woord '.repeat(60)), `${'woord '.repeat(49).trim()}…`);
    assert.equal(summaryOf(`Kort. ${'woord '.repeat(60)}`), `Kort. ${'woord '.repeat(48).trim()}…`);
    assert.equal(summaryOf(`Bedrag 1.${'0'.repeat(400)}`), `Bedrag 1.${'0'.repeat(290)}…`);
  });

  it('has one root entity with exactly the shape that Teams documents', () => {
    const found = root({ text: 'Steeg [1].', citations: [source(1)], isAiGenerated: true });

    const [sample] = cited([], 'x')['entities'] as Json[];
    assert.deepEqual(found, {
      ...sample,
      citation: [
        {
          '@type': 'Claim',
          position: 1,
          appearance: {
            '@type': 'DigitalDocument',
            name: 'Bron 1',
            abstract: 'Uitleg',
            url: 'https://voorbeeld.example/1',
          },
        },
      ],
    });
  });

  it('carries the label of a model only when a model wrote it', () => {
    assert.equal(root({ text: 'Steeg [1].', citations: [source(1)] })?.['additionalType'], undefined);
    assert.deepEqual(root({ text: 'Steeg.', isAiGenerated: true })?.['additionalType'], ['AIGeneratedContent']);
    assert.equal(root({ text: 'Steeg.' }), undefined);
  });

  it('names only sources that its text refers to, under the number in the text', () => {
    const found = root({ text: 'Steeg [1], daalde [3].', citations: [source(1), source(2), source(3)] });
    const citations = found?.['citation'] as Json[];

    assert.deepEqual(
      citations.map(({ position }) => position),
      [1, 3],
    );
    assert.equal(root({ text: 'Geen verwijzing.', citations: [source(1)] }), undefined);
  });

  it('names no more than twenty sources, and keeps names and extracts within what Teams takes', () => {
    const citations = Array.from({ length: 30 }, (_, index) =>
      source(index + 1, { title: 't'.repeat(200), says: 's'.repeat(500) }),
    );
    const text = citations.map((_, index) => `[${index + 1}]`).join(' ');
    const claims = root({ text, citations })?.['citation'] as { appearance: { name: string; abstract: string } }[];

    assert.equal(claims.length, 20);
    for (const { appearance } of claims) {
      assert.ok(appearance.name.length <= 80);
      assert.ok(appearance.abstract.length <= 160);
    }
  });

  it('never cuts a character in two', () => {
    for (const length of [78, 79, 80, 81]) {
      const claims = root({ text: '[1]', citations: [source(1, { title: `${'a'.repeat(length)}👩👩👩` })] })?.[
        'citation'
      ] as {
        appearance: { name: string };
      }[];
      assert.ok(claims[0]?.appearance.name.isWellFormed(), `cut at ${length}`);
    }
  });

  it('leaves out the address of a source that has none', () => {
    const claims = root({ text: '[1]', citations: [source(1, { url: null })] })?.['citation'] as { appearance: Json }[];

    assert.equal('url' in (claims[0]?.appearance ?? {}), false);
  });

  it('asks for feedback only when that is wanted', () => {
    assert.deepEqual(toActivity({ text: 'x', asksFeedback: true })['channelData'], {
      feedbackLoop: { type: 'default' },
    });
    assert.equal('channelData' in toActivity({ text: 'x' }), false);
  });

  it('quotes the message it answers, in its text and as an entity, beside its sources', () => {
    const quotes = { messageId: '1700000000000', preview: 'Is dat veel?' };
    const activity = toActivity({ text: 'Ja [1].', citations: [source(1)], quotes });

    assert.equal(activity['text'], '<quoted messageId="1700000000000"/>\n\nJa [1].');
    assert.deepEqual((activity['entities'] as Json[]).at(-1), { type: 'quotedReply', quotedReply: quotes });
    assert.equal((activity['entities'] as Json[]).length, 2);
  });

  it('quotes nothing under an id that would break out of its mark', () => {
    const quotes = { messageId: '1"/><at>Allen</at>', preview: '' };

    assert.deepEqual(toActivity({ text: 'Ja.', quotes }), toActivity({ text: 'Ja.' }));
  });
});
