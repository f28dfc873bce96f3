import type { Overview, Wanted } from './overview.ts';

/** What people are told of how work with data goes. */
export type InsightContent =
  | {
      readonly kind: 'insight.overview';
      readonly overview: Overview;
      readonly topicNames: Readonly<Record<string, string>>;
    }
  /** It is for others: who keep watch over how the work goes. */
  | { readonly kind: 'insight.not-yours' }
  /** In a channel: what was asked for is in the chat of who asked. */
  | { readonly kind: 'insight.elsewhere' }
  | { readonly kind: 'insight.nothing-yet'; readonly nextOn: string }
  /** A file, which is made once they say yes. */
  | {
      readonly kind: 'insight.file';
      readonly of: Wanted;
      readonly name: string;
      readonly sizeInBytes: number;
    }
  /** What would be in it, where people cannot be handed one. */
  | { readonly kind: 'insight.text'; readonly csv: string };
