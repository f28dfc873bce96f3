import type { Champion } from '../../src/features/referral/champion.ts';
import type { Database } from '../../src/storage/engine/database.ts';
import { appoint, written } from '../storage/written.ts';
import type { Person } from './teams/people.ts';

/** Makes somebody an approved champion, as if they had signed up long ago. */
export async function makeChampion(database: Database, person: Person, also: Partial<Champion> = {}): Promise<void> {
  const who = { tenantId: person.tenantId, id: person.aadObjectId };
  await appoint(database, who, ['champion']);
  const champion: Champion = {
    person: who,
    name: person.name,
    state: 'approved',
    version: 1,
    topics: [],
    team: null,
    languages: ['nl', 'en'],
    capacity: 20,
    absentUntil: null,
    workingDays: [1, 2, 3, 4, 5, 6, 7],
    quiet: null,
    isListed: true,
    showsThanks: false,
    request: null,
    ...also,
  };
  await written(database, [{ kind: 'champion-changed', champion, change: 'approved', by: who, note: null }]);
}
