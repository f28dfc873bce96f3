/** At most so many messages within any stretch of so many seconds. */
export interface Window {
  readonly most: number;
  readonly withinSeconds: number;
}

export interface Limits {
  /** Of a conversation; all threads of a channel are one. */
  readonly conversation: readonly Window[];
  /** What one person may cause there, so that nobody takes the whole pace of a channel. */
  readonly person: readonly Window[];
  /** Of the whole app, over all instances. */
  readonly app: Window;
}

/**
 * What Teams allows in a conversation (Microsoft Learn, "Optimize your bot with rate limiting in Teams"). A message may
 * be on its way longer than the next one, so each stretch is a quarter of a second longer than Teams counts.
 */
const conversation: readonly Window[] = [
  { most: 7, withinSeconds: 1.25 },
  { most: 8, withinSeconds: 2.25 },
  { most: 60, withinSeconds: 30.25 },
  { most: 1_800, withinSeconds: 3_602 },
];

export function limitsOf(sendsPerSecond: number): Limits {
  return {
    conversation,
    person: conversation.map(({ most, withinSeconds }) => ({ most: Math.ceil(most / 2), withinSeconds })),
    app: { most: sendsPerSecond, withinSeconds: 1.05 },
  };
}
