import type { Activity } from './activity.ts';
import { claimedTenants } from './activity.ts';
import type { TokenVerdict } from './token.ts';

type Trusted = Extract<TokenVerdict, { kind: 'trusted' }>;

export interface TrustList {
  readonly tenants: readonly string[];
  readonly serviceOrigins: readonly string[];
}

/**
 * What the body claims must be what the token proves: the service URL to the letter, an endorsed channel, and only
 * tenants on our list. Returns whether the activity may be acted upon.
 */
export function isTrusted(activity: Activity, token: Trusted, { tenants, serviceOrigins }: TrustList): boolean {
  const claimed = claimedTenants(activity);
  return (
    activity.channelId === 'msteams' &&
    activity.serviceUrl === token.serviceUrl &&
    isAllowedService(activity.serviceUrl, serviceOrigins) &&
    token.endorsements.includes(activity.channelId) &&
    claimed.length > 0 &&
    claimed.every((tenant) => tenants.includes(tenant))
  );
}

/** Exact origins only: the bot's own token goes to this address (docs/reliability.md#where-the-bots-token-may-go). */
export function isAllowedService(serviceUrl: string, origins: readonly string[]): boolean {
  const url = URL.parse(serviceUrl);
  return url !== null && !url.username && !url.password && origins.includes(url.origin);
}
