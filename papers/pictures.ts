import { readdir, readFile } from 'node:fs/promises';

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
