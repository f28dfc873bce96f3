import type { IndicatorHistory, IndicatorStore } from '../features/indicator/ports.ts';
import type { PersonStore } from '../features/person/ports.ts';
import type { ChampionStore } from '../features/referral/champion-ports.ts';
import { loadSample } from './sample/load-sample.ts';
import { sampleChampion, samplePeople } from './sample/sample-people.ts';

/** Sample figures and people, so that there is something to ask about. `today` is an ISO date. */
export async function loadMunicipality(
  indicators: IndicatorStore & IndicatorHistory,
  people: PersonStore,
  champions: ChampionStore,
  today: string,
): Promise<void> {
  await loadSample(indicators, today);
  await people.appointFirst(
    Object.values(samplePeople).map(({ person, roles, name }) => ({ person, roles, name: name.nl })),
  );
  await champions.introduce(sampleChampion);
}
