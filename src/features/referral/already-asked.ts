import type { Person } from '../../shared/person.ts';
import type { Asked, ReferralPorts } from './ports.ts';
import { openStates, type Referral } from './referral.ts';

const mostLookedAt = 20;

/** The same words by the same person, and still to be answered: a second one would ask a colleague for nothing. */
export async function alreadyAsked(
  { question }: Asked,
  person: Person,
  { referrals }: Pick<ReferralPorts, 'referrals'>,
): Promise<Referral | null> {
  const [draft, { referrals: asked }] = await Promise.all([
    referrals.draftOf(person),
    referrals.listed('asked', person, 0, mostLookedAt),
  ]);
  const same = [...(draft ? [draft] : []), ...asked].find(
    (one) => one.question === question && (one.state === 'draft' || openStates.has(one.state)),
  );
  return same ?? null;
}
