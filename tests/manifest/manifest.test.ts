import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { filledManifest, validateManifest } from '../../manifest/pack.ts';

type Json = Readonly<Record<string, unknown>>;

const folder = new URL('../../manifest/', import.meta.url);
const { version } = createRequire(import.meta.url)('../../package.json') as { version: string };

/** Texts that Teams lets us translate, by the paths that a language file uses. */
const translatable =
  /^(name\.(short|full)|description\.(short|full)|description\.features\[\d+\]\.(title|description)|bots\[0\]\.commandLists\[\d+\]\.commands\[\d+\]\.(title|description|prompt)|composeExtensions\[0\]\.commands\[\d+\]\.(parameters\[\d+\]\.)?(title|description)|copilotAgents\.customEngineAgents\[\d+\]\.disclaimer\.text)$/;

describe('manifest', () => {
  it('fits the schema of Teams, without a network', async () => {
    const { fetch } = globalThis;
    globalThis.fetch = () => assert.fail('the check went to the network');
    try {
      assert.deepEqual(await validateManifest(await filledManifest({})), []);
    } finally {
      globalThis.fetch = fetch;
    }
  });

  it('is refused by the schema with a key that does not exist', async () => {
    assert.notDeepEqual(await validateManifest({ ...(await filledManifest({})), packageName: 'nl.example' }), []);
  });

  it('has the version of the package', async () => {
    assert.equal((await filledManifest({})).version, version);
  });

  it('names the same bot twice, also when filled in', async () => {
    for (const botId of [undefined, '11111111-2222-4333-8444-555555555555']) {
      const found = new Set(
        strings(await filledManifest({ botId }))
          .filter(([path]) => /botId$|customEngineAgents\[0\]\.id$/.test(path))
          .map(([, id]) => id),
      );
      assert.equal(found.size, 1);
      if (botId) assert.ok(found.has(botId));
    }
  });

  it('takes the addresses and the name of the organisation', async () => {
    const text = JSON.stringify(
      await filledManifest({ domain: 'datawijzer.utrecht.nl', organisation: 'Gemeente Utrecht' }),
    );
    assert.doesNotMatch(text, /example\.nl|Voorbeeldstad/);
    assert.match(text, /https:\/\/datawijzer\.utrecht\.nl\/datawijzer\/privacy/);
  });

  it('asks for no permissions and opens no pages', async () => {
    const { authorization, webApplicationInfo, validDomains } = await filledManifest({});
    assert.deepEqual([authorization, webApplicationInfo, validDomains], [undefined, undefined, []]);
  });

  it('is where people and Copilot look for it', async () => {
    const { bots } = (await filledManifest({})) as unknown as { bots: { scopes: string[] }[] };
    assert.deepEqual(bots[0]?.scopes, ['personal', 'team', 'groupChat', 'copilot']);
  });
});

describe('the English of the manifest', () => {
  it('has every text and no other', async () => {
    const dutch = strings(await filledManifest({}))
      .map(([path]) => path)
      .filter((path) => translatable.test(path));
    const english = Object.keys(await readJson('en.json')).filter((key) => key !== '$schema');
    assert.deepEqual(english.toSorted(), dutch.toSorted());
  });

  it('is not Dutch', async () => {
    const english = await readJson('en.json');
    for (const [path, text] of strings(await filledManifest({})))
      if (translatable.test(path) && path !== 'name.short') assert.notEqual(english[path], text, path);
  });

  it('fits within the same limits as the Dutch', async () => {
    const manifest = await readFile(new URL('manifest.json', folder), 'utf8');
    const translated = JSON.parse(manifest) as Json;
    for (const [path, text] of Object.entries(await readJson('en.json')))
      if (path !== '$schema') put(translated, path, text);
    assert.deepEqual(await validateManifest(translated as never), []);
  });

  it('keeps every prompt short enough to be read before it is sent', async () => {
    const prompts = [...strings(await filledManifest({})), ...Object.entries(await readJson('en.json'))].filter(
      ([path]) => path.endsWith('.prompt'),
    );
    assert.ok(prompts.length >= 10);
    for (const [path, prompt] of prompts) assert.ok(String(prompt).length <= 100, path);
  });
});

async function readJson(name: string): Promise<Json> {
  return JSON.parse(await readFile(new URL(name, folder), 'utf8')) as Json;
}

/** Every text in the manifest with the path that a language file gives it, such as `bots[0].botId`. */
function strings(value: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (Array.isArray(value)) return value.flatMap((item, index) => strings(item, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => strings(child, path ? `${path}.${key}` : key));
}

function put(target: Json, path: string, text: unknown): void {
  const keys = path.split(/[.[\]]+/).filter(Boolean);
  const last = keys.pop() ?? '';
  const holder = keys.reduce<Json>((value, key) => value[key] as Json, target);
  assert.equal(typeof holder[last], 'string', path);
  Object.assign(holder, { [last]: text });
}
