import type { CommandKind } from '../../../features/referral/command.ts';
import type { Viewer } from '../../../features/referral/told.ts';

/** Names are final; who is not named is 'een collega'. */
export interface Noted {
  /** Who did it. */
  readonly by: string;
  readonly asker: string;
  readonly champion: string;
  /** Nobody could take it, so it is with the coordinator. */
  readonly isEscalated: boolean;
  readonly isWithdrawn: boolean;
  readonly isUrgent: boolean;
  readonly within: string;
}

type Note = (noted: Noted) => readonly [happened: string, next: string];
type Seen = Exclude<Viewer, 'gone'>;

export interface NoteTexts {
  /** Where nobody thought of these two together. */
  readonly other: Note;
  /** Who had it, and does not any more: by what happened, or else. */
  readonly gone: { readonly taken: Note; readonly other: Note };
  readonly of: Readonly<Record<Seen, Partial<Record<CommandKind, Note>>>>;
  /** For whoever gets it, by whatever brought it to them. */
  readonly offered: Note;
  /** For a coordinator, whenever nobody has it. */
  readonly escalated: Note;
  readonly nobody: Readonly<Record<'by' | 'asker' | 'champion', string>>;
  readonly within: Readonly<Record<'usual' | 'urgent', string>>;
  readonly reason: string;
}
