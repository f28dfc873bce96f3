import { takeStep, type Taken } from './take-step.ts';
import type { ReferralEvent } from './events.ts';
import { nextDue } from './deadline.ts';
import { passOn } from './pass-on.ts';
import type { ReferralPorts } from './ports.ts';
import { remembered } from './remembered.ts';

const mostAtOnce = 50;

/**
 * What time does with referrals by now, and what follows when who has one is gone: one outcome for each, and whoever was ahead
 * of it makes it stale. Both are queries, so a time in which nothing ran is caught up with.
 */
export async function dueReferrals(ports: ReferralPorts): Promise<readonly Taken[]> {
  const now = ports.now();
  const carried: Taken[] = [];
  const reading = remembered(ports);
  for (const referral of await ports.referrals.due(now, mostAtOnce)) {
    const due = nextDue(referral, ports.working);
    if (due === null || Date.parse(due.at) > Date.parse(now)) continue;
    const done = await takeStep(referral, due.command, 'clock', null, reading);
    if (done.kind === 'done') carried.push(done);
  }
  const moved = new Set(carried.flatMap(({ events }) => events.flatMap((event) => idOf(event))));
  for (const referral of await ports.referrals.left(ports.dayOf(now), mostAtOnce)) {
    const command = moved.has(referral.id) ? null : await passOn(referral, ports);
    if (command === null) continue;
    const done = await takeStep(referral, command, 'clock', null, ports);
    if (done.kind === 'done') carried.push(done);
  }
  return carried;
}

function idOf(event: ReferralEvent): readonly string[] {
  return event.kind === 'referral-moved' ? [event.referral.id] : [];
}
