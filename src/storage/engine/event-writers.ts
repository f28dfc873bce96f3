import type { Run } from './engine.ts';

/** Writes one event inside the unit of work; false when it is about what is not so any more. */
export type EventWriter<Event> = (event: Event, run: Run) => Promise<boolean>;

/** Which rows each kind of event changes: a kind without a writer does not compile. */
export type EventWriters<Event extends { readonly kind: string }> = {
  readonly [Kind in Event['kind']]: EventWriter<Extract<Event, { readonly kind: Kind }>>;
};
