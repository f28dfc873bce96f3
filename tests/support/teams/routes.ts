import type { Operation } from './ledger.ts';

export type Route = {
  operation: Operation;
  conversationId?: string;
  activityId?: string;
  memberId?: string;
  paged?: { pageSize: number; from: number };
};

// docs/platform.md#streaming, docs/platform.md#posting-first, docs/platform.md#limits: the routes of the Bot Connector,
// below the service URL.
export function matchRoute(method: string, rawUrl: string, prefix: string): Route | undefined {
  const url = new URL(rawUrl, 'http://loopback');
  if (!url.pathname.startsWith(`${prefix}v3/conversations`)) return undefined;
  const parts = url.pathname
    .slice(`${prefix}v3/`.length)
    .split('/')
    .filter((part) => part !== '')
    .map(decodeURIComponent);
  const [, conversationId, collection, id, ...rest] = parts;
  if (rest.length > 0) return undefined;
  if (conversationId === undefined) return method === 'POST' ? { operation: 'create' } : undefined;

  if (collection === 'activities') return activityRoute(method, conversationId, id);
  if (method !== 'GET') return undefined;
  if (collection === 'members') {
    return { operation: 'members', conversationId, ...(id === undefined ? {} : { memberId: id }) };
  }
  if (collection !== 'pagedmembers' || id !== undefined) return undefined;
  const paged = { pageSize: pageSize(url.searchParams), from: Number(url.searchParams.get('continuationToken') ?? 0) };
  return { operation: 'members', conversationId, paged };
}

function activityRoute(method: string, conversationId: string, activityId: string | undefined): Route | undefined {
  if (activityId === undefined) return method === 'POST' ? { operation: 'send', conversationId } : undefined;
  const operations: Record<string, Operation> = { POST: 'reply', PUT: 'update', DELETE: 'delete' };
  const operation = operations[method];
  return operation && { operation, conversationId, activityId };
}

function pageSize(query: URLSearchParams): number {
  const asked = Number(query.get('pageSize') ?? 500);
  return Number.isInteger(asked) && asked > 0 ? Math.min(asked, 500) : 500;
}
