import type { Observation } from '../indicator.ts';
import type { CbsKind, Filled, Unclear } from './choose.ts';
import type { CbsLink, CbsRefusal, CbsTable } from './cbs-table.ts';

/** What became of one indicator when its table was looked at again. */
export interface Refreshed {
  readonly name: string;
  readonly result:
    | { readonly kind: 'renewed'; readonly added: number; readonly revised: number }
    | { readonly kind: 'refused'; readonly reason: CbsRefusal };
}

/** What people are told about tables of CBS. */
export type CbsContent =
  | { readonly kind: 'cbs.help' }
  | {
      readonly kind: 'cbs.form';
      readonly table: CbsTable;
      readonly filled: Filled;
      readonly unclear: readonly Unclear[];
    }
  /** The newest figures of each area, before anything is kept. */
  | {
      readonly kind: 'cbs.preview';
      readonly table: CbsTable;
      readonly link: CbsLink;
      readonly as: CbsKind;
      readonly newest: readonly Pick<Observation, 'area' | 'periodStart' | 'value' | 'status'>[];
      readonly count: number;
      /** ISO date of the first period. */
      readonly from: string;
      readonly keptBack: number;
    }
  /** There are no figures for what was chosen. */
  | { readonly kind: 'cbs.none'; readonly table: string }
  | { readonly kind: 'cbs.saved'; readonly name: string; readonly count: number }
  | { readonly kind: 'cbs.known'; readonly name: string }
  | { readonly kind: 'cbs.refused'; readonly table: string; readonly reason: CbsRefusal }
  | { readonly kind: 'cbs.refreshed'; readonly rows: readonly Refreshed[] };
