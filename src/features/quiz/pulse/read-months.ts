import { read } from '../../../statistics/reading/read.ts';
import { laterPeriod, periodAt, periodNumber } from '../../../time/period.ts';
import type { PulseQuestion, PulseResult } from './pulse-result.ts';

/** A pulse of one month; `day` is an ISO date in it. */
export interface PulseMonth {
  readonly day: string;
  readonly result: PulseResult;
}

/** 'too-few': so few months say nothing about a change. */
export type PulseVerdict = 'too-few' | 'ordinary' | 'up' | 'down';

const fewestMonths = 12;

/** Reads the months of one question as any other figure: no change is told before there are enough of them. Oldest first. */
export function readMonths(months: readonly PulseMonth[], question: PulseQuestion): PulseVerdict {
  const [first] = months;
  if (!first || months.length < fewestMonths) return 'too-few';
  const start = periodAt('month', first.day);
  const numberOf = (day: string) => (periodNumber(periodAt('month', day)) ?? 0) - (periodNumber(start) ?? 0);
  const values = new Map(months.map(({ day, result }) => [numberOf(day), result.answers[question]]));
  const last = Math.max(...values.keys());
  const { verdict } = read({
    meta: {
      kind: 'proportion',
      frequency: 'month',
      favourable: 'increase',
      lagPeriods: 0,
      roundedTo: null,
      target: null,
      breaks: [],
    },
    points: Array.from({ length: last + 1 }, (_, later) => {
      const { agreed, size } = values.get(later) ?? { agreed: null, size: null };
      return {
        period: laterPeriod(start, later),
        value: agreed === null ? null : (agreed / size) * 100,
        numerator: agreed,
        denominator: size,
        status: 'final',
      };
    }),
    snapshots: [],
  });
  switch (verdict.kind) {
    case 'signal':
    case 'trend':
      return verdict.direction;
    case 'common':
      return 'ordinary';
    case 'withheld':
      return 'too-few';
  }
}
