import type { FigureFile, FileFigure, FileProblem, FileQuestion, FileRemark, Place } from './figure-file.ts';
import { shown } from './labels.ts';
import { cellAt, cellName, type Sheet } from './workbook.ts';

const MOST = 20;

type ProblemDetails<P = FileProblem> = P extends FileProblem ? Omit<P, 'at' | 'given'> : never;
type QuestionDetails = Omit<FileQuestion, 'kind' | 'at' | 'given'>;

/** Gathers what is told about one sheet. The first question counts: its answer may settle the others. */
export interface Report {
  problem(row: number, column: number, heading: string | null, details: ProblemDetails): void;
  remark(reason: FileRemark['reason'], row: number, column: number, heading?: string | null): void;
  ask(row: number, column: number, heading: string | null, details: QuestionDetails): void;
  /** Whether there is a problem or a question. */
  hasTold(): boolean;
  outcome(figures: readonly FileFigure[], more: readonly FileRemark[]): FigureFile;
}

export function openReport(sheet: Sheet): Report {
  const problems: FileProblem[] = [];
  const remarks = new Map<string, FileRemark>();
  const told = new Set<string>();
  let more = 0;
  let question: FileQuestion | null = null;
  const at = (row: number, column: number, heading: string | null): Place => ({
    sheet: sheet.name,
    cell: cellName(row, column),
    column: heading,
  });
  const given = (row: number, column: number): string => shown(cellAt(sheet, row, column));
  return {
    hasTold: () => problems.length > 0 || question !== null,
    problem(row, column, heading, details) {
      // One cell gives one problem: the first that was seen.
      const key = cellName(row, column);
      if (told.has(key)) return;
      told.add(key);
      if (problems.length === MOST) more += 1;
      else problems.push({ ...details, at: at(row, column, heading), given: given(row, column) });
    },
    remark(reason, row, column, heading = null) {
      const known = remarks.get(reason);
      if (known !== undefined) remarks.set(reason, { ...known, count: known.count + 1 });
      else remarks.set(reason, { reason, at: at(row, column, heading), given: given(row, column), count: 1 });
    },
    ask(row, column, heading, details) {
      question ??= { kind: 'choose', at: at(row, column, heading), given: given(row, column), ...details };
    },
    outcome(figures, others) {
      // Mistakes first: what is mended in the file may answer the question too.
      if (problems.length > 0) return { kind: 'problems', problems, more };
      if (question !== null) return question;
      return { kind: 'figures', figures, remarks: [...others, ...remarks.values()] };
    },
  };
}
