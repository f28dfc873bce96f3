import assert from 'node:assert/strict';
import { firstHour } from '../../../src/features/setup/first-hour.ts';
import type { Inventory } from '../../../src/features/setup/ports.ts';
import type { CurrentSettings, SettingChange } from '../../../src/features/setup/settings.ts';
import type { Role } from '../../../src/shared/person.ts';

const nothing: Inventory = {
  indicators: 0,
  cbsIndicators: 0,
  sampleIndicators: 4,
  withoutOwner: 0,
  champions: 0,
  championRequests: 0,
  topics: 10,
  topicsWithoutChampion: 10,
  places: 0,
  unconnectedPlaces: 0,
  model: 'none',
};
const values = { contact: null, retentionDays: 30, disclosureThreshold: 10, smallestGroup: 5, closedDays: [] };
const fresh: CurrentSettings = { version: 0, values, changes: [] };

function states(roles: readonly (readonly Role[])[], inventory: Partial<Inventory>, settings = fresh) {
  const { steps } = firstHour(
    roles.map((held) => ({ roles: held })),
    { ...nothing, ...inventory },
    settings,
  );
  return Object.fromEntries(steps.map(({ key, state }) => [key, state]));
}

describe('the first hour of an administrator', () => {
  it('begins with what does not work yet, and with what configuration chose for them', () => {
    assert.deepEqual(states([['administrator']], {}), {
      roles: 'todo',
      indicators: 'todo',
      champions: 'todo',
      channels: 'todo',
      contact: 'todo',
      retention: 'look',
      threshold: 'look',
      'closed-days': 'look',
      model: 'done',
    });
  });

  it('warns where one person is alone in a role, where nobody answers for a figure, and where topics are open', () => {
    const { roles, indicators, champions } = states([['administrator', 'manager', 'coordinator']], {
      indicators: 2,
      withoutOwner: 1,
      champions: 1,
      topicsWithoutChampion: 3,
    });
    assert.deepEqual([roles, indicators, champions], ['look', 'look', 'look']);
  });

  it('is over when everything is there and somebody meant every setting', () => {
    const by = { tenantId: 't', id: 'a' };
    const at = '2026-11-30T09:00:00Z';
    const changes: readonly SettingChange[] = [
      { name: 'contact', value: 'het datateam', at, by },
      { name: 'retentionDays', value: 30, at, by },
      { name: 'disclosureThreshold', value: 10, at, by },
      { name: 'closedDays', value: [], at, by },
    ];
    const all = states(
      [['administrator', 'manager'], ['administrator'], ['coordinator']],
      { cbsIndicators: 1, champions: 2, topicsWithoutChampion: 0, places: 1 },
      { version: 4, values: { ...values, contact: 'het datateam' }, changes },
    );
    assert.deepEqual([...new Set(Object.values(all))], ['done']);
  });
});
