import type { Accepted } from '../support/teams/ledger.ts';
import type { Answer } from '../support/teams/delivery.ts';
import type { Cast, Chats } from './referral-people.ts';
import { replay, type Due } from './referral-replay.ts';
import type { ReferralRows, Sending } from './referral-rows.ts';
import type { Truth } from './teams-process.ts';

export interface ReferralVerdict {
  readonly referrals: number;
  /** How many ended in which state. */
  readonly states: Readonly<Record<string, number>>;
  readonly steps: number;
  readonly messages: number;
  readonly sent: number;
  /** Not there for sure, and visible to the coordinator. */
  readonly failed: number;
  readonly uncertain: number;
  readonly twice: number;
  readonly missing: number;
  /** Cards of which the newest look in Teams is an older one. */
  readonly stale: number;
  /** One line per broken promise; empty is a pass. */
  readonly problems: readonly string[];
}

export interface Pressed {
  readonly what: string;
  readonly answer: Answer;
}

interface Judged {
  readonly rows: ReferralRows;
  readonly truth: Truth;
  readonly cast: Cast;
  readonly chats: Chats;
  readonly answers: readonly Pressed[];
}

/** Holds what the histories say against what the bot wrote for Teams, and that against what Teams took. */
export function judgeReferrals({ rows, truth, cast, chats, answers }: Judged): ReferralVerdict {
  const { referrals, entries, offers, sendings } = rows;
  const coordinators = [{ id: cast.coordinator.id, name: cast.coordinator.called, language: 'nl' as const }];
  const entriesOf = Map.groupBy(entries, ({ referralId }) => referralId);
  const offersOf = Map.groupBy(offers, ({ referralId }) => referralId);
  const replayed = referrals.map((one) =>
    replay(one, entriesOf.get(one.id) ?? [], offersOf.get(one.id) ?? [], coordinators),
  );
  const due = replayed.flatMap((one) => one.due);
  const missing = missingOf(due, sendings);
  const twice = twiceOf(sendings, truth, chats);
  const stale = staleOf(due, sendings, truth);
  const refused = answers.filter(({ answer: { status } }) => status !== 200);
  const problems = [
    ...replayed.flatMap((one) => one.problems),
    ...missing,
    ...twice,
    ...stale,
    ...refused.map(({ what, answer }) => `a press (${what}) was answered with ${answer.status}: ${answer.text}`),
    ...sendings.filter(({ state }) => state === 'pending' || state === 'sending').map((one) => `${one.key} stays open`),
  ];
  const inState = (state: string) => sendings.filter((one) => one.state === state).length;
  return {
    referrals: referrals.length,
    states: Object.fromEntries(
      [...Map.groupBy(referrals, ({ state }) => state)].map(([state, all]) => [state, all.length]),
    ),
    steps: entries.length,
    messages: due.length,
    sent: inState('sent'),
    failed: inState('failed'),
    uncertain: inState('uncertain'),
    twice: twice.length,
    missing: missing.length,
    stale: stale.length,
    problems,
  };
}

/** A message with a person is there under its key; a change of a card too, or a later one that took its place. */
function missingOf(due: readonly Due[], sendings: readonly Sending[]): string[] {
  const written = new Set(sendings.map(({ key }) => key));
  const newest = newestOf(due);
  const seen = new Set<string>();
  return due.flatMap(({ key, kind, target, version }) => {
    if (kind === 'person' && seen.has(key)) return [`${key} was to be written a second time, at ${version}`];
    seen.add(key);
    const isOvertaken = kind === 'update' && (newest.get(target)?.version ?? 0) > version;
    return written.has(key) || isOvertaken ? [] : [`${key} was never written`];
  });
}

/** Per card, its last look. */
function newestOf(due: readonly Due[]): ReadonlyMap<string, Due> {
  const newest = new Map<string, Due>();
  for (const one of due) if ((newest.get(one.target)?.version ?? -1) <= one.version) newest.set(one.target, one);
  return newest;
}

const isOther = /conversation\.confirm-delivery|referral\.start|"deliveryId"/;

/** What Teams took is what one row says was sent, or what one row says nobody knows of. */
function twiceOf(sendings: readonly Sending[], { accepted }: Truth, chats: Chats): string[] {
  const posts = accepted.filter(
    ({ operation, activity, conversationId }) =>
      (operation === 'send' || operation === 'reply') && activity?.type === 'message' && chats.has(conversationId),
  );
  const posted = new Map(posts.map((one) => [one.activityId, one]));
  const known = new Map<string, Sending>();
  const problems: string[] = [];
  for (const row of sendings) {
    if (row.kind !== 'person' || row.state !== 'sent') continue;
    const id = row.messageId ?? '';
    if (!posted.has(id)) problems.push(`${row.key} is kept as sent, but Teams never took it`);
    if (known.has(id)) problems.push(`${row.key} and ${known.get(id)?.key} are one message`);
    known.set(id, row);
  }
  const inDoubt = sendings
    .filter(({ state, kind }) => state === 'uncertain' && kind === 'person')
    .map(({ content }) => wordsOf(JSON.parse(content ?? '{}')));
  for (const one of posts) {
    if (known.has(one.activityId) || !isOfReferral(one)) continue;
    const doubt = inDoubt.indexOf(wordsOf(one.activity));
    if (doubt === -1) problems.push(`posted twice, or by nobody: ${JSON.stringify(one.activity).slice(0, 300)}`);
    else inDoubt.splice(doubt, 1);
  }
  return problems;
}

/** A card of a referral, or a sentence about one; not an answer, and not what was said at the start. */
function isOfReferral({ activity }: Accepted): boolean {
  const json = JSON.stringify(activity);
  return !isOther.test(json) && /telling \d+x/.test(json);
}

function wordsOf(activity: unknown): string {
  const { text, summary, attachments } = activity as { text?: unknown; summary?: unknown; attachments?: unknown };
  return JSON.stringify([text ?? null, summary ?? null, attachments ?? null]);
}

/** The last that Teams has of a card is its newest look, unless that is known not to have arrived. */
function staleOf(due: readonly Due[], sendings: readonly Sending[], { accepted }: Truth): string[] {
  const rows = new Map(sendings.map((one) => [one.key, one]));
  const shown = Map.groupBy(
    accepted.filter(({ activity }) => activity?.type === 'message'),
    ({ activityId }) => activityId,
  );
  return [...newestOf(due.filter(({ target }) => target.includes(':card:')))].flatMap(([target, newest]) => {
    const original = rows.get(target);
    const [, id = ''] = target.split(':');
    if (original?.state !== 'sent') return [];
    const looks = shown.get(original.messageId ?? '') ?? [];
    const versions = looks.map((one) => versionIn(one, id)).filter((version) => version !== null);
    const isBack = versions.some((version, at) => version < (versions[at - 1] ?? 0));
    const last = looks.at(-1);
    const state = rows.get(newest.key)?.state;
    const isKnown = state === 'failed' || state === 'uncertain';
    const isOld = !isKnown && last !== undefined && (versionIn(last, id) ?? newest.version) !== newest.version;
    const isMissed = state === 'sent' && newest.kind === 'update' && looks.length < 2;
    return [
      ...(isBack ? [`${target} went back: ${versions.join(' ')}`] : []),
      ...(isOld || isMissed
        ? [`${target} shows ${last && versionIn(last, id)}, not ${newest.version} (${state})`]
        : []),
    ];
  });
}

/** The version that the buttons of a card send; null where nothing can be done any more, and for another referral's. */
function versionIn({ activity }: Accepted, id: string): number | null {
  const sent = /"action":"referral\.move","nonce":"[^"]*","id":"([^"]*)","version":(\d+)/g;
  const own = [...JSON.stringify(activity).matchAll(sent)].find(([, of]) => of === id);
  return own === undefined ? null : Number(own[2]);
}
