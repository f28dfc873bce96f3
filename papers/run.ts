import { mkdir, writeFile } from 'node:fs/promises';
import { allPapers } from './papers.ts';

const folder = new URL('../docs/trust/', import.meta.url);

await mkdir(folder, { recursive: true });
for (const [name, text] of await allPapers()) await writeFile(new URL(name, folder), text);
