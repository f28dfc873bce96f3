import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { readQuestions, questionSets } from './questions.ts';

/** Two words are a command or a greeting that nobody can say otherwise. */
const fewestWords = 4;
const literal = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|^\s*-[ \t]+(.+)$|^\w+:[ \t]+(.+)$/gmu;

/** The words of a text, each once, in any order: the same question asked the other way round is the same question. */
function wordsIn(text: string): string[] {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return [...new Set(plain.match(/[\p{L}\p{N}]+/gu) ?? [])].sort();
}

describe('the questions of an evaluation set', () => {
  const questions = questionSets().flatMap((set) => readQuestions(set).map((question) => ({ set, ...question })));

  it('stand in no article, phrasing, pattern or other test, in whatever order of their words', () => {
    const files = globSync(['knowledge/**/*.{md,yaml}', 'src/**/*.{ts,yaml,json}', 'cards/**/*.ts', 'tests/**/*.ts']);
    const known = new Map<string, string>();
    for (const file of files)
      for (const [text] of readFileSync(file, 'utf8').matchAll(literal)) known.set(wordsIn(text).join(' '), file);
    // What others follow only sets their scene.
    const scenes = new Set(questions.map(({ follows }) => follows));
    const found = questions.flatMap(({ id, question }) => {
      if (scenes.has(id)) return [];
      const words = wordsIn(question);
      const file = words.length >= fewestWords ? known.get(words.join(' ')) : undefined;
      return file ? [`${id} stands in ${file}`] : [];
    });

    assert.ok(files.length > 300 && known.size > 10_000);
    assert.deepEqual(found, []);
  });

  it('have names of their own, and follow one that exists', () => {
    const ids = questions.map(({ id }) => id);

    assert.equal(new Set(ids).size, ids.length);
    for (const { follows } of questions) assert.ok(follows === undefined || ids.includes(follows), follows);
  });
});
