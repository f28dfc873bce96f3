import { newProfile, type Champion } from '../../../src/features/referral/champion.ts';

/** An approved champion, bent by a test. */
export function aChampion(id: string, part: Partial<Champion> = {}): Champion {
  return {
    ...newProfile,
    person: { tenantId: 'tenant-1', id },
    name: null,
    state: 'approved',
    version: 1,
    absentUntil: null,
    request: null,
    ...part,
  };
}
