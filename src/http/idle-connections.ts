import type { Server } from 'node:http';
import type { Socket } from 'node:net';

export interface IdleLimits {
  readonly perAddress: number;
  readonly inAll: number;
}

/**
 * Ends the oldest connections that have not sent the head of a request when one address, or all together, hold too many
 * of them, so that connections that say nothing keep nobody out (docs/reliability.md#idle-connections). Somebody who
 * means it sends a head at once: also 200 people behind one proxy, whose connections count for no longer than that.
 */
export function limitIdleConnections(server: Server, { perAddress, inAll }: IdleLimits): void {
  const idle = new Map<Socket, string>();
  server.on('connection', (socket: Socket) => {
    const network = networkOf(socket.remoteAddress ?? '');
    const own = [...idle].filter(([, other]) => other === network);
    const [oldest] = own.length >= perAddress ? own : idle.size >= inAll ? [...idle] : [];
    if (oldest) idle.delete(oldest[0].destroy());
    idle.set(socket, network);
    socket.once('close', () => idle.delete(socket));
  });
  server.prependListener('request', ({ socket }) => idle.delete(socket));
}

/**
 * The address itself, or the /64 network of one in IPv6, because that is what one customer of a provider gets (RFC
 * 6177).
 */
export function networkOf(address: string): string {
  if (!address.includes(':') || address.includes('.')) return address;
  const [head = [], tail = []] = address.split('::').map((part) => (part === '' ? [] : part.split(':')));
  const left = address.includes('::') ? 8 - head.length - tail.length : 0;
  return [...head, ...Array.from({ length: left }, () => '0'), ...tail].slice(0, 4).join(':');
}
