import assert from 'node:assert/strict';
import type { CardAction } from '../../cards/actions.ts';
import { unwatched } from '../../src/shared/watch.ts';
import { feedbackOfThumbs } from '../../src/features/feedback/handlers.ts';
import type { IncomingTurn } from '../../src/features/conversation/turn.ts';
import { replace } from '../../src/shared/outcome.ts';
import { Activity } from '../../src/teams/inbound/activity.ts';
import { DeliveryAdapter, type Reply } from '../../src/teams/inbound/adapter.ts';
import { DatawijzerBot, type BotPorts } from '../../src/teams/inbound/bot.ts';
import type { Event } from '../../src/teams/inbound/handlers.ts';
import { htmlText } from '../../src/teams/inbound/html-text.ts';
import { pressKey } from '../../src/teams/inbound/press.ts';
import type { Json } from '../support/teams/wire.ts';

const tenantId = '00000000-0000-4000-8000-000000007e40';
const bot = { id: '28:bot', name: 'Datawijzer' };
const nonce = '00000000-0000-4000-8000-0000000000aa';

interface Meaning {
  readonly turns: readonly IncomingTurn[];
  readonly events: readonly Event[];
  readonly pressed: readonly { readonly action: object; readonly person: object; readonly name: string | null }[];
  readonly posted: readonly object[];
  readonly reply: Reply;
}

/** What the bot makes of one activity, with handlers that write down what they were handed. */
async function meaning(part: Json = {}): Promise<Meaning> {
  const turns: IncomingTurn[] = [];
  const events: Event[] = [];
  const pressed: { action: object; person: object; name: string | null }[] = [];
  const posted: object[] = [];
  const writeDown = {
    needs: 'anyone',
    handle: (action: object, { person, name }: { person: object; name: string | null }) => {
      pressed.push({ action, person, name });
      return Promise.resolve(replace({ kind: 'person.erasure', state: 'kept' }));
    },
  };
  const asking = { needs: 'anyone', asks: ({ question }: { question: string }) => question };
  const actions = new Proxy({}, { get: (_, name) => (name === 'ask.follow-up' ? asking : writeDown) });
  const handling = new DatawijzerBot({
    presses: {
      actions: actions as BotPorts['presses']['actions'],
      people: { settings: () => Promise.resolve({ language: null, roles: [] }), keepName: async () => {} },
      wasWritten: () => Promise.resolve(false),
      watch: unwatched,
    },
    search: () => Promise.resolve([]),
    explain: () => Promise.resolve({ kind: 'message.none', why: 'no-figures' }),
    proposeMessage: () => Promise.resolve({ told: 'empty', events: [], messages: [] }),
    lineFromMessage: async () => ({ told: 'empty', messages: [] }),
    feedback: feedbackOfThumbs({
      feedback: { answerBehind: () => Promise.resolve({ answer: '1', question: 'Hoeveel?' }) } as never,
      mask: String,
    }),
    file: () => Promise.resolve(new Uint8Array([1])),
    placeFile: () => Promise.resolve(true),
    turns: {
      topicOf: () => Promise.resolve(null),
      accept: (turn) => {
        turns.push(turn);
        return Promise.resolve({ kind: 'new', claimed: null });
      },
    },
    worker: { start: () => assert.fail('nothing was claimed') },
    surroundings: {
      examples: () => Promise.resolve([]),
      knownColleagues: [],
      topics: [],
      settings: async () => ({ contact: null, retentionDays: 30 }),
      hasSampleFigures: false,
      usesAi: async () => false,
      hasStandInModel: false,
      isReadable: () => true,
    },
  });
  const adapter = new DeliveryAdapter({
    bot: handling,
    units: {
      commit: ({ outcome }) => {
        events.push(...outcome.events);
        posted.push(...outcome.messages.map(({ content }) => JSON.parse(Buffer.from(content).toString()) as object));
        return Promise.resolve('written');
      },
    },
  });
  const answer = await adapter.process(
    Activity.parse({
      type: 'message',
      id: '1700000000000',
      channelId: 'msteams',
      serviceUrl: 'https://smba.trafficmanager.net/emea/',
      from: { id: '29:person', name: 'Jan Jansen', aadObjectId: 'aad-person' },
      recipient: bot,
      conversation: { id: 'a:1', conversationType: 'personal', tenantId },
      channelData: { tenant: { id: tenantId } },
      locale: 'nl-NL',
      text: 'Hoeveel meldingen?',
      ...part,
    }),
  );
  return { turns, events, pressed, posted, reply: answer };
}

async function turnOf(part: Json = {}): Promise<IncomingTurn> {
  const { turns } = await meaning(part);
  assert.equal(turns.length, 1);
  return turns[0] as IncomingTurn;
}

const invoke = (name: string, value: unknown, more: Json = {}) =>
  meaning({ type: 'invoke', id: 'f:1', name, value, text: undefined, ...more });
const pressed = (data: unknown, more?: Json) =>
  invoke('adaptiveCard/action', { action: { type: 'Action.Execute', verb: 'x', data }, trigger: 'manual' }, more);

describe('a message from Teams', () => {
  it('is a turn with where it was said, by whom and in which language', async () => {
    assert.deepEqual(await turnOf(), {
      key: 'message:1700000000000',
      activityId: '1700000000000',
      conversation: {
        id: 'a:1',
        kind: 'personal',
        tenantId,
        serviceUrl: 'https://smba.trafficmanager.net/emea/',
        botId: '28:bot',
        teamId: null,
        channelId: null,
      },
      person: { tenantId, id: 'aad-person' },
      accountId: '29:person',
      locale: 'nl-NL',
      event: { kind: 'said', text: 'Hoeveel meldingen?' },
    });
  });

  it('is taken as read by others where Teams has a kind of conversation that we do not know', async () => {
    for (const unknown of [{ conversationType: 'community' }, { isGroup: true }])
      assert.equal((await turnOf({ conversation: { id: '19:x', tenantId, ...unknown } })).conversation.kind, 'group');
    assert.equal((await turnOf({ conversation: { id: 'a:1', tenantId } })).conversation.kind, 'personal');
  });

  it('says whether it is from a person, a group or a channel', async () => {
    const group = { id: '19:g', conversationType: 'groupChat', tenantId };
    const channel = { id: '19:c;messageid=1', conversationType: 'channel', tenantId };
    const channelData = { tenant: { id: tenantId }, team: { id: '19:t' }, channel: { id: '19:c' } };

    assert.equal((await turnOf({ conversation: group })).conversation.kind, 'group');
    assert.equal((await turnOf({ conversation: channel })).conversation.kind, 'channel');
    const { conversation } = await turnOf({ conversation: channel, channelData });
    assert.deepEqual(
      [conversation.id, conversation.kind, conversation.teamId, conversation.channelId],
      ['19:c;messageid=1', 'channel', '19:t', '19:c'],
    );
  });

  it('knows a guest, who has no directory id, by the account', async () => {
    assert.equal((await turnOf({ from: { id: '29:guest' } })).person.id, '29:guest');
    assert.equal((await turnOf({ from: { id: '29:guest', aadObjectId: null } })).person.id, '29:guest');
  });

  const mention = { type: 'mention', text: '<at>Datawijzer</at>', mentioned: bot };
  const strange = { ...bot, name: '(a+)+$ [x' };
  const texts: readonly (readonly [string, Json, string])[] = [
    ['the mention of the bot', { text: '<at>Datawijzer</at> Hoeveel?', entities: [mention] }, 'Hoeveel?'],
    [
      'a mention of the bot in the middle',
      { text: 'Hé <at>Datawijzer</at>, hoeveel?', entities: [mention] },
      'Hé , hoeveel?',
    ],
    [
      'a mention that looks like a pattern',
      { text: `<at>${strange.name}</at> Hoeveel?`, entities: [{ ...mention, text: `<at>${strange.name}</at>` }] },
      'Hoeveel?',
    ],
    [
      'white space, except the rows and columns of a pasted table',
      { text: '  Hoeveel\u00a0 meldingen?\r\nweek 12\t31 ' },
      'Hoeveel meldingen? \nweek 12\t31',
    ],
    [
      'two mentions of the bot',
      { text: '<at>Datawijzer</at> Hoeveel? <at>Datawijzer</at>', entities: [mention, mention] },
      'Hoeveel?',
    ],
  ];
  for (const [name, part, expected] of texts)
    it(`loses ${name}`, async () => assert.deepEqual((await turnOf(part)).event, { kind: 'said', text: expected }));

  const other = { type: 'mention', text: '<at>Jan Jansen</at>', mentioned: { id: '29:other', name: 'Jan Jansen' } };
  const named: readonly (readonly [string, Json, Json])[] = [
    ['a colleague', { text: '<at>Jan Jansen</at> hoeveel?', entities: [other] }, { text: '[collega] hoeveel?' }],
    [
      'a colleague beside the bot',
      { text: '<at>Datawijzer</at> vraagt <at>Jan Jansen</at>: hoeveel?', entities: [mention, other] },
      { text: 'vraagt [collega]: hoeveel?' },
    ],
    ['a colleague whose entity is missing', { text: '<at>Jan Jansen</at> hoeveel?' }, { text: '[collega] hoeveel?' }],
    [
      'a colleague in escaped marks',
      { text: '&lt;at&gt;Jan Jansen&lt;/at&gt; hoeveel?' },
      { text: '[collega] hoeveel?' },
    ],
    [
      'a colleague of a command, whose account is kept until it is carried out',
      { text: 'geef <at>Jan Jansen</at> de rol manager', entities: [other] },
      { text: 'geef [collega] de rol manager', colleagues: ['29:other'] },
    ],
  ];
  for (const [name, part, expected] of named)
    it(`never brings the name of ${name}`, async () =>
      assert.deepEqual((await turnOf(part)).event, { kind: 'said', ...expected }));

  for (const [text, expected] of [
    ['&nbsp;help', 'help'],
    ['a &lt; b &amp;&amp; c &#62; d', 'a < b && c > d'],
    ['&onbekend; &#0;', '&onbekend;'],
  ] as const)
    it(`is read through the entities that Teams leaves in it: ${text}`, async () =>
      assert.deepEqual((await turnOf({ text })).event, { kind: 'said', text: expected }));

  it('is not blown up by mentions that stand for parts of each other', async () => {
    const mentions = Array.from('[colega]', (text) => ({ type: 'mention', text, mentioned: { id: '29:x' } }));
    assert.deepEqual((await turnOf({ text: 'e', entities: [...mentions, ...mentions, ...mentions] })).event, {
      kind: 'said',
      text: 'e',
    });
  });

  it('with personal data behind entities is withheld', async () => {
    assert.equal((await turnOf({ text: 'Mail jan.jansen&#64;gemeente.example' })).event.kind, 'withheld');
  });

  it('may say that it is of no team and no channel', async () => {
    const channelData = { tenant: { id: tenantId }, team: {}, channel: {} };
    assert.equal((await turnOf({ channelData })).conversation.kind, 'personal');
  });

  for (const entity of [
    { type: 'mention' },
    { type: 'mention', mentioned: null },
    { type: 'mention', mentioned: bot },
    { type: 'mention', text: {}, mentioned: bot },
  ])
    it(`is read although it carries ${JSON.stringify(entity)}`, async () =>
      assert.deepEqual((await turnOf({ entities: [entity] })).event, { kind: 'said', text: 'Hoeveel meldingen?' }));

  for (const part of [
    { text: '' },
    { text: ' \n ' },
    { text: undefined },
    { text: '<at>Datawijzer</at>', entities: [mention] },
    { text: '<at>Datawijzer</at>&nbsp;', entities: [mention], attachments: [{ contentType: 'text/html' }] },
  ])
    it(`without words is a turn too, because whoever wrote it gets an answer: ${JSON.stringify(part)}`, async () =>
      assert.deepEqual((await turnOf(part)).event, { kind: 'wordless', hasFile: false }));

  it('may bring a file, which nobody reads', async () => {
    const contentType = 'application/vnd.microsoft.teams.file.download.info';
    assert.deepEqual((await turnOf({ text: '', attachments: [{ contentType }] })).event, {
      kind: 'wordless',
      hasFile: true,
    });
  });

  it('is about the message that it answers, and not about the first of its thread', async () => {
    const thread = { id: '19:c;messageid=17', conversationType: 'channel', tenantId };
    const aboutOf = async (part: Json) => {
      const { event } = await turnOf(part);
      return event.kind === 'said' ? event.about : event.kind;
    };

    assert.equal(await aboutOf({ replyToId: '16' }), '16');
    assert.equal(await aboutOf({ replyToId: '16', conversation: thread }), '16');
    assert.equal(await aboutOf({ replyToId: '17', conversation: thread }), undefined);
  });

  it('without an id is malformed: nobody could tell whether it came before', async () => {
    const { turns, reply: answer } = await meaning({ id: undefined });
    assert.deepEqual([turns, answer.status], [[], 400]);
  });

  const personal = [
    'Wat weet je van BSN 111222333?',
    'Mail jan.jansen@gemeente.example',
    'Bel 06-12345678',
    'Hoe gaat het met mevrouw Jansen-de Vries?',
  ];
  for (const text of personal)
    it(`with personal data is withheld, and its words are nowhere: ${text}`, async () => {
      const turn = await turnOf({ text });

      assert.equal(turn.event.kind, 'withheld');
      assert.ok(turn.event.kind === 'withheld' && turn.event.found.length > 0);
      const kept = JSON.stringify(turn);
      for (const word of ['111222333', 'jan.jansen', '12345678', 'de Vries']) assert.ok(!kept.includes(word), kept);
    });

  it('never brings the name of who wrote it', async () => {
    assert.ok(!JSON.stringify(await turnOf()).includes('Jansen'));
  });
});

describe('the HTML of a message', () => {
  const read = (html: string) => htmlText(html, (name) => `[${name}]`).text;

  it('has a line for each paragraph and row, and a tab between cells', () => {
    assert.equal(read('<p>Hier de cijfers:</p><p>jan<br>feb</p>'), 'Hier de cijfers:\njan\nfeb');
    assert.equal(
      read('<table><tr><th>week</th><th>aantal</th></tr><tr><td>12</td><td>31</td></tr></table>'),
      'week\taantal\n12\t31',
    );
  });

  it('keeps the rows of a table whole, whatever breaks a line within a cell', () => {
    for (const cell of ['Wmo<br>Noord', 'Wmo<br/>Noord', '<p>Wmo</p><p> Noord</p>', '<div>Wmo\nNoord</div>'])
      assert.equal(
        read(`<table><tr><td>${cell}</td><td>31</td></tr><tr><td>Zuid</td><td>28</td></tr></table>`),
        'Wmo Noord\t31\nZuid\t28',
        cell,
      );
  });
});

describe('an edited message', () => {
  const edited = (part: Json = {}) =>
    meaning({
      type: 'messageUpdate',
      timestamp: '2026-11-22T10:00:00Z',
      channelData: { tenant: { id: tenantId }, eventType: 'editMessage' },
      ...part,
    });

  it('takes the place of what is kept, and is answered again', async () => {
    const { turns, events } = await edited({ text: 'En in week 45?' });

    assert.deepEqual(
      events.map(({ kind }) => kind),
      ['message-edited'],
    );
    assert.deepEqual(
      turns.map(({ key, event }) => [key, event]),
      [['edit:1700000000000:2026-11-22T10:00:00Z', { kind: 'said', text: 'En in week 45?', edits: '1700000000000' }]],
    );
  });

  it('with personal data takes away what is kept', async () => {
    const { turns, events } = await edited({ text: 'Bel 06-12345678' });

    assert.equal(events[0]?.kind === 'message-edited' && events[0].text, null);
    assert.equal(turns[0]?.event.kind, 'withheld');
  });

  it('that was undeleted means nothing', async () => {
    const { turns, events } = await edited({ channelData: { tenant: { id: tenantId }, eventType: 'undeleteMessage' } });
    assert.deepEqual([turns, events], [[], []]);
  });
});

describe('a pressed button', () => {
  const followUp = { action: 'ask.follow-up', nonce, question: 'En vorig jaar?' };

  it('that asks on is a turn whose key is the nonce, under whatever id it comes', async () => {
    for (const id of ['f:1', 'f:2']) {
      const { turns, reply: answer } = await pressed(followUp, { id });
      assert.equal(turns[0]?.key, `press:${nonce}`);
      assert.deepEqual(turns[0]?.event, { kind: 'said', text: 'En vorig jaar?' });
      assert.match(JSON.stringify(answer.body), /Ik zoek het op/);
    }
  });

  it('that asks on with personal data is withheld', async () => {
    const { turns } = await pressed({ ...followUp, question: 'En jan.jansen@gemeente.example?' });
    assert.equal(turns[0]?.event.kind, 'withheld');
  });

  it('of an old client comes as a message with a value, and is answered with a message', async () => {
    assert.equal((await meaning({ text: undefined, value: followUp })).turns[0]?.key, `press:${nonce}`);
    const { posted } = await meaning({ text: undefined, value: { action: 'person.keep', nonce } });
    assert.match(JSON.stringify(posted), /ik heb niets gewist/);
  });

  const direct: readonly Json[] = [
    { action: 'person.set-language', nonce, language: 'en' },
    { action: 'person.erase', nonce },
    { action: 'person.keep', nonce },
    { action: 'conversation.confirm-delivery', nonce, deliveryId: '1.1' },
    { action: 'conversation.resend', nonce, deliveryId: '1.1' },
  ];
  for (const action of direct)
    it(`${String(action['action'])} is carried out for who pressed it, whoever the button names`, async () => {
      const { pressed: carriedOut, reply: answer } = await pressed({ ...action, person: { id: 'somebody-else' } });
      assert.deepEqual(carriedOut, [{ action, person: { tenantId, id: 'aad-person' }, name: 'Jan Jansen' }]);
      assert.equal(answer.status, 200);
      assert.match(JSON.stringify(answer.body), /application\/vnd.microsoft.card.adaptive/);
    });

  it('is another press of somebody else, and beside another choice', () => {
    const knownBy = (id: string, beside: object = {}) =>
      pressKey({ action: 'feedback.review', nonce, ...beside } as CardAction, { tenantId, id });
    const first = knownBy('aad-person', { chosen: 'a' });

    assert.equal(knownBy('aad-person', { chosen: 'a' }), first);
    assert.notEqual(knownBy('aad-other', { chosen: 'a' }), first);
    assert.notEqual(knownBy('aad-person', { chosen: 'b' }), first);
    assert.ok(!first.includes('aad-person'));
  });

  for (const data of [
    undefined,
    null,
    'x',
    [],
    {},
    { action: 'x' },
    { action: 'ask.follow-up' },
    { action: 'person.set-language', nonce, language: 'fr' },
  ])
    it(`that we do not know is out of date: ${JSON.stringify(data)}`, async () => {
      const { turns, pressed: carriedOut, reply: answer } = await pressed(data);
      assert.deepEqual([turns, carriedOut], [[], []]);
      assert.match(JSON.stringify(answer.body), /verouderd/);
      const { posted } = await meaning({ text: undefined, value: data ?? null });
      assert.match(JSON.stringify(posted), /verouderd/);
    });

  it('is answered in English to who works in it, and in Dutch to everybody else', async () => {
    const told = async (locale: string | undefined) =>
      JSON.stringify((await pressed({ action: 'x' }, { locale })).reply.body);

    for (const locale of ['en', 'en-GB', 'EN-us']) assert.match(await told(locale), /out of date/);
    for (const locale of [undefined, '', 'de-DE', 'fr-BE', 'nl', 'nl-BE'])
      assert.match(await told(locale), /verouderd/);
  });
});

describe('feedback', () => {
  const given = (feedback: unknown, more: Json = {}) =>
    invoke(
      'message/submitAction',
      { actionName: 'feedback', actionValue: { reaction: 'like', feedback } },
      { replyToId: '17', ...more },
    );

  const comments: readonly (readonly [string, unknown, string | null])[] = [
    ['a JSON string', '{"feedbackText":"Prima uitleg"}', 'Prima uitleg'],
    ['plain words', 'Prima uitleg', 'Prima uitleg'],
    ['words that begin as JSON', '{prima}', '{prima}'],
    ['a number', '5', '5'],
    ['an empty text', '', null],
    ['JSON of an empty text, as Teams sends it without a comment', '{"feedbackText":""}', null],
    ['nothing', undefined, null],
    ['null', null, null],
    ['JSON with personal data', '{"feedbackText":"Bel 06-12345678"}', 'Bel [telefoonnummer]'],
    ['plain personal data', 'Mail jan.jansen@gemeente.example', 'Mail [e-mailadres]'],
  ];
  for (const [name, feedback, expected] of comments)
    it(`is understood as ${name}`, async () => {
      const { events, reply: answer } = await given(feedback);
      const [event] = events;
      assert.ok(event?.kind === 'feedback-given');
      assert.deepEqual([event.messageId, event.reaction, event.comment], ['17', 'like', expected]);
      assert.deepEqual(answer, { status: 200, body: {} });
    });

  it('of another form never brings personal data, also not behind escapes', async () => {
    for (const feedback of [
      '{"other":"jan.jansen@gemeente.example"}',
      '{"feedbackText":"jan.jansen\\u0040gemeente.example"}',
    ])
      assert.ok(!JSON.stringify((await given(feedback)).events).includes('gemeente.example'));
  });

  it('is cut to what is kept', async () => {
    const [event] = (await given('a'.repeat(9_000))).events;
    assert.ok(event?.kind === 'feedback-given' && event.comment?.length === 2_000);
  });

  it('without a message or with an unknown reaction means nothing', async () => {
    assert.deepEqual((await given('x', { replyToId: undefined })).events, []);
    const love = { actionName: 'feedback', actionValue: { reaction: 'love' } };
    assert.deepEqual((await invoke('message/submitAction', love, { replyToId: '17' })).events, []);
  });
});

describe('what else Teams tells', () => {
  const team = { id: '19:t@thread.tacv2', name: 'Sociaal domein', aadGroupId: 'g' };
  const channel = { id: '19:c@thread.tacv2', name: 'Jeugd' };
  const inTeam = { conversation: { id: team.id, conversationType: 'channel', isGroup: true, tenantId } };
  const about = (eventType: string, more: Json = {}) => ({
    type: 'conversationUpdate',
    text: undefined,
    ...inTeam,
    channelData: { eventType, team, tenant: { id: tenantId }, ...more },
  });
  const table: readonly (readonly [string, Json, readonly Event['kind'][], number])[] = [
    ['an installation', { type: 'installationUpdate', action: 'add' }, [], 1],
    [
      'an installation in a team',
      {
        type: 'installationUpdate',
        action: 'add',
        ...inTeam,
        channelData: { team, channel, tenant: { id: tenantId } },
      },
      ['team-known', 'channel-known'],
      1,
    ],
    ['an installation without an id', { type: 'installationUpdate', action: 'add', id: undefined }, [], 0],
    ['an upgrade', { type: 'installationUpdate', action: 'add-upgrade' }, [], 0],
    ['a removal', { type: 'installationUpdate', action: 'remove' }, ['installation-removed'], 0],
    ['a removal by an upgrade', { type: 'installationUpdate', action: 'remove-upgrade' }, ['installation-removed'], 0],
    ['the bot in a team', { ...about('teamMemberAdded'), membersAdded: [bot] }, ['team-known'], 0],
    ['the bot out of a team', { ...about('teamMemberRemoved'), membersRemoved: [bot] }, ['installation-removed'], 0],
    ['a colleague in a team', { ...about('teamMemberAdded'), membersAdded: [{ id: '29:x' }] }, [], 0],
    ['a colleague out of a team', { ...about('teamMemberRemoved'), membersRemoved: [{ id: '29:x' }] }, [], 0],
    ['a new channel', about('channelCreated', { channel }), ['team-known', 'channel-known'], 0],
    ['a renamed channel', about('channelRenamed', { channel }), ['team-known', 'channel-known'], 0],
    ['a restored channel', about('channelRestored', { channel }), ['team-known', 'channel-known'], 0],
    ['a deleted channel', about('channelDeleted', { channel }), ['channel-deleted'], 0],
    ['a renamed team', about('teamRenamed'), ['team-known'], 0],
    ['a deleted team', about('teamDeleted'), ['installation-removed'], 0],
    ['an archived team', about('teamArchived'), [], 0],
    [
      'a deleted message',
      { type: 'messageDelete', channelData: { tenant: { id: tenantId }, eventType: 'softDeleteMessage' } },
      ['message-deleted'],
      0,
    ],
    ['a reaction', { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] }, [], 0],
    ['a new member of a chat', { type: 'conversationUpdate', membersAdded: [{ id: '29:x' }] }, [], 0],
    ['typing', { type: 'typing' }, [], 0],
    ['an event', { type: 'event', name: 'application/vnd.microsoft.readReceipt', value: {} }, [], 0],
    ['a kind that is not there yet', { type: 'hologram' }, [], 0],
  ];
  for (const [name, part, kinds, turnCount] of table)
    it(`${name} means: ${kinds.join(', ') || 'nothing'}${turnCount > 0 ? ', and a turn' : ''}`, async () => {
      const { events, turns, reply: answer } = await meaning(part);
      assert.deepEqual([events.map(({ kind }) => kind), turns.length, answer.status], [kinds, turnCount, 200]);
    });

  it('an installation is a turn of its own', async () => {
    const turn = await turnOf({ type: 'installationUpdate', action: 'add', id: 'f:9' });
    assert.deepEqual([turn.event, turn.key], [{ kind: 'installed' }, 'installed:f:9']);
  });

  for (const part of [{ type: 'invoke', name: 'task/fetch' }, { type: 'invoke' }])
    it(`an invoke that nobody here knows is answered so: ${JSON.stringify(part)}`, async () =>
      assert.equal((await meaning(part)).reply.status, 501));
});
