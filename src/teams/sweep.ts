import type { TurnStore } from '../features/conversation/ports.ts';
import type { DeliveryStore } from '../features/delivery/ports.ts';
import { noticeOf } from './present/delivery/notice.ts';
import type { Worker } from './worker.ts';

const most = 50;

export interface SweepPorts {
  readonly turns: Pick<TurnStore, 'claimWaiting'>;
  readonly deliveries: DeliveryStore;
  readonly worker: Worker;
}

/**
 * Takes up what has no worker: turns of a process that ended, deliveries nobody knows the outcome of, and what is due and
 * allowed by now. The truth is in the store, so sweeping twice or late does no harm. Resolves to when there will be more to
 * let go; null when nothing waits.
 */
export async function sweep({ turns, deliveries, worker }: SweepPorts): Promise<number | null> {
  // First: a turn behind one whose message is in doubt can be taken up as soon as that one is closed.
  while ((await deliveries.abandonLost(most)) === most);
  for (const claimed of await turns.claimWaiting(most)) worker.start(claimed);
  for (const untold of await deliveries.untold(most)) await deliveries.tell(untold.id, noticeOf(untold));
  return letGo({ deliveries, worker });
}

/** Only what is due and allowed by now. */
export async function letGo({ deliveries, worker }: Pick<SweepPorts, 'deliveries' | 'worker'>): Promise<number | null> {
  const { deliveries: free, nextInMs } = await deliveries.letGo(most);
  for (const delivery of free) worker.deliver(delivery);
  return nextInMs;
}
