import type { OwnChoices, OwnTable } from './own-table.ts';

type Refused = Extract<OwnTable, { kind: 'refused' }>;

/** What people are told of a file that is read as figures of their own, apart from the answer. */
export type OwnFileContent =
  /** Who may enter figures chooses what a file is for. */
  | { readonly kind: 'own-file.purpose'; readonly name: string }
  | {
      readonly kind: 'own-file.choose';
      readonly name: string;
      readonly about: keyof OwnChoices;
      readonly options: readonly string[];
    }
  | { readonly kind: 'own-file.refused'; readonly name: string; readonly why: Refused }
  /** Nothing was sent, or too long ago. */
  | { readonly kind: 'own-file.none' };
