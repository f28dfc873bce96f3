import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { parseSync } from 'oxc-parser';
import { galleryCases } from '../../cards/gallery/cases.ts';
import { words } from './nodes.ts';

const root = new URL('../../', import.meta.url);
const hardWords =
  /\b(derhalve|middels|teneinde|indien|conform|inzake|betreffende|alsmede|tevens|omtrent|reeds|gaarne|dient te|door middel van|echter|doch|ofschoon|aangaande|ingevolge|krachtens|mits|tenzij|desgewenst|additioneel|significant|implementeren|u|uw)\b/i;

const files = globSync(['src/**/*.ts', 'cards/**/*.ts'], { cwd: root })
  .filter((file) => !/^(cards\/gallery|src\/local\/sample)\//.test(file))
  .toSorted();
const sentences = new Map(files.map((file) => [file, sentencesIn(file)]));

describe('fixed Dutch texts', () => {
  for (const { name, render } of galleryCases)
    it(`${name} is plain enough to be read in one go`, () => {
      check(
        words(render('nl'))
          .filter(([place]) => place.endsWith('/text'))
          .map(([, text]) => text),
      );
    });

  it('of the app package are plain too', async () => {
    const manifest: unknown = JSON.parse(await readFile(new URL('manifest/manifest.json', root), 'utf8'));
    const { description, copilotAgents } = manifest as {
      description: { full: string };
      copilotAgents: { customEngineAgents: { disclaimer: { text: string } }[] };
    };
    check([description.full, ...copilotAgents.customEngineAgents.map(({ disclaimer }) => disclaimer.text)]);
  });

  for (const [file, { nl: texts }] of sentences) {
    if (texts.length > 0) it(`of ${file} are plain, whatever fills them`, () => check(texts));
  }

  it('are found where they are', () => {
    assert.ok((sentences.get('src/features/ask/wording/nl.ts')?.nl.length ?? 0) > 100);
    assert.ok([...sentences.values()].filter(({ nl }) => nl.length > 0).length > 12);
  });
});

describe('English words for what is computed', () => {
  const synonyms = [
    [/\b(ordinary|normal|random|natural) variation\b/i, 'common variation'],
    [/\balerts?\b|\banomal(y|ies)\b/i, 'signal'],
    [/\bcontrol limits?\b|\bbounds?\b/i, 'limits'],
    [/\bthe average\b|\baverage of\b/i, 'mean'],
  ] as const;

  for (const [file, { en: texts }] of sentences) {
    if (texts.length > 0)
      it(`are the same everywhere in ${file}`, () => {
        for (const text of texts)
          for (const [other, term] of synonyms) assert.doesNotMatch(text, other, `the word is ${term}: ${text}`);
      });
  }
});

/** The fixed sentences of a file per language: below a key `nl` or `en`, or in what is called `dutch` or `english`. */
function sentencesIn(file: string): Readonly<Record<'nl' | 'en', readonly string[]>> {
  const { body } = parseSync(file, readFileSync(new URL(file, root), 'utf8')).program;
  const isSentence = (text: string) => /\p{L}{2}.*\s/u.test(text);
  return {
    nl: textsCalled(/^(nl|dutch)$/, body).filter(isSentence),
    en: textsCalled(/^(en|english)$/, body).filter(isSentence),
  };
}

function textsCalled(called: RegExp, node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap((one) => textsCalled(called, one));
  if (typeof node !== 'object' || node === null) return [];
  const { key, id, value, init } = node as Record<string, { name?: string; value?: string } | undefined>;
  const name = key?.name ?? key?.value ?? id?.name ?? '';
  return called.test(name) ? literalsIn(value ?? init) : Object.values(node).flatMap((one) => textsCalled(called, one));
}

/** Each text in code, with two words for whatever fills it. */
function literalsIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(literalsIn);
  if (typeof node !== 'object' || node === null) return [];
  const { type, value, quasis, key } = node as Record<string, unknown>;
  if (type === 'Literal') return typeof value === 'string' ? [value] : [];
  if (type === 'TemplateLiteral')
    return [(quasis as { value: { cooked: string } }[]).map((quasi) => quasi.value.cooked).join('twee woorden')];
  return Object.values(node).flatMap((child) => (child === key ? [] : literalsIn(child)));
}

/** B1: at most 15 words in a sentence on average, and none beyond 22 (teams-platform: language). */
function check(texts: readonly string[]): void {
  const all = texts.flatMap((text) => text.split(/(?<=[.?!:])\s+|\n/));
  const lengths = all
    .map((sentence) => sentence.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length)
    .filter((length) => length > 0);
  assert.ok(lengths.length);
  assert.ok(lengths.reduce((sum, length) => sum + length, 0) / lengths.length <= 15);
  for (const [index, length] of lengths.entries())
    assert.ok(length <= 22, `a sentence of ${length} words: ${all[index]}`);
  for (const text of texts) assert.doesNotMatch(text, hardWords);
}
