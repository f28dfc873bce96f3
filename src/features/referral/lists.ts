import type { Actor } from '../../shared/handler.ts';
import { termOf } from './deadline.ts';
import type { ReferralPorts, Sent } from './ports.ts';
import type { Referral, ReferralState } from './referral.ts';
import type { ListOf, ReferralContent, ReferralRow } from './told.ts';

const pageSize = 6;
const mostTroubles = 5;
const lookedBackMs = 90 * 24 * 60 * 60_000;
/** '2026-11' of '2026-11-29'. */
const monthOfDay = 7;

/** One page of the referrals of somebody, or of all that are open. */
export async function listFor(
  of: ListOf,
  page: number,
  { person }: Actor,
  ports: ReferralPorts,
): Promise<ReferralContent> {
  const { referrals, total } =
    of === 'open'
      ? pageOf(byNeed(await ports.referrals.open(person.tenantId), ports), page)
      : await ports.referrals.listed(of, person, page, pageSize);
  const rows = referrals.map((referral) => rowOf(referral, person.id, ports));
  const helped = of === 'helping' ? await ports.referrals.helped(person) : null;
  return { kind: 'referral.list', of, rows, page, pages: pagesOf(total), helped };
}

/** How it stands with all questions of the organisation, those that need somebody first. */
export async function overviewFor(
  page: number,
  { person: { tenantId, id }, language }: Actor,
  ports: ReferralPorts,
): Promise<ReferralContent> {
  const since = new Date(Date.parse(ports.now()) - lookedBackMs).toISOString();
  const [open, sent, troubles] = await Promise.all([
    ports.referrals.open(tenantId),
    ports.referrals.sentSince(tenantId, since),
    ports.referrals.troubles(tenantId, mostTroubles),
  ]);
  const { referrals } = pageOf(byNeed(open, ports), page);
  return {
    kind: 'referral.overview',
    overview: { ...countsOf(open, ports), ...timesOf(sent, ports), topics: topicsIn(sent), troubles },
    rows: referrals.map((referral) => rowOf(referral, id, ports)),
    page,
    pages: pagesOf(open.length),
    topicNames: ports.topicNames(language),
  };
}

function countsOf(open: readonly Referral[], ports: ReferralPorts) {
  const inState = (state: ReferralState) => open.filter((referral) => referral.state === state).length;
  return {
    open: open.length,
    waiting: inState('waiting'),
    unassigned: inState('escalated'),
    overdue: open.filter((referral) => isOverdue(referral, ports)).length,
  };
}

function timesOf(sent: readonly Sent[], { working, now, dayOf }: ReferralPorts) {
  const month = dayOf(now()).slice(0, monthOfDay);
  const answered = sent.flatMap(({ sentAt, answeredAt }) => (answeredAt === null ? [] : [{ sentAt, answeredAt }]));
  const minutes = answered
    .map(({ sentAt, answeredAt }) => working.minutesBetween(sentAt, answeredAt))
    .sort((a, b) => a - b);
  return {
    answeredThisMonth: answered.filter(({ answeredAt }) => dayOf(answeredAt).startsWith(month)).length,
    medianMinutes: minutes[Math.floor((minutes.length - 1) / 2)] ?? null,
  };
}

function topicsIn(sent: readonly Sent[]) {
  const counts = new Map<string, number>();
  for (const key of sent.flatMap(({ topics }) => topics)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts]
    .map(([key, count]) => ({ key, count }))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
}

/** Nobody has it, then what is over its term, then what is urgent, then the oldest. */
function byNeed(open: readonly Referral[], ports: ReferralPorts): readonly Referral[] {
  const need = (referral: Referral) =>
    referral.state === 'escalated' ? 0 : isOverdue(referral, ports) ? 1 : referral.isUrgent ? 2 : 3;
  return open.toSorted((a, b) => need(a) - need(b) || Date.parse(a.createdAt) - Date.parse(b.createdAt));
}

function pageOf(all: readonly Referral[], page: number) {
  return { referrals: all.slice(page * pageSize, (page + 1) * pageSize), total: all.length };
}

function pagesOf(total: number): number {
  return Math.max(1, Math.ceil(total / pageSize));
}

export function rowOf(referral: Referral, reader: string, ports: ReferralPorts): ReferralRow {
  const { id, question, state, since, asker, champion, offered, isUrgent } = referral;
  const helper = champion ?? offered[0] ?? null;
  const other = asker.id === reader || helper?.id !== reader ? helper : asker;
  return { id, question, state, since, other: other?.name ?? null, isUrgent, isOverdue: isOverdue(referral, ports) };
}

/** The term is over, or nobody has it. */
function isOverdue(referral: Referral, { working, now }: ReferralPorts): boolean {
  const { state, clock } = referral;
  if (state === 'escalated') return true;
  if (clock.runningSince === null) return false;
  return clock.spentMinutes + working.minutesBetween(clock.runningSince, now()) > termOf(referral);
}
