import assert from 'node:assert/strict';
import { experimentPorts, type ExperimentNeeds } from '../../src/joins/experiment.ts';
import type { Champion } from '../../src/features/referral/champion.ts';
import { officeHours } from '../../src/time/working-hours.ts';
import { anExperiment } from '../features/experiment/experiments.ts';
import { aChampion } from '../features/referral/a-champion.ts';

/** Tuesday 24 November 2026, ten o'clock in the Netherlands. */
const now = '2026-11-24T09:00:00.000Z';

async function listeners(champions: readonly Champion[], followers: readonly string[] = []) {
  const follows = (id: string, indicatorId: string, tenantId = 'tenant-1') => ({
    person: { tenantId, id },
    follows: [{ indicatorId }],
  });
  const ports = experimentPorts({
    story: { indicator: async () => null },
    follows: {
      followers: async () => [
        ...followers.map((id) => follows(id, 'meldingen')),
        follows('elsewhere', 'meldingen', 'tenant-2'),
        follows('other-figure', 'beschikkingen'),
      ],
    },
    champions: async () => champions,
    topics: [{ key: 'balie', name: { nl: 'Balie', en: 'Desk' }, words: { nl: ['balie'], en: ['desk'] } }],
    people: { settings: async ({ id }: { id: string }) => ({ language: id === 'english' ? 'en' : null }) },
    hours: officeHours(() => []),
    now: () => now,
  } as unknown as ExperimentNeeds);
  const found = await ports.listeners(anExperiment());
  return found
    .toSorted((one, other) => one.person.id.localeCompare(other.person.id))
    .map(({ person, language, at }) => [person.id, language, at]);
}

describe('who hears what an experiment taught', () => {
  const about = { topics: ['balie'] };
  const quiet = { ...about, quiet: { from: 9 * 60, until: 13 * 60 } };
  const atOne = '2026-11-24T12:00:00.000Z';

  it('is each approved champion of the topic who is there, and each who follows the figure in the same organisation', async () => {
    const champions = [
      aChampion('english', about),
      aChampion('asked', { ...about, state: 'asked' }),
      aChampion('away', { ...about, absentUntil: '2026-11-25' }),
      aChampion('back', { ...about, absentUntil: '2026-11-24' }),
      aChampion('something-else', { topics: ['jeugd'] }),
    ];
    assert.deepEqual(await listeners(champions, ['follower']), [
      ['back', 'nl', null],
      ['english', 'en', null],
      ['follower', 'nl', null],
    ]);
  });

  it('hears it once, and a champion not in their quiet hours, also when they follow the figure', async () => {
    const champion = [aChampion('champion', quiet)];
    assert.deepEqual(await listeners(champion), [['champion', 'nl', atOne]]);
    assert.deepEqual(await listeners(champion, ['champion']), [['champion', 'nl', atOne]]);
  });
});
