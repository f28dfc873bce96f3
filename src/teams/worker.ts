import { setTimeout as delay } from 'node:timers/promises';
import type { ClaimedTurn, TurnOutcome } from '../features/conversation/ports.ts';
import type { Delivery } from '../features/delivery/ports.ts';
import type { Settlement } from '../features/delivery/settle.ts';
import { apologyCode } from './apology-code.ts';
import type { Sender } from './outbound/sender.ts';
import type { Notes, Watch } from '../shared/watch.ts';

/** What a worker writes. */
export interface WorkStore<Event> {
  /**
   * Commits what a turn led to, all of it or nothing. A `delivery` is already in `sending`, and the turn stays open until it
   * is settled; `nextInMs` tells after how long something that waits may be let go. 'changed' when the outcome rests on what
   * is not so any more: nothing is written then. Rejects when the claim was lost meanwhile.
   */
  finish(
    turnId: string,
    outcome: TurnOutcome<Event>,
  ): Promise<'changed' | { delivery: Delivery | null; next: ClaimedTurn | null; nextInMs: number | null }>;
  /** Records what became of a delivery, closes its turn unless it stays pending, and claims the next of the conversation. */
  settle(delivery: Delivery, settlement: Settlement): Promise<{ next: ClaimedTurn | null }>;
}

export interface WorkerOptions<Event> {
  readonly store: WorkStore<Event>;
  readonly respond: (claimed: ClaimedTurn, note: Note) => Promise<TurnOutcome<Event>>;
  /** What a person gets when answering failed: an apology, so that no question stays without a word. */
  readonly apologise: (claimed: ClaimedTurn, code: string) => TurnOutcome<Event> | Promise<TurnOutcome<Event>>;
  readonly send: Sender;
  /** Something may be let go after this long, or its owner told of it. */
  readonly wakeAfter: (milliseconds: number) => void;
  readonly onError: (error: unknown, message: string, fields?: object) => void;
  readonly watch: Watch;
}

export interface Worker {
  /** Works on a turn and on those that follow it in its conversation, without being waited for. */
  start(claimed: ClaimedTurn): void;
  /** As `start` for a delivery that was let go. */
  deliver(delivery: Delivery): void;
  /** Resolves when nothing is under way, or after this long. */
  drain(milliseconds: number): Promise<void>;
}

type ApologyReason = 'failed' | 'ended' | 'changed';
type Note = (notes: Notes) => void;

/** Long enough for every cut connection to be noticed. */
const againAfterMs = 250;
/** Of a question: a second cut may follow the first while it is tried again. */
const againAfter = [againAfterMs, 4 * againAfterMs];
/** A turn that ended its process so often would end the next one too. */
const mostAttempts = 4;
/** Somebody else was ahead; so often in a row only by a fault of ours. */
const mostChanges = 3;

export function worker<Event>(options: WorkerOptions<Event>): Worker {
  const { store, send, wakeAfter, onError, watch } = options;
  const running = new Set<Promise<void>>();

  function track(work: Promise<void>): void {
    const tracked = work
      // A border: one failing turn must not stop the rest. Its claim runs out and a sweep takes it up again.
      .catch((error: unknown) => onError(error, 'a turn stopped half-way and will be taken up again'))
      .finally(() => running.delete(tracked));
    running.add(tracked);
  }

  async function follow(first: ClaimedTurn | null): Promise<void> {
    let claimed = first;
    while (claimed) {
      const finished: Exclude<Awaited<ReturnType<typeof finish>>, 'changed'> = await finish(claimed);
      if (finished.nextInMs !== null) wakeAfter(finished.nextInMs);
      claimed = finished.delivery ? await carry(finished.delivery) : finished.next;
    }
  }

  function finish(claimed: ClaimedTurn) {
    const { event, conversation } = claimed.turn;
    const notes = { event: event.kind, conversation: conversation.kind, attempts: claimed.attempts };
    return watch.span('turn', notes, (note) => workedOut(claimed, note));
  }

  async function workedOut(claimed: ClaimedTurn, note: Note) {
    for (let tries = 0; tries < mostChanges; tries += 1) {
      const outcome = await outcomeOf(claimed, note);
      const finished = await written(() => store.finish(claimed.id, outcome));
      if (finished !== 'changed') return finished;
    }
    const sorry = await apologise(claimed, note, null, 'others were ahead each time', 'changed');
    const apology = await written(() => store.finish(claimed.id, sorry));
    if (apology === 'changed') throw new Error('an apology rests on nothing that can change');
    return apology;
  }

  /** A connection that is cut while a question is answered leaves nothing behind, and is there again at a later try. */
  async function outcomeOf(claimed: ClaimedTurn, note: Note): Promise<TurnOutcome<Event>> {
    if (claimed.attempts > mostAttempts) {
      const why = 'a question was given up because working on it ended the process each time';
      return await apologise(claimed, note, null, why, 'ended');
    }
    for (const waitMs of againAfter)
      try {
        return await options.respond(claimed, note);
      } catch (error) {
        onError(error, 'a question is tried once more');
        await delay(waitMs);
      }
    try {
      return await options.respond(claimed, note);
    } catch (error) {
      return await apologise(claimed, note, error, 'a question could not be answered', 'failed');
    }
  }

  async function apologise(claimed: ClaimedTurn, note: Note, error: unknown, message: string, reason: ApologyReason) {
    const code = apologyCode();
    note({ outcome: 'apology', reason, code });
    onError(error, message, { code });
    watch.count('apology', { reason });
    return options.apologise(claimed, code);
  }

  /**
   * What a cut connection did not write would otherwise wait until its lease runs out, and what was posted would be doubted.
   * When it was written after all, the second try finds nothing to write.
   */
  async function written<Result>(write: () => Promise<Result>): Promise<Result> {
    try {
      return await write();
    } catch (error) {
      onError(error, 'what was worked out is written once more');
      await delay(againAfterMs);
      return write();
    }
  }

  async function carry(delivery: Delivery): Promise<ClaimedTurn | null> {
    const settlement: Settlement = await send(delivery);
    const { next } = await written(() => store.settle(delivery, settlement));
    if (settlement.state !== 'sent') wakeAfter(settlement.state === 'pending' ? settlement.afterMs : 0);
    return next;
  }

  return {
    start: (claimed) => track(follow(claimed)),
    deliver: (delivery) => track(carry(delivery).then(follow)),
    async drain(milliseconds) {
      const deadline = new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
      while (running.size > 0) {
        const isDone = await Promise.race([Promise.allSettled(running).then(() => true), deadline.then(() => false)]);
        if (!isDone) return;
      }
    },
  };
}
