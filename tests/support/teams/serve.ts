import { parseArgs } from 'node:util';
import { controlRoute } from './control.ts';
import { startFakeTeams } from './fake-teams.ts';
import { serveLoopback } from './loopback.ts';

const { values } = parseArgs({
  options: {
    log: { type: 'string' },
    bot: { type: 'string' },
    'app-id': { type: 'string' },
    'tenant-id': { type: 'string' },
    storm: { type: 'string' },
  },
});

const teams = await startFakeTeams({
  ...(values.log === undefined ? {} : { logFile: values.log }),
  ...(values['app-id'] === undefined ? {} : { appId: values['app-id'] }),
  ...(values['tenant-id'] === undefined ? {} : { tenantId: values['tenant-id'] }),
});
if (values.bot !== undefined) teams.connectBot(values.bot);
if (values.storm !== undefined) teams.faults.storm(Number(values.storm));
const control = await serveLoopback(controlRoute(teams));

// Before the announcement: whoever reads it may send a signal at once.
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    void Promise.all([teams.stop(), control.stop()]).then(() => process.exit(0));
  });
}

process.stdout.write(
  `${JSON.stringify({
    pid: process.pid,
    serviceUrl: teams.serviceUrl,
    issuer: teams.issuer.issuer,
    metadataUrl: teams.issuer.metadataUrl,
    keysUrl: teams.issuer.keysUrl,
    controlUrl: control.url,
    appId: teams.bot.appId,
    tenantId: teams.tenant.tenantId,
  })}\n`,
);
