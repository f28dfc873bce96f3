/** What one person in one personal chat says to the bot, as Teams posts it. */
export interface Question {
  readonly conversationId: string;
  readonly body: Buffer;
}

/** What is asked again and again, and whose path is counted. */
export const repeatedQuestion = 'Hoe gaat het met de Wmo-meldingen?';

export interface Addresses {
  readonly serviceUrl: string;
  readonly appId: string;
  readonly tenantId: string;
}

// As long as the ids that Teams gives out: the size of a message is for the most part the size of its ids.
const accountTail = 'x'.repeat(70);
const conversationTail = 'y'.repeat(100);

// A database that is opened again still knows the ids of the last time.
let nextId = Date.now();

/** Hands out these texts in turn to many people in turn, each in a chat of their own, never with the same activity id twice. */
export function questions(count: number, texts: readonly string[], addresses: Addresses): () => Question {
  const people = Array.from({ length: count }, (_, index) => personOf(index, addresses));
  let asked = 0;
  return () => {
    const person = people[asked % count];
    if (person === undefined) throw new RangeError('there are no people to ask');
    asked += 1;
    nextId += 1;
    const activityId = String(nextId);
    const text = JSON.stringify(texts[asked % texts.length]).slice(1, -1);
    const body = `${person.head}${activityId}${person.tail}`.replaceAll('THE-TEXT', () => text);
    return { conversationId: person.conversationId, body: Buffer.from(body) };
  };
}

interface Person {
  readonly conversationId: string;
  /** The JSON up to the activity id, and what follows it. */
  readonly head: string;
  readonly tail: string;
}

function personOf(index: number, addresses: Addresses): Person {
  const activity = { ...said(index, addresses), id: 'ACTIVITY-ID' };
  const [head = '', tail = ''] = JSON.stringify(activity).split('ACTIVITY-ID');
  return { conversationId: activity.conversation.id, head, tail };
}

/** A message of this person, whose text is put in later. */
export function said(index: number, { serviceUrl, appId, tenantId }: Addresses) {
  const serial = String(index).padStart(12, '0');
  const conversationId = `a:1${serial}${conversationTail}`;
  return {
    text: 'THE-TEXT',
    textFormat: 'plain',
    attachments: [{ contentType: 'text/html', content: '<div><div>THE-TEXT</div></div>' }],
    type: 'message',
    timestamp: '2026-11-22T09:00:00.1234567Z',
    localTimestamp: '2026-11-22T10:00:00.1234567+01:00',
    id: '',
    channelId: 'msteams',
    serviceUrl,
    from: {
      id: `29:1${serial}${accountTail}`,
      name: `Beleidsmedewerker Sociaal Domein ${index} (voorbeeld)`,
      aadObjectId: `00000000-0000-4000-9000-${serial}`,
    },
    conversation: { conversationType: 'personal', tenantId, id: conversationId },
    recipient: { id: `28:${appId}`, name: 'Datawijzer' },
    entities: [
      { locale: 'nl-NL', country: 'NL', platform: 'Windows', timezone: 'Europe/Amsterdam', type: 'clientInfo' },
    ],
    channelData: { tenant: { id: tenantId }, source: { name: 'text' }, legacy: { replyToId: conversationId } },
    locale: 'nl-NL',
    localTimezone: 'Europe/Amsterdam',
    callerId: 'urn:botframework:azure',
    properties: { rsid: conversationTail, clientmessageid: `${serial}${accountTail}` },
  };
}
