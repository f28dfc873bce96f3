import type { StatusStore } from '../../features/status/ports.ts';
import type { Standing } from '../../features/status/status.ts';
import { AppError } from '../../shared/errors.ts';
import type { Database } from '../engine/database.ts';
import { number, text, textOrNull, type Row } from '../engine/row.ts';

/** The turn that asks is being worked on, and not counted as one that waits. */
const standing = {
  name: 'standing',
  text: `
select waiting.count as waiting, waiting.seconds as oldest_seconds, pending, uncertain, failed,
  cbs_look.at as cbs_at, cbs_look.tables as cbs_tables, cbs_look.refused as cbs_refused, cbs_look.complete_at as cbs_complete_at,
  current_setting('server_version') as server_version, (select max(name) from kysely_migration) as newest_migration
from (
  select count(*) as count, coalesce(extract(epoch from now() - min(received_at)), 0)::float8 as seconds
  from inbox where is_waiting or (is_busy and state = 'working' and lease_until < now())
) waiting cross join (
  select count(*) filter (where state = 'pending' and due_at <= now()) as pending,
    count(*) filter (where state = 'uncertain') as uncertain,
    count(*) filter (where state = 'failed' and created_at > now() - interval '7 days') as failed
  from delivery where state in ('pending', 'uncertain', 'failed')
) deliveries left join cbs_look on true`,
};
const noteLook = {
  name: 'note-cbs-look',
  text: `
insert into cbs_look as known (at, tables, refused, complete_at)
values ($1::timestamptz, $2::integer, $3::integer, case when $3::integer = 0 then $1::timestamptz end)
on conflict (is_only) do update set at = excluded.at, tables = excluded.tables, refused = excluded.refused,
  complete_at = coalesce(excluded.complete_at, known.complete_at)`,
};

export function statusStore({ run }: Pick<Database, 'run'>): StatusStore {
  return {
    async standing() {
      const [row] = await run(standing, []);
      if (!row) throw new AppError('storage.corrupt', 'The database does not say how it stands.');
      return standingOf(row);
    },
    async noteCbsLook({ at, tables, refused }) {
      await run(noteLook, [at, tables, refused]);
    },
  };
}

function standingOf(row: Row): Standing {
  const at = textOrNull(row, 'cbs_at');
  return {
    waiting: { count: number(row, 'waiting'), oldestSeconds: Math.round(number(row, 'oldest_seconds')) },
    deliveries: {
      pending: number(row, 'pending'),
      uncertain: number(row, 'uncertain'),
      failed: number(row, 'failed'),
    },
    cbs:
      at === null
        ? null
        : {
            at,
            tables: number(row, 'cbs_tables'),
            refused: number(row, 'cbs_refused'),
            completeAt: textOrNull(row, 'cbs_complete_at'),
          },
    database: { version: text(row, 'server_version'), newestMigration: textOrNull(row, 'newest_migration') },
  };
}
