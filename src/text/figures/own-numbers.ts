import { fold } from '../words/normal-words.ts';
import type { Span } from '../personal-data/span.ts';
import type { ChosenReading, LeftOut, OwnNumbers, OwnSeries, Piece, Question } from './account.ts';
import { elementsOf } from './elements.ts';
import { choiceFor, figuresOf, habitIn } from './figures.ts';
import { pastedText } from './glued-rows.ts';
import { type Grid, gridIn } from './grid.ts';
import type { NumberHabit } from './number-habit.ts';
import { isNewestFirst, yearOf } from './period-row.ts';
import type { PlainText } from './plain-text.ts';
import { hasRunning } from './running-period.ts';
import { readSentence } from './sentence.ts';
import type { Structure, StructureRest } from './structure.ts';
import { cellOf } from './table-cells.ts';
import { summaryOf } from './summary.ts';
import { readTable } from './table.ts';
import { readTokens } from './read-tokens.ts';
import { type Token, tokensOf } from './tokens.ts';
import { unfinishedWords } from './words.ts';

/** Characters; a year of weekly figures with its markup is well under it. */
export const LONGEST_TEXT = 100_000;

/**
 * The writer's own figures in a text: a list, a table, or sentences with figures in them, in Dutch or English habits.
 * Total and linear in the length of the text. The account is complete: every digit of the text (without its markup)
 * lies in a piece that was understood or left out. Refuses texts over 100,000 characters; `nothing` when the text
 * holds no figures of its own.
 */
export function ownNumbersIn(given: string, today: string | null = null): OwnNumbers {
  if (given.length > LONGEST_TEXT) {
    return { kind: 'refused', reason: 'too-long', length: given.length, longest: LONGEST_TEXT };
  }
  const plain = pastedText(given);
  const grid = gridIn(plain.text);
  const { structure, tokens, habit } = grid ? tableIn(plain.text, grid, today) : sentenceIn(plain.text, today);
  const leftOut = leftOutOf(structure, tokens, plain, given, habit);
  if (!structure.series.length && !structure.pairs.length) return { kind: 'nothing', leftOut };

  const readings = readingsOf(structure, habit, plain);
  return {
    kind: 'understood',
    series: structure.series,
    pairs: structure.pairs,
    understood: structure.used.map((span) => pieceOf(span, plain, given)).toSorted((a, b) => a.at - b.at),
    leftOut,
    readings,
    questions: questionsOf(structure, readings, plain.text, today),
  };
}

interface Understanding {
  readonly structure: Structure;
  readonly tokens: readonly Token[];
  readonly habit: NumberHabit;
}

function sentenceIn(text: string, today: string | null): Understanding {
  const tokens = readTokens(text);
  const habit = habitIn(tokens);
  return { structure: readSentence(text, tokens, habit, today), tokens, habit };
}

/** The prose around a table tells what its figures are; figures in it are no part of the table. */
function tableIn(text: string, grid: Grid, today: string | null): Understanding {
  const cells = grid.rows.map((row) => row.map((cell) => ({ cell, tokens: tokensOf(text, cell.start, cell.end) })));
  const prose = [...tokensOf(text, 0, grid.start), ...tokensOf(text, grid.end)];
  const tokens = [...prose, ...cells.flat().flatMap((each) => each.tokens)];
  const habit = habitIn(tokens);
  const rows = cells.map((row) => row.map((each) => cellOf(each.cell, each.tokens, habit)));
  const structure = readTable(
    rows,
    `${text.slice(Math.max(0, grid.start - 300), grid.start)} ${text.slice(grid.end, grid.end + 300)}`,
  );
  if (!structure.series.length) return sentenceIn(text, today);
  const { rest } = elementsOf(prose, habit);
  return { structure: { ...structure, rest: [...structure.rest, ...rest] }, tokens, habit };
}

/** Everything numeric that is not in use, with the reason; what has no reason of its own stands apart or is repeated. */
function leftOutOf(
  structure: Structure,
  tokens: readonly Token[],
  plain: PlainText,
  given: string,
  habit: NumberHabit,
): LeftOut[] {
  const values = structure.series.flatMap(({ points }) =>
    points.flatMap(({ value }) => (value === null ? [] : [value])),
  );
  const known = new Set(values);
  const computedFor = computedIn(structure, values);
  const covered = [...structure.used, ...structure.rest].toSorted((a, b) => a.start - b.start);
  const others: StructureRest[] = [];
  let next = 0;
  let reach = -1;
  for (const token of tokens.toSorted((a, b) => a.start - b.start)) {
    while (next < covered.length && (covered[next]?.start ?? 0) <= token.start)
      reach = Math.max(reach, covered[next++]?.end ?? 0);
    if (token.start < reach || token.kind === 'word' || token.kind === 'mark') continue;
    others.push(restOf(token, known, habit));
  }
  const isWhole = structure.series.every(
    ({ unit, points }) => unit !== 'percentage' && points.every(({ value }) => value !== null),
  );
  const all = [...structure.rest, ...others].toSorted((a, b) => a.start - b.start);
  return all.map((rest): LeftOut => {
    const computed = rest.computed === undefined ? computedFor(rest.reason) : rest.computed;
    const agrees = computed === null || rest.value === null ? null : agreement(rest.value, computed, isWhole);
    return { ...pieceOf(rest, plain, given), reason: rest.reason, value: rest.value, computed, agrees };
  });
}

function restOf(
  token: Exclude<Token, { kind: 'word' | 'mark' }>,
  known: ReadonlySet<number>,
  habit: NumberHabit,
): StructureRest {
  const span = { start: token.start, end: token.end, value: null };
  if (token.kind === 'not-figure') return { ...span, reason: token.reason };
  if (token.kind === 'period') return { ...span, reason: token.period.kind === 'day' ? 'date' : 'period' };
  if (/^(?:19[89]|20[0-4])\d$/.test(token.raw) && !token.unit) return { ...span, reason: 'year' };
  const figures = figuresOf(token, habit);
  if (typeof figures === 'string') return { ...span, reason: figures };
  const value = figures.length === 1 ? (figures[0]?.value ?? null) : null;
  return { ...span, value, reason: value !== null && known.has(value) ? 'repeated' : 'apart' };
}

/** A total, average or median in the text beside one series; beside several nobody can say of which it is. */
function computedIn({ series }: Structure, values: readonly number[]): (reason: LeftOut['reason']) => number | null {
  const found = new Map<LeftOut['reason'], number | null>();
  return (reason) => {
    if (series.length !== 1) return null;
    const known = found.get(reason);
    if (known !== undefined) return known;
    const computed = summaryOf(reason, values);
    found.set(reason, computed);
    return computed;
  };
}

/** As far as the digits of the text go: 48 agrees with 47,9. What also counts what is not here may be right. */
function agreement(value: number, computed: number, isWhole: boolean): boolean | null {
  const decimals = String(value).split('.')[1]?.length ?? 0;
  const isRounded = Math.abs(value - computed) <= 0.5 * 10 ** -decimals + 1e-9 * Math.abs(computed);
  return isRounded || (isWhole ? false : null);
}

function pieceOf({ start, end }: Span, plain: PlainText, given: string): Piece {
  const [at, to] = [plain.at(start), plain.at(Math.max(start, end - 1)) + 1];
  return { text: given.slice(at, to), at, end: to };
}

function readingsOf({ read, series }: Structure, habit: NumberHabit, plain: PlainText): ChosenReading[] {
  const choices = [...new Set(read)].flatMap((token): ChosenReading[] => {
    const choice = choiceFor(token, habit);
    return choice && choice.about !== 'order' ? [{ ...choice, at: plain.at(choice.at) }] : [];
  });
  const isAssumed = series.some(({ arrangement, points }) => arrangement === 'list' && points.length > 1);
  return isAssumed ? [...choices, { about: 'order', chosen: 'oldest-first' }] : choices;
}

function questionsOf(
  { series, pairs }: Structure,
  readings: readonly ChosenReading[],
  text: string,
  today: string | null,
): Question[] {
  const asked = new Set<Question>();
  for (const one of series) for (const question of questionsAbout(one)) asked.add(question);
  if (pairs.some((pair) => pair.kind === 'before-after' && pair.unit === null)) asked.add('unit');
  if (pairs.some((pair) => pair.kind === 'before-after' && pair.unit === 'percentage')) asked.add('denominator');
  const open = readings.filter(
    (one) => one.about === 'decimal-mark' && (one.because === 'nothing' || one.because === 'language'),
  );
  if (open.some((one) => one.about === 'decimal-mark' && (one.because === 'nothing' || one.chosen === 'decimals')))
    asked.add('decimal-mark');
  if (readings.filter(({ about }) => about === 'thousands-space').length === 1) asked.add('thousands-space');
  const isUnfinished = series.some((one) => hasRunning(one, today));
  if (isUnfinished || unfinishedWords.test(fold(text))) asked.add('completeness');
  return [...asked];
}

function questionsAbout({ unit, kind, frequency, arrangement, points }: OwnSeries): Question[] {
  const asked: Question[] = [];
  if (unit === null) asked.push('unit');
  if (unit === 'percentage' && points.some(({ value, denominator }) => value !== null && denominator === null))
    asked.push('denominator');
  if (arrangement === 'groups' || arrangement === 'loose') return asked;
  if (kind === null && unit === 'count') asked.push('kind');
  if (frequency === null) asked.push('period');
  const periods = points.map(({ period }) => period);
  const known = periods.filter((period) => period !== null);
  if (known.some((period) => period.kind !== 'ago' && yearOf(period) === null)) asked.push('year');
  if (known.length > 2 && !isMonotone(periods)) asked.push('order');
  return asked;
}

/** At most one step against the direction of the others without years: a new year. */
function isMonotone(periods: OwnSeriesPeriods): boolean {
  return steadiness(periods) !== 'mixed';
}

type OwnSeriesPeriods = Parameters<typeof isNewestFirst>[0];

function steadiness(periods: OwnSeriesPeriods): 'forward' | 'back' | 'mixed' {
  const isBack = isNewestFirst(periods);
  const known = periods.filter((period) => period !== null);
  const pairs = known.slice(1).map((period, i) => isNewestFirst([known[i] ?? null, period]));
  return pairs.every((pair) => pair === isBack) ? (isBack ? 'back' : 'forward') : 'mixed';
}
