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
  /** What asks something else first and then leads to this. */
  beside: z.array(z.string().min(1).max(longest)).default([]),
});

/** The phrasings of every class as they stand in `<class>.yaml`: parsing them is only worth it when they are learned from. */
export interface PhrasingFiles<Class extends string> {
  readonly fingerprint: string;
  /** As they stand in the files. */
  readonly texts: readonly string[];
  /** Throws an AppError with the file and what is wrong with it. */
  parse(): Phrasings<Class>;
  /** Those of all classes, without what only leads to one. */
  own(): readonly string[];
}

/** Phrasings of a class that stand elsewhere. */
interface Elsewhere<Class extends string> {
  readonly sentences?: readonly { readonly act: Class; readonly text: string }[];
  /** The class whose phrasings are all those of these files, instead of a file of its own. */
  readonly union?: { readonly of: Class; readonly files: PhrasingFiles<string> };
}

/** Rejects with an AppError when a class has no file. */
export async function readPhrasings<Class extends string>(
  folder: string,
  classes: readonly Class[],
  { sentences = [], union }: Elsewhere<Class> = {},
): Promise<PhrasingFiles<Class>> {
  const texts = await Promise.all(
    classes.map(async (each) =>
      each === union?.of ? '' : readFile(join(folder, `${each}.yaml`), 'utf8').catch((cause) => unusable(each, cause)),
    ),
  );
  const hash = createHash('sha256');
  for (const text of texts) hash.update(text);
  hash.update(JSON.stringify(sentences));
  if (union) hash.update(union.files.fingerprint);
  const parsed = (read: (file: z.infer<typeof File>) => readonly string[]) =>
    Object.fromEntries(
      classes.map((each, place) => [
        each,
        [
          ...(each === union?.of ? union.files.own() : read(fileOf(each, texts[place] ?? ''))),
          ...sentences.filter(({ act }) => act === each).map(({ text }) => text),
        ],
      ]),
    ) as unknown as Phrasings<Class>;
  return {
    fingerprint: hash.digest('hex'),
    texts,
    parse: () => parsed(({ nl, en, beside }) => [...nl, ...en, ...beside]),
    own: () => Object.values<readonly string[]>(parsed(({ nl, en }) => [...nl, ...en])).flat(),
  };
}

function fileOf(name: string, text: string): z.infer<typeof File> {
  try {
    return File.parse(parse(text));
  } catch (cause) {
    return unusable(name, cause);
  }
}

function unusable(name: string, cause: unknown): never {
  const remedy = `give it two lists, nl and en, of sentences of at most ${longest} characters`;
  throw new AppError('knowledge.invalid', `The phrasings in ${name}.yaml cannot be used: ${remedy}.`, { cause });
}
