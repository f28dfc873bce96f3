import type { NeedRefusal } from './decide-need.ts';
import type { Need } from './need.ts';
import type { Matched } from './ports.ts';

export type NeedNews =
  | NeedRefusal
  | 'masked'
  | 'individual'
  /** Typed in the chat: whether it is the answer they decide. */
  | 'typed'
  | 'started'
  | 'saved'
  | 'mismatched'
  | 'asked'
  | 'granted'
  | 'refused'
  | 'withdrawn'
  | 'gone'
  | 'changed'
  | 'repeated';

/** What people are told about data needs, and about what is asked for them. */
export type NeedContent =
  | {
      readonly kind: 'need.form';
      readonly words: string;
      readonly line: { readonly id: string; readonly element: string | null } | null;
      readonly news: NeedNews | null;
    }
  | {
      readonly kind: 'need.shown';
      readonly need: Need;
      /** null for a gap. */
      readonly matched: Matched | null;
      readonly may: 'ask' | 'decide' | null;
      readonly news: NeedNews | null;
      /** What they typed that was not kept, by the name of its field. */
      readonly drafts: Readonly<Record<string, string>>;
    }
  /** To who decides, the asker or a coordinator. */
  | {
      readonly kind: 'need.note';
      readonly note: 'asked' | 'reminder' | 'waits' | 'granted' | 'refused' | 'withdrawn';
      readonly need: Need;
      readonly matched: Matched | null;
      readonly may: 'ask' | 'decide' | null;
    }
  | { readonly kind: 'need.list'; readonly needs: readonly Need[]; readonly waitsForMe: readonly string[] }
  | { readonly kind: 'need.news'; readonly news: NeedNews };
