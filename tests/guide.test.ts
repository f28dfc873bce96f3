import assert from 'node:assert/strict';
import { readdir, readFile, stat } from 'node:fs/promises';
import { cardsNow, guideFolder, guides, madeOfFile, picturesIn } from '../papers/pictures.ts';
import { parseCommand } from '../src/teams/inbound/commands.ts';

const mostBytes = 1_500_000;
/** Settings and programs; what people type is everything else between backticks. */
const notTyped = /^(BOT_|pg_|npm |docs\/|als json$)/;

describe('the guides', () => {
  it('name only commands that the bot knows', async () => {
    for (const { name, text } of await guides()) {
      const typed = [...text.matchAll(/`([^`]+)`/g)].map(([, line = '']) => line.replace(/^@Datawijzer /, ''));
      for (const line of typed.filter((each) => !notTyped.test(each)))
        assert.notEqual(parseCommand(line), null, `${name}: ${line}`);
    }
  });

  it('show pictures that are there, and none is there that they do not show: run npm run guide', async () => {
    const folder = new URL('images/', guideFolder);
    const wanted = new Set((await guides()).flatMap(({ text }) => picturesIn(text)));
    const there = await readdir(folder);

    assert.deepEqual(there.toSorted(), [...wanted].map((name) => `${name}.png`).toSorted());
    const sizes = await Promise.all(there.map(async (name) => (await stat(new URL(name, folder))).size));
    assert.ok(sizes.reduce((sum, size) => sum + size, 0) < mostBytes);
  });

  it('show the cards as they are now: run npm run guide', async () => {
    const shown = (await guides()).flatMap(({ text }) => picturesIn(text));

    assert.deepEqual(JSON.parse(await readFile(madeOfFile, 'utf8')), cardsNow(shown));
  });
});
