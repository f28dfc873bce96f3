import { readConfig } from './config.ts';
import { AppError } from './shared/errors.ts';
import { optionsGiven } from './options-given.ts';
import { startError } from './start-error.ts';
import { putBack } from './storage/backup/put-back.ts';
import { openDatabase, type DatabaseConfig } from './storage/engine/database.ts';
import { markRestored } from './storage/restoration/after-restore.ts';

/**
 * `npm run restored`: after files or a server were put back, before a bot starts on them. `-- --from FILE` puts a backup of the
 * embedded database back itself (docs/deploy.md#backup).
 */
async function main(): Promise<void> {
  const values = optionsGiven({ from: { type: 'string' } }, 'npm run restored [-- --from BACKUP]');
  const config = readConfig(process.env).database;
  if (values.from !== undefined) await putBack(values.from, folderOf(config));
  const database = await openDatabase(config);
  const { questions, messages } = await markRestored(database);
  await database.close();
  process.stdout.write(
    `${questions} questions and ${messages} messages were open. They are in doubt now: whoever they belong to is asked whether they ` +
      'arrived. For a quarter of an hour the bot asks before it posts anything by itself.\n',
  );
}

function folderOf(config: DatabaseConfig): string {
  if (config.kind === 'embedded') return config.folder;
  throw new AppError('config.invalid', 'A backup of PostgreSQL is put back with pg_restore, and then without --from.');
}

main().catch((error: unknown) => {
  process.stderr.write(`Nothing was marked as restored.\n${startError('restoring', error)}\n`);
  process.exit(1);
});
