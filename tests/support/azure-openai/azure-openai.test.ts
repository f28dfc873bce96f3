import assert from 'node:assert/strict';
import { startAzureOpenAi, usualResource, type AzureOpenAi } from './azure-openai.ts';
import { schemaProblem } from './strict-schema.ts';

const object = (properties: Readonly<Record<string, unknown>>, more: object = {}) => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
  ...more,
});
const good = object({ word: { type: 'string' }, sure: { anyOf: [{ type: 'boolean' }, { type: 'null' }] } });
const chat = {
  model: usualResource.chat,
  messages: [
    { role: 'system', content: 'Write.' },
    { role: 'user', content: '{}' },
  ],
  response_format: { type: 'json_schema', json_schema: { name: 'word', strict: true, schema: good } },
  store: false,
  max_completion_tokens: 100,
};
const { store: _store, max_completion_tokens: _most, model: _model, ...bare } = chat;
const classicChat = { ...bare, max_tokens: 100 };
const keyed: Record<string, string> = { 'api-key': usualResource.key };
const chatPath = '/openai/v1/chat/completions';
const classicPath = `/openai/deployments/${usualResource.chat}/chat/completions`;

describe('the strict fake of Azure OpenAI', () => {
  let azure: AzureOpenAi;
  let classic: AzureOpenAi;
  before(async () => {
    azure = await startAzureOpenAi();
    classic = await startAzureOpenAi({ api: '2024-10-21' });
  });
  after(() => Promise.all([azure.stop(), classic.stop()]));

  async function status(path: string, body: unknown, { of = azure, method = 'POST', headers = keyed } = {}) {
    const { status: found } = await fetch(`${of.url}${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(method === 'POST' && { body: JSON.stringify(body) }),
    });
    return found;
  }

  it('takes what is in order, over both APIs, with a key or a token', async () => {
    assert.equal(await status(chatPath, chat), 200);
    assert.equal(await status(`${chatPath}?api-version=preview`, chat), 200);
    assert.equal(await status(chatPath, chat, { headers: { authorization: `Bearer ${usualResource.token}` } }), 200);
    assert.equal(await status(`${classicPath}?api-version=2024-10-21`, classicChat, { of: classic }), 200);
    assert.equal(await status('/openai/v1/embeddings', { model: usualResource.embeddings, input: ['a'] }), 200);
    assert.deepEqual(azure.refusals, []);
  });

  it('knows its own paths and versions only', async () => {
    assert.equal(await status('/v1/chat/completions', chat), 404);
    assert.equal(await status('/openai/chat/completions', chat), 404);
    assert.equal(await status('/openai/v1/responses', chat), 404);
    assert.equal(await status(`${chatPath}?api-version=2024-10-21`, chat), 400);
    assert.equal(await status(`${classicPath}?api-version=2024-10-21`, classicChat), 404);
    assert.equal(await status(classicPath, classicChat, { of: classic }), 404);
    assert.equal(await status(`${classicPath}?api-version=2023-05-15`, classicChat, { of: classic }), 404);
    assert.equal(await status(chatPath, chat, { method: 'GET' }), 405);
  });

  it('wants one proof of who asks, and the right one', async () => {
    const key = usualResource.key;
    for (const headers of [
      {},
      { 'api-key': 'another' },
      { authorization: `Bearer ${key}` },
      { authorization: usualResource.token },
      { 'api-key': key, authorization: `Bearer ${usualResource.token}` },
    ] as Record<string, string>[])
      assert.equal(await status(chatPath, chat, { headers }), 401, JSON.stringify(headers));
  });

  const wrong: Readonly<Record<string, readonly [object, number]>> = {
    'another deployment': [{ ...chat, model: 'gpt-4o' }, 404],
    'no deployment': [{ ...chat, model: undefined }, 400],
    'what may be kept': [{ ...chat, store: true }, 400],
    'what says nothing of keeping': [{ ...chat, store: undefined }, 400],
    'who asks': [{ ...chat, user: 'person-1' }, 400],
    'a field nobody knows': [{ ...chat, temprature: 0 }, 400],
    'no messages': [{ ...chat, messages: [] }, 400],
    'a message with a name': [{ ...chat, messages: [{ role: 'user', content: 'x', name: 'sanne' }] }, 400],
    'a role nobody has': [{ ...chat, messages: [{ role: 'baas', content: 'x' }] }, 400],
    'an empty message': [{ ...chat, messages: [{ role: 'user', content: '' }] }, 400],
    'JSON without a schema': [{ ...chat, response_format: { type: 'json_object' } }, 400],
    'a schema that is not strict': [format({ strict: false }), 400],
    'a name with a blank': [format({ name: 'een woord' }), 400],
    'two limits': [{ ...chat, max_tokens: 1 }, 400],
  };
  for (const [name, [body, expected]] of Object.entries(wrong))
    it(`refuses ${name}`, async () => assert.equal(await status(chatPath, body), expected));

  it('refuses over the older classic API what only later ones know', async () => {
    const path = `${classicPath}?api-version=2024-10-21`;
    assert.equal(await status(path, { ...classicChat, store: false }, { of: classic }), 400);
    assert.equal(await status(path, { ...bare, max_completion_tokens: 1 }, { of: classic }), 400);
  });

  it('keeps the limits of embeddings', async () => {
    const embed = (input: unknown) => status('/openai/v1/embeddings', { model: usualResource.embeddings, input });
    assert.equal(await embed(Array.from({ length: 2_048 }, () => 'a')), 200);
    assert.equal(await embed(Array.from({ length: 2_049 }, () => 'a')), 400);
    for (const input of [
      [],
      '',
      ['a', ''],
      [7],
      undefined,
      ['a'.repeat(40_000)],
      Array.from({ length: 50 }, () => 'a'.repeat(30_000)),
    ])
      assert.equal(await embed(input), 400);
  });

  it('remembers every request, and every one that it refused', async () => {
    const before = { requests: azure.requests.length, refusals: azure.refusals.length };
    await status(chatPath, { ...chat, user: 'person-1' });
    assert.equal(azure.requests.length, before.requests + 1);
    assert.match(azure.requests.at(-1)?.text ?? '', /person-1/);
    assert.equal(azure.refusals.length, before.refusals + 1);
  });
});

describe('strict structured output', () => {
  const text = { type: 'string' };
  const nested = (levels: number): object => object(levels === 1 ? { end: text } : { next: nested(levels - 1) });
  const many = (count: number) => object(Object.fromEntries(Array.from({ length: count }, (_, n) => [`p${n}`, text])));

  it('takes objects, texts, enums, lists, and what may be null', () => {
    for (const schema of [
      good,
      object({}),
      nested(5),
      many(100),
      object({ a: { type: 'array', items: { type: 'string', enum: ['x'] } } }),
    ])
      assert.equal(schemaProblem(schema), null);
  });

  const refused: Readonly<Record<string, unknown>> = {
    'another root': { type: 'array', items: text },
    'a root that is one of several': { anyOf: [good] },
    'other properties': object({ a: text }, { additionalProperties: true }),
    'nothing about other properties': { type: 'object', properties: { a: text }, required: ['a'] },
    'a property that may be left out': object({ a: text }, { required: [] }),
    'a list of anything': object({ a: { type: 'array' } }),
    'six levels': nested(6),
    '101 properties': many(101),
    ...Object.fromEntries(
      [
        { minLength: 1 },
        { maxLength: 1 },
        { pattern: 'x' },
        { format: 'date' },
        { minimum: 1 },
        { maximum: 1 },
        { multipleOf: 1 },
        { minItems: 1 },
        { maxItems: 1 },
        { uniqueItems: true },
        { default: 'x' },
        { oneOf: [] },
        { allOf: [] },
        { not: {} },
      ].map((keyword) => [Object.keys(keyword)[0] ?? '', object({ a: { type: 'string', ...keyword } })]),
    ),
  };
  for (const [name, schema] of Object.entries(refused))
    it(`refuses ${name}`, () => assert.notEqual(schemaProblem(schema), null));
});

function format(own: object) {
  return {
    ...chat,
    response_format: { type: 'json_schema', json_schema: { name: 'word', strict: true, schema: good, ...own } },
  };
}
