import type { Actor, Handler, Outdated, VersionedHandler } from '../../shared/handler.ts';
import { replace } from '../../shared/outcome.ts';
import { weekdayWords } from '../../text/named-day.ts';
import type { PublicationEvent } from './events.ts';
import { byOf, partyOf, unknown, type Led } from './move.ts';
import type { PostPorts } from './ports.ts';
import { privately } from './privately.ts';
import { nextOf, onClosedDay, slotModes, whenMissing, type Slot } from './slot.ts';
import { maySee, shown } from './take-step.ts';
import type { PublicationContent } from './told.ts';
import { typedTime } from './typed-moment.ts';

type Use<Input> = Handler<Input, PublicationContent, PublicationEvent>;
type VersionedUse<Input> = VersionedHandler<Input, PublicationContent, PublicationEvent>;
type Slots = Extract<PublicationContent, { kind: 'publication.slots' }>;

/** What the card of a post sends when it is to be made every week. */
export interface WeeklySet {
  readonly id: string;
  /** 'dinsdag 9.00 uur'. */
  readonly weekly?: string | undefined;
  readonly closedDay?: string | undefined;
  readonly mode?: string | undefined;
  readonly missing?: string | undefined;
}

export type SlotStep = 'pause' | 'resume' | 'end';

export interface SlotActions {
  readonly 'publication.weekly': Use<WeeklySet>;
  readonly 'publication.slots': Use<unknown>;
  readonly 'publication.slot': VersionedUse<{ readonly id: string; readonly version: number; readonly what: SlotStep }>;
}

export function slotCommands(ports: PostPorts): { readonly 'list-slots': Use<unknown> } {
  return {
    'list-slots': {
      needs: 'manager',
      handle: async (_, actor) => privately(await slotList(actor, ports, null), actor),
    },
  };
}

export function slotActions(ports: PostPorts): SlotActions {
  return {
    'publication.weekly': { needs: 'manager', handle: (input, actor) => set(input, actor, ports) },
    'publication.slots': {
      needs: 'manager',
      handle: async (_, actor) => replace(await slotList(actor, ports, null)),
    },
    'publication.slot': {
      needs: 'manager',
      version: async ({ person }, { id }) => (await ports.posts.slot(person.tenantId, id))?.version ?? -1,
      current: (actor, why) => slotList(actor, ports, why),
      async handle({ id, what }, actor) {
        const slot = await ports.posts.slot(actor.person.tenantId, id);
        if (slot === null || slot.state === 'ended') return replace(await slotList(actor, ports, 'changed'));
        const after = stepped(slot, what, actor, ports);
        return replace(await slotList(actor, ports, doneBy[what], after), [{ kind: 'slot-changed', slot: after }]);
      },
    },
  };
}

const doneBy = { pause: 'paused', resume: 'resumed', end: 'ended' } as const satisfies Record<SlotStep, Slots['news']>;

/** Who takes it up again answers for it from then on, and of what passed meanwhile nothing is made good. */
function stepped(slot: Slot, what: SlotStep, actor: Actor, ports: PostPorts): Slot {
  const version = slot.version + 1;
  if (what === 'resume') return { ...slot, version, state: 'active', activeFrom: ports.now(), author: partyOf(actor) };
  return { ...slot, version, state: what === 'pause' ? 'paused' : 'ended' };
}

async function set(input: WeeklySet, actor: Actor, ports: PostPorts): Promise<Led> {
  const post = await ports.posts.byId(actor.person.tenantId, input.id);
  if (post === null || !maySee(post, byOf(actor))) return replace(unknown);
  const time = weeklyTime(input.weekly ?? '');
  if (time === null) {
    const { weekly = '', closedDay = '', mode = '', missing = '' } = input;
    const typed = { weekly: ports.mask(weekly), closedDay, mode, missing };
    const news = { kind: 'no-moment', why: 'no-weekly-time' } as const;
    return replace((await shown(post, byOf(actor), news, ports, typed)) ?? unknown);
  }
  const { tenantId, indicators, placeIds, note } = post;
  const slot: Slot = {
    id: ports.newId(),
    tenantId,
    version: 1,
    author: partyOf(actor),
    indicators,
    placeIds,
    note,
    ...time,
    onClosedDay: oneOf(onClosedDay, input.closedDay),
    mode: oneOf(slotModes, input.mode),
    whenMissing: oneOf(whenMissing, input.missing),
    state: 'active',
    activeFrom: ports.now(),
  };
  return replace(await slotList(actor, ports, 'set', slot), [{ kind: 'slot-changed', slot }]);
}

function oneOf<Word extends string>(words: readonly [Word, ...Word[]], text: string | undefined): Word {
  return words.find((word) => word === text) ?? words[0];
}

/** 'dinsdag 9.00 uur' or 'elke dinsdag om 9 uur'; null when the day or the time is missing. */
export function weeklyTime(text: string): Pick<Slot, 'weekday' | 'minutes'> | null {
  const time = typedTime(text);
  const words = (time?.rest ?? '').split(/\s+/);
  const weekday = weekdayWords.findIndex((names) => words.some((word) => names.includes(word))) + 1;
  return time && weekday > 0 ? { weekday, minutes: time.minutes } : null;
}

const mostRuns = 3;

/** `after`: one as it is from now on. */
async function slotList(
  { person }: Actor,
  ports: PostPorts,
  news: Slots['news'] | Outdated,
  after: Slot | null = null,
): Promise<PublicationContent> {
  const kept = (await ports.posts.slots(person.tenantId)).filter(({ id }) => id !== after?.id);
  const slots = [...kept, ...(after && after.state !== 'ended' ? [after] : [])];
  const now = Date.parse(ports.now());
  return {
    kind: 'publication.slots',
    slots: await Promise.all(
      slots.map(async (slot) => {
        const next = nextOf(slot, now, ports.closed);
        return {
          slot,
          nextAt: next === null ? null : new Date(next).toISOString(),
          runs: await ports.posts.runs(person.tenantId, slot.id, mostRuns),
        };
      }),
    ),
    news,
  };
}
