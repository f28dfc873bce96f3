import type { ClaimedTurn, Delivery, TurnOutcome, TurnStore } from '../features/conversation/ports.ts';
import type { Settlement } from '../features/conversation/delivery.ts';
import type { Sender } from './outbound/sender.ts';

export interface WorkerOptions {
  readonly turns: TurnStore;
  readonly respond: (claimed: ClaimedTurn) => Promise<TurnOutcome>;
  /** What a person gets when answering failed: an apology, so that no question stays without a word. */
  readonly apologise: (claimed: ClaimedTurn) => TurnOutcome | Promise<TurnOutcome>;
  readonly send: Sender;
  /** Told after a settlement that ends a conversation. */
  readonly deactivate: (conversationId: string) => Promise<void>;
  /** Asks for a sweep after this long, because a delivery waits. */
  readonly wakeAfter: (milliseconds: number) => void;
  readonly onError: (error: unknown, message: string) => void;
}

export interface Worker {
  /** Works on a turn and on those that follow it in its conversation, without being waited for. */
  start(claimed: ClaimedTurn): void;
  /** As `start` for a delivery that was due. */
  deliver(delivery: Delivery): void;
  /** Resolves when nothing is under way, or after this long. */
  drain(milliseconds: number): Promise<void>;
}

/** A turn that ended its process so often would end the next one too. */
const mostAttempts = 4;

export function worker(options: WorkerOptions): Worker {
  const { turns, send, onError } = options;
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
      const outcome: TurnOutcome = await outcomeOf(claimed);
      const { delivery, next }: Awaited<ReturnType<TurnStore['finish']>> = await turns.finish(claimed.id, outcome);
      claimed = delivery ? await carry(delivery) : next;
    }
  }

  async function outcomeOf(claimed: ClaimedTurn): Promise<TurnOutcome> {
    if (claimed.attempts > mostAttempts) {
      onError(null, 'a question was given up because working on it ended the process each time');
      return await options.apologise(claimed);
    }
    try {
      return await options.respond(claimed);
    } catch (error) {
      onError(error, 'a question could not be answered');
      return await options.apologise(claimed);
    }
  }

  async function carry(delivery: Delivery): Promise<ClaimedTurn | null> {
    const settlement: Settlement = await send(delivery);
    const { next } = await turns.settle(delivery.id, settlement);
    if (settlement.state === 'pending') options.wakeAfter(settlement.afterMs);
    if (settlement.state === 'failed' && settlement.endsConversation)
      await options.deactivate(delivery.outgoing.conversationId);
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
