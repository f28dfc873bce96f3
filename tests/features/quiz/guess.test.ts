import assert from 'node:assert/strict';
import { readGuess } from '../../../src/features/quiz/guess.ts';
import { chanceOf, expectedRight, leaningOf } from '../../../src/features/quiz/judge.ts';
import type { Question } from '../../../src/features/quiz/question.ts';
import { inOrder, pick, topicNamed } from '../../../src/features/quiz/pick.ts';
import { randomFrom } from './random.ts';
import { readQuiz } from '../../../src/import/read-quiz.ts';

let questions: readonly Question[] = [];
before(async () => (questions = await readQuiz('knowledge/quiz')));
const one = (id: string): Question => {
  const found = questions.find((question) => question.id === id);
  assert.ok(found, id);
  return found;
};

describe('an answer to a question of the quiz', () => {
  for (const [typed, guess] of [
    ['7', 7],
    ['12,5%', 12.5],
    ['12.5 procent', 12.5],
    ['ongeveer 20', 20],
    ['0,5%', 0.5],
    ['weet ik niet', null],
  ] as const)
    it(`is read from ${typed}`, () =>
      assert.deepEqual(readGuess(one('low-income-households'), typed), { kind: 'guess', guess }));

  for (const [id, typed, guess] of [
    ['middle-municipality', '31.000', 31_000],
    ['middle-municipality', '30 duizend', 30_000],
    ['middle-municipality', '40.000 inwoners', 40_000],
    ['low-income-children', 'c', 8],
    ['low-income-children', 'A. 4,0%', 4],
  ] as const)
    it(`is read from ${typed} for ${id}`, () => assert.deepEqual(readGuess(one(id), typed), { kind: 'guess', guess }));

  it('of a change has a sign', () => {
    const change = questions.find((question) => question.kind === 'estimate' && question.answer === -24.2);
    assert.ok(change);
    for (const typed of ['-24,2', 'min 24,2', '−24,2%', 'minus 24.2'])
      assert.deepEqual(readGuess(change, typed), { kind: 'guess', guess: -24.2 }, typed);
  });

  for (const [typed, kind] of [
    ['', 'empty'],
    ['veel', 'unclear'],
    ['10 of 20', 'unclear'],
    ['140', 'outside'],
    ['0,12', 'meant-percentage'],
  ] as const)
    it(`is not taken from '${typed}'`, () => assert.equal(readGuess(one('low-income-households'), typed).kind, kind));

  it('leans to the gloomy side when it is on the worse side of the figure', () => {
    const leanings = [4, 5, 8.9, 9, 20].map((guess) => leaningOf(one('low-income-households'), guess));
    assert.deepEqual(leanings, ['rosy', 'right', 'right', 'gloomy', 'gloomy']);
    assert.equal(leaningOf(one('middle-municipality'), 90_000), 'high');
    assert.equal(leaningOf(one('low-income-children'), 16), 'gloomy');
    assert.equal(leaningOf(one('low-income-children'), null), 'unknown');
  });

  it('is near enough within a fifth of the figure, and of percentages and percentage points within two', () => {
    const leanings = (id: string, guesses: readonly number[]) => guesses.map((guess) => leaningOf(one(id), guess));

    // 6.9% and 2.9 percentage points; about 31,000 inhabitants.
    assert.deepEqual(leanings('low-income-households', [4.8, 4.9, 8.9]), ['rosy', 'right', 'right']);
    assert.deepEqual(leanings('low-income-provinces', [0.8, 0.9, 4.9, 5]), ['low', 'right', 'right', 'high']);
  });
});

describe('what chance gives', () => {
  it('is counted: one of three options, or the numbers near the figure of all that may be meant', () => {
    assert.equal(chanceOf(one('low-income-children')), 1 / 3);
    // 4.9 up to 8.9 in tenths, of 0 up to 100 in tenths.
    assert.equal(chanceOf(one('low-income-households')), 41 / 1001);
    const choices = questions.filter(({ kind }) => kind === 'choice').slice(0, 5);
    assert.ok(Math.abs(expectedRight(choices) - 5 / 3) < 1e-12);
  });

  it('is between nothing and certainty for every question', () => {
    for (const question of questions) {
      const chance = chanceOf(question);
      assert.ok(chance > 0 && chance <= 0.5, `${question.id}: ${chance}`);
    }
  });
});

describe('the questions that are picked', () => {
  it('are five of the topic, in the order in which no explanation gives a later answer away', () => {
    const places = new Map(inOrder(questions).map(({ id }, place) => [id, place]));
    assert.ok((places.get('youth-care-number') ?? 0) < (places.get('provisional-youth-care') ?? 0));
    for (let seed = 1; seed <= 200; seed++) {
      const picked = pick(questions, { topic: seed % 2 ? 'youth' : null, seen: new Set() }, randomFrom(seed));
      assert.equal(picked.length, 5);
      const order = picked.map(({ id }) => places.get(id) ?? -1);
      assert.deepEqual(
        order,
        order.toSorted((a, b) => a - b),
      );
      if (seed % 2) assert.ok(picked.every(({ topic }) => topic === 'youth'));
    }
  });

  it('were not seen before, as long as there are such', () => {
    const poverty = questions.filter(({ topic }) => topic === 'poverty').map(({ id }) => id);
    const seen = new Set(
      questions
        .filter(({ topic }) => topic === 'debts')
        .map(({ id }) => id)
        .slice(0, 5),
    );
    const picked = pick(questions, { topic: 'debts', seen }, randomFrom(3));
    assert.ok(picked.every(({ id }) => !seen.has(id)));
    assert.equal(pick(questions, { topic: 'poverty', seen: new Set(poverty) }, randomFrom(4)).length, poverty.length);
  });

  it('are of the topic that was named', () => {
    for (const [words, topic] of [
      ['jeugd', 'youth'],
      ['Armoede', 'poverty'],
      ['debts', 'debts'],
      ['werk', 'work-and-income'],
    ] as const)
      assert.equal(topicNamed(questions, words), topic);
    assert.equal(topicNamed(questions, 'voetbal'), null);
  });
});
