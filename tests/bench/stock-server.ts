import {
  ActivityHandler,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConfigurationBotFrameworkAuthenticationOptions,
} from 'botbuilder';
import { AppCredentials, type ServiceClientCredentialsFactory } from 'botframework-connector';
import restify from 'restify';

/** The echo bot of the SDK's samples, with its token check on; only its tokens and keys come from this machine. */
const appId = process.env['BENCH_APP_ID'] ?? '';
const metadataUrl = process.env['BENCH_METADATA_URL'] ?? '';
const tenantId = process.env['BENCH_TENANT_ID'] ?? '';

class LocalCredentials extends AppCredentials {
  protected override refreshToken() {
    return Promise.resolve({ accessToken: 'local', expiresOn: new Date(Date.now() + 3_600_000) });
  }
}

const credentials: ServiceClientCredentialsFactory = {
  isValidAppId: (id) => Promise.resolve(id === appId),
  isAuthenticationDisabled: () => Promise.resolve(false),
  createCredentials: (id, audience) => Promise.resolve(new LocalCredentials(id, undefined, audience)),
};

// All eight keys: with only some of them the SDK takes none of its defaults (docs/platform.md#tokens-and-keys).
const configuration: ConfigurationBotFrameworkAuthenticationOptions = {
  MicrosoftAppId: appId,
  MicrosoftAppType: 'SingleTenant',
  MicrosoftAppTenantId: tenantId,
  ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
  ToChannelFromBotOAuthScope: 'https://api.botframework.com',
  ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
  OAuthUrl: 'https://api.botframework.com',
  ToBotFromChannelOpenIdMetadataUrl: metadataUrl,
  ToBotFromEmulatorOpenIdMetadataUrl: metadataUrl,
  CallerId: 'urn:botframework:azure',
  ValidateAuthority: true,
};

const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication(configuration, credentials));
adapter.onTurnError = (_context, error) => {
  process.stderr.write(`${String(error)}\n`);
  return Promise.resolve();
};

const bot = new ActivityHandler();
bot.onMessage(async (context, next) => {
  await context.sendActivity(`Echo: ${context.activity.text}`);
  await next();
});

const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (request, response) => {
  await adapter.process(request, response, (context) => bot.run(context));
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${server.address().port}/api/messages\n`);
});
process.on('SIGTERM', () => process.exit(0));
