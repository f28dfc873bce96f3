import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { galleryCases } from '../../cards/gallery/cases.ts';
import type { Language } from '../../cards/kit/language.ts';

export const languages: readonly Language[] = ['nl', 'en'];

const folder = new URL('golden/', import.meta.url);

/** File name and content of every golden card; they open in the Adaptive Cards Designer. */
export function goldens(): ReadonlyMap<string, string> {
  return new Map(
    galleryCases.flatMap(({ name, render }) =>
      languages.map(
        (language) => [`${name}.${language}.json`, `${JSON.stringify(render(language), null, 2)}\n`] as const,
      ),
    ),
  );
}

export async function goldenNames(): Promise<readonly string[]> {
  return (await readdir(folder)).toSorted();
}

export async function readGolden(name: string): Promise<string> {
  return readFile(new URL(name, folder), 'utf8');
}

async function writeGoldens(): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  for (const [name, content] of goldens()) await writeFile(new URL(name, folder), content);
}

if (import.meta.main) {
  if (process.argv[2] !== '--write')
    throw new RangeError('Say --write to replace the golden cards by what is drawn now.');
  await writeGoldens();
}
