import { readFile, writeFile } from 'node:fs/promises';
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';
import { z } from 'zod';
import { learnPhrasings } from '../text/question/learned.ts';
import type { LinearModel } from '../text/question/linear-classifier.ts';
import type { PhrasingFiles } from './read-phrasings.ts';

/** Goes up when features or training change, so that what was learned before is not taken for what would be learned now. */
const edition = 1;

const Head = z.object({
  edition: z.literal(edition),
  fingerprint: z.string(),
  classes: z.array(z.string()),
  buckets: z.number().int().positive(),
  scale: z.number().positive(),
});

/** What was learned from these phrasings: from the file when it holds just that, else learned anew, in a second or two. */
export async function learnedModel<Class extends string>(
  file: string,
  phrasings: PhrasingFiles<Class>,
): Promise<LinearModel<Class>> {
  const kept = await readFile(file).then(readModel, () => null);
  // The fingerprint stands for the phrasings, and so for their classes.
  return kept?.fingerprint === phrasings.fingerprint
    ? (kept as LinearModel as LinearModel<Class>)
    : learnPhrasings(phrasings.parse());
}

/** Learns and keeps it: `npm run learn`, after phrasings changed. */
export async function keepModel(file: string, phrasings: PhrasingFiles<string>): Promise<void> {
  const { weights, ...model } = learnPhrasings(phrasings.parse());
  const head = JSON.stringify({ edition, fingerprint: phrasings.fingerprint, ...model });
  await writeFile(file, brotliCompressSync(Buffer.concat([Buffer.from(`${head}\n`), new Uint8Array(weights.buffer)])));
}

function readModel(packed: Buffer): (LinearModel & { readonly fingerprint: string }) | null {
  const bytes = brotliDecompressSync(packed);
  const end = bytes.indexOf('\n');
  const head = Head.safeParse(JSON.parse(bytes.toString('utf8', 0, end)));
  return head.success ? { ...head.data, weights: new Int8Array(bytes.subarray(end + 1)) } : null;
}
