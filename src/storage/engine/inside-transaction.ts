import { AsyncLocalStorage } from 'node:async_hooks';

const holding = new AsyncLocalStorage<{ isOpen: boolean }>();

/** Runs what a transaction does. What was started in it and not waited for goes on outside once it has ended. */
export async function insideTransaction<Result>(work: () => Promise<Result>): Promise<Result> {
  const held = { isOpen: true };
  try {
    return await holding.run(held, work);
  } finally {
    held.isOpen = false;
  }
}

/**
 * Refuses at once what is asked beside the transaction that it stands in. The embedded database has one connection, so that
 * would wait for a transaction that waits for it, and everybody behind them; a server has a few, which a few at once would take.
 */
export async function outsideTransaction<Result>(ask: () => Promise<Result>): Promise<Result> {
  if (holding.getStore()?.isOpen)
    throw new Error('inside a transaction only the connection that it gives may be asked');
  return ask();
}
