import assert from 'node:assert/strict';
import { sql } from 'kysely';
import type { Story } from '../../src/features/publication/story/story.ts';
import { indicatorEvents } from '../../src/storage/indicator/indicator-events.ts';
import { indicatorStore } from '../../src/storage/indicator/indicator-store.ts';
import { forgetStoryTeller, forgetUses, storyEvents } from '../../src/storage/publication/story-events.ts';
import { ownerNotes, storyStore } from '../../src/storage/publication/story-store.ts';
import { forEachEngine } from '../support/database.ts';
import { anIndicator, anObservation } from '../support/indicators.ts';

const tenantId = 'tenant-1';
const story: Story = {
  id: 'story-1',
  tenantId,
  version: 1,
  indicatorId: 'meldingen',
  state: 'waiting',
  text: 'We zien het vaker.',
  saidAs: 'een consulent',
  showsName: true,
  by: { id: 'person-1', name: 'Joke Smit' },
  language: 'nl',
  decidedOn: null,
  reason: null,
};
const always = { from: '2000-01-01', until: '9999-12-31' };

describe('stories beside figures in the database', () => {
  forEachEngine((engine) => {
    const store = () => storyStore(engine.database);
    const run = () => engine.database.run;
    const write = (changed: Story) => storyEvents['story-changed']({ kind: 'story-changed', story: changed }, run());
    beforeEach(() => indicatorStore(engine.database).put(anIndicator(), [anObservation()]));

    it('keeps what was told, and gives what was approved on the days that are asked for', async () => {
      assert.ok(await write(story));
      assert.deepEqual(await store().find(tenantId, 'story-1'), story);
      assert.deepEqual(await store().approved(tenantId, ['meldingen'], always), []);
      const approved: Story = { ...story, version: 2, state: 'approved', decidedOn: '2026-11-24' };
      assert.ok(await write(approved));

      assert.deepEqual(await store().approved(tenantId, ['meldingen'], always), [approved]);
      assert.deepEqual(await store().approved(tenantId, ['meldingen'], { ...always, from: '2026-11-25' }), []);
      assert.deepEqual(await store().approved('tenant-2', ['meldingen'], always), []);
      assert.equal(await store().find('tenant-2', 'story-1'), null);
    });

    it('takes one of two who decide about the same version', async () => {
      await write(story);

      assert.ok(await write({ ...story, version: 2, state: 'approved', decidedOn: '2026-11-24' }));
      assert.equal(await write({ ...story, version: 2, state: 'declined', decidedOn: '2026-11-24' }), false);
    });

    it('forgets who told it; what nobody approved goes', async () => {
      await write(story);
      await write({ ...story, version: 2, state: 'approved', decidedOn: '2026-11-24' });
      await write({ ...story, id: 'story-2' });

      await forgetStoryTeller({ tenantId, id: 'person-1' }, run());

      const kept = await store().find(tenantId, 'story-1');
      assert.deepEqual([kept?.by, kept?.showsName, kept?.text], [null, false, 'We zien het vaker.']);
      assert.equal(await store().find(tenantId, 'story-2'), null);
    });

    it('counts each person once for each figure of each post', async () => {
      const use = (post: string, id: string) =>
        storyEvents['figure-used'](
          { kind: 'figure-used', post, indicatorId: 'meldingen', by: { tenantId, id } },
          run(),
        );
      for (const [post, id] of [
        ['post-1', 'a'],
        ['post-1', 'a'],
        ['post-1', 'b'],
        ['post-2', 'a'],
      ] as const)
        assert.ok(await use(post, id));

      assert.equal(await store().uses(tenantId, 'meldingen'), 3);
      assert.equal(await store().uses(tenantId, 'anders'), 0);
      assert.equal(await store().uses('tenant-2', 'meldingen'), 0);
    });

    it('keeps the number, and no trace of who pressed once they are forgotten', async () => {
      const use = (id: string) =>
        storyEvents['figure-used'](
          { kind: 'figure-used', post: 'post-1', indicatorId: 'meldingen', by: { tenantId, id } },
          run(),
        );
      for (const id of ['a', 'b']) await use(id);
      const pressed = async () => (await sql`select key from figure_use_press`.execute(engine.database.query)).rows;
      const ofBoth = await pressed();

      await forgetUses({ tenantId, id: 'a' }, run());

      assert.deepEqual([ofBoth.length, (await pressed()).length], [2, 1]);
      assert.equal(await store().uses(tenantId, 'meldingen'), 2);
      await use('b');
      assert.equal(await store().uses(tenantId, 'meldingen'), 2, 'who is still known is not counted twice');
    });

    it('gives the note of the newest entry of a period that is still shown', async () => {
      const enter = (
        id: string,
        revision: number,
        note: string | null,
        correctionBecause: string | null,
        day: string,
      ) =>
        indicatorEvents['figures-entered'](
          {
            kind: 'figures-entered',
            revision,
            entry: {
              id,
              indicatorId: 'meldingen',
              at: `${day}T09:00:00Z`,
              by: null,
              means: 'check-in',
              origin: null,
              correctionBecause,
              note,
            },
            observations: [anObservation({ publishedOn: day })],
          },
          run(),
        );
      assert.ok(await enter('first', 1, 'De balie was dicht.', null, '2026-11-17'));
      assert.deepEqual(
        (await ownerNotes(engine.database, ['meldingen'])).map(({ note, periodStart }) => [periodStart, note]),
        [['2026-11-09', 'De balie was dicht.']],
      );
      assert.ok(await enter('second', 2, 'Dubbel geteld.', 'Dubbel', '2026-11-18'));

      assert.deepEqual(
        (await ownerNotes(engine.database, ['meldingen'])).map(({ note }) => note),
        ['Dubbel geteld.'],
      );
      assert.ok(await enter('third', 3, null, 'Toch niet dubbel', '2026-11-19'));
      assert.deepEqual(await ownerNotes(engine.database, ['meldingen']), [], 'of what is shown nobody wrote anything');
    });
  });
});
