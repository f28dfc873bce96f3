import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { galleryCases } from '../../cards/gallery/cases.ts';
import { words } from './nodes.ts';

const hardWords =
  /\b(derhalve|middels|teneinde|indien|conform|inzake|betreffende|alsmede|tevens|omtrent|reeds|gaarne|dient te|door middel van|u|uw)\b/i;

/** The readings are sample text: their sentences come from elsewhere. */
const fixed = galleryCases.filter(({ name }) => !name.startsWith('ask.reading'));

describe('fixed Dutch texts', () => {
  for (const { name, render } of fixed)
    it(`${name} is plain enough to be read in one go`, () => {
      check(
        words(render('nl'))
          .filter(([place]) => place.endsWith('/text'))
          .map(([, text]) => text),
      );
    });

  it('of the app package are plain too', async () => {
    const manifest: unknown = JSON.parse(
      await readFile(new URL('../../manifest/manifest.json', import.meta.url), 'utf8'),
    );
    const { description, copilotAgents } = manifest as {
      description: { full: string };
      copilotAgents: { customEngineAgents: { disclaimer: { text: string } }[] };
    };
    check([description.full, ...copilotAgents.customEngineAgents.map(({ disclaimer }) => disclaimer.text)]);
  });
});

/** B1: at most 15 words in a sentence on average, and none beyond 22 (teams-platform: language). */
function check(texts: readonly string[]): void {
  const lengths = texts
    .flatMap((text) => text.split(/(?<=[.?!:])\s+|\n/))
    .map((sentence) => sentence.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length)
    .filter((length) => length > 0);
  assert.ok(lengths.length);
  assert.ok(lengths.reduce((sum, length) => sum + length, 0) / lengths.length <= 15);
  assert.ok(Math.max(...lengths) <= 22, `a sentence of ${Math.max(...lengths)} words`);
  for (const text of texts) assert.doesNotMatch(text, hardWords);
}
