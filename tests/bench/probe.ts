import { readFileSync } from 'node:fs';
import { Session, type Profiler } from 'node:inspector';

/** What the bench reads from inside a server; loaded before the server's own code. */
export interface Reading {
  /** Microseconds of processor time, of all threads, since the process began. */
  readonly cpu: number;
  readonly rssBytes: number;
  readonly heapBytes: number;
  /** The most it ever held (VmHWM); NaN where the system does not tell. */
  readonly peakBytes: number;
}

export type Request = 'read' | 'collect-and-read' | 'profile' | 'profile-end';
export type Profile = Profiler.Profile;

const session = new Session();
session.connect();

function read(): Reading {
  const { user, system } = process.cpuUsage();
  const { rss, heapUsed } = process.memoryUsage();
  return { cpu: user + system, rssBytes: rss, heapBytes: heapUsed, peakBytes: peak() };
}

function peak(): number {
  try {
    return 1_024 * Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
  } catch {
    return Number.NaN;
  }
}

function answer(request: Request): void {
  switch (request) {
    case 'read':
      process.send?.(read());
      return;
    case 'collect-and-read':
      // Twice: what finalizers let go of is only collected the second time.
      session.post('HeapProfiler.collectGarbage');
      session.post('HeapProfiler.collectGarbage', () => process.send?.(read()));
      return;
    case 'profile':
      session.post('Profiler.enable');
      session.post('Profiler.setSamplingInterval', { interval: 200 });
      session.post('Profiler.start', () => process.send?.('started'));
      return;
    case 'profile-end':
      session.post('Profiler.stop', (_error, { profile }) => process.send?.(profile));
  }
}

process.on('message', (request) => answer(request as Request));
// A server must not outlive the bench, nor be kept alive by it.
process.on('disconnect', () => process.exit(1));
process.channel?.unref();
