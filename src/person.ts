import { readConfig } from './config.ts';
import { optionsGiven } from './options-given.ts';
import { startError } from './start-error.ts';
import { askedForPerson } from './storage/person/asked-for-person.ts';
import { openDatabase } from './storage/engine/database.ts';

/**
 * `npm run person -- --id OBJECT-ID`: what is kept of somebody who cannot ask for it in chat, such as who has left; with `--erase` it
 * goes (General Data Protection Regulation, articles 15 and 17). Of the first tenant in BOT_TENANTS.
 */
async function main(): Promise<void> {
  const options = { id: { type: 'string' }, erase: { type: 'boolean', default: false } } as const;
  const { id = '', erase } = optionsGiven(options, 'npm run person -- --id OBJECT-ID [--erase]');
  const { tenants, database: at } = readConfig(process.env);
  const database = await openDatabase(at);
  try {
    const { done, says } = await askedForPerson(database, { tenantId: tenants[0] ?? '', id: id.toLowerCase() }, erase);
    process.stdout.write(`${says}\n`);
    process.exitCode = done ? 0 : 1;
  } finally {
    await database.close();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`Nothing was shown or erased.\n${startError('opening the database', error)}\n`);
  process.exit(1);
});
