import { setImmediate } from 'node:timers/promises';
import { isRefusal } from './engine-error.ts';

/** More in one statement gains nothing and makes one refusal expensive. */
const mostTogether = 32;

export interface BatchOptions<Item, Result> {
  /** One statement for all of these; its results stand in the same order. */
  readonly run: (items: readonly Item[]) => Promise<readonly Result[]>;
  /** Two items with the same key never share a statement, because neither would see what the other did. */
  readonly keyOf: (item: Item) => string;
}

interface Waiting<Item, Result> {
  readonly item: Item;
  readonly resolve: (result: Result | Promise<Result>) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * What arrives while a statement runs shares the next one (group commit). Nobody waits for company: an item that comes
 * alone goes as soon as the process has heard what else is there. When the database refuses a shared statement, each goes
 * alone, so that nobody pays for another.
 */
export function batched<Item, Result>({ run, keyOf }: BatchOptions<Item, Result>): (item: Item) => Promise<Result> {
  let waiting: Waiting<Item, Result>[] = [];
  let isRunning = false;

  async function alone({ item, resolve, reject }: Waiting<Item, Result>): Promise<void> {
    try {
      const [result] = await run([item]);
      resolve(result as Result);
    } catch (error) {
      reject(error);
    }
  }

  async function together(batch: readonly Waiting<Item, Result>[]): Promise<void> {
    try {
      const results = await run(batch.map(({ item }) => item));
      batch.forEach(({ resolve }, index) => resolve(results[index] as Result));
    } catch (error) {
      // Only a refusal leaves nothing behind for certain; after a broken connection it may all have been written.
      if (isRefusal(error)) for (const one of batch) await alone(one);
      else batch.forEach(({ reject }) => reject(error));
    }
  }

  /** Those behind one with the same key wait for the next statement, and so keep their order. */
  function take(): readonly Waiting<Item, Result>[] {
    const taken: Waiting<Item, Result>[] = [];
    const left: Waiting<Item, Result>[] = [];
    const keys = new Set<string>();
    for (const one of waiting) {
      const key = keyOf(one.item);
      (taken.length < mostTogether && !keys.has(key) ? taken : left).push(one);
      keys.add(key);
    }
    waiting = left;
    return taken;
  }

  async function drain(): Promise<void> {
    isRunning = true;
    while (waiting.length > 0) {
      // What has arrived at the process is heard first: the embedded engine lets nobody in while it works.
      await setImmediate();
      const batch = take();
      const [first] = batch;
      await (batch.length === 1 && first ? alone(first) : together(batch));
    }
    isRunning = false;
  }

  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (!isRunning) void drain();
    });
}
