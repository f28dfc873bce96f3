import assert from 'node:assert/strict';
import type { Question } from '../../../src/features/quiz/question.ts';
import { figureOf, leaningOf, type Leaning } from '../../../src/features/quiz/judge.ts';
import { movementOf } from '../../../src/features/quiz/round/movement.ts';
import { teamResult, type RoundAnswers, type TeamResult } from '../../../src/features/quiz/round/team-result.ts';
import { readQuiz } from '../../../src/import/read-quiz.ts';
import { randomFrom } from './random.ts';

let questions: readonly Question[] = [];
before(async () => (questions = await readQuiz('knowledge/quiz')));
const one = (id: string): Question => {
  const found = questions.find((question) => question.id === id);
  assert.ok(found, id);
  return found;
};
const last = () => 0.999;

describe('what a team is told', () => {
  it('is nothing when fewer took part than is asked', () => {
    const poverty = one('low-income-households');
    assert.equal(teamResult([poverty], four(), 5, last), null);
    assert.equal(teamResult([poverty], [...four(), { 'low-income-households': 20 }], 5, last)?.participants, 5);
    assert.equal(teamResult([poverty], [...four(), { 'low-income-households': 20 }], 6, last), null);
  });

  it('is the side of more than half, and the middle in coarse steps, without one of them', () => {
    const answers = [20, 17, 15, 9, 6.9, 1].map((guess) => ({ 'low-income-households': guess }));
    const result = teamResult([one('low-income-households')], answers, 5, last);
    // 15 is the middle of the first five: 8.1 too high, in steps of 2.
    assert.deepEqual(result?.questions, [{ id: 'low-income-households', most: 'gloomy', gap: 8 }]);
    assert.deepEqual(result?.rights, [0, 0, 0, 0, 1]);
    assert.equal(result?.quarter, 0);
  });

  it('says of a question that too few answered that it says nothing', () => {
    const answers = [20, 17, 15, null, null].map((guess) => ({ 'low-income-households': guess }));
    assert.equal(teamResult([one('low-income-households')], answers, 5, last)?.questions[0]?.most, 'few');
  });

  it('says of a choice what most chose, and no distance', () => {
    const answers = [8, 8, 8, 16, 4, 4].map((guess) => ({ 'low-income-children': guess }));
    const result = teamResult([one('low-income-children')], answers, 5, last);
    assert.deepEqual(result?.questions, [{ id: 'low-income-children', most: 'right', gap: null }]);
  });

  it('moves only when chance would seldom do that', () => {
    assert.equal(movementOf({ rights: [0, 0, 1, 1] }, { rights: [1, 1, 2, 2] }), 'unclear');
    assert.equal(movementOf({ rights: [0, 0, 0, 0, 1] }, { rights: [4, 4, 5, 5, 5] }), 'closer');
    assert.equal(movementOf({ rights: [4, 4, 5, 5, 5] }, { rights: [0, 0, 0, 0, 1] }), 'further');
    assert.equal(movementOf({ rights: [2, 2, 2, 2] }, { rights: [2, 2, 2, 2] }), 'unclear');
    const [many, more] = [
      Array.from({ length: 40 }, (_, n) => n % 3),
      Array.from({ length: 40 }, (_, n) => 2 + (n % 3)),
    ];
    assert.equal(movementOf({ rights: many }, { rights: more }), 'closer');
  });
});

/** What can be told of one member by who knows the results, the rules and an answer of their own. */
describe('nobody follows from what a team is told', function () {
  this.timeout(60_000);

  /** As far apart as an attacker may care for: every side, and the sizes on it. */
  const gridOf = (question: Question): readonly number[] =>
    question.kind === 'choice'
      ? question.options.map(({ value }) => value)
      : [0.2, 0.7, 1, 1.5, 3].map((times) => figureOf(question) * times);
  const resultOf = (question: Question, guesses: readonly number[], leftOut: number, before: TeamResult | null) => {
    const answers = guesses.map((guess): RoundAnswers => ({ [question.id]: guess }));
    return teamResult([question], answers, 5, () => (leftOut + 0.5) / guesses.length, before);
  };
  const shownOf = (result: TeamResult | null, before: TeamResult | null = null): string =>
    JSON.stringify([result?.quarter, result?.questions, before && result && movementOf(before, result)]);
  const told = (question: Question, guesses: readonly number[], leftOut: number): string =>
    shownOf(resultOf(question, guesses, leftOut, null));
  /** Every way (as sorted choices from the grid) in which so many others can have answered. */
  const ways = (grid: readonly number[], size: number): readonly (readonly number[])[] =>
    size === 0 ? [[]] : grid.flatMap((value, at) => ways(grid.slice(at), size - 1).map((rest) => [value, ...rest]));
  const results = (question: Question, guesses: readonly number[]): ReadonlySet<string> =>
    new Set(guesses.map((_, leftOut) => told(question, guesses, leftOut)));

  it('from one round of five, by one of the five (0 of 2,000)', () => {
    const random = randomFrom(7);
    const asked = ['low-income-households', 'low-income-children', 'middle-municipality'].map(one);
    const tables = asked.map((question) => {
      const grid = gridOf(question);
      const byOwn = grid.map((own) =>
        ways(grid, 4).map((others) => ({ others, possible: results(question, [own, ...others]) })),
      );
      return { question, grid, byOwn };
    });
    let found = 0;
    for (let round = 0; round < 2_000; round++) {
      const { question, grid, byOwn } = tables[round % tables.length] as (typeof tables)[number];
      const guesses = Array.from({ length: 5 }, () => grid[Math.floor(random() * grid.length)] as number);
      const shown = told(question, guesses, Math.floor(random() * 5));
      const own = grid.indexOf(guesses[0] as number);
      const consistent = (byOwn[own] ?? []).filter(({ possible }) => possible.has(shown));
      const sides = new Set(consistent.flatMap(({ others }) => others.map((guess) => leaningOf(question, guess))));
      // The answers of the others can be swapped, so what one of them may have said is what any of them may have said.
      if (sides.size < 2) found++;
    }
    assert.equal(found, 0);
  });

  for (const asked of ['low-income-households', 'low-income-children'])
    it(`from a round that is repeated with one more and the same answers, to ${asked} (0 of 2,000)`, () => {
      const random = randomFrom(11);
      const question = one(asked);
      const grid = gridOf(question);
      const both = (guesses: readonly number[], joined: number, [first, second]: readonly [number, number]): string => {
        const before = resultOf(question, guesses, first, null);
        return `${shownOf(before)} ${shownOf(resultOf(question, [...guesses, joined], second, before), before)}`;
      };
      const leavings = [0, 1, 2, 3, 4].flatMap((first) => [0, 1, 2, 3, 4, 5].map((second) => [first, second] as const));
      /** By what is shown of both: which sides who joined can have been on, for an attacker with this answer. */
      const table = grid.map((own) => {
        const sides = new Map<string, Set<Leaning>>();
        for (const others of ways(grid, 4))
          for (const joined of grid)
            for (const leaving of leavings) {
              const shown = both([own, ...others], joined, leaving);
              sides.set(shown, (sides.get(shown) ?? new Set()).add(leaningOf(question, joined)));
            }
        return sides;
      });
      let found = 0;
      for (let round = 0; round < 2_000; round++) {
        const guesses = Array.from({ length: 6 }, () => grid[Math.floor(random() * grid.length)] as number);
        const shown = both(
          guesses.slice(0, 5).toSorted((a, b) => (a === guesses[0] ? -1 : b === guesses[0] ? 1 : a - b)),
          guesses[5] as number,
          [Math.floor(random() * 5), Math.floor(random() * 6)],
        );
        const sides = table[grid.indexOf(guesses[0] as number)]?.get(shown);
        assert.ok(sides);
        if (sides.size < 2) found++;
      }
      assert.equal(found, 0);
    });
});

function four(): readonly RoundAnswers[] {
  return [20, 20, 20, 20].map((guess) => ({ 'low-income-households': guess }));
}
