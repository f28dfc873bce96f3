import type { WooAsked } from '../../shared/offered-file.ts';

/** What people are told who look for records for a request under the Open Government Act. */
export type WooContent =
  | { readonly kind: 'woo.not-yours' }
  /** It was not said of which days. */
  | { readonly kind: 'woo.which' }
  | { readonly kind: 'woo.nothing'; readonly asked: WooAsked }
  /** In a channel: what was asked for is in the chat of who asked. */
  | { readonly kind: 'woo.elsewhere' }
  /** A file, which is made once they say yes. */
  | {
      readonly kind: 'woo.file';
      readonly asked: WooAsked;
      readonly count: number;
      readonly name: string;
      readonly sizeInBytes: number;
    }
  /** What would be in it, where people cannot be handed one. */
  | { readonly kind: 'woo.text'; readonly asked: WooAsked; readonly count: number; readonly text: string };
