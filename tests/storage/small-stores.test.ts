import assert from 'node:assert/strict';
import { sql } from 'kysely';
import { lastAtOf } from '../../src/storage/conversation/last-at.ts';
import type { Run } from '../../src/storage/engine/engine.ts';
import { experimentEvents } from '../../src/storage/experiment/experiment-events.ts';
import { experimentStore } from '../../src/storage/experiment/experiment-store.ts';
import { indicatorStore } from '../../src/storage/indicator/indicator-store.ts';
import { personStore } from '../../src/storage/person/person-store.ts';
import { followEvents } from '../../src/storage/publication/follow-events.ts';
import { followStore } from '../../src/storage/publication/follow-store.ts';
import { anExperiment } from '../features/experiment/experiments.ts';
import { forEachEngine } from '../support/database.ts';
import { anIndicator, anObservation } from '../support/indicators.ts';
import { aConversation, aTurn, openStore, post } from './turns.ts';
import { appoint, written } from './written.ts';

describe('person store', () => {
  forEachEngine((engine) => {
    const person = { tenantId: 'tenant-1', id: 'person-1' };
    const open = () => personStore(engine.database);

    it('knows nobody at first', async () => {
      assert.deepEqual(await open().settings(person), { language: null, name: null, roles: [] });
    });

    const speak = (language: 'nl' | 'en') => written(engine.database, [{ kind: 'language-chosen', person, language }]);

    it('keeps language and roles beside each other', async () => {
      await speak('en');
      await appoint(engine.database, person, ['coordinator', 'indicator-owner']);
      await speak('nl');

      assert.deepEqual(await open().settings(person), {
        language: 'nl',
        name: null,
        roles: ['coordinator', 'indicator-owner'],
      });
    });

    it('knows who settles things in an organisation, and nobody of another', async () => {
      const by = { tenantId: 'tenant-2', id: 'other' };
      await appoint(engine.database, person, ['coordinator']);
      await appoint(engine.database, { tenantId: 'tenant-1', id: 'manager' }, ['manager']);
      await appoint(engine.database, by, ['administrator']);

      const ids = async (tenantId: string) => (await open().settlers(tenantId)).map((one) => one.person.id);
      assert.deepEqual([await ids('tenant-1'), await ids('tenant-2')], [['person-1'], ['other']]);
    });

    it('knows of who follows a figure that they were told, once by two who saw that they had not been told yet', async () => {
      const run: Run = (statement, values) => engine.database.run(statement, values);
      await indicatorStore(engine.database).put(anIndicator(), [anObservation()]);
      const rule = { on: 'signal', bound: null } as const;
      const about = { person, language: 'nl', indicatorId: 'meldingen', since: null } as const;
      await followEvents['figure-followed'](
        { kind: 'figure-followed', ...about, rule, at: '2026-11-23T08:00:00Z' },
        run,
      );
      const [follower] = await followStore(engine.database).followers();
      const was = follower?.toldAt ?? assert.fail();
      const tell = (at: string) =>
        followEvents['follower-told'](
          { kind: 'follower-told', person, was, at, periods: [{ indicatorId: 'meldingen', period: '2026-11-16' }] },
          run,
        );

      assert.deepEqual([await tell('2026-11-30T08:00:00Z'), await tell('2026-11-30T08:05:00Z')], [true, false]);
      const told = await followStore(engine.database).of(person);
      assert.equal(Date.parse(told?.toldAt ?? ''), Date.parse('2026-11-30T08:00:00Z'));
      assert.equal(told?.follows[0]?.toldPeriod, '2026-11-16');
    });

    it('knows what somebody was at last, for a day: by then they are at something else', async () => {
      const at = async (hoursAgo: number) => {
        await sql`
          insert into quiz_game (tenant_id, person_id, version, content, played_at)
          values ('tenant-1', 'person-1', 1, '{}', now() - make_interval(hours => ${hoursAgo}::integer))
          on conflict (tenant_id, person_id) do update set played_at = excluded.played_at`.execute(
          engine.database.query,
        );
        return lastAtOf(engine.database)(person, 'a:1');
      };

      assert.deepEqual([await at(23), await at(25)], ['quiz', null]);
    });

    it('tells people of two tenants apart', async () => {
      await speak('en');

      assert.equal((await open().settings({ ...person, tenantId: 'tenant-2' })).language, null);
    });

    it('knows who has which role, with a name as long as they have one', async () => {
      const by = { tenantId: 'tenant-1', id: 'administrator' };
      const change = { person, role: 'manager', name: 'Manager (voorbeeld)', by } as const;
      assert.deepEqual(await open().appointments('tenant-1'), { version: 0, holders: [] });

      await written(engine.database, [{ kind: 'role-changed', change: 'give', version: 0, ...change }]);
      assert.deepEqual(await open().appointments('tenant-1'), {
        version: 1,
        holders: [{ person, name: 'Manager (voorbeeld)', roles: ['manager'] }],
      });

      await written(engine.database, [{ kind: 'role-changed', change: 'take', version: 1, ...change }]);
      assert.deepEqual(await open().appointments('tenant-1'), { version: 2, holders: [] });
      const kept = await sql`select * from person where name is not null`.execute(engine.database.query);
      assert.deepEqual(kept.rows, []);
    });

    it('logs every change: whose, which, by whom', async () => {
      await appoint(engine.database, person, ['champion']);

      const { rows } = await sql`
        select tenant_id, version, person_id, role, change, by_id, at is not null as is_dated from role_change
      `.execute(engine.database.query);
      assert.deepEqual(rows, [
        {
          tenant_id: 'tenant-1',
          version: 1,
          person_id: 'person-1',
          role: 'champion',
          change: 'give',
          by_id: 'administrator',
          is_dated: true,
        },
      ]);
    });

    it('refuses a change that is based on an older list, and writes nothing of what came with it', async () => {
      await appoint(engine.database, person, ['champion']);
      const stale = { kind: 'role-changed', change: 'give', person, role: 'manager', name: null, by: person } as const;

      const result = await written(engine.database, [
        { kind: 'language-chosen', person, language: 'en' },
        { ...stale, version: 0 },
      ]);

      assert.equal(result, 'changed');
      assert.deepEqual(await open().settings(person), { language: null, name: null, roles: ['champion'] });
    });

    it('writes one of two changes that are made at the same moment', async () => {
      const change = { kind: 'role-changed', change: 'give', name: null, by: person, version: 0 } as const;
      const results = await Promise.all(
        (['manager', 'champion', 'approver'] as const).map((role) =>
          written(engine.database, [{ ...change, person: { ...person, id: role }, role }]),
        ),
      );

      assert.deepEqual(results.toSorted(), ['changed', 'changed', 'written']);
      assert.equal((await open().appointments('tenant-1')).holders.length, 1);
    });

    it('gives first roles once: what was taken since stays taken', async () => {
      const first = [{ person, roles: ['administrator' as const], name: null }];
      await open().appointFirst(first);
      const by = person;
      const take = { kind: 'role-changed', change: 'take', person, role: 'administrator', name: null, by } as const;
      await written(engine.database, [{ ...take, version: 1 }]);

      await open().appointFirst(first);

      assert.deepEqual((await open().settings(person)).roles, []);
    });
  });
});

describe('a unit of work', () => {
  forEachEngine((engine) => {
    it('with a nonce is written once, however often it comes', async () => {
      const person = { tenantId: 'tenant-1', id: 'person-1' };
      const chosen = { kind: 'language-chosen', person, language: 'en' } as const;

      const results = [
        await written(engine.database, [chosen], 'nonce-1'),
        await written(engine.database, [{ ...chosen, language: 'nl' }], 'nonce-1'),
      ];

      assert.deepEqual(results, ['written', 'repeated']);
      assert.equal((await personStore(engine.database).settings(person)).language, 'en');
    });
  });
});

describe('experiments', () => {
  forEachEngine((engine) => {
    it('are told of once for each end they have: who lengthened one hears of the new end too', async () => {
      const run: Run = (statement, values) => engine.database.run(statement, values);
      await indicatorStore(engine.database).put(anIndicator(), [anObservation()]);
      const by = { tenantId: 'tenant-1', id: 'maker' };
      const change = (version: number, endsOn: string) =>
        experimentEvents['experiment-changed'](
          {
            kind: 'experiment-changed',
            experiment: anExperiment({ version, state: 'running', startsOn: '2026-10-01', endsOn }),
            step: 'started',
            by,
          },
          run,
        );
      const { tenantId, id: experiment } = anExperiment();
      const tell = (endsOn: string, stage: 'owner' | 'coordinator') =>
        experimentEvents['experiment-told']({ kind: 'experiment-told', tenantId, experiment, endsOn, stage }, run);
      const ended = async (today: string) =>
        (await experimentStore(engine.database).ended(today)).map(({ told }) => [...told].toSorted());

      assert.ok(await change(1, '2026-11-02'));
      assert.deepEqual([await ended('2026-11-01'), await ended('2026-11-02')], [[], [[]]]);
      assert.deepEqual([await tell('2026-11-02', 'owner'), await tell('2026-11-02', 'owner')], [true, false]);
      assert.deepEqual(await ended('2026-11-02'), [['owner']]);
      assert.ok(await change(2, '2026-12-01'));

      assert.deepEqual([await ended('2026-11-30'), await ended('2026-12-01')], [[], [[]]]);
      assert.ok(await tell('2026-12-01', 'owner'));
      assert.ok(await tell('2026-12-01', 'coordinator'));
      assert.deepEqual(await ended('2026-12-01'), [['coordinator', 'owner']]);
    });
  });
});

describe('feedback', () => {
  forEachEngine((engine) => {
    const person = { tenantId: 'tenant-1', id: 'person-1' };
    const given = {
      kind: 'feedback-given',
      where: aConversation(),
      by: person,
      messageId: 'm1',
      reaction: 'dislike',
      comment: 'Onduidelijk',
    } as const;
    const give = (feedback: Parameters<typeof written>[1][number]) => written(engine.database, [feedback]);
    const kept = () =>
      engine.database.query.selectFrom('feedback').select(['person_id', 'reaction', 'comment']).execute();

    beforeEach(() => post(openStore(engine.database), aTurn(), 'm1'));

    it('keeps a reaction with the answer behind the message', async () => {
      assert.equal(await give(given), 'written');

      assert.deepEqual(await kept(), [{ person_id: 'person-1', reaction: 'dislike', comment: 'Onduidelijk' }]);
    });

    it('lets a second reaction of the same person replace the first', async () => {
      await give(given);

      await give({ ...given, reaction: 'like', comment: null });

      assert.deepEqual(await kept(), [{ person_id: 'person-1', reaction: 'like', comment: null }]);
    });

    it('keeps reactions of several people', async () => {
      await give(given);
      await give({ ...given, by: { ...person, id: 'person-2' } });

      assert.equal((await kept()).length, 2);
    });

    it('is settled once, by one of two who do it at the same moment, and in its own organisation', async () => {
      await give(given);
      const { rows } = await sql<{ id: string }>`select id from feedback`.execute(engine.database.query);
      const settle = (tenantId: string) =>
        written(engine.database, [
          { kind: 'feedback-settled', tenantId, id: rows[0]?.id ?? '', as: 'nothing', note: null },
        ]);

      assert.equal(await settle('tenant-2'), 'changed');
      assert.equal(await settle(person.tenantId), 'written');
      assert.equal(await settle(person.tenantId), 'changed');
    });

    it('refuses a message that is unknown, elsewhere or of another tenant', async () => {
      assert.equal(await give({ ...given, messageId: 'm2' }), 'changed');
      assert.equal(await give({ ...given, where: aConversation({ id: 'a:other' }) }), 'changed');
      assert.equal(await give({ ...given, by: { ...person, tenantId: 'tenant-2' } }), 'changed');
      assert.deepEqual(await kept(), []);
    });
  });
});
