import type { EvaluationQuestion } from './questions.ts';

/** What a person sees of an answer. */
export interface SeenAnswer {
  /** Every text of the message and its card. */
  readonly words: string;
  readonly buttons: readonly string[];
  readonly kind: 'choice' | 'refusal' | 'answer';
  /** What came of pressing each of the buttons; only looked at where it did not answer. */
  readonly pressed: readonly SeenAnswer[];
}

/** Names by which evidence is recognised. */
export interface Evidence {
  /** Slug -> titles in both languages. */
  readonly articles: ReadonlyMap<string, readonly string[]>;
  /** Id -> names in both languages. */
  readonly indicators: ReadonlyMap<string, readonly string[]>;
}

export type Verdict = 'right' | 'one-press' | 'refused' | 'unsure' | 'wrong';

export interface Judgement {
  readonly verdict: Verdict;
  /** What is missing or forbidden; empty when right. */
  readonly why: readonly string[];
  readonly isForbidden: boolean;
}

export function judge(question: EvaluationQuestion, answer: SeenAnswer, evidence: Evidence): Judgement {
  const names = namesOf(question, evidence);
  const why = shortcomings(question, answer, names);
  const forbidden = question.never.filter((text) => holds(answer.words, text)).map((text) => `says ${text}`);
  return {
    verdict: verdictOf(question, answer, names, [...why, ...forbidden]),
    why: [...why, ...forbidden],
    isForbidden: forbidden.length > 0,
  };
}

/** What an answer lacks. */
function shortcomings(question: EvaluationQuestion, answer: SeenAnswer, names: readonly string[]): string[] {
  return [
    ...(names.length > 0 && !names.some((name) => holds(answer.words, name)) ? [`not about ${names[0]}`] : []),
    ...(question.area && !holds(answer.words, question.area) ? [`not of ${question.area}`] : []),
    ...question.says.filter((text) => !holds(answer.words, text)).map((text) => `does not say ${text}`),
    ...question.saysAny
      .filter((some) => !some.some((text) => holds(answer.words, text)))
      .map((some) => `says none of ${some.join(' | ')}`),
  ];
}

function verdictOf(
  question: EvaluationQuestion,
  answer: SeenAnswer,
  names: readonly string[],
  why: readonly string[],
): Verdict {
  if (answer.kind === 'choice' ? question.ask : why.length === 0) return 'right';
  if (answer.kind === 'answer') return 'wrong';
  const isRight = (next: SeenAnswer): boolean =>
    next.kind === 'answer' &&
    shortcomings(question, next, names).length === 0 &&
    !question.never.some((text) => holds(next.words, text));
  if (answer.pressed.some(isRight)) return 'one-press';
  return answer.kind === 'choice' ? 'unsure' : 'refused';
}

/** How the evidence that is asked for is called. */
function namesOf({ article = [], indicator = [] }: EvaluationQuestion, { articles, indicators }: Evidence): string[] {
  return [
    ...article.flatMap((slug) => articles.get(slug) ?? []),
    ...indicator.flatMap((id) => indicators.get(id) ?? []),
  ];
}

function holds(words: string, text: string): boolean {
  return plain(words).includes(plain(text));
}

function plain(text: string): string {
  return text
    .replaceAll(/[*_\\]/g, '')
    .replaceAll(/\s+/g, ' ')
    .toLowerCase();
}
