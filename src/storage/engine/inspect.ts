import { Kysely } from 'kysely';
import { z } from 'zod';
import type { DatabaseConfig } from './database.ts';
import { hasDatabase, makeFolder, openEmbedded } from './embedded.ts';
import { migrationsOf } from './migrate.ts';
import { refusalOf } from './refused-token.ts';
import type { Tables } from './tables.ts';

export interface Inspected {
  /** As PostgreSQL numbers itself: 150004 is 15.4. */
  readonly serverVersion: number;
  /** Its clock, in milliseconds since 1970. */
  readonly clockMs: number;
  readonly mayMakeTables: boolean;
  /** Names of migrations that are still to be done, and of those that only a newer version knows. */
  readonly missing: readonly string[];
  readonly unknown: readonly string[];
  /** null: roles are in tables that are not there yet. */
  readonly administrators: number | null;
}

const about = {
  name: 'inspect',
  text: `
select current_setting('server_version_num')::int as "serverVersion",
  (extract(epoch from clock_timestamp()) * 1000)::float8 as "clockMs",
  has_schema_privilege('public', 'create') and
    (to_regnamespace('pgboss') is not null or has_database_privilege(current_database(), 'create')) as "mayMakeTables",
  to_regclass('role_change') is not null as "hasRoles"`,
};
const administrators = {
  name: 'inspect-administrators',
  text: `select count(*)::int as number from person where roles @> array['administrator']`,
};
const About = z.object({
  serverVersion: z.number(),
  clockMs: z.number(),
  mayMakeTables: z.boolean(),
  hasRoles: z.boolean(),
});

/**
 * What can be seen of a database without changing it; null when the embedded one is still to be made. Rejects as opening it
 * would.
 */
export async function inspectDatabase(config: DatabaseConfig): Promise<Inspected | null> {
  if (config.kind === 'embedded' && !(await hasDatabase(config.folder))) {
    await makeFolder(config.folder);
    return null;
  }
  const engine =
    config.kind === 'postgres'
      ? await (await import('./postgres.ts')).openPostgres(config, () => {})
      : await openEmbedded(config);
  try {
    const { hasRoles, ...found } = About.parse((await engine.run(about, []))[0]);
    return {
      ...found,
      ...(await migrationsOf(new Kysely<Tables>({ dialect: engine.dialect }))),
      administrators: hasRoles ? Number((await engine.run(administrators, []))[0]?.['number']) : null,
    };
  } catch (error) {
    throw refusalOf(config, error);
  } finally {
    await engine.close();
  }
}
