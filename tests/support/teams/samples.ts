import { adaptiveCardType, type Json } from './wire.ts';

/** The smallest messages and cards that Teams takes, to be bent by a test. */
export function message(more: Json = {}): Json {
  return { type: 'message', text: 'Het verzuim steeg.', ...more };
}

export function card(...body: Json[]): { contentType: string; content: Json } {
  return {
    contentType: adaptiveCardType,
    content: {
      type: 'AdaptiveCard',
      $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
      version: '1.5',
      body: body.length > 0 ? body : [{ type: 'TextBlock', text: 'Weekcijfers', wrap: true }],
    },
  };
}

export function rootEntity(more: Json = {}): Json {
  return {
    type: 'https://schema.org/Message',
    '@type': 'Message',
    '@context': 'https://schema.org',
    '@id': '',
    additionalType: ['AIGeneratedContent'],
    ...more,
  };
}

export function citation(position: number, appearance: Json = {}): Json {
  const base = { '@type': 'DigitalDocument', name: 'Definitie verzuim', abstract: 'Uittreksel' };
  return { '@type': 'Claim', position, appearance: { ...base, ...appearance } };
}

/** Its text names every position unless it is given. */
export function cited(citations: Json[], text?: string, more: Json = {}): Json {
  const marks = citations.map((one) => `[${String(one['position'])}]`).join(' ');
  return message({
    text: text ?? `Het verzuim steeg. ${marks}`,
    entities: [rootEntity({ citation: citations, ...more })],
  });
}
