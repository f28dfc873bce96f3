import type { Actor, Handler } from '../../../shared/handler.ts';
import { replace, reply } from '../../../shared/outcome.ts';
import { fold } from '../../../text/words/normal-words.ts';
import { periodsIn } from '../../../text/question/asked-periods.ts';
import { instantOf } from '../../../time/amsterdam.ts';
import { dayNumber } from '../../../time/day.ts';
import { lastDayOf, startOf } from '../../../time/period.ts';
import type { UpkeepPorts } from './ports.ts';
import type { UpkeepContent } from './told.ts';
import type { UpkeepSaid } from './upkeep-said.ts';

type Use<Input> = Handler<Input, UpkeepContent, never>;

/** More do not fit on a card that is read. */
const mostChanges = 15;

/** What an administrator can type about what was changed, and about who leaves. */
export function upkeepCommands(ports: UpkeepPorts): {
  readonly [Kind in UpkeepSaid['kind']]: Use<Extract<UpkeepSaid, { kind: Kind }>>;
} {
  return {
    changes: { needs: 'administrator', handle: async (said, actor) => reply(await changesAsked(said, actor, ports)) },
    leaver: {
      needs: 'administrator',
      handle: async ({ name }, actor) => reply(await leaverNamed(name, actor, ports)),
    },
  };
}

export interface UpkeepActions {
  readonly 'upkeep.leaver': Use<{ readonly who?: string | undefined }>;
}

export function upkeepActions({ holders }: UpkeepPorts): UpkeepActions {
  return {
    'upkeep.leaver': {
      needs: 'administrator',
      async handle({ who }, { person: { tenantId } }) {
        const all = await holders(tenantId);
        const holder = all.find(({ person }) => person.id === who);
        return replace(
          holder ? { kind: 'upkeep.leaver', holder } : { kind: 'upkeep.leavers', holders: all, unknown: null },
        );
      },
    },
  };
}

async function changesAsked(
  { who, when }: Extract<UpkeepSaid, { kind: 'changes' }>,
  { person: { tenantId } }: Actor,
  { store, names, today }: UpkeepPorts,
): Promise<UpkeepContent> {
  const known = await names(tenantId);
  const { from, to } = daysIn(when, today());
  const about = who === '' ? null : likeNamed(who, known);
  const changes = await store.changes(tenantId, {
    from: from && startOfDay(from, 0),
    until: to && startOfDay(to, 1),
    about,
    most: mostChanges + 1,
  });
  return {
    kind: 'upkeep.changes',
    changes: changes.slice(0, mostChanges),
    names: known,
    who,
    from,
    to,
    isCut: changes.length > mostChanges,
    isUnknown: about?.length === 0,
  };
}

async function leaverNamed(
  name: string | null,
  { person: { tenantId } }: Actor,
  { holders }: UpkeepPorts,
): Promise<UpkeepContent> {
  const all = await holders(tenantId);
  const named = new Map(all.flatMap((one) => (one.name === null ? [] : [[one.person.id, one.name] as const])));
  const ids: readonly string[] = name === null ? [] : likeNamed(name, named);
  const [holder, ...others] = all.filter(({ person }) => ids.includes(person.id));
  if (holder && others.length === 0) return { kind: 'upkeep.leaver', holder };
  return {
    kind: 'upkeep.leavers',
    holders: holder ? [holder, ...others] : all,
    unknown: holder ? null : name,
  };
}

/** Ids of whose name has all these words, in any order. */
function likeNamed(typed: string, names: ReadonlyMap<string, string>): readonly string[] {
  const wordsOf = (name: string): readonly string[] => fold(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  const wanted = wordsOf(typed);
  return [...names].filter(([, name]) => wanted.every((word) => wordsOf(name).includes(word))).map(([id]) => id);
}

/** First and last day of what was said, as ISO dates. */
function daysIn(when: string, today: string): { readonly from: string | null; readonly to: string | null } {
  const { startsAt, periods, longer } = periodsIn(when, today);
  if (startsAt) return { from: startOf(startsAt), to: null };
  const said = [...periods, ...longer];
  const [from = null] = said.map(startOf).sort();
  return { from, to: said.map(lastDayOf).sort().at(-1) ?? null };
}

/** The instant at which a day begins here, `later` days after it. */
function startOfDay(day: string, later: number): string {
  return new Date(instantOf({ day: (dayNumber(day) ?? 0) + later, ms: 0 })).toISOString();
}
