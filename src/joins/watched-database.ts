import type { Watch } from '../shared/watch.ts';
import type { Database } from '../storage/engine/database.ts';
import type { Run } from '../storage/engine/engine.ts';

/** The same database, of which each statement is a part of the work that asks for it: by its name, never with its values. */
export function watchedDatabase(database: Database, watch: Watch): Database {
  const watched =
    (run: Run): Run =>
    (statement, values) =>
      watch.span('statement', { statement: statement.name }, () => run(statement, values));
  return {
    ...database,
    run: watched(database.run),
    transaction: (work) => database.transaction((run) => work(watched(run))),
  };
}
