import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { galleryCases } from '../cards/gallery/cases.ts';

export const guideFolder = new URL('../docs/guide/', import.meta.url);

export interface Guide {
  readonly name: string;
  readonly text: string;
}

export async function guides(): Promise<readonly Guide[]> {
  const names = (await readdir(guideFolder)).filter((name) => name.endsWith('.md')).toSorted();
  return Promise.all(names.map(async (name) => ({ name, text: await readFile(new URL(name, guideFolder), 'utf8') })));
}

/** Gallery cases that the guides show; each picture has the name of its case. */
export function picturesIn(text: string): readonly string[] {
  return [...text.matchAll(/!\[[^\]]+\]\(images\/([\w.-]+)\.png\)/g)].map(([, name = '']) => name);
}

/** Of which cards the pictures were made: by the name of the case, what it was. A picture itself differs per browser. */
export const madeOfFile = new URL('pictures.json', guideFolder);

export function cardsNow(names: Iterable<string>): Readonly<Record<string, string>> {
  const cases = new Map(galleryCases.map(({ name, render }) => [name, render]));
  return Object.fromEntries(
    [...new Set(names)].toSorted().map((name) => {
      const card = JSON.stringify(cases.get(name)?.('nl') ?? null);
      return [name, createHash('sha256').update(card).digest('hex').slice(0, 16)];
    }),
  );
}
