import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const button = /(?:\b(?:knop|button)|\b(?:kies|choose)(?: daarop)?) '(?<label>[^']+)'/gi;
const title = /"title": "(?<label>[^"]+)"/g;

function labelsIn(file: string, pattern: RegExp): string[] {
  const [text] = readFileSync(root + file, 'utf8')
    .split('\n---\n')
    .slice(-1);
  return [...(text ?? '').matchAll(pattern)].map(({ groups }) => groups?.['label'] ?? '');
}

describe('a button that an article names', () => {
  for (const language of ['nl', 'en'])
    it(`stands on a card (${language})`, () => {
      const cards = globSync(`tests/cards/golden/*.${language}.json`, { cwd: root });
      const onCards = new Set(cards.flatMap((file) => labelsIn(file, title)));
      const named = globSync(`knowledge/*.${language}.md`, { cwd: root }).flatMap((file) =>
        labelsIn(file, button).map((label) => `${basename(file)}: ${label}`),
      );
      assert.ok(named.length >= 5, 'articles name no buttons any more');
      assert.deepEqual(
        named.filter((one) => !onCards.has(one.slice(one.indexOf(': ') + 2))),
        [],
      );
    });
});
