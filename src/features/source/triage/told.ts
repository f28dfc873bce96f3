import type { TriageRefusal } from './decide-triage.ts';
import type { TriageOutcome } from './outcome.ts';
import type { Triage, TriageQuestion } from './triage.ts';

/** What came of what somebody did with a triage. */
export type TriageNews =
  | TriageRefusal
  | 'resumed'
  /** Typed in the chat: whether it is the answer they decide. */
  | 'typed'
  | 'sent'
  /** Nobody has the role of privacy officer. */
  | 'nobody'
  | 'taken'
  | 'asked-more'
  | 'decided'
  | 'discarded'
  /** There is no such triage. */
  | 'gone'
  /** They have none that this could be about. */
  | 'none'
  /** It is in the personal chat. */
  | 'elsewhere'
  | 'changed'
  | 'repeated';

/** What people are told about privacy triages. */
export type TriageContent =
  | {
      readonly kind: 'triage.shown';
      readonly triage: Triage;
      /** What is asked now; 'about': what it is about; null when everything was. */
      readonly asks: TriageQuestion | 'about' | null;
      /** null while something is asked. */
      readonly outcome: TriageOutcome | null;
      /** Which answers it comes from. */
      readonly reasons: readonly TriageQuestion[];
      readonly as: 'asker' | 'officer';
      /** What was typed and refused, without data about persons. */
      readonly typed: string | null;
      readonly news: TriageNews | null;
      /** It just came in, or was just answered. */
      readonly isNotice: boolean;
    }
  | { readonly kind: 'triage.list'; readonly as: 'asker' | 'officer'; readonly triages: readonly Triage[] }
  | { readonly kind: 'triage.news'; readonly news: TriageNews };
