import type { GuardedBot } from './traces.ts';
import type { HostileCase } from './bodies.ts';
import type { Json } from '../support/teams/wire.ts';

type Bend = (sound: Json) => unknown;

/** An ordinary message, bent, under a sound token; the token names the service URL of the body where it can. */
function bent(bend: Bend): HostileCase['send'] {
  return (bot) => bot.teams.rawJson(bend(bot.message()));
}

/** Two things are said: the body is bent and the token stays that of Teams itself. */
function told(bend: Bend): HostileCase['send'] {
  return async (bot) => bot.teams.rawJson(bend(bot.message()), { token: await bot.token() });
}

const without = (name: string) => bent(({ [name]: _gone, ...rest }) => rest);
const changed = (part: Json) => bent((sound) => ({ ...sound, ...part }));

function invoked(name: string, value: unknown): HostileCase['send'] {
  return (bot: GuardedBot) => {
    const { policyOfficer } = bot.teams.people;
    return bot.teams.invoke(policyOfficer, bot.teams.personalChat(policyOfficer), name, value);
  };
}

const pressed = (data: unknown) =>
  invoked('adaptiveCard/action', { action: { type: 'Action.Execute', data }, trigger: 'manual' });

const foreignServices = [
  'http://169.254.169.254/latest/meta-data',
  'http://localhost:1/',
  'http://127.0.0.1/',
  'https://smba.trafficmanager.net.evil.example/emea/',
  'https://smba.trafficmanager.net@evil.example/',
  'https://evil.example/smba.trafficmanager.net/',
  'https://smba.trafficmanager.net:8443/emea/',
  'https://smbа.trafficmanager.net/emea/',
  'https://xn--smb-7cd.trafficmanager.net/emea/',
  'https://evil.trafficmanager.net/',
  'http://smba.trafficmanager.net/emea/',
  'http://0x7f000001/',
  'http://[::ffff:169.254.169.254]/',
  'file:///etc/passwd',
  'javascript:alert(1)',
];

export const activityCases: readonly HostileCase[] = [
  ...foreignServices.map((serviceUrl) => ({
    name: `a service URL ${serviceUrl}, also in the token`,
    status: [401, 403],
    send: changed({ serviceUrl }),
  })),
  {
    name: 'a service URL of Teams with a user in front',
    status: 403,
    send: async (bot) => {
      const serviceUrl = bot.teams.serviceUrl.replace('http://', 'http://user:secret@');
      return bot.teams.rawJson({ ...bot.message(), serviceUrl });
    },
  },
  {
    name: 'another service URL than the token',
    status: 403,
    send: told((sound) => ({ ...sound, serviceUrl: 'https://smba.trafficmanager.net/emea/' })),
  },
  {
    name: 'a service URL of another letter case than the token',
    status: 403,
    send: told((sound) => ({ ...sound, serviceUrl: String(sound['serviceUrl']).toUpperCase() })),
  },
  {
    name: 'a service URL that is no URL',
    status: [400, 403],
    send: told((sound) => ({ ...sound, serviceUrl: 'smba' })),
  },
  {
    name: 'a service URL of 2,000 characters',
    status: 400,
    send: told((sound) => ({ ...sound, serviceUrl: `https://a.example/${'a'.repeat(2_000)}` })),
  },
  ...['serviceUrl', 'channelId', 'conversation', 'from', 'recipient', 'type', 'id'].map((name) => ({
    name: `no ${name}`,
    status: 400,
    send: name === 'serviceUrl' ? told(({ serviceUrl: _gone, ...rest }) => rest) : without(name),
  })),
  { name: 'a type that is a number', status: 400, send: changed({ type: 7 }) },
  { name: 'a text that is an object', status: 400, send: changed({ text: { toString: 'x' } }) },
  { name: 'entities that are a text', status: 400, send: changed({ entities: 'mention' }) },
  {
    name: '10,000 entities',
    status: 400,
    send: changed({ entities: Array.from({ length: 10_000 }, () => ({ type: 'a' })) }),
  },
  { name: 'a conversation that is a text', status: 400, send: changed({ conversation: 'a:1' }) },
  {
    name: 'a conversation id of 2,000 characters',
    status: 400,
    send: bent((sound) => ({ ...sound, conversation: { ...(sound['conversation'] as Json), id: 'a'.repeat(2_000) } })),
  },
  { name: 'a sender without an id', status: 400, send: changed({ from: { name: 'x' } }) },
  { name: 'a locale of 1,000 characters', status: 400, send: changed({ locale: 'n'.repeat(1_000) }) },
  {
    name: 'a tenant of nobody',
    status: 403,
    send: bent(({ channelData: _gone, conversation, ...rest }) => ({
      ...rest,
      conversation: { ...(conversation as Json), tenantId: null },
    })),
  },
  {
    name: 'a tenant that is not on the list',
    status: 403,
    send: changed({ channelData: { tenant: { id: '00000000-0000-4000-8000-0000000ff000' } } }),
  },
  {
    name: 'two tenants of which one is not on the list',
    status: 403,
    send: bent((sound) => ({
      ...sound,
      conversation: { ...(sound['conversation'] as Json), tenantId: '00000000-0000-4000-8000-0000000ff000' },
    })),
  },
  { name: 'a tenant id that is an array', status: 400, send: changed({ channelData: { tenant: { id: ['a'] } } }) },
  { name: 'an unknown kind of activity', status: 200, send: changed({ type: '__proto__' }) },
  { name: 'an end of conversation', status: 200, send: changed({ type: 'endOfConversation' }) },
  { name: 'an invoke without a name', status: 501, send: changed({ type: 'invoke' }) },
  { name: 'an invoke of the name constructor', status: 501, send: invoked('constructor', {}) },
  { name: 'an invoke to sign in', status: 501, send: invoked('signin/verifyState', { state: '1' }) },
  {
    name: 'an answer about a file, with an address that is none of Teams',
    status: 200,
    send: invoked('fileConsent/invoke', { action: 'accept', uploadInfo: { uploadUrl: 'http://169.254.169.254/' } }),
  },
  { name: 'a card action that is a text', status: 200, send: invoked('adaptiveCard/action', 'x') },
  { name: 'a card action without data', status: 200, send: invoked('adaptiveCard/action', { action: {} }) },
  { name: 'an unknown card action', status: 200, send: pressed({ action: 'person.make-administrator', nonce: 'n' }) },
  { name: 'a card action named __proto__', status: 200, send: pressed({ action: '__proto__' }) },
  { name: 'a follow-up without a nonce', status: 200, send: pressed({ action: 'ask.follow-up', question: 'x' }) },
  {
    name: 'a follow-up with a nonce of 100 kB',
    status: 200,
    send: pressed({ action: 'ask.follow-up', nonce: 'n'.repeat(100_000), question: 'x' }),
  },
  {
    name: 'a resend of a delivery that never was',
    status: 200,
    send: pressed({ action: 'conversation.resend', nonce: crypto.randomUUID(), deliveryId: '999.1' }),
  },
  {
    name: 'a confirmation with SQL for an id',
    status: 200,
    send: pressed({ action: 'conversation.confirm-delivery', nonce: crypto.randomUUID(), deliveryId: "1' or '1'='1" }),
  },
  {
    name: 'a confirmation with the largest id',
    status: 200,
    send: pressed({
      action: 'conversation.confirm-delivery',
      nonce: crypto.randomUUID(),
      deliveryId: '999999999999999.999999999',
    }),
  },
  {
    name: 'feedback on a message that never was',
    status: 200,
    send: (bot) =>
      bot.teams.rawJson({
        ...bot.message(),
        type: 'invoke',
        name: 'message/submitAction',
        replyToId: '1\u0000\ud800',
        value: { actionName: 'feedback', actionValue: { reaction: 'like', feedback: '['.repeat(9_000) } },
      }),
  },
  { name: 'feedback that is a number', status: 200, send: invoked('message/submitAction', 7) },
  {
    name: 'an uninstallation of a conversation that never was',
    status: 200,
    send: changed({
      type: 'installationUpdate',
      action: 'remove',
      conversation: { id: 'a:\u0000never', tenantId: '00000000-0000-4000-8000-000000007e40' },
    }),
  },
  { name: 'an unknown kind of installation', status: 200, send: changed({ type: 'installationUpdate', action: 'x' }) },
  {
    name: 'the deletion of a message that never was',
    status: 200,
    send: changed({ type: 'messageDelete', id: 'never\u0000' }),
  },
];

/** Odd, and yet of somebody who waits for an answer: they get help, or hear that the button is old. */
export const answeredCases: readonly HostileCase[] = [
  { name: 'no words', status: 200, send: changed({ text: ' \u00a0\t' }) },
  { name: 'a mention of nobody', status: 200, send: changed({ text: '', entities: [{ type: 'mention' }] }) },
  {
    name: 'a mention whose account is a text',
    status: 200,
    send: changed({ text: '', entities: [{ type: 'mention', mentioned: 'x' }] }),
  },
  { name: 'a submit with data that is an array', status: 200, send: changed({ text: '', value: [1, 2] }) },
  { name: 'a submit of an unknown action', status: 200, send: changed({ text: '', value: { action: 'x' } }) },
];
