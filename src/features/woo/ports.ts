import type { Language } from '../../shared/language.ts';
import type { WooForm } from '../../shared/offered-file.ts';

export const wooKinds = [
  'question',
  'referral',
  'article',
  'post',
  'story',
  'line',
  'need',
  'experiment',
  'privacy-check',
] as const;
export type WooKind = (typeof wooKinds)[number];

/** One thing that was said, asked or decided, without who did. */
export interface WooRecord {
  readonly kind: WooKind;
  readonly id: string;
  /** ISO date. */
  readonly day: string;
  /** What it is about. */
  readonly title: string;
  readonly text: string;
  /** What came of it: an answer, a verdict, a lesson; empty when nothing did. */
  readonly outcome: string;
}

/** As it is kept: with the names of who has a part in it, so that they can be taken out of what was written. */
export interface KeptRecord extends WooRecord {
  readonly names: readonly string[];
}

export interface WooPorts {
  /** Everything of these days, oldest first; ISO dates, both included. */
  readonly records: (tenantId: string, from: string, until: string) => Promise<readonly KeptRecord[]>;
  readonly file: (records: readonly WooRecord[], as: WooForm, language: Language) => Uint8Array;
  /** False where people have no place for files. */
  readonly handsOutFiles: boolean;
}
