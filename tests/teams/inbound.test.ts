import assert from 'node:assert/strict';
import { Activity } from '../../src/teams/inbound/activity.ts';
import { interpretActivity, type Inbound } from '../../src/teams/inbound/inbound.ts';
import type { Json } from '../support/teams/wire.ts';

const tenantId = '00000000-0000-4000-8000-000000007e40';
const bot = { id: '28:bot', name: 'Datawijzer' };
const nonce = '00000000-0000-4000-8000-0000000000aa';

function meaning(part: Json = {}): Inbound {
  return interpretActivity(
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
}

function turnOf(part: Json = {}) {
  const inbound = meaning(part);
  assert.ok(inbound.kind === 'turn', inbound.kind);
  return inbound.turn;
}

const invoke = (name: string, value: unknown, more: Json = {}) =>
  meaning({ type: 'invoke', id: 'f:1', name, value, text: undefined, ...more });
const pressed = (data: unknown, more?: Json) =>
  invoke('adaptiveCard/action', { action: { type: 'Action.Execute', verb: 'x', data }, trigger: 'manual' }, more);

describe('a message from Teams', () => {
  it('is a turn with where it was said, by whom and in which language', () => {
    assert.deepEqual(meaning(), {
      kind: 'turn',
      isInvoke: false,
      turn: {
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
      },
    });
  });

  it('says whether it is from a person, a group or a channel', () => {
    const group = { id: '19:g', conversationType: 'groupChat', tenantId };
    const channel = { id: '19:c;messageid=1', conversationType: 'channel', tenantId };
    const channelData = { tenant: { id: tenantId }, team: { id: '19:t' }, channel: { id: '19:c' } };

    assert.equal(turnOf({ conversation: group }).conversation.kind, 'group');
    assert.equal(turnOf({ conversation: channel }).conversation.kind, 'channel');
    const { conversation } = turnOf({ conversation: channel, channelData });
    assert.deepEqual(
      [conversation.id, conversation.kind, conversation.teamId, conversation.channelId],
      ['19:c;messageid=1', 'channel', '19:t', '19:c'],
    );
  });

  it('knows a guest, who has no directory id, by the account', () => {
    assert.equal(turnOf({ from: { id: '29:guest' } }).person.id, '29:guest');
    assert.equal(turnOf({ from: { id: '29:guest', aadObjectId: null } }).person.id, '29:guest');
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
    it(`loses ${name}`, () => assert.deepEqual(turnOf(part).event, { kind: 'said', text: expected }));

  it('keeps the mention of somebody else', () => {
    const other = { type: 'mention', text: '<at>Team</at>', mentioned: { id: '29:other', name: 'Team' } };
    assert.deepEqual(turnOf({ text: '<at>Team</at> hoeveel?', entities: [other] }).event, {
      kind: 'said',
      text: '<at>Team</at> hoeveel?',
    });
  });

  for (const entity of [
    { type: 'mention' },
    { type: 'mention', mentioned: null },
    { type: 'mention', mentioned: bot },
    { type: 'mention', text: {}, mentioned: bot },
  ])
    it(`is read although it carries ${JSON.stringify(entity)}`, () =>
      assert.deepEqual(turnOf({ entities: [entity] }).event, { kind: 'said', text: 'Hoeveel meldingen?' }));

  for (const part of [
    { text: '' },
    { text: ' \n ' },
    { text: undefined },
    { text: '<at>Datawijzer</at>', entities: [mention] },
    { id: undefined },
  ])
    it(`is malformed without words or id: ${JSON.stringify(part)}`, () =>
      assert.deepEqual(meaning(part), { kind: 'malformed' }));

  const personal = [
    'Wat weet je van BSN 111222333?',
    'Mail jan.jansen@gemeente.example',
    'Bel 06-12345678',
    'Hoe gaat het met mevrouw Jansen-de Vries?',
  ];
  for (const text of personal)
    it(`with personal data is withheld, and its words are nowhere: ${text}`, () => {
      const turn = turnOf({ text });

      assert.equal(turn.event.kind, 'withheld');
      assert.ok(turn.event.kind === 'withheld' && turn.event.found.length > 0);
      const kept = JSON.stringify(turn);
      for (const word of ['111222333', 'jan.jansen', '12345678', 'de Vries']) assert.ok(!kept.includes(word), kept);
    });

  it('never brings the name of who wrote it', () => {
    assert.ok(!JSON.stringify(turnOf()).includes('Jansen'));
  });
});

describe('a pressed button', () => {
  const followUp = { action: 'ask.follow-up', nonce, question: 'En vorig jaar?' };

  it('that asks on is a turn whose key is the nonce, under whatever id it comes', () => {
    for (const id of ['f:1', 'f:2']) {
      const inbound = pressed(followUp, { id });
      assert.ok(inbound.kind === 'turn' && inbound.isInvoke);
      assert.equal(inbound.turn.key, `press:${nonce}`);
      assert.deepEqual(inbound.turn.event, { kind: 'said', text: 'En vorig jaar?' });
    }
  });

  it('that asks on with personal data is withheld', () => {
    const inbound = pressed({ ...followUp, question: 'En jan.jansen@gemeente.example?' });
    assert.ok(inbound.kind === 'turn' && inbound.turn.event.kind === 'withheld');
  });

  it('of an old client comes as a message with a value', () => {
    const inbound = meaning({ text: undefined, value: followUp });
    assert.ok(inbound.kind === 'turn' && !inbound.isInvoke);
    assert.equal(inbound.turn.key, `press:${nonce}`);
  });

  const direct: readonly Json[] = [
    { action: 'person.set-language', nonce, language: 'en' },
    { action: 'person.erase', nonce },
    { action: 'person.keep', nonce },
    { action: 'conversation.confirm-delivery', nonce, deliveryId: '1.1' },
    { action: 'conversation.resend', nonce, deliveryId: '1.1' },
  ];
  for (const action of direct)
    it(`${String(action['action'])} is carried out for who pressed it, whoever the button names`, () => {
      const inbound = pressed({ ...action, person: { id: 'somebody-else' } });
      assert.ok(inbound.kind === 'action' && inbound.isInvoke);
      assert.deepEqual(inbound.action, action);
      assert.deepEqual(inbound.person, { tenantId, id: 'aad-person' });
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
    it(`that we do not know is out of date: ${JSON.stringify(data)}`, () => {
      assert.equal(pressed(data).kind, 'stale-card');
      assert.equal(meaning({ text: undefined, value: data ?? null }).kind, 'nothing');
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
    it(`is understood as ${name}`, () => {
      const inbound = given(feedback);
      assert.ok(inbound.kind === 'feedback');
      assert.deepEqual(inbound.feedback, { messageId: '17', reaction: 'like', comment: expected });
    });

  it('of another form never brings personal data, also not behind escapes', () => {
    for (const feedback of [
      '{"other":"jan.jansen@gemeente.example"}',
      '{"feedbackText":"jan.jansen\\u0040gemeente.example"}',
    ])
      assert.ok(!JSON.stringify(given(feedback)).includes('gemeente.example'));
  });

  it('is cut to what is kept', () => {
    const inbound = given('a'.repeat(9_000));
    assert.ok(inbound.kind === 'feedback' && inbound.feedback.comment?.length === 2_000);
  });

  it('without a message or with an unknown reaction means nothing', () => {
    assert.equal(given('x', { replyToId: undefined }).kind, 'nothing');
    assert.equal(
      invoke('message/submitAction', { actionName: 'feedback', actionValue: { reaction: 'love' } }, { replyToId: '17' })
        .kind,
      'nothing',
    );
  });
});

describe('what else Teams tells', () => {
  const table: readonly (readonly [string, Json, Inbound['kind']])[] = [
    ['an installation', { type: 'installationUpdate', action: 'add' }, 'turn'],
    ['an installation without an id', { type: 'installationUpdate', action: 'add', id: undefined }, 'nothing'],
    ['an upgrade', { type: 'installationUpdate', action: 'add-upgrade' }, 'nothing'],
    ['a removal', { type: 'installationUpdate', action: 'remove' }, 'uninstalled'],
    ['a removal by an upgrade', { type: 'installationUpdate', action: 'remove-upgrade' }, 'uninstalled'],
    ['a deleted message', { type: 'messageDelete' }, 'message-deleted'],
    ['a deleted message without an id', { type: 'messageDelete', id: undefined }, 'nothing'],
    ['an edited message', { type: 'messageUpdate' }, 'nothing'],
    ['a reaction', { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] }, 'nothing'],
    ['a new member', { type: 'conversationUpdate', membersAdded: [{ id: '29:x' }] }, 'nothing'],
    ['typing', { type: 'typing' }, 'nothing'],
    ['an event', { type: 'event', name: 'application/vnd.microsoft.readReceipt', value: {} }, 'nothing'],
    ['a kind that is not there yet', { type: 'hologram' }, 'nothing'],
    ['an unknown invoke', { type: 'invoke', name: 'task/fetch' }, 'unknown-invoke'],
    ['a nameless invoke', { type: 'invoke' }, 'unknown-invoke'],
  ];
  for (const [name, part, kind] of table) it(`${name} means: ${kind}`, () => assert.equal(meaning(part).kind, kind));

  it('an installation is a turn of its own', () => {
    assert.deepEqual(turnOf({ type: 'installationUpdate', action: 'add', id: 'f:9' }).event, { kind: 'installed' });
    assert.equal(turnOf({ type: 'installationUpdate', action: 'add', id: 'f:9' }).key, 'installed:f:9');
  });
});
