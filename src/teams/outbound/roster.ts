import type { AppCredentials } from 'botframework-connector';
import { z } from 'zod';
import type { Actor } from '../../shared/handler.ts';
import type { Colleague } from '../../features/person/ports.ts';
import { isAllowedService } from '../inbound/trust.ts';
import { atService } from './service-url.ts';

/** Teams documents `aadObjectId` and sends `objectId` (docs/platform.md#posting-first). */
const Member = z.object({
  name: z.string().max(500).nullish(),
  aadObjectId: z.string().max(100).nullish(),
  objectId: z.string().max(100).nullish(),
});
const withinMs = 4_000;

/** Asks Teams who a member of a conversation is; null when Teams does not know, or does not answer. */
export function roster(credentials: AppCredentials, serviceOrigins: readonly string[]) {
  return async ({ id, tenantId, serviceUrl }: Actor['conversation'], accountId: string): Promise<Colleague | null> => {
    if (!isAllowedService(serviceUrl, serviceOrigins)) return null;
    const path = `v3/conversations/${encodeURIComponent(id)}/members/${encodeURIComponent(accountId)}`;
    try {
      const response = await fetch(atService(serviceUrl, path), {
        headers: { authorization: `Bearer ${await credentials.getToken()}` },
        redirect: 'error',
        signal: AbortSignal.timeout(withinMs),
      });
      const member = response.ok ? Member.safeParse(await response.json()).data : null;
      const directoryId = member?.aadObjectId || member?.objectId;
      return directoryId ? { person: { tenantId, id: directoryId }, name: member?.name ?? null } : null;
    } catch {
      return null;
    }
  };
}
