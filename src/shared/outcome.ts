import type { Message } from './message.ts';

/**
 * What everything that a person or a schedule does leads to (turn, action, form, search, schedule). It is only told here: one
 * unit of work writes messages and events together, or neither.
 */
export interface Outcome<Content, Event> {
  /** Posted in the conversation where it was said. */
  readonly reply: Content | null;
  /** Takes the place of the card whose button was pressed. */
  readonly replace: Content | null;
  /** To others, or to be posted later. */
  readonly messages: readonly Message<Content>[];
  /** What happened, in the words of the feature; its storage knows which rows that changes. */
  readonly events: readonly Event[];
}

const nothing = { reply: null, replace: null, messages: [], events: [] } as const;

/** Says this where it was asked. */
export function reply<Content, Event>(content: Content, events: readonly Event[] = []): Outcome<Content, Event> {
  return { ...nothing, reply: content, events };
}

/** Puts this in the place of the pressed card. */
export function replace<Content, Event>(content: Content, events: readonly Event[] = []): Outcome<Content, Event> {
  return { ...nothing, replace: content, events };
}
