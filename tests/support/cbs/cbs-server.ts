import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { StoredTable } from './tables.ts';

/** A request that CBS would not understand: the test fails on it. */
export interface Fault {
  readonly url: string;
  readonly what: string;
}

export interface CbsServer {
  /** As `BOT_CBS_URL`. */
  readonly url: string;
  /** Paths asked for, in order, without the host. */
  readonly asked: readonly string[];
  readonly faults: readonly Fault[];
  table(id: string): StoredTable;
  /** The next answers to this resource, each used once, before the table itself answers again. */
  answerNext(resource: string, ...answers: readonly Answer[]): void;
  stop(): Promise<void>;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

const rowsPerPage = 4;
const condition = /^\(?([A-Za-z0-9]+) eq '((?:[^']|'')*)'\)?$/u;

/**
 * The OData v4 service of CBS as far as it is used, with its contract enforced: exact table ids and codes, blanks as %20, only
 * equality in $filter, pages that are followed by their link.
 */
export async function startCbsServer(tables: Readonly<Record<string, StoredTable>>): Promise<CbsServer> {
  const [asked, faults] = [[] as string[], [] as Fault[]];
  const queued = new Map<string, Answer[]>();

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const raw = request.url ?? '/';
    const url = new URL(raw, root());
    asked.push(raw);
    const fault = (what: string, status = 400) => {
      faults.push({ url: raw, what });
      send(response, status, { error: { code: String(status), message: what } });
    };
    if (request.method !== 'GET') return fault('only GET', 405);
    if (raw.includes('+')) return fault('a plus sign is no blank');
    const [, , , , id = '', resource = '', ...rest] = url.pathname.split('/').map(decodeURIComponent);
    const next = queued.get(resource)?.shift();
    if (next) {
      response.writeHead(next.status, { 'content-type': 'application/json', ...next.headers });
      response.end(next.body ?? '');
      return;
    }
    const table = tables[id];
    if (!table || rest.length > 0) return send(response, 404, { error: { code: '404', message: 'Not Found' } });
    if ([...url.searchParams.keys()].some((key) => !['$filter', '$skip', '$top', '$select'].includes(key)))
      return fault('an option that CBS ignores');
    const context = `${root()}/${id}/$metadata#${resource}`;
    if (resource === 'Properties') return send(response, 200, { '@odata.context': context, ...table.properties });
    const rows = table.resources[resource];
    if (!rows) return send(response, 404, { error: { code: '404', message: 'Not Found' } });
    const filter = url.searchParams.get('$filter');
    const found = filter === null ? rows : filtered(rows, filter);
    if (found === null) return fault(`cannot read ${filter ?? ''}`);
    const skip = Number(url.searchParams.get('$skip') ?? 0);
    const link = new URL(url);
    link.searchParams.set('$skip', String(skip + rowsPerPage));
    const isLast = resource !== 'Observations' || skip + rowsPerPage >= found.length;
    send(response, 200, {
      '@odata.context': context,
      value: resource === 'Observations' ? found.slice(skip, skip + rowsPerPage) : found,
      ...(!isLast && { '@odata.nextLink': link.href.replaceAll('+', '%20') }),
    });
  }

  const server = createServer(answer);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const root = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/odata/v1/CBS`;
  return {
    url: root(),
    asked,
    faults,
    table(id) {
      const table = tables[id];
      if (!table) throw new Error(`there is no table ${id}`);
      return table;
    },
    answerNext: (resource, ...answers) => void queued.set(resource, [...answers]),
    async stop() {
      server.closeAllConnections();
      await new Promise<void>((closed) => server.close(() => closed()));
    },
  };
}

function send(response: ServerResponse, status: number, body: object): void {
  // Not chained: restify, loaded in the same process, has `writeHead` of every server return nothing.
  response.writeHead(status, { 'content-type': 'application/json; odata.metadata=minimal' });
  response.end(JSON.stringify(body));
}

/** null when the filter is not what CBS reads: conditions joined by `and`, alternatives by `or` between brackets. */
function filtered(rows: readonly Readonly<Record<string, unknown>>[], filter: string) {
  const parts = filter.split(' and ').map((part) => part.split(' or ').map((one) => condition.exec(one.trim())));
  if (parts.some((part) => part.some((one) => one === null))) return null;
  return rows.filter((row) =>
    parts.every((part) => part.some((one) => row[one?.[1] ?? ''] === (one?.[2] ?? '').replaceAll("''", "'"))),
  );
}
