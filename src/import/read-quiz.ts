import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseQuestions, type Question } from '../features/quiz/question.ts';
import { AppError } from '../shared/errors.ts';

/** The questions of a folder, in the order of its files. Rejects with an AppError that names the file that is wrong. */
export async function readQuiz(folder: string): Promise<readonly Question[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.yaml')).sort();
  const questions = await Promise.all(files.map((file) => readFrom(join(folder, file))));
  return questions.flat();
}

async function readFrom(file: string): Promise<readonly Question[]> {
  try {
    return parseQuestions(await readFile(file, 'utf8'));
  } catch (cause) {
    const remedy = 'give each question its words in nl and en, its figure and its source';
    throw new AppError('knowledge.invalid', `The questions in ${file} cannot be used: ${remedy}.`, { cause });
  }
}
