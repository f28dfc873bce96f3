import { alarm } from '../jobs/alarm.ts';
import type { Logger } from '../telemetry/logger.ts';

interface Work {
  readonly sweep: () => Promise<number | null>;
  readonly letGo: () => Promise<number | null>;
}

interface Written {
  readonly events: readonly { readonly kind: string }[];
}

/** Nothing of these is for anybody but who posts. */
const onlyPosted: ReadonlySet<string> = new Set(['referral-drafted', 'referral-moved']);

export interface Posting {
  wakeAfter(milliseconds: number): void;
  /** Something was written that may have to be posted. */
  written(outcome: Written): void;
  stop(): Promise<void>;
}

/** Wakes what posts in this process: a whole sweep, or only what was just written, which costs half of that. */
export function posting(work: Work, logger: Pick<Logger, 'error'>): Posting {
  const onError = (error: unknown) => logger.error({ err: error }, 'a sweep failed and will run again');
  const letting = alarm(() => work.letGo(), onError);
  const sweeping = alarm(async () => {
    const nextInMs = await work.sweep();
    // What waits for its time only has to be let go then: sweeping each time ran three statements more.
    if (nextInMs !== null) letting.wakeAfter(nextInMs);
    return null;
  }, onError);
  return {
    wakeAfter: (milliseconds) => sweeping.wakeAfter(milliseconds),
    written: ({ events }) => (events.every(({ kind }) => onlyPosted.has(kind)) ? letting : sweeping).wakeAfter(0),
    async stop() {
      await Promise.all([sweeping.stop(), letting.stop()]);
    },
  };
}
