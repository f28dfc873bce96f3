import type { Actor, VersionedHandler } from '../../shared/handler.ts';
import type { Translated } from '../../shared/language.ts';
import { replace } from '../../shared/outcome.ts';
import type { Reading } from '../../statistics/reading/reading.ts';
import { maskPersonalData } from '../../text/personal-data/personal-data.ts';
import { startOf, type Period } from '../../time/period.ts';
import type { IndicatorEvent } from './events.ts';
import type { Indicator } from './indicator.ts';

const fewestPoints = 7;
const longestReason = 300;

/** From where what is ordinary may be computed anew. */
export interface Shift {
  readonly from: Period;
  readonly direction: 'up' | 'down';
  /** How many figures lie on the same side. */
  readonly points: number;
}

/**
 * A lasting shift that still holds at the newest figure, after which there are enough figures: only then is it proposed to
 * compute anew, and only a person who knows its cause does it (statistics 1.4). null otherwise.
 */
export function shiftToRebase({ verdict, points, newestIndex, method }: Reading): Shift | null {
  if (verdict.kind !== 'signal' || verdict.rule !== 'shift' || verdict.points < fewestPoints) return null;
  // 'none' beside a signal: its limits are not told, because a figure is hidden; that it shifted, and since when, is.
  if (method !== 'xmr' && method !== 'laney-p' && method !== 'laney-u' && method !== 'none') return null;
  const upTo = points.slice(0, (newestIndex ?? -1) + 1).filter(({ value }) => value !== null);
  const first = upTo.at(-verdict.points);
  return first ? { from: first.period, direction: verdict.direction, points: verdict.points } : null;
}

export type RebaseNews = 'rebased' | 'not-yours' | 'needs-reason' | 'too-long' | 'not-now' | 'changed' | 'repeated';

export interface RebaseContent {
  readonly kind: 'indicator.rebased';
  readonly news: RebaseNews;
  /** null when there is no such indicator. */
  readonly name: Translated | null;
  /** First day of the period from which what is ordinary is computed, as an ISO date. */
  readonly from: string;
}

export interface RebasePorts {
  readonly all: () => Promise<readonly Indicator[]>;
  readonly versionOf: (indicatorId: string) => Promise<number>;
  readonly shiftOf: (indicatorId: string) => Promise<Shift | null>;
}

interface Rebasing {
  readonly indicator: string;
  readonly from: string;
  readonly version: number;
  readonly reason?: string | undefined;
}

/** Who owns an indicator, takes the owner's place, or is a manager. */
export function mayRebase({ owner, deputy }: Indicator, { person, roles }: Pick<Actor, 'person' | 'roles'>): boolean {
  return owner?.id === person.id || deputy?.id === person.id || roles.includes('manager');
}

/** The button below a proposal. */
export function rebaseActions({ all, versionOf, shiftOf }: RebasePorts): {
  readonly 'indicator.rebase': VersionedHandler<Rebasing, RebaseContent, IndicatorEvent>;
} {
  const find = async (id: string) => (await all()).find((one) => one.id === id);
  return {
    'indicator.rebase': {
      needs: 'anyone',
      version: async (_, { indicator }) => versionOf(indicator),
      async current(_, news, { indicator, from }) {
        return { kind: 'indicator.rebased', news, name: (await find(indicator))?.name ?? null, from };
      },
      async handle({ indicator: id, from, version, reason = '' }, actor) {
        const indicator = await find(id);
        const because = maskPersonalData(reason.trim());
        const told = (news: RebaseNews): RebaseContent => ({
          kind: 'indicator.rebased',
          news,
          name: indicator?.name ?? null,
          from,
        });
        if (!indicator || !mayRebase(indicator, actor)) return replace(told('not-yours'));
        if (because === '') return replace(told('needs-reason'));
        if (because.length > longestReason) return replace(told('too-long'));
        const shift = await shiftOf(id);
        if (!shift || startOf(shift.from) !== from) return replace(told('not-now'));
        const baseline = { from, reason: { nl: because, en: because } };
        return replace(told('rebased'), [
          {
            kind: 'indicator-defined',
            was: version,
            indicator: { ...indicator, baseline },
            by: { id: actor.person.id, name: actor.name },
            because,
          },
        ]);
      },
    },
  };
}
