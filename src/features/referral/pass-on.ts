import { candidatesFor } from './candidates.ts';
import { isAbsent } from './champion.ts';
import type { ReferralCommand } from './command.ts';
import type { ReferralPorts } from './ports.ts';
import type { Referral } from './referral.ts';

type PassOn = Extract<ReferralCommand, { kind: 'pass-on' }>;

/**
 * Who has a question may stop, be away, lose the role or have their data erased. Looked at from what is so now, and not told by
 * each of those, so that no way of leaving can be forgotten. null: somebody still has it.
 */
export async function passOn(referral: Referral, ports: ReferralPorts): Promise<PassOn | null> {
  const { tenantId, state, offered, champion, toldCoordinators, asker } = referral;
  const coordinators = (await ports.coordinators(tenantId, asker.id)).map(({ id }) => id);
  if (state === 'escalated') {
    const isTold = coordinators.length === 0 || coordinators.some((id) => toldCoordinators.includes(id));
    return isTold
      ? null
      : { kind: 'pass-on', gone: [], offers: await candidatesFor(referral, referral.isUrgent, [], ports) };
  }
  const champions = await ports.champions(tenantId);
  const today = ports.dayOf(ports.now());
  const isThere = (id: string): boolean => {
    const known = champions.find(({ person, state: is }) => person.id === id && is === 'approved');
    // A coordinator who answered has it again when it is opened again.
    return known ? !isAbsent(known, today) : state !== 'offered' && coordinators.includes(id);
  };
  const holders = state === 'offered' ? offered : champion ? [champion] : [];
  const gone = holders.map(({ id }) => id).filter((id) => !isThere(id));
  if (gone.length === 0) return null;
  return { kind: 'pass-on', gone, offers: await candidatesFor(referral, referral.isUrgent, gone, ports) };
}
