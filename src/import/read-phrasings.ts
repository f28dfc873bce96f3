import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { AppError } from '../shared/errors.ts';
import type { Phrasings } from '../text/question/act.ts';

const longest = 200;
const File = z.strictObject({
  nl: z.array(z.string().min(1).max(longest)),
  en: z.array(z.string().min(1).max(longest)),
});

/** The phrasings of every class as they stand in `<class>.yaml`: parsing them is only worth it when they are learned from. */
export interface PhrasingFiles<Class extends string> {
  readonly fingerprint: string;
  /** As they stand in the files. */
  readonly texts: readonly string[];
  /** Throws an AppError with the file and what is wrong with it. */
  parse(): Phrasings<Class>;
}

/** `more` are phrasings that stand elsewhere. Rejects with an AppError when a class has no file. */
export async function readPhrasings<Class extends string>(
  folder: string,
  classes: readonly Class[],
  more: readonly { readonly act: Class; readonly text: string }[] = [],
): Promise<PhrasingFiles<Class>> {
  const texts = await Promise.all(
    classes.map((each) => readFile(join(folder, `${each}.yaml`), 'utf8').catch((cause) => unusable(each, cause))),
  );
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text);
  hash.update(JSON.stringify(more));
  return {
    fingerprint: hash.digest('hex'),
    texts,
    parse: () =>
      Object.fromEntries(
        classes.map((each, place) => [
          each,
          [...phrasingsIn(each, texts[place] ?? ''), ...more.filter(({ act }) => act === each).map(({ text }) => text)],
        ]),
      ) as unknown as Phrasings<Class>,
  };
}

function phrasingsIn(name: string, text: string): readonly string[] {
  try {
    const { nl, en } = File.parse(parse(text));
    return [...nl, ...en];
  } catch (cause) {
    return unusable(name, cause);
  }
}

function unusable(name: string, cause: unknown): never {
  const remedy = `give it two lists, nl and en, of sentences of at most ${longest} characters`;
  throw new AppError('knowledge.invalid', `The phrasings in ${name}.yaml cannot be used: ${remedy}.`, { cause });
}
