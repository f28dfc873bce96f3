/** What may be noted of work: words of closed lists, codes and counts of ours. Never what people wrote, nor who they are. */
export type Notes = Readonly<Partial<Record<NoteKey, string | number | boolean>>>;

export const noteKeys = [
  'method',
  'route',
  'status',
  'event',
  'command',
  'action',
  'conversation',
  'language',
  'attempts',
  'outcome',
  'reason',
  'purpose',
  'use',
  'state',
  'task',
  'statement',
  'code',
] as const;
export type NoteKey = (typeof noteKeys)[number];

/** Parts of work that take time, each within the one that began it. */
export type SpanName = 'request' | 'turn' | 'press' | 'post' | 'model' | 'due' | 'statement';
export type Counted = 'apology' | 'post' | 'model';

/** Told of what the bot does, for who sees to it that it runs. */
export interface Watch {
  /** Runs the work and tells how long it took; `note` adds what is known only later. Rejects as the work does. */
  span<Result>(name: SpanName, notes: Notes, work: (note: (notes: Notes) => void) => Promise<Result>): Promise<Result>;
  count(what: Counted, notes: Notes): void;
}

export const unwatched: Watch = { span: (_name, _notes, work) => work(() => {}), count: () => {} };
