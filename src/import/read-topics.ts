import { readFile } from 'node:fs/promises';
import { parseTopics, type Topic } from '../features/referral/topics.ts';
import { AppError } from '../shared/errors.ts';

/** Rejects with an AppError that says what is wrong with the file. */
export async function readTopics(file: string): Promise<readonly Topic[]> {
  try {
    return parseTopics(await readFile(file, 'utf8'));
  } catch (cause) {
    const remedy = 'give each topic a key, a name and words, in nl and en';
    throw new AppError('knowledge.invalid', `The topics in ${file} cannot be used: ${remedy}.`, { cause });
  }
}
