import assert from 'node:assert/strict';
import type { Answer } from '../../../../src/features/ask/answer.ts';
import { answerOwnFigures } from '../../../../src/features/ask/own/own-figures.ts';
import type { Language } from '../../../../src/shared/language.ts';
import { cuesOf } from '../../../../src/text/question/understand.ts';

export const today = '2026-11-22';

export function answer(text: string, language: Language = 'nl', on = today): Answer | null {
  return answerOwnFigures({ text, language, cues: cuesOf(text, on), today: on, fewest: 10 });
}

/** Every sentence of an answer in sentences. */
export function told(text: string, language: Language = 'nl', on = today): string {
  const found = answer(text, language, on);
  assert.ok(found?.kind === 'own-figures', `${found?.kind}: ${text}`);
  return found.told.map((statement) => statement.text).join(' ');
}

export type Case = readonly [text: string, ...expected: readonly (RegExp | { readonly not: RegExp })[]];

/** One test for each message: what its answer says, and what not; and no digit that is no fact. */
export function tells(cases: Readonly<Record<string, readonly Case[]>>, language: Language = 'nl'): void {
  for (const [name, all] of Object.entries(cases)) {
    for (const [text, ...expected] of all) {
      it(`${name}: ${JSON.stringify(text)}`, () => {
        const words = told(text, language);
        for (const each of expected) {
          if (each instanceof RegExp) assert.match(words, each);
          else assert.doesNotMatch(words, each.not);
        }
        assertFactual(text, language);
      });
    }
  }
}

/** How figures were read, of which is asked whether they are meant so; and what its buttons say. */
export function asksBack(cases: Readonly<Record<string, readonly Case[]>>, language: Language = 'nl'): void {
  for (const [name, all] of Object.entries(cases)) {
    for (const [text, ...expected] of all) {
      it(`${name}: ${JSON.stringify(text)}`, () => {
        const found = answer(text, language);
        assert.ok(found?.kind === 'choice' && found.about === 'own-reading', `${found?.kind}: ${text}`);
        const words = [...(found.read ?? []).map((each) => each.text), ...found.options.map(({ title }) => title)];
        for (const each of expected) {
          if (each instanceof RegExp) assert.match(words.join(' '), each);
          else assert.doesNotMatch(words.join(' '), each.not);
        }
      });
    }
  }
}

/** Every digit in every sentence is in a fact of that sentence. */
export function assertFactual(text: string, language: Language = 'nl'): void {
  const found = answer(text, language);
  if (!found || found.kind === 'choice') return;
  assert.ok(found.kind === 'own-figures' || found.kind === 'reading');
  const statements =
    found.kind === 'own-figures'
      ? found.told
      : [...found.upFront, found.verdict, ...found.sees, ...found.cannot, ...found.checks];
  for (const statement of statements) {
    const rest = statement.facts.reduce((left, { shown }) => left.replace(shown, ''), statement.text);
    assert.doesNotMatch(rest, /\d/, statement.text);
  }
}
