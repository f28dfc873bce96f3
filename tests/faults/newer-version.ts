import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const newestMigration = '9999-newer';

/** A table that is written at every turn gets a column and an index: the rows are rewritten while others want them. */
const migration = `'${newestMigration}': inOrder([
  "alter table inbox add column newer text not null default repeat('n', 10)",
  'create index inbox_newer on inbox (newer, id)',
]),`;

/** A copy of this version that knows one migration more. */
export function makeNewerVersion(): { readonly main: URL; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'faults-newer-'));
  for (const part of ['src', 'cards', 'knowledge', 'package.json'])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  symlinkSync(realpathSync(join(root, 'node_modules')), join(folder, 'node_modules'));
  const file = join(folder, 'src/storage/engine/migrate.ts');
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(/(const migrations[^\n]*\{\n)/, `$1${migration}\n`);
  if (changed === text) throw new Error('the list of migrations was not found');
  writeFileSync(file, changed);
  return {
    main: pathToFileURL(join(folder, 'src/main.js')),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
