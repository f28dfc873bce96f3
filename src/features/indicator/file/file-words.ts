import type { Language } from '../../../shared/language.ts';
import type { FileProblem, FileQuestion, FileRemark } from './figure-file.ts';
import type { Unreadable } from './workbook.ts';

/** One sentence that names the sheet, the cell, the column and what to do. */
export function problemSentence(problem: FileProblem, language: Language): string {
  return `${language} ${problem.reason}`;
}

/** Why nothing of a file could be read, and what to do. */
export function unreadableSentence(reason: Unreadable, language: Language): string {
  return `${language} ${reason}`;
}

export function remarkSentence(remark: FileRemark, language: Language): string {
  return `${language} ${remark.reason}`;
}

/** The question that the options answer. */
export function questionSentence(question: FileQuestion, language: Language): string {
  return `${language} ${question.about}`;
}
