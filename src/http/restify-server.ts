import { createRequire } from 'node:module';
import { pino } from 'pino';
import type { Server } from 'restify';

const load = createRequire(import.meta.url);

/**
 * What `createServer` of restify makes. Its main file would also load every plugin, among them what reads forms, files and
 * signatures: a twentieth of a start for what is not used.
 */
export function restifyServer(name: string): Server {
  const RestifyServer = load('restify/lib/server.js') as new (options: object) => Server;
  const Router = load('restify/lib/router.js') as new (options: object) => object;
  const options = { name, log: pino({ name }) };
  return new RestifyServer({ ...options, router: new Router(options) });
}
