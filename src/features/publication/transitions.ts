import type { By, CommandKind } from './command.ts';
import type { Post, PostState } from './post.ts';

export const capacities = ['manager', 'drafter', 'approver', 'administrator', 'clock', 'stranger'] as const;
/** What somebody is towards a post. 'drafter': the owner of an indicator who made it, and may prepare but not send. */
export type Capacity = (typeof capacities)[number];

type Rule = Partial<Record<PostState, readonly Capacity[]>>;

const manager: readonly Capacity[] = ['manager'];
const makers: readonly Capacity[] = ['manager', 'drafter'];
const readers: readonly Capacity[] = ['approver', 'manager'];
const stoppers: readonly Capacity[] = ['manager', 'administrator'];

/** Who may do what in which state: what does not stand here is refused (docs/publication.md#states). */
export const transitions: Readonly<Record<CommandKind, Rule>> = {
  edit: { draft: makers, submitted: makers, approved: manager, scheduled: manager },
  duplicate: {
    draft: makers,
    submitted: makers,
    approved: makers,
    scheduled: makers,
    sending: makers,
    sent: makers,
    cancelled: makers,
    withdrawn: makers,
  },
  // A post that was planned before a second person was asked for goes to them when its moment comes.
  submit: { draft: makers, scheduled: ['clock'] },
  approve: { submitted: ['approver'] },
  'send-back': { submitted: readers, approved: readers, scheduled: readers },
  schedule: { draft: manager, submitted: manager, approved: manager, scheduled: manager },
  send: { draft: manager, submitted: manager, approved: manager, scheduled: ['manager', 'clock'] },
  cancel: {
    draft: ['manager', 'drafter', 'administrator'],
    submitted: ['manager', 'drafter', 'administrator'],
    approved: stoppers,
    scheduled: ['manager', 'administrator', 'clock'],
    sending: stoppers,
  },
  correct: { sent: manager, cancelled: manager },
  withdraw: { sent: stoppers, cancelled: stoppers },
  resend: { sent: manager, withdrawn: manager },
  settle: { sent: manager, cancelled: manager },
  finish: { sending: ['clock'], sent: ['clock'], cancelled: ['clock'], withdrawn: ['clock'] },
};

/** Everything somebody is here. */
export function capacitiesOf(post: Pick<Post, 'author'>, by: By): readonly Capacity[] {
  if (by === 'clock') return ['clock'];
  const { id, roles } = by;
  const held: Capacity[] = [
    ...(roles.includes('manager') ? (['manager'] as const) : []),
    ...(roles.includes('indicator-owner') && post.author.id === id ? (['drafter'] as const) : []),
    ...(roles.includes('approver') ? (['approver'] as const) : []),
    ...(roles.includes('administrator') ? (['administrator'] as const) : []),
  ];
  return held.length > 0 ? held : ['stranger'];
}

/** What somebody can do with it now, in the order in which it is offered. */
export function possibleFor(post: Post, by: Exclude<By, 'clock'>): readonly CommandKind[] {
  const held = capacitiesOf(post, by);
  return (Object.keys(transitions) as CommandKind[]).filter(
    (kind) =>
      held.some((one) => transitions[kind][post.state]?.includes(one)) &&
      !(kind === 'approve' && post.submittedBy?.id === by.id) &&
      !(afterPosting.has(kind) && post.sentAt === null),
  );
}

/** What makes sense only of what stands in a channel. */
export const afterPosting: ReadonlySet<CommandKind> = new Set(['correct', 'withdraw', 'resend', 'settle']);
