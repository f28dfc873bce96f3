import assert from 'node:assert/strict';
import type { Answer } from '../../../../src/features/ask/answer.ts';
import type { AskModel, Evidence } from '../../../../src/features/ask/model/ports.ts';
import type { Language } from '../../../../src/shared/language.ts';
import { openDatabase, type Database } from '../../../../src/storage/engine/database.ts';
import { answerMessage } from '../../../../src/teams/present/ask/answer-message.ts';
import { withMark } from '../../../../src/teams/present/ask/by-model.ts';
import { readQuestions } from '../../../evaluation/questions.ts';
import { realAnswers } from '../../../support/real-answers.ts';
import { lieAbout, type Told } from './lies.ts';

const runs = 2_000;
const answersAtMost = 150;

/** Mulberry32. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const numbersOf = (text: string) => text.match(/\d+(?:[.,]\d+)*/gu) ?? [];
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];

/** The message, and everything that it and its card say, as a person reads it. */
function shown(answer: Answer, language: Language): { readonly text: string; readonly all: string } {
  const message = withMark(answerMessage(answer, language, 'het datateam', 'vraag'), answer, language, false);
  return { text: message.text, all: JSON.stringify(message).replaceAll('\\n', ' ') };
}

describe('a model that lies', () => {
  let database: Database;
  before(async () => {
    database = await openDatabase({ kind: 'memory' });
  });
  after(() => database.close());

  it(`brings no wrong word to a reader in ${runs.toLocaleString('en')} runs over real answers`, async function () {
    this.timeout(180_000);
    const ask = await realAnswers(database);
    const questions = readQuestions('development').filter(({ follows }) => follows === undefined);
    const worded: { question: (typeof questions)[number]; evidence: Evidence; computed: ReturnType<typeof shown> }[] =
      [];
    for (const question of questions) {
      if (worded.length === answersAtMost) break;
      const seen: Evidence[] = [];
      const watching: AskModel = {
        near: async () => [],
        understand: async () => ({ kind: 'not-given' }),
        word: async (evidence) => {
          seen.push(evidence);
          return { kind: 'not-given' };
        },
      };
      await ask(question.question, question.language, watching);
      const [evidence] = seen;
      const without = await ask(question.question, question.language, null);
      if (evidence) worded.push({ question, evidence, computed: shown(without, question.language) });
    }
    const random = randomFrom(20_261_130);
    const told = new Map<string, number>();
    let fellBack = 0;
    for (let run = 0; run < runs; run++) {
      const { question, evidence, computed } = worded[run % worded.length] ?? assert.fail();
      const lied: Told[] = [];
      const lying: AskModel = {
        near: async () => [],
        understand: async () => ({ kind: 'not-given' }),
        word: async (given) => {
          lied.push(...lieAbout(given, random));
          return { kind: 'given', value: lied.map(({ sentence }) => sentence) };
        },
      };
      const answer = await ask(question.question, question.language, lying);
      const { text } = shown(answer, question.language);
      const body = text.replace(/_[^_]+_$/u, '');
      if (answer.byModel?.kind === 'fell-back') fellBack++;
      for (const { lie } of lied) told.set(lie, (told.get(lie) ?? 0) + 1);

      const what = JSON.stringify({ question: question.question, lied, text }, null, 1);
      const [numbers, words] = [new Set(numbersOf(computed.all)), new Set(wordsOf(computed.all))];
      assert.deepEqual(
        numbersOf(body).filter((each) => !numbers.has(each)),
        [],
        what,
      );
      assert.deepEqual(
        wordsOf(body).filter((each) => !words.has(each)),
        [],
        what,
      );
      assert.equal(answer.byModel?.kind === 'worded', false, what);
      assert.ok(body.includes(computed.text), what);
      assert.match(text, /niet door AI|Zonder AI|not by AI|Without AI/u, what);
      assert.ok(evidence.statements.length > 0);
    }
    assert.ok(worded.length >= 100, `${worded.length} answers`);
    assert.equal(fellBack, runs);
    assert.ok([...told.values()].every((times) => times >= 20) && told.size >= 18, JSON.stringify([...told]));
  });
});
