import { Server } from 'node:net';

// Loaded into the Agents Playground before it starts: it listens on every network address, and local mode must not.
const listen = Server.prototype.listen;
Server.prototype.listen = function listenOnLoopback(this: Server, ...args: unknown[]): Server {
  const [port, host] = args;
  const bound = typeof port === 'number' && typeof host !== 'string' ? [port, '127.0.0.1', ...args.slice(1)] : args;
  return Reflect.apply(listen, this, bound);
};
