import assert from 'node:assert/strict';
import { openDatabase } from '../../src/storage/engine/database.ts';
import { askAll } from './ask-all.ts';
import { answered, approveAll, elsewhere } from './colleague-questions.ts';
import { swapped, unseen } from './colleague-questions-unseen.ts';

type Outcome = 'at-once' | 'one-press' | 'otherwise';

interface Asked {
  readonly question: string;
  readonly isUnseen: boolean;
}

/** Asked of the whole product over HTTP, with the answers of three dozen champions in it. */
describe('what a champion answered once', () => {
  const all = [
    ...answered.map((one) => ({ ...one, isUnseen: false })),
    ...unseen.map((one) => ({ ...one, isUnseen: true })),
  ];
  const later: readonly Asked[] = all.flatMap(({ later: asked, isUnseen }) =>
    asked.map((question) => ({ question, isUnseen })),
  );
  const near: readonly Asked[] = [
    ...all.flatMap((one) => one.near.map((question) => ({ question, isUnseen: one.isUnseen }))),
    ...elsewhere.map((question) => ({ question, isUnseen: false })),
    ...swapped.map((question) => ({ question, isUnseen: true })),
  ];
  const outcomes = new Map<string, Outcome>();

  before(async function () {
    this.timeout(180_000);
    const database = await openDatabase({ kind: 'memory' });
    await approveAll(database, all);
    const questions = [...later, ...near].map(({ question }, place) => ({
      id: `${place}`,
      question,
      language: 'nl' as const,
      act: 'explain' as const,
      says: [],
      saysAny: [],
      never: [],
      ask: false,
    }));
    const { answers } = await askAll(questions, database);
    for (const { id, question } of questions) {
      const { words = '', buttons = [] } = answers.get(id) ?? {};
      // A long title stands in full above its button, which has its number and its beginning.
      const begun = buttons.map((button) => button.replace(/^\d+\. /, '').replace('…', ''));
      const offered = all.some(({ asked }) => begun.some((words) => asked[0]?.startsWith(words)));
      outcomes.set(
        question,
        all.some(({ answer }) => words.includes(answer)) ? 'at-once' : offered ? 'one-press' : 'otherwise',
      );
    }
  });

  const count = (questions: readonly Asked[], ...of: Outcome[]) =>
    questions.filter(({ question }) => of.includes(outcomes.get(question) ?? 'otherwise')).length;

  for (const isUnseen of [false, true]) {
    const name = isUnseen ? ', of questions that nothing was calibrated on' : '';
    const inOtherWords = later.filter((one) => one.isUnseen === isUnseen);
    const others = near.filter((one) => one.isUnseen === isUnseen);

    it(`is answered in other words at once or at one press, four times out of five${name}`, () => {
      const [atOnce, found] = [count(inOtherWords, 'at-once'), count(inOtherWords, 'at-once', 'one-press')];
      const missed = inOtherWords.filter(({ question }) => outcomes.get(question) === 'otherwise');

      assert.ok(found >= 0.8 * inOtherWords.length, JSON.stringify({ of: inOtherWords.length, atOnce, found, missed }));
      assert.ok(atOnce >= 0.2 * inOtherWords.length, `${atOnce} at once`);
    });

    it(`is no answer to what only comes near it${name}`, () => {
      const wrong = others.filter(({ question }) => outcomes.get(question) === 'at-once');

      assert.ok(wrong.length <= 1, JSON.stringify(wrong));
    });
  }

  it('was asked often enough to know', () => {
    assert.ok(later.length >= 60 && near.length >= 60);
    if (process.env['SHOW']) for (const [question, outcome] of outcomes) console.log(outcome.padEnd(10), question);
  });
});
