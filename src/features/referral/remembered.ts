import type { ReferralPorts } from './ports.ts';

/**
 * What one press reads, read once: several cards are made of the same referral, champions and coordinators. Whoever was late
 * reads anew.
 */
export function remembered(ports: ReferralPorts): ReferralPorts {
  return {
    ...ports,
    referrals: { ...ports.referrals, byId: once(ports.referrals.byId), history: once(ports.referrals.history) },
    champions: once(ports.champions),
    coordinators: once(ports.coordinators),
  };
}

function once<Keys extends readonly (string | undefined)[], Found>(
  read: (...keys: Keys) => Promise<Found>,
): (...keys: Keys) => Promise<Found> {
  const known = new Map<string, Promise<Found>>();
  return (...keys) => {
    const key = keys.join(' ');
    const found = known.get(key) ?? read(...keys);
    known.set(key, found);
    return found;
  };
}
