import type { Change, Holder } from './ports.ts';

export type UpkeepContent =
  | {
      readonly kind: 'upkeep.changes';
      readonly changes: readonly Change[];
      /** By directory id, where they are known. */
      readonly names: ReadonlyMap<string, string>;
      /** Who was asked about, as they typed it; empty: everybody. */
      readonly who: string;
      /** First and last day (ISO dates); null: not limited at that side. */
      readonly from: string | null;
      readonly to: string | null;
      /** There are more than these. */
      readonly isCut: boolean;
      /** No name that is known is like the one that was typed. */
      readonly isUnknown: boolean;
    }
  /** Everybody who has something to their name; `unknown`: the name that was typed, of nobody among them. */
  | { readonly kind: 'upkeep.leavers'; readonly holders: readonly Holder[]; readonly unknown: string | null }
  | { readonly kind: 'upkeep.leaver'; readonly holder: Holder };
