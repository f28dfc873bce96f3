import { createHmac } from 'node:crypto';
import type { Person } from '../../shared/person.ts';

/** What tells that somebody answered in a round, and cannot be read as who it was without the key of the round. */
export function markOf({ tenantId, id }: Person, key: string): string {
  return createHmac('sha256', key).update(`${tenantId}\n${id}`).digest('base64url');
}
