import { ConnectorClient, type AppCredentials } from 'botframework-connector';
import { AppError } from '../../shared/errors.ts';
import { postActivitiesAsBytes } from './activity-mapper.ts';

/** Posts one activity, given as JSON in UTF-8, and returns the id Teams gave it; throws what the SDK throws. */
export type Post = (serviceUrl: string, conversationId: string, activity: Uint8Array) => Promise<string>;

/** Longer than Teams needs on a bad day, short enough to end a turn within ten seconds. */
const timeoutMs = 8_000;

/** The real connector client, one per service URL, without the SDK's own retries (up to four posts per send: reliability 2.4). */
export function connector(credentials: AppCredentials): Post {
  postActivitiesAsBytes();
  const clients = new Map<string, ConnectorClient>();

  function clientFor(serviceUrl: string): ConnectorClient {
    const known = clients.get(serviceUrl);
    if (known) return known;
    const client = new ConnectorClient(credentials, { baseUri: serviceUrl });
    withoutHiddenRequests(client);
    clients.set(serviceUrl, client);
    return client;
  }

  return async (serviceUrl, conversationId, activity) => {
    const { conversations } = clientFor(serviceUrl);
    const { id } = await conversations.sendToConversation(conversationId, activity as object, { timeout: timeoutMs });
    return id ?? '';
  };
}

interface Pipeline {
  removePolicy(options: { name?: string; phase?: string }): readonly unknown[];
}

/** Redirects go too: they would carry the bot's token to a host that is on no list of ours. */
function withoutHiddenRequests(client: ConnectorClient): void {
  const pipeline = (Reflect.get(client, 'client') as { pipeline?: Pipeline } | undefined)?.pipeline;
  const removed = [
    ...(pipeline?.removePolicy({ phase: 'Retry' }) ?? []),
    ...(pipeline?.removePolicy({ name: 'redirectPolicy' }) ?? []),
  ];
  if (removed.length < 2)
    throw new AppError(
      'teams.unreachable',
      'The connector client no longer has the policies we remove: check botframework-connector.',
    );
}
