import type { Operation } from './ledger.ts';

/**
 * `accepted` says whether the message was taken although the bot cannot know it
 * (docs/reliability.md#a-connector-that-lies).
 */
export type Fault =
  | { kind: 'throttled'; retryAfterSeconds?: number }
  | { kind: 'precondition' }
  | { kind: 'server-error'; status: 408 | 500 | 502 | 503 | 504; accepted: boolean; retryAfterSeconds?: number }
  | { kind: 'cut'; moment: 'before' | 'after' | 'mid-answer' }
  | { kind: 'silent'; accepted: boolean }
  | { kind: 'slow'; delayMs: number }
  | { kind: 'writes-blocked' }
  | { kind: 'conversation-gone' };

export type FaultTarget = { operation: Operation; conversationId?: string };
export type Scripted = { times?: number; when?: (target: FaultTarget) => boolean };
export type Weather = readonly { share: number; fault: (random: () => number) => Fault }[];

export function createFaults() {
  let script: { fault: Fault; left: number; when: (target: FaultTarget) => boolean }[] = [];
  let storm: { random: () => number; weather: Weather } | undefined;

  return {
    /** Meets the next matching requests, in the order given, before any storm does. */
    inject(fault: Fault, { times = 1, when = isWrite }: Scripted = {}): void {
      script.push({ fault, left: times, when });
    },

    /** The same seed and the same order of requests give the same faults. */
    storm(seed: number, weather: Weather = lyingConnector): void {
      storm = { random: seededRandom(seed), weather };
    },

    calm(): void {
      script = [];
      storm = undefined;
    },

    draw(target: FaultTarget): Fault | undefined {
      const scripted = script.find((entry) => entry.left > 0 && entry.when(target));
      if (scripted) {
        scripted.left -= 1;
        return scripted.fault;
      }
      if (!storm || !isWrite(target)) return undefined;
      const { random, weather } = storm;
      let roll = random();
      for (const { share, fault } of weather) {
        if (roll < share) return fault(random);
        roll -= share;
      }
      return undefined;
    },
  };
}

// docs/reliability.md#a-connector-that-lies: the shares of the storm in which "nothing lost, nothing twice" was
// measured.
export const lyingConnector: Weather = [
  { share: 0.05, fault: () => ({ kind: 'throttled', retryAfterSeconds: 1 }) },
  { share: 0.05, fault: () => ({ kind: 'throttled' }) },
  { share: 0.04, fault: () => ({ kind: 'server-error', status: 503, accepted: false }) },
  { share: 0.06, fault: () => ({ kind: 'server-error', status: 500, accepted: true }) },
  { share: 0.06, fault: () => ({ kind: 'cut', moment: 'after' }) },
  { share: 0.02, fault: () => ({ kind: 'silent', accepted: true }) },
  { share: 0.04, fault: () => ({ kind: 'cut', moment: 'before' }) },
  { share: 0.13, fault: (random) => ({ kind: 'slow', delayMs: 150 + Math.floor(random() * 300) }) },
];

/** Everything that Teams may answer to a message at once: also that a chat is closed, and nothing at all. */
export const hardConnector: Weather = [
  { share: 0.06, fault: () => ({ kind: 'throttled', retryAfterSeconds: 1 }) },
  { share: 0.04, fault: () => ({ kind: 'throttled' }) },
  { share: 0.03, fault: () => ({ kind: 'server-error', status: 502, accepted: false }) },
  { share: 0.03, fault: () => ({ kind: 'server-error', status: 502, accepted: true }) },
  { share: 0.02, fault: () => ({ kind: 'silent', accepted: true }) },
  { share: 0.01, fault: () => ({ kind: 'silent', accepted: false }) },
  { share: 0.02, fault: () => ({ kind: 'cut', moment: 'after' }) },
  { share: 0.02, fault: () => ({ kind: 'writes-blocked' }) },
  { share: 0.25, fault: (random) => ({ kind: 'slow', delayMs: 50 + Math.floor(random() * 400) }) },
];

/** mulberry32: small, and the same on every machine, which Math.random is not. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function isWrite({ operation }: FaultTarget): boolean {
  return operation !== 'members';
}
