import type { Person } from '../../shared/person.ts';
import { findPersonalData } from '../../text/personal-data/personal-data.ts';
import type { Absence } from './absence-day.ts';
import { newProfile, type Champion, type Profile } from './champion.ts';

/** What somebody wants to do with a champion. */
export type ChampionCommand =
  /** Sign up, say yes to a nomination, or change the profile. */
  | { readonly kind: 'save'; readonly profile: Profile; readonly why: string | null }
  | { readonly kind: 'nominate'; readonly name: string | null; readonly why: string | null }
  | { readonly kind: 'refuse' }
  | ({ readonly kind: 'leave' } & Absence)
  | { readonly kind: 'return' }
  | { readonly kind: 'stop' }
  | { readonly kind: 'approve' }
  | { readonly kind: 'decline'; readonly reason: string };

export interface ChampionActor {
  readonly person: Person;
  readonly name: string | null;
  readonly isCoordinator: boolean;
  /** An administrator gave them the role: then nobody else has to approve them. */
  readonly isAppointed: boolean;
  /** Ids of the coordinators who can decide. */
  readonly coordinators: readonly string[];
}

/** What happened, as the log has it. */
export type ChampionChange =
  | 'asked'
  | 'nominated'
  | 'agreed'
  | 'appointed'
  | 'refused'
  | 'approved'
  | 'declined'
  | 'changed'
  | 'left'
  | 'leaves-later'
  | 'returned'
  | 'stopped';

/** Why nothing happens. */
export type ChampionRefusal =
  | 'not-yours'
  /** Nobody approves, or names, themselves. */
  | 'yourself'
  | 'not-now'
  | 'is-champion'
  | 'is-asked'
  | 'incomplete'
  | 'needs-reason'
  | 'too-long'
  | 'personal-data'
  | 'bad-date'
  | 'until-when';

export type ChampionDecision =
  | {
      readonly kind: 'done';
      readonly champion: Champion;
      readonly change: ChampionChange;
      /** A reason, for the log. */
      readonly note: string | null;
      /** What becomes of the role. */
      readonly role: 'give' | 'take' | null;
    }
  | { readonly kind: 'refused'; readonly why: ChampionRefusal };

export const longestText = 500;
const mostCapacity = 20;

/** What one command leads to. Pure; `who` is whom it is about, and `champion` what is kept of them. */
export function decideChampion(
  who: Person,
  champion: Champion | null,
  command: ChampionCommand,
  actor: ChampionActor,
): ChampionDecision {
  const isSelf = actor.person.id === who.id && actor.person.tenantId === who.tenantId;
  if (actor.person.tenantId !== who.tenantId) return refused('not-yours');
  switch (command.kind) {
    case 'nominate':
      return isSelf ? refused('yourself') : nominate(who, champion, command, actor);
    case 'approve':
    case 'decline':
      if (!actor.isCoordinator) return refused('not-yours');
      return isSelf ? refused('yourself') : judge(champion, command);
    default:
      return isSelf ? ofOneself(who, champion, command, actor) : refused('not-yours');
  }
}

type Own = Exclude<ChampionCommand, { kind: 'nominate' | 'approve' | 'decline' }>;

function ofOneself(who: Person, champion: Champion | null, command: Own, actor: ChampionActor): ChampionDecision {
  if (command.kind === 'save') return save(who, champion, command, actor);
  if (!champion || champion.state === 'stopped') return refused('not-now');
  switch (command.kind) {
    case 'refuse':
      return champion.state === 'nominated' ? done(ended(champion), 'refused') : refused('not-now');
    case 'stop':
      return done(ended(champion), 'stopped', null, actor.isAppointed ? 'take' : null);
    case 'leave':
      if (champion.state !== 'approved') return refused('not-now');
      return leave(champion, command);
    case 'return':
      if (champion.state !== 'approved' || champion.absentUntil === null) return refused('not-now');
      return done(next(champion, { absentUntil: null, absentFrom: null }), 'returned');
  }
}

function leave(champion: Champion, { from, until, isOpen = false }: Absence): ChampionDecision {
  if (isOpen) return refused('until-when');
  if (until === null || (from !== null && from >= until)) return refused('bad-date');
  return done(next(champion, { absentUntil: until, absentFrom: from }), from === null ? 'left' : 'leaves-later');
}

function save(
  who: Person,
  champion: Champion | null,
  { profile, why }: Extract<Own, { kind: 'save' }>,
  { person, name, isAppointed, coordinators }: ChampionActor,
): ChampionDecision {
  const wrong = wrongIn(profile, why);
  if (wrong) return refused(wrong);
  const before = champion ?? blank(who);
  const changed = next(before, { ...profile, name: name ?? before.name });
  if (before.state === 'approved') return done(changed, 'changed');
  if (isAppointed) return done({ ...changed, state: 'approved', request: null }, 'appointed');
  if (before.state === 'asked' && champion) return done(changed, 'changed');
  const by = { id: person.id, name };
  const request = { ...(before.request ?? { by, why }), shownTo: coordinators, since: changed.version };
  return done({ ...changed, state: 'asked', request }, before.state === 'nominated' ? 'agreed' : 'asked', why);
}

function nominate(
  who: Person,
  champion: Champion | null,
  { name, why }: Extract<ChampionCommand, { kind: 'nominate' }>,
  actor: ChampionActor,
): ChampionDecision {
  if (champion?.state === 'approved') return refused('is-champion');
  if (champion && champion.state !== 'stopped') return refused('is-asked');
  const wrong = wrongText(why ?? '');
  if (wrong) return refused(wrong);
  const nominated = next(champion ?? blank(who), { state: 'nominated', name });
  const by = { id: actor.person.id, name: actor.name };
  return done({ ...nominated, request: { by, why, shownTo: [], since: nominated.version } }, 'nominated', why);
}

function judge(
  champion: Champion | null,
  command: Extract<ChampionCommand, { kind: 'approve' | 'decline' }>,
): ChampionDecision {
  if (champion?.state !== 'asked') return refused('not-now');
  if (command.kind === 'approve')
    return done(next(champion, { state: 'approved', request: null }), 'approved', null, 'give');
  const reason = command.reason.trim();
  if (!reason) return refused('needs-reason');
  const wrong = wrongText(reason);
  return wrong ? refused(wrong) : done(ended(champion), 'declined', reason);
}

function wrongIn({ capacity, languages, workingDays, team }: Profile, why: string | null): ChampionRefusal | null {
  const isWhole = Number.isInteger(capacity) && capacity >= 1 && capacity <= mostCapacity;
  if (!isWhole || languages.length === 0 || workingDays.length === 0) return 'incomplete';
  return wrongText(team ?? '') ?? wrongText(why ?? '');
}

function wrongText(text: string): ChampionRefusal | null {
  if (text.length > longestText) return 'too-long';
  return findPersonalData(text).length > 0 ? 'personal-data' : null;
}

function blank(person: Person): Champion {
  return { ...newProfile, person, name: null, state: 'stopped', version: 0, absentUntil: null, request: null };
}

/** Who is no champion has no profile: what it was kept for is over. */
export function ended({ person, version }: Pick<Champion, 'person' | 'version'>): Champion {
  return { ...blank(person), version: version + 1 };
}

function next(champion: Champion, part: Partial<Champion>): Champion {
  return { ...champion, ...part, version: champion.version + 1 };
}

function refused(why: ChampionRefusal): ChampionDecision {
  return { kind: 'refused', why };
}

function done(
  champion: Champion,
  change: ChampionChange,
  note: string | null = null,
  role: 'give' | 'take' | null = null,
): ChampionDecision {
  return { kind: 'done', champion, change, note, role };
}
