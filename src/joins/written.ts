import type { Units } from '../storage/unit-of-work.ts';
import type { Event } from '../teams/inbound/handlers.ts';
import type { Posting } from './posting.ts';

/** Writes as it did, and sees to what else has to be done once something is written. */
export function withConsequences(
  units: Units<Event>,
  posting: Pick<Posting, 'written'>,
  follow: (events: readonly Event[]) => void,
): Units<Event> {
  return {
    ...units,
    async commit(done) {
      const written = await units.commit(done);
      if (written !== 'written') return written;
      posting.written(done.outcome);
      follow(done.outcome.events);
      return written;
    },
    async finish(turnId, outcome) {
      const finished = await units.finish(turnId, outcome);
      if (finished !== 'changed') follow(outcome.events);
      return finished;
    },
  };
}
