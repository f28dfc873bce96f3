import type { By, CommandKind } from './command.ts';
import type { Capacity, Referral, ReferralState } from './referral.ts';

type Rule = Partial<Record<ReferralState, readonly Capacity[]>>;

const asker: readonly Capacity[] = ['asker'];
const clock: readonly Capacity[] = ['clock'];
const coordinator: readonly Capacity[] = ['coordinator'];

/** Who may do what in which state: what does not stand here is refused (docs/referral.md#states). */
export const transitions: Readonly<Record<CommandKind, Rule>> = {
  send: { draft: asker },
  edit: { offered: asker, accepted: asker, escalated: asker },
  withdraw: { draft: ['asker', 'clock'], ...inOpen(['asker', 'clock']), answered: clock },
  join: inOpen(['stranger', 'former', 'coordinator']),
  leave: inOpen(['waiter']),
  accept: { offered: ['candidate'] },
  decline: { offered: ['candidate'] },
  'ask-back': { accepted: ['champion'] },
  reply: { waiting: asker },
  answer: { accepted: ['champion'], escalated: coordinator },
  'hand-over': { accepted: ['champion'] },
  assign: { offered: coordinator, accepted: coordinator, escalated: coordinator },
  close: { escalated: coordinator },
  confirm: { answered: asker },
  reopen: { answered: asker, closed: asker, withdrawn: asker },
  'still-interested': { offered: asker, accepted: asker, escalated: asker },
  remind: { offered: clock, accepted: clock },
  escalate: { offered: clock, accepted: clock },
  'remind-asker': { waiting: clock },
  'ask-interest': { offered: clock, accepted: clock, escalated: clock },
  'close-unanswered': { waiting: clock },
  'close-unconfirmed': { answered: clock },
  lapse: { draft: clock },
  'pass-on': inOpen(clock),
};

function inOpen(capacities: readonly Capacity[]): Rule {
  return { offered: capacities, accepted: capacities, waiting: capacities, escalated: capacities };
}

/** Everything somebody is here: a coordinator may have asked the question themselves. */
export function capacitiesOf(referral: Referral, by: By): readonly Capacity[] {
  if (by === 'clock') return ['clock'];
  const { id, isCoordinator } = by;
  const isAsker = referral.asker.id === id;
  const held: Capacity[] = [
    ...(isAsker ? (['asker'] as const) : []),
    ...(referral.waiters.some((waiter) => waiter.id === id) ? (['waiter'] as const) : []),
    ...(referral.offered.some((offered) => offered.id === id) ? (['candidate'] as const) : []),
    ...(referral.champion?.id === id ? (['champion'] as const) : []),
    ...(referral.formerly.includes(id) ? (['former'] as const) : []),
    // Who asked does not settle their own question as coordinator.
    ...(isCoordinator && !isAsker ? (['coordinator'] as const) : []),
  ];
  return held.length > 0 ? held : ['stranger'];
}

/** What somebody can do with it now, in the order in which it is offered. */
export function possibleFor(referral: Referral, by: Exclude<By, 'clock'>): readonly CommandKind[] {
  const held = capacitiesOf(referral, by);
  return (Object.keys(transitions) as CommandKind[]).filter((kind) =>
    held.some((one) => transitions[kind][referral.state]?.includes(one)),
  );
}
