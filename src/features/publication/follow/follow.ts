import type { Person } from '../../../shared/person.ts';
import type { Language } from '../../../shared/language.ts';
import { startOf } from '../../../time/period.ts';
import type { DigestReading } from '../digest/ports.ts';

/** When somebody wants to hear of a figure. `bound` is in the figure's own unit. */
export type AlertRule =
  | { readonly on: 'signal' | 'target' | 'any'; readonly bound: null }
  | { readonly on: 'above' | 'below'; readonly bound: number };

export const alertKinds = ['signal', 'target', 'above', 'below', 'any'] as const satisfies readonly AlertRule['on'][];

/** A figure that somebody wants to hear of. */
export interface Follow {
  readonly indicatorId: string;
  readonly rule: AlertRule;
  /** First day of the newest period that they were told of; null: none yet. */
  readonly toldPeriod: string | null;
}

/** 'weekly': one summary at the start of the working week. 'daily': also in between, at most once a working day. */
export const paces = ['weekly', 'daily'] as const;
export type Pace = (typeof paces)[number];

export interface Follower {
  readonly person: Person;
  readonly language: Language;
  readonly pace: Pace;
  /** ISO instant of the last summary, or of when they began to follow. */
  readonly toldAt: string;
  readonly follows: readonly Follow[];
}

/** More than this nobody reads in one message. */
export const mostFollows = 20;

/** Why somebody hears of a figure. */
export type Alert = Exclude<AlertRule['on'], 'any'>;

/**
 * What of a rule a newer figure meets; null when it meets nothing. Only what may be shown is looked at: an alert on a hidden
 * figure would tell it.
 */
export function alertOf({ rule }: Follow, { reading }: DigestReading): Alert | null {
  if (rule.bound === null) {
    if (rule.on === 'signal') return reading.verdict.kind === 'signal' ? 'signal' : null;
    return rule.on === 'target' && reading.assurance === 'fail' ? 'target' : null;
  }
  const newest = reading.newestIndex === null ? null : reading.points[reading.newestIndex];
  if (!newest || newest.value === null || newest.isHidden) return null;
  const isMet = rule.on === 'above' ? newest.value > rule.bound : newest.value < rule.bound;
  return isMet ? rule.on : null;
}

/** There is a figure to read of a later period than they were told of: an incomplete one is told when it can be read. */
export function isNew({ toldPeriod }: Follow, { shown }: DigestReading): boolean {
  return shown !== null && (toldPeriod === null || startOf(shown) > toldPeriod);
}
