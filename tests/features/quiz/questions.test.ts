import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { formatNumber } from '../../../src/text/format.ts';
import { languages, type Language } from '../../../src/shared/language.ts';
import { parseQuestions, type Question } from '../../../src/features/quiz/question.ts';
import { recomputed } from './recompute.ts';

const folder = fileURLToPath(new URL('../../../knowledge/quiz', import.meta.url));
const questions = globSync('*.yaml', { cwd: folder })
  .toSorted()
  .flatMap((file) => parseQuestions(readFileSync(`${folder}/${file}`, 'utf8')));
const choices = questions.filter((question) => question.kind === 'choice');

describe('the questions of the quiz', () => {
  for (const question of questions)
    it(`has a published answer to ${question.id}`, () => {
      const { stated, decimals } = statedBy(question);
      assert.equal(rounded(recomputed(question), decimals), stated);
    });

  it('lead on to articles that there are', () => {
    const gone = questions.flatMap(({ article }) =>
      article === undefined || existsSync(`${folder}/../${article}.nl.md`) ? [] : [article],
    );

    assert.deepEqual(gone, []);
    assert.ok(questions.filter(({ article }) => article !== undefined).length > 40);
  });

  it('are at least 48, each with a name of its own', () => {
    assert.ok(questions.length >= 48);
    assert.equal(new Set(questions.map(({ id }) => id)).size, questions.length);
  });

  it('give the same figures in both languages', () => {
    const different = questions.flatMap(({ id, question, explains, source }) =>
      [question, explains, source.period].filter(
        (text) => figuresIn(text.nl, 'nl').join(' ') !== figuresIn(text.en, 'en').join(' '),
      ).length === 0
        ? []
        : [id],
    );
    assert.deepEqual(different, []);
  });

  it('write the value of an option that has a figure into its text', () => {
    const wrong = choices.flatMap(({ id, options, recompute }) =>
      languages.flatMap((language) =>
        options
          .filter((option) => recompute?.operation !== 'direction' && /^\d/.test(option[language]))
          .filter((option) => figuresIn(option[language], language)[0] !== Math.abs(option.value))
          .map((option) => `${id}: ${option[language]}`),
      ),
    );
    assert.deepEqual(wrong, []);
  });

  it('do not give the right option away by its place', () => {
    const places = ['A', 'B', 'C'].map((letter) => choices.filter(({ right }) => right === letter).length);
    assert.ok(Math.max(...places) - Math.min(...places) <= 2, `A, B, C: ${places.join(', ')}`);
  });

  it('do not give the right option away by its order of size', () => {
    const ranks = [0, 1, 2].map(
      (rank) => choices.filter((choice) => rankOf(choice.options, rightOf(choice).value) === rank).length,
    );
    assert.ok(Math.max(...ranks) <= choices.length / 2, `lowest, middle, highest: ${ranks.join(', ')}`);
  });

  it('ask first what a later one of the same topic tells', () => {
    const told = questions.flatMap((earlier, place) =>
      questions
        .slice(place + 1)
        .filter((later) => later.topic === earlier.topic && later.kind === 'estimate' && Math.abs(later.answer) >= 1000)
        .filter((later) =>
          [earlier.question.nl, earlier.explains.nl].some((text) =>
            figuresIn(text, 'nl').includes(Math.abs(statedBy(later).stated)),
          ),
        )
        .map((later) => `${earlier.id} tells ${later.id}`),
    );
    assert.deepEqual(told, []);
  });

  it('explain in short sentences', () => {
    const long = questions.flatMap(({ id, question, explains }) =>
      [question, explains].flatMap(({ nl }) => {
        const sentences = nl.split(/[.?!] (?=\p{Lu}|')/u).map((sentence) => sentence.split(/\s+/).length);
        return Math.max(...sentences) > 32 ? [`${id}: ${Math.max(...sentences)} words`] : [];
      }),
    );
    assert.deepEqual(long, []);
  });
});

type Choice = Extract<Question, { kind: 'choice' }>;

function statedBy(question: Question): { readonly stated: number; readonly decimals: number } {
  if (question.kind === 'estimate') return { stated: question.answer, decimals: question.decimals };
  const stated = rightOf(question).value;
  return { stated, decimals: `${stated}`.split('.')[1]?.length ?? 0 };
}

function rightOf({ options, right }: Choice): Choice['options'][number] {
  return options[{ A: 0, B: 1, C: 2 }[right] as 0 | 1 | 2];
}

function rankOf(options: Choice['options'], value: number): number {
  return options.filter((option) => option.value < value).length;
}

function rounded(value: number, decimals: number): number {
  return Number(formatNumber(value, decimals, 'en').replaceAll(',', ''));
}

/** Numbers as they are written in that language. */
function figuresIn(text: string, language: Language): readonly number[] {
  const written = text.match(/\d+(?:[.,]\d+)*/g) ?? [];
  return written
    .map((figure) => (language === 'nl' ? figure.replaceAll('.', '').replace(',', '.') : figure.replaceAll(',', '')))
    .map(Number)
    .toSorted((left, right) => left - right);
}
