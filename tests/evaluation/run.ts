import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArticles } from '../../src/import/read-articles.ts';
import { readUnderstanding } from '../../src/import/read-understanding.ts';
import { askAll } from './ask-all.ts';
import { judge, type Judgement, type Verdict } from './judge.ts';
import { readQuestions, type EvaluationQuestion } from './questions.ts';

const [set = 'development', ...flags] = process.argv.slice(2);
const questions = readQuestions(set);
const knowledge = fileURLToPath(new URL('../../knowledge', import.meta.url));
const understand = await readUnderstanding(join(knowledge, 'phrasings'), await readArticles(knowledge));
const { answers, evidence } = await askAll(questions);
const rows = questions.map((question) => {
  const answer = answers.get(question.id) ?? { words: '', buttons: [], kind: 'refusal' as const };
  const act = understand(question.question, '2026-11-22', []).acts[0]?.name;
  return { question, answer, isRightAct: act === question.act, act, ...judge(question, answer, evidence) };
});
const verdicts: readonly Verdict[] = ['right', 'one-press', 'unsure', 'refused', 'wrong'];

console.log(['act', 'n', 'right act', ...verdicts, 'forbidden'].map((head) => head.padStart(11)).join(''));
for (const act of [...new Set(questions.map((question) => question.act)), null]) print(act);
if (flags.includes('--wrong')) for (const row of rows) if (row.verdict !== 'right') show(row);
if (flags.includes('--all')) rows.forEach(show);

function print(act: EvaluationQuestion['act'] | null): void {
  const of = rows.filter(({ question }) => act === null || question.act === act);
  const share = (count: number): string => `${Math.round((100 * count) / of.length)}%`.padStart(11);
  const counts = verdicts.map((verdict) => share(of.filter((row) => row.verdict === verdict).length));
  console.log(
    [
      (act ?? 'all').padStart(11),
      String(of.length).padStart(11),
      share(of.filter(({ isRightAct }) => isRightAct).length),
      ...counts,
      share(of.filter(({ isForbidden }) => isForbidden).length),
    ].join(''),
  );
}

function show({ question, answer, verdict, why, act }: (typeof rows)[number] & Judgement): void {
  console.log(`\n[${verdict}] ${question.id} (${act}) ${question.question}\n  ${why.join('; ')}`);
  console.log(`  -> ${answer.words.replaceAll('\n', ' / ').slice(0, 260)} [${answer.buttons.join(' | ')}]`);
}
