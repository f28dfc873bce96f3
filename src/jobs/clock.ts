import type { Log, Queue } from './queue.ts';

/**
 * The queue of a database that only one process can open: its own clock, because nobody else could do the work. Looking into
 * the tables of a queue for it would only block the one connection there is.
 */
export function openClock(log: Log): Queue {
  const rounds = new Map<string, () => Promise<void>>();
  const timers: NodeJS.Timeout[] = [];
  const running = new Set<Promise<void>>();
  let isStopped = false;

  async function stop(longestMs = 10_000): Promise<void> {
    isStopped = true;
    timers.splice(0).forEach(clearInterval);
    let timer: NodeJS.Timeout | undefined;
    const deadline = new Promise<void>((resolve) => (timer = setTimeout(resolve, longestMs)));
    await Promise.race([Promise.all(running), deadline]);
    clearTimeout(timer);
  }

  return {
    async every(name, seconds, handler) {
      let current: Promise<void> | null = null;
      let isAskedAgain = false;
      async function work(): Promise<void> {
        do {
          isAskedAgain = false;
          await handler().catch((error: unknown) =>
            log({ err: error, queue: name }, 'a sweep failed and will run again'),
          );
        } while (isAskedAgain && !isStopped);
      }
      async function round(): Promise<void> {
        if (isStopped) return;
        isAskedAgain = true;
        if (current !== null) return;
        const done = (current = work());
        running.add(done);
        void done.finally(() => {
          current = null;
          running.delete(done);
        });
      }
      rounds.set(name, round);
      timers.push(setInterval(() => void round(), seconds * 1_000));
      await round();
    },
    async wake(name) {
      const round = rounds.get(name);
      if (round === undefined) log({ queue: name }, 'a wake-up was not written');
      else await round();
    },
    check: async () => {},
    stop,
  };
}
