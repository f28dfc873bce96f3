import type { Event } from '../teams/inbound/handlers.ts';

type Kinds = ReadonlySet<Event['kind']>;

const erasing: Kinds = new Set<Event['kind']>([
  'person-erased',
  'installation-removed',
  'channel-deleted',
  'message-deleted',
  'message-edited',
]);
const leaving: Kinds = new Set<Event['kind']>(['champion-changed', 'role-changed', 'person-erased']);
const answering: Kinds = new Set<Event['kind']>([
  'article-changed',
  'phrasing-added',
  'article-doubted',
  'person-erased',
]);
const posting: Kinds = new Set<Event['kind']>([
  'post-moved',
  'post-drafted',
  'post-replaced',
  'slot-changed',
  'figures-entered',
]);
const setting: Kinds = new Set<Event['kind']>(['setting-changed']);
const figuring: Kinds = new Set<Event['kind']>(['indicator-defined', 'figures-entered', 'person-erased']);

/** What else has to be done once these are written. */
export function consequencesOf(events: readonly Event[]) {
  const has = (kinds: Kinds) => events.some(({ kind }) => kinds.has(kind));
  return {
    /** What was erased has to go from the files too. */
    isErased: has(erasing),
    /** Questions of who is gone or away go to somebody else at once; the clock would do it too, half a minute later. */
    mayHaveLeft: has(leaving),
    changesAnswers: has(answering),
    changesFigures: has(figuring),
    changesSettings: has(setting),
    /** Something of weekly posts may have to be seen to. */
    concernsPosts: has(posting),
  };
}
