import assert from 'node:assert/strict';
import { askedForPerson } from '../../src/storage/person/asked-for-person.ts';
import { forEachEngine } from '../support/database.ts';
import { appoint } from './written.ts';

const tenantId = '00000000-0000-4000-8000-0000000aaaaa';
const gone = { tenantId, id: '00000000-0000-4000-8000-0000000bbbbb' };
const other = { tenantId, id: '00000000-0000-4000-8000-0000000ccccc' };
const speaks = { name: 'speaks', text: `insert into person (tenant_id, id, language) values ($1, $2, 'en')` };

describe('what is kept of somebody who has left', () => {
  forEachEngine((engine) => {
    it('is shown and erased by who runs the bot, once they have no role, and that of others stays', async () => {
      const { database } = engine;
      await database.run(speaks, [tenantId, other.id]);
      await appoint(database, gone, ['manager']);

      const shown = await askedForPerson(database, gone, false);
      assert.match(JSON.stringify(JSON.parse(shown.says)), /manager/);
      const refused = await askedForPerson(database, gone, true);
      assert.deepEqual([refused.done, /still is manager/.test(refused.says)], [false, true]);

      await database.run({ name: 'take', text: `update person set roles = '{}', language = 'nl' where id = $1` }, [
        gone.id,
      ]);
      assert.equal((await askedForPerson(database, gone, true)).done, true);
      assert.equal((await askedForPerson(database, other, false)).done, true);
      const rows = await database.run({ name: 'left', text: 'select id from person order by id' }, []);
      assert.deepEqual(
        rows.map(({ id }) => id),
        [other.id],
      );
    });

    it('is nothing where the id is not theirs', async () => {
      const { done, says } = await askedForPerson(engine.database, { tenantId, id: '' }, true);
      assert.deepEqual([done, /--id OBJECT-ID/.test(says)], [false, true]);
    });
  });
});
