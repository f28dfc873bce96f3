import type { IndicatorStore } from '../features/indicator/ports.ts';
import type { PersonStore } from '../features/person/ports.ts';
import { openPlayground, type PlaygroundWindow } from './playground.ts';
import { loadSample } from './sample/load-sample.ts';
import { samplePeople, type SamplePersonKey } from './sample/sample-people.ts';
import { startSigningProxy } from './signing-proxy.ts';
import { startTokenIssuer } from './token-issuer.ts';

const windows: readonly SamplePersonKey[] = ['civilServant', 'champion', 'manager'];

export interface LocalMode {
  readonly metadataUrl: string;
  readonly serviceOrigins: readonly string[];
  /** Opens a window per person, once the bot listens. */
  openWindows(botUrl: string): Promise<readonly PlaygroundWindow[]>;
  close(): Promise<void>;
}

/** A municipality in a box: who signs the tokens and where the people sit (DESIGN 4.2). */
export async function startLocalMode(appId: string, firstPort: number): Promise<LocalMode> {
  const issuer = await startTokenIssuer(appId);
  const opened: { close(): Promise<void> }[] = [issuer];
  return {
    metadataUrl: issuer.metadataUrl,
    serviceOrigins: windows.map((_, index) => `http://localhost:${firstPort + index}`),
    async openWindows(botUrl) {
      return Promise.all(
        windows.map(async (key, index) => {
          const proxy = await startSigningProxy(issuer, botUrl);
          opened.push(proxy);
          const window = await openPlayground({
            key,
            port: firstPort + index,
            botId: `28:${appId}`,
            endpoint: `${proxy.url}/api/messages`,
          });
          opened.push(window);
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
export async function loadMunicipality(indicators: IndicatorStore, people: PersonStore, today: string): Promise<void> {
  await loadSample(indicators, today);
  await people.appointFirst(
    Object.values(samplePeople).map(({ person, roles, name }) => ({ person, roles, name: name.nl })),
  );
}
