import type { NoteKey } from '../shared/watch.ts';

interface Metric {
  readonly kind: 'histogram' | 'counter' | 'gauge';
  /** In the notation of UCUM, as OpenTelemetry asks for. */
  readonly unit: string;
  readonly description: string;
  /** The notes that are kept with it, and no other. */
  readonly by: readonly NoteKey[];
}

/** Everything that is measured; `docs/telemetry.md` says when somebody should look. */
export const metrics = {
  'http.server.request.duration': {
    kind: 'histogram',
    unit: 's',
    description: 'How long a request took.',
    by: ['method', 'route', 'status'],
  },
  'datawijzer.turn.duration': {
    kind: 'histogram',
    unit: 's',
    description: 'From taking up what somebody said to having written the answer.',
    by: ['event', 'outcome'],
  },
  'datawijzer.apologies': {
    kind: 'counter',
    unit: '{apology}',
    description: 'Times that somebody read that something went wrong.',
    by: ['reason'],
  },
  'datawijzer.turns.oldest': {
    kind: 'gauge',
    unit: 's',
    description: 'How long the oldest turn without an answer waits.',
    by: [],
  },
  'datawijzer.posts': {
    kind: 'counter',
    unit: '{post}',
    description: 'Messages that were handed to Teams, and what came of it.',
    by: ['outcome', 'reason'],
  },
  'datawijzer.deliveries.open': {
    kind: 'gauge',
    unit: '{message}',
    description: 'Messages that wait, that nobody knows the outcome of, or that failed in the last week.',
    by: ['state'],
  },
  'datawijzer.model.requests': {
    kind: 'counter',
    unit: '{request}',
    description: 'What the language model was asked for, and what came of it.',
    by: ['use', 'outcome'],
  },
  'datawijzer.cbs.age': {
    kind: 'gauge',
    unit: 's',
    description: 'Time since CBS gave figures for every indicator that follows it.',
    by: [],
  },
} as const satisfies Readonly<Record<string, Metric>>;

type MetricName = keyof typeof metrics;
export type NamesOf<Kind extends Metric['kind']> = {
  [Name in MetricName]: (typeof metrics)[Name]['kind'] extends Kind ? Name : never;
}[MetricName];
