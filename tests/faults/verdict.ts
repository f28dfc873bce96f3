import type { Accepted } from '../support/teams/ledger.ts';
import { isAcknowledged, type Asked } from './asking.ts';
import type { DeliveryRow, Rows } from './engine.ts';
import { isAnswerTo, isNotice, isNoticeOf } from './questions.ts';
import type { Truth } from './teams-process.ts';

export interface Verdict {
  readonly asked: number;
  readonly acknowledged: number;
  /** Exactly one answer stands in Teams. */
  readonly answered: number;
  /** In doubt and marked so, of which `posted` do stand in Teams. */
  readonly uncertain: number;
  readonly posted: number;
  /** In doubt while nobody was asked about it. */
  readonly untold: number;
  readonly twice: number;
  readonly lost: number;
  /** One line per broken promise; empty is a pass. */
  readonly problems: readonly string[];
}

/**
 * Holds what people were promised (the acknowledgements) against what Teams took (its log on disk) and what the bot
 * believes (its tables). `rows` is null for a bot that keeps nothing. `gone`: ids of what was acknowledged and lost with its machine.
 */
export function judge(
  asked: readonly Asked[],
  truth: Truth,
  rows: Rows | null,
  gone: ReadonlySet<string> = new Set(),
): Verdict {
  const messages = byConversation(truth.accepted.filter(({ activity }) => activity?.type === 'message'));
  const turnIds = new Map(rows?.inbox.map(({ id, key, conversationId }) => [`${conversationId} ${key}`, id]));
  const notices = truth.accepted.filter(({ activity }) => isNotice(activity));
  const deliveryOf = new Map(
    rows?.deliveries.filter(({ purpose }) => purpose === 'answer').map((row) => [row.turnId, row] as const),
  );
  const problems: string[] = [];
  const count = { acknowledged: 0, answered: 0, uncertain: 0, posted: 0, twice: 0, lost: 0 };

  for (const one of asked) {
    const { question, activity } = one;
    const here = messages.get(activity.conversation.id) ?? [];
    const name = `"${question.text}" (${activity.id}, answered with ${one.statuses.join(' ') || 'nothing'})`;
    const answers = here.filter((message) => isAnswerTo(message, question)).length;
    const row = deliveryOf.get(turnIds.get(`${activity.conversation.id} message:${activity.id}`) ?? -1);
    const asking = row === undefined ? 0 : notices.filter((notice) => isNoticeOf(notice, row.id)).length;
    const isInDoubt = row?.state === 'uncertain' || asking > 0;

    if (answers > 1) count.twice += 1;
    if (answers > 1) problems.push(`answered ${answers} times: ${name}`);
    if (asking > 1) problems.push(`asked about ${asking} times: ${name}`);
    if (row?.state === 'sent' && answers === 0) problems.push(`kept as sent, but Teams never took it: ${name}`);
    if (one.statuses.some((status) => status >= 400 && status < 500)) problems.push(`refused: ${name}`);
    if (isInDoubt) count.uncertain += 1;
    if (isInDoubt && answers === 1) count.posted += 1;
    if (answers === 1) count.answered += 1;
    if (!isAcknowledged(one)) continue;
    count.acknowledged += 1;
    if (answers > 0 || isInDoubt || gone.has(activity.id)) continue;
    count.lost += 1;
    problems.push(`acknowledged and lost (${row?.state ?? 'no row'} ${row?.reason ?? ''}): ${name}`);
  }
  problems.push(...unexplained(asked, messages), ...stuck(rows));
  const silent = untold(rows?.deliveries ?? []);
  if (silent > 0) problems.push(`${silent} in doubt, and nobody was asked about it`);
  return { asked: asked.length, ...count, untold: silent, problems };
}

function byConversation(accepted: readonly Accepted[]): Map<string, Accepted[]> {
  return Map.groupBy(accepted, ({ conversationId }) => conversationId);
}

/** An apology or a stray message answers nothing, and must not pass unseen. */
function unexplained(asked: readonly Asked[], messages: ReadonlyMap<string, readonly Accepted[]>): string[] {
  const questionsOf = Map.groupBy(asked, ({ activity }) => activity.conversation.id);
  return [...questionsOf].flatMap(([conversationId, ones]) =>
    (messages.get(conversationId) ?? [])
      .filter((message) => !isNotice(message.activity) && !ones.some(({ question }) => isAnswerTo(message, question)))
      .map(({ activity }) => `a message that answers nothing: ${activity?.summary ?? activity?.text ?? ''}`),
  );
}

export function stuck(rows: Rows | null): string[] {
  if (rows === null) return [];
  return [
    ...rows.inbox.filter(({ state }) => state !== 'done').map(({ id, state }) => `turn ${id} stays ${state}`),
    ...rows.deliveries
      .filter(({ state, isTold }) => state === 'pending' || state === 'sending' || (state === 'uncertain' && !isTold))
      .map(({ id, state, purpose }) => `${purpose} ${id} stays ${state}`),
  ];
}

/** A notice that was itself in doubt counts as told: asking about a question about a doubt helps nobody. */
function untold(deliveries: readonly DeliveryRow[]): number {
  const inDoubt = deliveries.filter(({ purpose, state }) => purpose === 'answer' && state === 'uncertain');
  return inDoubt.filter(({ id }) => !deliveries.some(({ key }) => key?.startsWith(`notice:${id}.`))).length;
}
