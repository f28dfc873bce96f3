import type { ChosenReading, LeftOutReason } from './account.ts';
import { isStopWord } from '../words/dutch-words.ts';
import type { Language } from '../../shared/language.ts';
import { habitOf, isAmbiguous, type NumberHabit, readNumber } from './number-habit.ts';
import type { NumberToken, NumberUnit, Token } from './tokens.ts';

/** A number with its value; several come from one token where commas join a list (`12,15,9`). */
export interface Figure {
  readonly value: number;
  readonly unit: NumberUnit;
  readonly sign: NumberToken['sign'];
  readonly start: number;
  readonly end: number;
  readonly token: NumberToken;
}

export function habitIn(tokens: readonly Token[]): NumberHabit {
  // A whole percentage says nothing about how large the other numbers are.
  const raws = tokens.flatMap((token) =>
    token.kind === 'number' && !(token.unit === 'percentage' && /^\d+$/.test(token.raw)) ? [token.raw] : [],
  );
  const language = languageOf(tokens);
  return habitOf(raws, language && decimalMark[language]);
}

/** The figures of a token, or the reason why it has none. */
export function figuresOf(token: NumberToken, habit: NumberHabit): readonly Figure[] | LeftOutReason {
  const numbers = readNumber(token.raw, habitFor(token, habit));
  if (!numbers) return 'not-a-number';
  const figures = numbers.map(({ value, from, to }, i): Figure => {
    const scaled = Number(`${value}e${token.power}`);
    return {
      value: token.sign === '-' && i === 0 && scaled !== 0 ? -scaled : scaled,
      unit: token.unit,
      sign: token.sign,
      start: i === 0 ? token.start : token.rawStart + from,
      end: i === numbers.length - 1 ? token.end : token.rawStart + to,
      token,
    };
  });
  return figures.every(({ value }) => Math.abs(value) <= Number.MAX_SAFE_INTEGER) ? figures : 'not-a-number';
}

/** How an open notation was read; null when there was nothing to choose. */
export function choiceFor(token: NumberToken, habit: NumberHabit): ChosenReading | null {
  if (/^\d{1,3}(?: \d{3})+/.test(token.raw)) return { about: 'thousands-space', text: token.raw, at: token.rawStart };
  if (!isAmbiguous(token.raw)) return null;
  const { decimal, because, isMixed } = habitFor(token, habit);
  return {
    about: 'decimal-mark',
    text: token.raw,
    at: token.rawStart,
    chosen: token.raw.includes(decimal) ? 'decimals' : 'thousands',
    because: isMixed ? 'nothing' : because,
  };
}

/** Money has no third decimal, and a percentage of a thousand or more is rarer than one with three decimals. */
function habitFor({ raw, unit }: NumberToken, habit: NumberHabit): NumberHabit {
  if (!isAmbiguous(raw) || (habit.because === 'other-numbers' && !habit.isMixed)) return habit;
  const [own, other] = raw.includes('.') ? (['.', ','] as const) : ([',', '.'] as const);
  if (unit !== 'money' && unit !== 'percentage') return habit;
  return { decimal: unit === 'money' ? other : own, because: 'unit', isMixed: false };
}

const decimalMark = { nl: ',', en: '.' } as const;
const dutchOnly = /^(?:januari|februari|maart|mei|augustus|oktober|aantal|\S+(?:ingen|stroom|ten))$/;

/** The language that most words are of; null when they do not tell. */
export function languageOf(tokens: readonly Token[]): Language | null {
  let [dutch, english] = [0, 0];
  for (const token of tokens) {
    if (token.kind !== 'word' || token.word.length < 2) continue;
    const [isDutch, isEnglish] = [
      isStopWord(token.word, 'nl') || dutchOnly.test(token.word),
      isStopWord(token.word, 'en'),
    ];
    if (isDutch && !isEnglish) dutch += 1;
    if (isEnglish && !isDutch) english += 1;
  }
  if (dutch === english) return null;
  return dutch > english ? 'nl' : 'en';
}
