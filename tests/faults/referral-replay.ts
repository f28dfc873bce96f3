import type { ReferralEntry } from '../../src/features/referral/history.ts';
import { messagesOf } from '../../src/features/referral/notify.ts';
import type { Offered, Party, Referral } from '../../src/features/referral/referral.ts';
import { transitions } from '../../src/features/referral/transitions.ts';
import type { ReferralRows } from './referral-rows.ts';

/** A message that one change of a referral must have led to. */
export interface Due {
  readonly key: string;
  readonly kind: 'person' | 'update';
  readonly person: string;
  readonly version: number;
  /** The key of the card that an update takes the place of, or its own. */
  readonly target: string;
}

export interface Replayed {
  readonly problems: readonly string[];
  readonly due: readonly Due[];
}

const nobody = (id: string): Party => ({ id, name: null, language: 'nl' });
const offeredTo = (id: string): Offered => ({ ...nobody(id), why: { kind: 'any-topic' } });

/** Plays the history of one referral from its first line, and tells where it does not lead to what is stored. */
export function replay(
  stored: Referral,
  entries: readonly ReferralEntry[],
  offers: ReferralRows['offers'],
  coordinators: readonly Party[],
): Replayed {
  const problems: string[] = [];
  const due: Due[] = [];
  let before: Referral | null = null;
  for (const [index, entry] of entries.entries()) {
    const line = `line ${entry.version} (${entry.kind}) of ${stored.id}`;
    if (entry.version !== index + 1) problems.push(`${line} is number ${index + 1}`);
    if (entry.from !== (before?.state ?? null)) problems.push(`${line} begins at ${entry.from}, not ${before?.state}`);
    if (!isAllowed(entry)) problems.push(`${line} is not allowed to ${entry.as} in ${entry.from}`);
    const at = offers.filter((one) => one.at === entry.at).map(({ championId }) => offeredTo(championId));
    const after: Referral = before === null ? drafted(stored, entry) : moved(before, entry, at, coordinators);
    const told = messagesOf({ before, after, entry, history: [], byName: null, coordinators, ...quiet });
    for (const { to, key } of told) {
      const person = /:(?:card|note):([^:]+)/.exec(key)?.[1] ?? '';
      const common = { key, person, version: entry.version };
      if (to.kind === 'person') due.push({ ...common, kind: 'person', target: key });
      if (to.kind === 'update') due.push({ ...common, kind: 'update', target: to.of });
    }
    before = after;
  }
  if (before?.version !== stored.version || before.state !== stored.state)
    problems.push(`${stored.id} is ${stored.state} ${stored.version}, its history ends at ${before?.state}`);
  return { problems, due };
}

const extras = { similar: null, colleagues: [], topicNames: () => ({}) };
/** Nobody has quiet hours here. */
const quiet = { reachableAt: () => null, isUnseen: () => false, extras };

function isAllowed({ kind, from, as }: ReferralEntry): boolean {
  if (kind === 'draft') return from === null;
  if (from === null) return false;
  // Who joins was nobody in it before.
  return kind === 'join' ? from in transitions.join : (transitions[kind][from]?.includes(as) ?? false);
}

/** Of the stored document only who began it is taken. */
function drafted(stored: Referral, { by, version }: ReferralEntry): Referral {
  const empty = { waiters: [], offered: [], champion: null, formerly: [], toldCoordinators: [], declinedBy: [] };
  return { ...stored, ...empty, version, state: 'draft', asker: nobody(by ?? '') };
}

function moved(
  before: Referral,
  { kind, by, to, version }: ReferralEntry,
  offered: readonly Offered[],
  coordinators: readonly Party[],
): Referral {
  const { waiters, asker } = before;
  const person = by ?? '';
  const after = { ...before, version, state: to, ...holders(before, kind, to, person, offered) };
  const told = to === 'escalated' || kind === 'escalate' ? coordinators.filter(({ id }) => id !== asker.id) : [];
  const passed = kind === 'withdraw' && to !== 'withdrawn' ? waiters[0] : undefined;
  const left = kind === 'leave' ? person : passed?.id;
  const now: Referral = {
    ...after,
    asker: passed ?? asker,
    waiters: [
      ...waiters.filter(({ id }) => id !== left),
      ...(kind === 'join' ? [{ ...nobody(person), asked: '' }] : []),
    ],
    toldCoordinators: [...new Set([...before.toldCoordinators, ...told.map(({ id }) => id)])],
  };
  const has = new Set(inIt(now));
  return { ...now, formerly: [...new Set([...before.formerly, ...inIt(before)])].filter((id) => !has.has(id)) };
}

function inIt({ asker, waiters, offered, champion }: Referral): readonly string[] {
  return [asker, ...waiters, ...offered, ...(champion ? [champion] : [])].map(({ id }) => id);
}

/** Who may take it and who has it. */
function holders(
  { offered, champion }: Referral,
  kind: ReferralEntry['kind'],
  to: Referral['state'],
  by: string,
  at: readonly Offered[],
): Pick<Referral, 'offered' | 'champion'> {
  if (to === 'offered') return { offered: at.length > 0 ? at : offered, champion: null };
  if (kind === 'accept') return { offered: [], champion: offeredTo(by) };
  if (kind === 'answer') return { offered: [], champion: champion ?? offeredTo(by) };
  return { offered: [], champion: to === 'escalated' ? null : champion };
}
