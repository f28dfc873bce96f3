import { takeStep, type Taken } from './take-step.ts';
import { nextDue } from './deadline.ts';
import type { ReferralPorts } from './ports.ts';
import { remembered } from './remembered.ts';

const mostAtOnce = 50;

/**
 * What time does with referrals by now, one outcome for each: whoever was ahead of it makes it stale. What is due is a query,
 * so a time in which nothing ran is caught up with.
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
  return carried;
}
