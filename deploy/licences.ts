import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** SPDX identifiers of what the EUPL-1.2 may be distributed with. Another one is a decision, not an update. */
const accepted = ['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'Unlicense'];

const Manifest = z.object({ name: z.string(), version: z.string(), license: z.string() });

export interface Licensed {
  readonly name: string;
  readonly version: string;
  /** SPDX expression, as the package says it. */
  readonly licence: string;
  /** The licence and notices that the package brings; empty when it brings none. */
  readonly texts: readonly string[];
}

/**
 * The packages that these files belong to, in the order of their names. `files`: path from the root of the project, and
 * where the file is. Throws a RangeError that names every package whose licence is not accepted.
 */
export async function licencesOf(files: ReadonlyMap<string, string>): Promise<readonly Licensed[]> {
  const folders = new Set<string>();
  for (const [path, source] of files) {
    const inside = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+\/(.*)$/.exec(path)?.[1];
    if (inside !== undefined) folders.add(source.slice(0, -inside.length));
  }
  const all = await Promise.all([...folders].map(licensed));
  const refused = all.filter(({ licence }) => !isAccepted(licence));
  if (refused.length > 0)
    throw new RangeError(
      `not an accepted licence: ${refused.map(({ name, licence }) => `${name} (${licence})`).join(', ')}`,
    );
  return all.sort((one, other) => one.name.localeCompare(other.name) || one.version.localeCompare(other.version));
}

export function licenceList(all: readonly Licensed[]): string {
  const lines = all.map(({ name, version, licence }) => `${name} ${version}: ${licence}`);
  const papers = all.flatMap(({ name, version, texts }) => texts.map((text) => `${name} ${version}\n\n${text.trim()}`));
  return [`Datawijzer runs with these packages.\n\n${lines.join('\n')}`, ...papers].join(`\n\n${'-'.repeat(72)}\n\n`);
}

async function licensed(folder: string): Promise<Licensed> {
  const { name, version, license } = Manifest.parse(JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')));
  const names = (await readdir(folder)).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file)).sort();
  const texts = await Promise.all(names.map((file) => readFile(join(folder, file), 'utf8')));
  return { name, version, licence: license, texts };
}

/** Of alternatives one is enough, of things that hold together all are needed. */
function isAccepted(expression: string): boolean {
  return expression
    .replace(/^\((.*)\)$/, '$1')
    .split(/ or /i)
    .some((choice) => choice.split(/ and /i).every((licence) => accepted.includes(licence)));
}
