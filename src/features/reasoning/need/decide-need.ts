import { nowNamed } from '../../../shared/named-person.ts';
import {
  longestDetail,
  longestNeed,
  needQuestions,
  type Need,
  type NeedMatch,
  type NeedPerson,
  type NeedQuestion,
} from './need.ts';

export type NeedCommand =
  | { readonly kind: 'answer'; readonly asks: NeedQuestion; readonly text: string }
  /** `match` is what meets these words. */
  | ({ readonly kind: 'change'; readonly what: string; readonly match: NeedMatch } & Readonly<
      Record<NeedQuestion, string>
    >)
  /** What was found is not what is meant. */
  | { readonly kind: 'mismatch' }
  | {
      readonly kind: 'ask';
      readonly purpose: string;
      readonly basis: string;
      readonly period: string;
      readonly at: NeedPerson;
    }
  | { readonly kind: 'grant'; readonly reason: string }
  | { readonly kind: 'refuse'; readonly reason: string }
  | { readonly kind: 'withdraw' }
  /** By the clock: who decides hears of it again, and later a coordinator. */
  | { readonly kind: 'remind' };

export type NeedRefusal =
  'empty' | 'too-long' | 'not-yours' | 'not-now' | 'needs-purpose' | 'needs-reason' | 'needs-who';

export interface NeedClock {
  /** ISO instants. */
  readonly now: string;
  /** When who decides is reminded next; by working days. */
  readonly nextReminder: string;
}

export type NeedDecision =
  { readonly kind: 'refused'; readonly why: NeedRefusal } | { readonly kind: 'changed'; readonly need: Need };

/** After so many reminders it is left to the asker, who heard of each. */
export const mostReminders = 4;

/** What a step makes of a need and of what was asked for it. `actor` is 'clock' for a reminder. */
export function decideNeed(
  need: Need,
  command: NeedCommand,
  actor: NeedPerson | 'clock',
  { now, nextReminder }: NeedClock,
): NeedDecision {
  const refused = (why: NeedRefusal): NeedDecision => ({ kind: 'refused', why });
  const became = (more: Partial<Need>): NeedDecision => ({
    kind: 'changed',
    need: { ...need, by: actor === 'clock' ? need.by : nowNamed(need.by, actor), ...more, version: need.version + 1 },
  });
  const { request } = need;
  const isOpen = request?.state === 'asked';
  if (command.kind === 'remind') {
    if (actor !== 'clock' || !isOpen || need.remindAt === null || need.remindAt > now) return refused('not-now');
    const reminded = request.reminded + 1;
    const remindAt = reminded < mostReminders ? nextReminder : null;
    return became({ request: { ...request, reminded }, remindAt });
  }
  if (actor === 'clock') return refused('not-yours');
  const decides = command.kind === 'grant' || command.kind === 'refuse';
  if (decides ? request?.at?.id !== actor.id : need.by?.id !== actor.id) return refused('not-yours');
  switch (command.kind) {
    case 'answer': {
      const text = tidy(command.text);
      if (text === '') return refused('empty');
      return text.length > longestDetail ? refused('too-long') : became({ [command.asks]: text });
    }
    case 'change': {
      const [what, ...said] = [command.what, ...needQuestions.map((question) => command[question])].map(tidy);
      if (isOpen) return refused('not-now');
      if (!what) return refused('empty');
      if (what.length > longestNeed || said.some((one) => one.length > longestDetail)) return refused('too-long');
      const [decision = '', owner = '', often = ''] = said;
      return became({ what, decision, owner, often, match: command.match });
    }
    case 'mismatch':
      return need.match.kind === 'gap' ? refused('not-now') : became({ match: { kind: 'gap', id: '' } });
    case 'ask': {
      const [purpose, basis, period] = [command.purpose, command.basis, command.period].map((one) => one.trim());
      if (isOpen || request?.state === 'granted') return refused('not-now');
      if (!purpose) return refused('needs-purpose');
      if ([purpose, basis, period].some((one = '') => one.length > longestNeed)) return refused('too-long');
      return became({
        request: {
          state: 'asked',
          purpose,
          basis: basis ?? '',
          period: period ?? '',
          at: command.at,
          askedAt: now,
          reason: '',
          reminded: 0,
        },
        remindAt: nextReminder,
      });
    }
    case 'grant':
    case 'refuse': {
      if (!request || !isOpen) return refused('not-now');
      const reason = command.reason.trim();
      if (command.kind === 'refuse' && reason === '') return refused('needs-reason');
      if (reason.length > longestNeed) return refused('too-long');
      const state = command.kind === 'grant' ? 'granted' : 'refused';
      return became({ request: { ...request, state, reason, at: nowNamed(request.at, actor) }, remindAt: null });
    }
    case 'withdraw':
      return request && isOpen
        ? became({ request: { ...request, state: 'withdrawn' }, remindAt: null })
        : refused('not-now');
  }
}

function tidy(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
