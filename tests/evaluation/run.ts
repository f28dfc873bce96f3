import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArticles } from '../../src/import/read-articles.ts';
import { readUnderstanding } from '../../src/import/read-understanding.ts';
import type { Act } from '../../src/text/question/act.ts';
import { openDatabase } from '../../src/storage/engine/database.ts';
import { askAll } from './ask-all.ts';
import { approveAll } from './colleague-questions.ts';
import { goodModel } from './good-model.ts';
import { judge, type Verdict } from './judge.ts';
import { readQuestions } from './questions.ts';
import { withTypingErrors } from './typing-errors.ts';

/**
 * Asks a set of questions of the whole product and prints per act what became of them. Fails when an act does worse than is
 * written beside the set. `--wrong` and `--all` print the answers, `--colleagues` adds what champions answered, `--keep` writes
 * down how it does now; `--typing-errors` makes two in every question; `--good-model` adds a model that says what was meant
 * where that was left open.
 */
const [set = 'development', ...flags] = process.argv.slice(2);
const hasErrors = flags.includes('--typing-errors');
const hasModel = flags.includes('--good-model');
const variant = `${hasErrors ? '-with-typing-errors' : ''}${hasModel ? '-with-good-model' : ''}`;
const kept = fileURLToPath(new URL(`${set}${variant}.json`, import.meta.url));
const knowledge = fileURLToPath(new URL('../../knowledge', import.meta.url));
const understand = await readUnderstanding(join(knowledge, 'phrasings'), await readArticles(knowledge));
const asItIs = readQuestions(set);
const questions = hasErrors
  ? asItIs.map((each) => ({ ...each, question: withTypingErrors(each.question, each.id) }))
  : asItIs;
const { answers, evidence } = await askAll(questions, await given(), hasModel ? goodModel(set, asItIs) : undefined);
const rows = questions.map((question) => {
  const answer = answers.get(question.id) ?? { words: '', buttons: [], kind: 'refusal' as const, pressed: [] };
  const act = understand(question.question, '2026-11-22', []).acts[0]?.name;
  return { question, answer, isRightAct: act === question.act, act, ...judge(question, answer, evidence) };
});
/** `--colleagues`: with what two dozen champions answered, which must change nothing for the worse. */
async function given() {
  const database = await openDatabase({ kind: 'memory' });
  if (flags.includes('--colleagues')) await approveAll(database);
  return database;
}

type Row = (typeof rows)[number];
type Table = Record<string, Record<string, number>>;

const verdicts: readonly Verdict[] = ['right', 'one-press', 'unsure', 'refused', 'wrong'];
const acts = [...new Set(questions.map(({ act }) => act))];
const table: Table = Object.fromEntries([...acts, 'all' as const].map((act) => [act, sharesOf(act)]));
print(table);
if (flags.includes('--wrong')) rows.filter(({ verdict }) => verdict !== 'right').forEach(show);
if (flags.includes('--all')) rows.forEach(show);
if (flags.includes('--keep')) writeFileSync(kept, `${JSON.stringify(table, null, 2)}\n`);
else process.exitCode = worse(table, JSON.parse(readFileSync(kept, 'utf8')) as Table).length > 0 ? 1 : 0;

/** Whole percentages of the questions of an act. */
function sharesOf(act: Act | 'all'): Record<string, number> {
  const of = rows.filter(({ question }) => act === 'all' || question.act === act);
  const share = (test: (row: Row) => boolean): number => Math.round((100 * of.filter(test).length) / of.length);
  return {
    n: of.length,
    'right act': share(({ isRightAct }) => isRightAct),
    ...Object.fromEntries(verdicts.map((verdict) => [verdict, share((row) => row.verdict === verdict)])),
    forbidden: share(({ isForbidden }) => isForbidden),
  };
}

function print(shares: Table): void {
  const columns = Object.keys(shares['all'] ?? {});
  console.log(['act', ...columns].map((head) => head.padStart(11)).join(''));
  for (const [act, row] of Object.entries(shares))
    console.log([act, ...columns.map((column) => String(row[column]))].map((cell) => cell.padStart(11)).join(''));
}

/** Acts with fewer right, fewer within a press or more wrong answers than were kept; one question more or less is no regression. */
function worse(now: Table, before: Table): string[] {
  const within = (row: Record<string, number>): number => (row['right'] ?? 0) + (row['one-press'] ?? 0);
  const found = Object.entries(before).filter(([act, then]) => {
    const row = now[act] ?? {};
    const one = 100 / (row['n'] ?? 1) + 0.5;
    return (
      (row['right'] ?? 0) < (then['right'] ?? 0) - one ||
      // Two rounded shares may be off by one together.
      within(row) < within(then) - one - 0.5 ||
      (row['wrong'] ?? 100) > (then['wrong'] ?? 0) + one
    );
  });
  for (const [act, then] of found)
    console.error(
      `${act} does worse: before ${then['right']}% right, ${within(then)}% within a press, ${then['wrong']}% wrong`,
    );
  return found.map(([act]) => act);
}

function show({ question, answer, verdict, why, act }: Row): void {
  const told = answer.words.replaceAll('\n', ' / ').slice(0, 260);
  console.log(`\n[${verdict}] ${question.id} (${act}) ${question.question}\n  ${why.join('; ')}`);
  console.log(`  -> ${told} [${answer.buttons.join(' | ')}]`);
}
