import type { Language } from '../../../shared/language.ts';
import type { OwnUnit } from '../../../text/figures/account.ts';
import { formatNumber } from '../../../text/format.ts';
import { fact, type Fact, type Statement } from '../statement.ts';

/** Numbers of the asker as facts, in the reader's notation. */
export interface Amounts {
  readonly language: Language;
  /** As many decimals as the figure has, at most two. */
  readonly number: (name: string, value: number) => Fact;
  /** A computed number: one decimal, or none when it is whole. */
  readonly computed: (name: string, value: number) => Fact;
  /** Always with one decimal; with two below one. */
  readonly rate: (name: string, value: number) => Fact;
  /** 0-100. */
  readonly percentage: (name: string, value: number) => Fact;
  /** An end of a margin: whole percentages, as far as they tell it from none and all. */
  readonly margin: (name: string, value: number) => Fact;
  /** `+18,1%`. */
  readonly signedPercentage: (name: string, value: number) => Fact;
  readonly points: (name: string, value: number) => Fact;
  /** `8,7 procentpunt minder`. */
  readonly signedPoints: (name: string, value: number) => Fact;
  /** With the unit that was given. */
  readonly amount: (name: string, value: number, unit: OwnUnit | null) => Fact;
}

const words = {
  nl: { points: 'procentpunt', more: 'meer', less: 'minder', euro: 'euro', days: 'dagen' },
  en: { points: 'percentage points', more: 'more', less: 'less', euro: 'euros', days: 'days' },
} as const;

/** `isEuro`: the asker wrote euros; a unit that nobody said is not shown. */
export function amountsIn(language: Language, isEuro = false): Amounts {
  const own = words[language];
  const number = (value: number): string => formatNumber(value, decimalsOf(value), language);
  const oneDecimal = (value: number): string => formatNumber(value, isWhole(value) ? 0 : 1, language);
  const percentage = (value: number): string => `${formatNumber(value, decimalsOfPercentage(value), language)}%`;
  return {
    language,
    number: (name, value) => fact(name, number(value)),
    computed: (name, value) => fact(name, Math.abs(value) < 1 ? number(value) : oneDecimal(value)),
    rate: (name, value) => fact(name, formatNumber(value, value > 0 && value < 1 ? 2 : 1, language)),
    percentage: (name, value) => fact(name, percentage(value)),
    margin: (name, value) =>
      fact(name, decimalsOfPercentage(value) === 2 ? percentage(value) : percentage(Math.round(value))),
    signedPercentage: (name, value) => fact(name, `${value < 0 ? '-' : '+'}${percentage(Math.abs(value))}`),
    points: (name, value) => fact(name, `${oneDecimal(Math.abs(value))} ${own.points}`),
    signedPoints: (name, value) =>
      fact(name, `${oneDecimal(Math.abs(value))} ${own.points} ${value < 0 ? own.less : own.more}`),
    amount: (name, value, unit) => {
      if (unit === 'percentage') return fact(name, percentage(value));
      const end = unit === 'money' && isEuro ? ` ${own.euro}` : unit === 'days' ? ` ${own.days}` : '';
      return fact(name, `${number(value)}${end}`);
    },
  };
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The name of a figure before what is told of it; without one only that. */
export function named(label: string, statement: Statement): Statement {
  if (label === '') return { ...statement, text: capitalised(statement.text) };
  const shown = capitalised(label);
  return { text: `${shown}: ${statement.text}`, facts: [fact('label', shown), ...statement.facts] };
}

function decimalsOf(value: number): number {
  return [0, 1].find((decimals) => Math.abs(value - Number(value.toFixed(decimals))) < 1e-9) ?? 2;
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 0.05;
}

/** A share close to none or all is not rounded to none or all. */
function decimalsOfPercentage(value: number): number {
  if (Math.abs(value - Math.round(value)) < 0.005) return 0;
  const rest = Math.min(Math.abs(value), Math.abs(100 - value));
  if (rest < 1) return 2;
  return isWhole(value) ? 0 : 1;
}

/** Whether the asker wrote euros. */
export function isEuroSaid(text: string): boolean {
  return /€|\beuro|\beur\b/i.test(text.slice(0, LONGEST_LEAD));
}

/** Characters in which people say what their figures are. */
const LONGEST_LEAD = 6_000;
