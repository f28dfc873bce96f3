import type { Database } from '../engine/database.ts';
import type { Run } from '../engine/engine.ts';
import { number, text, textOrNull } from '../engine/row.ts';

/** What stands in the copy as still to be done, and may have been done since the copy was made. */
export interface Doubted {
  readonly questions: number;
  readonly messages: number;
}

/** Long enough for everything that time leads to to be looked for once. */
const doubtsMinutes = 15;

/** Differs after every copy that is made of tables; a copy of the files of a server cannot be told by it. */
const place = {
  name: 'place-of-database',
  text: `select concat_ws('/', (select oid from pg_database where datname = current_database()), 'home'::regclass::oid) as place`,
};
const server = { name: 'server-of-database', text: 'select system_identifier::text as id from pg_control_system()' };
const lock = { name: 'lock-home', text: 'lock table home in exclusive mode' };
const home = { name: 'home', text: 'select place from home' };
const settle = {
  name: 'settle-home',
  text: `
with left_behind as (delete from home)
insert into home (place, doubts_until)
select $1::text, case when $2::integer > 0 then now() + make_interval(mins => $2::integer) end`,
};
/**
 * Updates are made again, because they have the same effect twice, and what is due later was certainly not posted yet. A question
 * without a message gets one in doubt: whoever asked can have it answered anew.
 */
const doubt = {
  name: 'doubt-everything',
  text: `
with doubted as (
  update delivery set state = 'uncertain', reason = 'process-ended', due_at = now(),
    is_told = purpose = 'notice' or (owner_id is null and turn_id is null)
  where (state = 'sending' or (state = 'pending' and due_at <= now())) and kind <> 'update'
  returning id
), closed as (
  update inbox set state = 'done', lease_until = null where state <> 'done'
  returning id, tenant_id, conversation_id
), asked as (
  insert into delivery (tenant_id, turn_id, kind, purpose, conversation_id, state, reason, attempts)
  select tenant_id, id, 'reply', 'answer', conversation_id, 'uncertain', 'process-ended', 1 from closed
  where not exists (select from delivery where delivery.turn_id = closed.id)
  returning id
)
select (select count(*) from asked) as questions, (select count(*) from doubted) as messages`,
};

/**
 * At a start, before anything is posted: in a database that was restored somewhere else, everything that is open comes in doubt, so
 * that nothing that went out after the copy was made goes out again. null when the database stands where it stood.
 */
export async function settleAfterRestore(database: Pick<Database, 'run' | 'transaction'>): Promise<Doubted | null> {
  const at = await placeOf(database.run);
  return database.transaction(async (run) => {
    await run(lock, []);
    const [row] = await run(home, []);
    const was = row ? textOrNull(row, 'place') : null;
    if (was === at) return null;
    if (was !== null) return doubtEverything(at, run);
    await run(settle, [at, 0]);
    return null;
  });
}

/** The same for a copy that cannot be told from its original, such as one of files; while no bot runs on it. */
export async function markRestored(database: Pick<Database, 'run' | 'transaction'>): Promise<Doubted> {
  const at = await placeOf(database.run);
  return database.transaction((run) => doubtEverything(at, run));
}

async function doubtEverything(at: string, run: Run): Promise<Doubted> {
  await run(settle, [at, doubtsMinutes]);
  const [row] = await run(doubt, []);
  return row
    ? { questions: number(row, 'questions'), messages: number(row, 'messages') }
    : { questions: 0, messages: 0 };
}

async function placeOf(run: Run): Promise<string> {
  const [row] = await run(place, []);
  // Who may not ask this still tells one database of a server from another.
  const [of] = await run(server, []).catch(() => []);
  return [of ? text(of, 'id') : '', row ? text(row, 'place') : ''].join('/');
}
