import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import type { Clock } from './clock.ts';
import { splitThread } from './tenant.ts';
import type { BotActivity } from './wire.ts';

export type Operation = 'create' | 'send' | 'reply' | 'update' | 'delete' | 'members';
export type StreamRole = 'informative' | 'streaming' | 'final';

export type Accepted = {
  seq: number;
  at: number;
  operation: Operation;
  conversationId: string;
  activityId: string;
  activity?: BotActivity;
  stream?: StreamRole;
  fault?: string;
};
export type Refused = {
  seq: number;
  at: number;
  operation: Operation | 'unknown';
  conversationId?: string;
  /** 0 when no answer was given at all. */
  status: number;
  rule: string;
  message: string;
  retryAfterSeconds?: number;
  /** What was sent, as far as it could be read. */
  body?: unknown;
};
export type Violation = {
  seq: number;
  at: number;
  conversationId: string;
  activityId: string;
  rule: string;
  message: string;
};
export type Delivered = { seq: number; at: number; conversationId: string; activityId: string; status: number };

export type WaitOptions = { timeoutMs?: number; after?: number };

type Bare<T> = Omit<T, 'seq' | 'at'>;
type Waiter = { test: (accepted: Accepted) => boolean; resolve: (accepted: Accepted) => void };

/**
 * The truth of what Teams took and refused. With a file, each line is on disk before the bot gets its answer, so the
 * verdict over a killed process never rests on memory (docs/reliability.md#proofs).
 */
export function createLedger({ clock, logFile }: { clock: Clock; logFile?: string }) {
  const accepted: Accepted[] = [];
  const refused: Refused[] = [];
  const violations: Violation[] = [];
  const deliveries: Delivered[] = [];
  const waiters = new Set<Waiter>();
  const file = logFile === undefined ? undefined : openSync(logFile, 'a');
  let seq = 0;

  function enter<T extends object>(verdict: string, list: (T & { seq: number; at: number })[], entry: T) {
    const full = { seq: ++seq, at: clock(), ...entry };
    if (file !== undefined) {
      writeSync(file, `${JSON.stringify({ verdict, ...full })}\n`);
      fsyncSync(file);
    }
    list.push(full);
    return full;
  }

  return {
    accepted: accepted as readonly Accepted[],
    refused: refused as readonly Refused[],
    violations: violations as readonly Violation[],
    deliveries: deliveries as readonly Delivered[],

    /** The number of the newest entry: hand it to a wait as `after` to look only at what follows. */
    mark: (): number => seq,

    accept(entry: Bare<Accepted>): Accepted {
      const full = enter('accepted', accepted, entry);
      for (const waiter of waiters) if (waiter.test(full)) waiter.resolve(full);
      return full;
    },

    refuse: (entry: Bare<Refused>): Refused => enter('refused', refused, entry),
    violate: (entry: Bare<Violation>): Violation => enter('violation', violations, entry),
    deliver: (entry: Bare<Delivered>): Delivered => enter('delivered', deliveries, entry),

    waitFor(
      test: (entry: Accepted) => boolean,
      { timeoutMs = 12_000, after = 0 }: WaitOptions = {},
    ): Promise<Accepted> {
      const already = accepted.find((entry) => entry.seq > after && test(entry));
      if (already) return Promise.resolve(already);
      return new Promise((resolve, reject) => {
        const waiter: Waiter = { test, resolve: settle };
        const timer = setTimeout(() => {
          waiters.delete(waiter);
          reject(new Error(`no such message within ${timeoutMs} ms. Since then: ${summary(after)}`));
        }, timeoutMs);
        function settle(entry: Accepted): void {
          clearTimeout(timer);
          waiters.delete(waiter);
          resolve(entry);
        }
        waiters.add(waiter);
      });
    },

    /** What somebody who opens the conversation now would see, oldest first. */
    visible(conversationId: string): Accepted[] {
      const shown = new Map<string, Accepted>();
      for (const entry of accepted) {
        if (!isWithin(entry.conversationId, conversationId)) continue;
        const key = `${splitThread(entry.conversationId).baseId} ${entry.activityId}`;
        if (entry.operation === 'delete') shown.delete(key);
        else if (entry.activity?.type === 'message') shown.set(key, entry);
      }
      return [...shown.values()];
    },

    close(): void {
      if (file !== undefined) closeSync(file);
    },
  };

  function summary(after: number): string {
    const taken = accepted.filter((entry) => entry.seq > after).map((entry) => `${entry.operation} ${gist(entry)}`);
    const turnedAway = refused.filter((entry) => entry.seq > after).map((entry) => `${entry.status} ${entry.message}`);
    return JSON.stringify({ accepted: taken, refused: turnedAway });
  }
}

/** Whether an entry belongs to a conversation; asking for a channel includes all of its threads. */
export function isWithin(entryConversationId: string, conversationId: string): boolean {
  const asked = splitThread(conversationId);
  if (asked.rootId === undefined) return splitThread(entryConversationId).baseId === asked.baseId;
  return entryConversationId === conversationId;
}

function gist({ activity }: Accepted): string {
  if (!activity) return '';
  return (activity.text ?? activity.summary ?? activity.type).slice(0, 120);
}
