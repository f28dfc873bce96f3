import type { IndicatorEvent } from '../features/indicator/events.ts';
import { refreshCbs, type CbsPorts } from '../features/indicator/cbs/handlers.ts';
import type { Logger } from '../telemetry/logger.ts';

/** A little less than a day, so that the hour at which it is looked at does not wander. */
const everyMs = 23.5 * 3_600_000;

/** What CBS changed, looked for once a day by each instance: a second one finds nothing new. */
export function dailyCbs(ports: CbsPorts, logger: Pick<Logger, 'warn'>): () => Promise<readonly IndicatorEvent[]> {
  let dueAt = -Infinity;
  return async () => {
    if (performance.now() < dueAt) return [];
    const { rows, events } = await refreshCbs(ports);
    // Not before: a database that was away for a moment is back at the next round.
    dueAt = performance.now() + everyMs;
    const refused = rows.filter(({ result }) => result.kind === 'refused').length;
    if (refused > 0)
      logger.warn({ refused, of: rows.length }, 'CBS gave no figures for some indicators; tomorrow again');
    return events;
  };
}
