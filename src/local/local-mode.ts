import type { IndicatorHistory, IndicatorStore } from '../features/indicator/ports.ts';
import type { PersonStore } from '../features/person/ports.ts';
import type { ChampionStore } from '../features/referral/champion-ports.ts';
import { accountOf, openPlayground, personalChatOf, type PlaygroundWindow } from './playground.ts';
import { loadSample } from './sample/load-sample.ts';
import { sampleChampion, samplePeople, type SamplePersonKey } from './sample/sample-people.ts';
import { startSwitchboard } from './switchboard.ts';
import { startTokenIssuer } from './token-issuer.ts';

const inWindows: readonly SamplePersonKey[] = ['civilServant', 'champion', 'manager'];

export interface LocalMode {
  readonly metadataUrl: string;
  readonly serviceOrigins: readonly string[];
  /** Opens a window per person, once the bot listens. */
  openWindows(botUrl: string): Promise<readonly PlaygroundWindow[]>;
  close(): Promise<void>;
}

/** A municipality in a box: who signs the tokens and where the people sit (docs/house.md#who-may-speak). */
export async function startLocalMode(appId: string, firstPort: number): Promise<LocalMode> {
  const issuer = await startTokenIssuer(appId);
  let bot = '';
  const switchboard = await startSwitchboard(issuer, () => bot);
  const opened: { close(): Promise<void> }[] = [issuer, switchboard];
  return {
    metadataUrl: issuer.metadataUrl,
    serviceOrigins: [switchboard.serviceUrl],
    async openWindows(botUrl) {
      bot = botUrl;
      return Promise.all(
        inWindows.map(async (key, index) => {
          const endpoint = switchboard.endpointOf(key);
          const window = await openPlayground({ key, port: firstPort + index, botId: `28:${appId}`, endpoint });
          opened.push(window);
          switchboard.connect({
            key,
            connectorUrl: `http://127.0.0.1:${new URL(window.url).port}/_connector`,
            accountId: accountOf(key),
            personName: samplePeople[key].name.nl,
            personalChatId: personalChatOf(key),
          });
          return window;
        }),
      );
    },
    async close() {
      await Promise.all(opened.map((one) => one.close()));
    },
  };
}

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
