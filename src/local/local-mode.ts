import { accountOf, openPlayground, personalChatOf, type PlaygroundWindow } from './playground.ts';
import { samplePeople, type SamplePersonKey } from './sample/sample-people.ts';
import { startSwitchboard } from './switchboard.ts';
import { startTokenIssuer } from './token-issuer.ts';

const inWindows: readonly SamplePersonKey[] = ['civilServant', 'champion', 'manager'];

export interface LocalWindow extends PlaygroundWindow {
  /** Where its person sends a file to the bot. */
  readonly filePage: string;
}

export interface LocalMode {
  readonly metadataUrl: string;
  readonly serviceOrigins: readonly string[];
  /** Opens a window per person, once the bot listens. */
  openWindows(botUrl: string): Promise<readonly LocalWindow[]>;
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
          const botId = `28:${appId}`;
          const window = await openPlayground({ key, port: firstPort + index, botId, endpoint });
          opened.push(window);
          switchboard.connect({
            key,
            connectorUrl: `http://127.0.0.1:${new URL(window.url).port}/_connector`,
            accountId: accountOf(key),
            personName: samplePeople[key].name.nl,
            personalChatId: personalChatOf(key),
            person: samplePeople[key].person,
            botId,
          });
          return { ...window, filePage: switchboard.filePageOf(key) };
        }),
      );
    },
    async close() {
      await Promise.all(opened.map((one) => one.close()));
    },
  };
}
