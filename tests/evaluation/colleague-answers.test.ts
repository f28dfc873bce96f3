import assert from 'node:assert/strict';
import { openDatabase } from '../../src/storage/engine/database.ts';
import { approved } from '../support/colleague-articles.ts';
import { fakeTenantId } from '../support/teams/fake-teams.ts';
import { askAll } from './ask-all.ts';
import { answered, elsewhere } from './colleague-questions.ts';

type Outcome = 'at-once' | 'one-press' | 'otherwise';

/** Asked of the whole product over HTTP, with the answers of two dozen champions in it. */
describe('what a champion answered once', () => {
  const outcomes = new Map<string, Outcome>();
  const later = answered.flatMap(({ later: asked }, place) => asked.map((question) => ({ question, place })));
  const near = answered.flatMap((one, place) => one.near.map((question) => ({ question, place })));
  const others = elsewhere.map((question) => ({ question, place: -1 }));

  before(async function () {
    this.timeout(180_000);
    const database = await openDatabase({ kind: 'memory' });
    for (const [place, { asked, answer }] of answered.entries()) {
      const [question = '', ...alsoAskedAs] = asked;
      await approved(database, { question, alsoAskedAs, answer }, `answered-${place}`, fakeTenantId);
    }
    const questions = [...later, ...near, ...others].map(({ question }, place) => ({
      id: `${place}`,
      question,
      language: 'nl' as const,
      act: 'explain' as const,
      says: [],
      saysAny: [],
      never: [],
    }));
    const { answers } = await askAll(questions, database);
    for (const { id, question } of questions) {
      const { words, buttons } = answers.get(id) ?? { words: '', buttons: [] };
      const told = answered.find(({ answer }) => words.includes(answer));
      const offered = answered.find(({ asked }) => buttons.some((button) => asked[0]?.startsWith(button.replace('…', ''))));
      outcomes.set(question, told ? 'at-once' : offered ? 'one-press' : 'otherwise');
      if (process.env['SHOW']) console.log(outcomes.get(question)?.padEnd(10), question, '->', words.slice(0, 90).replaceAll('\n', ' / '));
    }
  });

  const count = (questions: readonly { readonly question: string }[], ...of: Outcome[]) =>
    questions.filter(({ question }) => of.includes(outcomes.get(question) ?? 'otherwise')).length;

  it('is answered in other words at once or at one press, four times out of five', () => {
    const found = count(later, 'at-once', 'one-press');
    console.log(`      ${later.length} in other words: ${count(later, 'at-once')} at once, ${found} at one press`);
    assert.ok(later.length >= 60 && found >= 0.8 * later.length, `${found} of ${later.length}`);
  });

  it('is no answer to what only comes near it', () => {
    const wrong = [...near, ...others].filter(({ question }) => outcomes.get(question) === 'at-once');
    console.log(`      ${near.length + others.length} others: ${wrong.length} answered by a colleague`);
    assert.ok(near.length + others.length >= 30 && wrong.length <= 1, JSON.stringify(wrong));
  });
});
