import assert from 'node:assert/strict';
import { decideLine, maySee } from '../../src/features/reasoning/decide-line.ts';
import { lineActorOf } from '../../src/features/reasoning/shown-line.ts';
import { newElement, type Line } from '../../src/features/reasoning/line.ts';
import type { Need } from '../../src/features/reasoning/need/need.ts';
import type { Database } from '../../src/storage/engine/database.ts';
import { personEvents } from '../../src/storage/person/person-events.ts';
import { personStore } from '../../src/storage/person/person-store.ts';
import { lineEvents } from '../../src/storage/reasoning/line-events.ts';
import { lineStore } from '../../src/storage/reasoning/line-store.ts';
import { needEvents } from '../../src/storage/reasoning/need-events.ts';
import { needStore } from '../../src/storage/reasoning/need-store.ts';
import { forEachEngine } from '../support/database.ts';

const tenantId = 'tenant';
const at = '2026-11-30T09:00:00.000Z';
const [anna, ben] = [
  { id: 'anna', name: 'Anna' },
  { id: 'ben', name: 'Ben' },
];

function lineOf(id: string, members: Line['members'], place: string | null = null): Line {
  const goal = newElement('g', 'goal', null, 'minder schooluitval', 1);
  return { id, tenantId, version: 1, language: 'nl', owner: '', elements: [goal], members, place, skipped: [] };
}
const needBy = (id: string, by: Need['by'], request: Need['request']): Need => ({
  id,
  tenantId,
  version: 1,
  language: 'nl',
  what: 'huisuitzettingen',
  decision: '',
  owner: '',
  often: '',
  match: { kind: 'gap', id: '' },
  line: null,
  by,
  request,
  remindAt: request ? '2026-12-03T09:00:00.000Z' : null,
});

describe('lines of reasoning and data needs', () => {
  forEachEngine((engine) => {
    const write = async (database: Database, line: Line) => {
      await database.transaction((run) =>
        lineEvents['line-started']({ kind: 'line-started', line, by: anna, at }, run),
      );
    };

    it('keep the work of a team when one of them is erased, without the name; what was theirs alone goes', async () => {
      const { database } = engine;
      await write(database, lineOf('shared', [anna, ben]));
      await write(database, lineOf('own', [anna]));
      await database.transaction((run) =>
        lineEvents['line-step'](
          {
            kind: 'line-step',
            tenantId,
            line: 'shared',
            command: { kind: 'comment', id: 'c', element: 'g', text: 'geldt dit ook voor het mbo?' },
            by: { ...anna, place: null },
            at,
          },
          run,
        ),
      );
      const request = {
        state: 'asked',
        purpose: 'kiezen',
        basis: '',
        period: '',
        at: ben,
        askedAt: at,
        reason: '',
        reminded: 0,
      } as const;
      await database.transaction((run) =>
        needEvents['need-changed'](
          { kind: 'need-changed', need: needBy('n', anna, request), step: 'start', by: anna, at },
          run,
        ),
      );
      const person = { tenantId, id: anna.id };
      assert.match(JSON.stringify(await personStore(database).kept(person)), /geldt dit ook voor het mbo/);
      assert.match(JSON.stringify(await personStore(database).kept(person)), /huisuitzettingen/);

      await database.transaction((run) => personEvents['person-erased']({ kind: 'person-erased', person }, run));

      const lines = lineStore(database);
      const shared = await lines.find(tenantId, 'shared');
      assert.deepEqual(shared?.members, [ben]);
      assert.equal(shared.elements[0]?.comments[0]?.text, 'geldt dit ook voor het mbo?');
      assert.doesNotMatch(JSON.stringify(shared), /anna/i);
      assert.equal(await lines.find(tenantId, 'own'), null);
      assert.doesNotMatch(JSON.stringify(await lines.versions(tenantId, 'shared')), /anna/i);
      const need = await needStore(database).find(tenantId, 'n');
      assert.equal(need?.by, null);
      assert.equal(need.remindAt, null, 'nobody is reminded for who is gone');
      assert.equal(await personStore(database).isKnown(person), false);
    });

    it('take steps at the same time one after the other', async () => {
      const { database } = engine;
      await write(database, lineOf('busy', [anna, ben]));
      const names = Array.from({ length: 12 }, (_none, index) => `effect ${index}`);
      const step = (text: string) =>
        database.transaction((run) =>
          lineEvents['line-step'](
            {
              kind: 'line-step',
              tenantId,
              line: 'busy',
              command: { kind: 'add', id: text, as: 'effect', under: 'g', text },
              by: { ...anna, place: null },
              at,
            },
            run,
          ),
        );
      assert.deepEqual(
        await Promise.all(names.map(step)),
        names.map(() => true),
      );
      const busy = await lineStore(database).find(tenantId, 'busy');
      assert.equal(busy?.version, 13);
      assert.deepEqual(new Set(busy.elements.map(({ text }) => text)), new Set(['minder schooluitval', ...names]));
    });
  });
});

describe('who may do what with a line of reasoning', () => {
  const conversation = (kind: 'personal' | 'channel', id: string) => ({
    tenantId,
    id,
    kind,
    serviceUrl: '',
    teamId: null,
  });
  const actor = (id: string, where: ReturnType<typeof conversation>) =>
    lineActorOf({
      person: { tenantId, id },
      name: null,
      roles: ['manager'],
      language: 'nl',
      conversation: where,
      topic: null,
    });

  it('is by being a member, or by being where it was begun; never by a role', () => {
    const line = lineOf('rights', [anna], 'channel-1');
    const here = conversation('channel', 'channel-1;messageid=5');
    const rows = [
      ['anna', conversation('personal', 'p'), true, true],
      ['ben', here, true, false],
      ['ben', conversation('channel', 'channel-2'), false, false],
      ['ben', conversation('personal', 'p'), false, false],
    ] as const;
    for (const [id, where, sees, edits] of rows) {
      const who = actor(id, where);
      assert.equal(maySee(line, who), sees, `${id} in ${where.id} sees`);
      const changed = decideLine(line, { kind: 'owner', text: 'teamleider' }, who);
      assert.equal(changed.kind === 'changed', edits, `${id} in ${where.id} edits`);
      assert.equal(decideLine(line, { kind: 'join' }, who).kind === 'changed', sees, `${id} in ${where.id} joins`);
    }
  });
});
