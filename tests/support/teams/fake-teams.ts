import { createClient } from './client.ts';
import { systemClock, type Clock } from './clock.ts';
import { startConnector } from './connector.ts';
import { startDrive } from './drive.ts';
import { createFileFlow } from './file-flow.ts';
import { startIssuer } from './issuer.ts';
import type { Certificate } from './loopback.ts';
import { createPresses } from './press.ts';
import { createTenant } from './tenant.ts';

export type FakeTeamsOptions = {
  appId?: string;
  tenantId?: string;
  botName?: string;
  clock?: Clock;
  logFile?: string;
  sensitivityLabels?: readonly string[];
  isBotToken?: (token: string) => boolean;
  connectorPort?: number;
  /** Issuer and connector then speak TLS. */
  certificate?: Certificate;
  issuerPort?: number;
};

export type FakeTeams = Awaited<ReturnType<typeof startFakeTeams>>;

export const fakeAppId = '00000000-0000-4000-8000-0000000b0700';
export const fakeTenantId = '00000000-0000-4000-8000-000000007e40';

export async function startFakeTeams(options: FakeTeamsOptions = {}) {
  const { clock = systemClock, connectorPort = 0, issuerPort = 0 } = options;
  const tenant = createTenant({
    appId: options.appId ?? fakeAppId,
    tenantId: options.tenantId ?? fakeTenantId,
    botName: options.botName ?? 'Datawijzer',
    clock,
  });
  const issuer = await startIssuer({ clock, port: issuerPort, certificate: options.certificate });
  const connector = await startConnector({
    tenant,
    clock,
    port: connectorPort,
    certificate: options.certificate,
    ...(options.logFile === undefined ? {} : { logFile: options.logFile }),
    ...(options.sensitivityLabels === undefined ? {} : { sensitivityLabels: options.sensitivityLabels }),
    ...(options.isBotToken === undefined ? {} : { isBotToken: options.isBotToken }),
  });
  const drive = await startDrive();

  function anotherClient() {
    const client = createClient({ tenant, connector, issuer, clock });
    return {
      ...client,
      ...createPresses({ tenant, connector, client }),
      ...createFileFlow({ tenant, client, drive }),
    };
  }

  return {
    issuer,
    connector,
    tenant,
    people: tenant.people,
    bot: tenant.bot,
    ledger: connector.ledger,
    faults: connector.faults,
    serviceUrl: connector.serviceUrl,
    personalChat: tenant.personalChat,
    groupChat: tenant.groupChat,
    channel: tenant.channel,
    ...anotherClient(),
    /** The same people, chats and ledger, speaking to another instance of the bot. */
    anotherClient,
    drive,
    waitForMessage: connector.waitForMessage,
    visible: connector.visible,

    /** Fails when the bot sent something that Teams takes but our own rules forbid, or that Teams refused. */
    assertClean(): void {
      const { refused, violations } = connector.ledger;
      const faults = [
        ...refused
          .filter(({ rule }) => rule !== 'fault')
          .map(({ status, rule, message }) => `${status} ${rule}: ${message}`),
        ...violations.map(({ rule, message }) => `house rule ${rule}: ${message}`),
      ];
      if (faults.length > 0) throw new Error(`the bot broke ${faults.length} rules of Teams:\n${faults.join('\n')}`);
    },

    async stop(): Promise<void> {
      await Promise.all([issuer.stop(), connector.stop(), drive.stop()]);
    },
  };
}
