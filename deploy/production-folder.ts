import { copyFile, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { billOfMaterials } from './bill-of-materials.ts';
import { licenceList, licencesOf } from './licences.ts';
import { filesReachedFrom } from './trace.ts';

const root = resolve(fileURLToPath(new URL('..', import.meta.url)));
/** The bot, and what is run by hand beside it. */
const entries = ['src/main.js', 'src/check-node.cjs', 'src/doctor.ts', 'src/restored.ts', 'src/person.ts'];
const papers = ['LICENSE', '.env.example'];
/** What `stukken` in chat names: of the version that runs. */
const trust = 'docs/trust';
export const licenceFile = 'LICENCES-OF-PACKAGES.txt';
export const billFile = 'sbom.cdx.json';

export interface ProductionFolder {
  /** Paths in the folder of all that was traced. */
  readonly files: readonly string[];
  readonly bytes: { readonly packages: number; readonly all: number };
  /** Name and version of each. */
  readonly packages: readonly string[];
}

/**
 * Makes a folder with what runs and nothing else, in which `npm start` starts the bot in production: the files that its
 * entries can reach, the papers of the project, the licences of every package and a bill of materials. What stood there before is removed.
 */
export async function makeProductionFolder(target: string): Promise<ProductionFolder> {
  const traced = await filesReachedFrom(root, entries);
  const licences = await licencesOf(traced);
  const added = [...papers, ...(await readdir(join(root, trust))).map((name) => join(trust, name))];
  const files = new Map([...traced, ...added.map((paper) => [paper, join(root, paper)] as const)]);
  await rm(target, { recursive: true, force: true });
  const bytes = { packages: 0, all: 0 };
  for (const [path, source] of files) {
    await mkdir(dirname(join(target, path)), { recursive: true });
    await copyFile(source, join(target, path));
    const { size } = await stat(source);
    bytes.all += size;
    if (path.startsWith('node_modules/')) bytes.packages += size;
  }
  await writeFile(join(target, 'package.json'), await productionManifest());
  await writeFile(join(target, licenceFile), licenceList(licences));
  const packages = licences.map(({ name, version }) => `${name} ${version}`);
  await writeFile(join(target, billFile), await billOfMaterials(root, packages));
  return { files: [...files.keys()], bytes, packages };
}

const Manifest = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string(),
  type: z.literal('module'),
  engines: z.object({ node: z.string() }),
  scripts: z.object({
    prestart: z.string(),
    start: z.string(),
    doctor: z.string(),
    restored: z.string(),
    person: z.string(),
  }),
});

/** Without the names of what only development needs; local mode is not in the folder. */
async function productionManifest(): Promise<string> {
  const { scripts, ...manifest } = Manifest.parse(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')));
  const start = `NODE_ENV=production ${scripts.start}`;
  return `${JSON.stringify({ ...manifest, private: true, scripts: { ...scripts, start } }, null, 2)}\n`;
}

const megabyte = 1_000_000;

async function main(): Promise<void> {
  const target = join(root, 'dist', 'datawijzer');
  const { files, bytes, packages } = await makeProductionFolder(target);
  console.log(
    `dist/datawijzer: ${files.length} files, ${Math.ceil(bytes.all / megabyte)} MB, of which ${packages.length} packages ` +
      `${Math.ceil(bytes.packages / megabyte)} MB. Their licences are in ${licenceFile}, the bill of materials is ${billFile}.`,
  );
}

if (import.meta.main) await main();
