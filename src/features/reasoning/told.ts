import type { Advice } from './advice/advise-line.ts';
import type { LineRefusal } from './decide-line.ts';
import type { Element, Line } from './line.ts';
import type { LineQuestion } from './next-question.ts';
import type { Linked, LineVersion, NamedThing } from './ports.ts';

/** What came of what somebody did with a line of reasoning. */
export type LineNews =
  | LineRefusal
  | 'started'
  | 'saved'
  | 'removed'
  | 'restored'
  | 'joined'
  | 'invited'
  | 'left'
  | 'learned'
  /** Nothing came of that experiment yet, or it is about something else. */
  | 'no-lesson'
  /** Typed in the chat: whether it is the answer they decide. */
  | 'typed'
  /** Too large to be read as one. */
  | 'no-picture'
  /** It is in their own chat. */
  | 'elsewhere'
  /** There is no such line. */
  | 'gone'
  | 'nothing-chosen'
  | 'changed'
  | 'repeated'
  /** The indicator that they named is not known; the words are kept. */
  | 'no-indicator';

/** What people are told about lines of reasoning. */
export type LineContent =
  | {
      readonly kind: 'line.start';
      readonly words: string;
      /** That it is begun from. */
      readonly indicator: NamedThing | null;
      readonly news: LineNews | null;
    }
  | LineShown
  | {
      readonly kind: 'line.list';
      readonly lines: readonly Line[];
      /** An indicator, and the data needs that it meets. */
      readonly about: NamedThing | null;
      readonly needs: Linked['needs'];
    }
  | {
      readonly kind: 'line.versions';
      readonly line: Line;
      readonly versions: readonly LineVersion[];
      readonly mayEdit: boolean;
    }
  | { readonly kind: 'line.written'; readonly line: Line; readonly as: 'text' | 'mermaid' }
  /** A picture that they are offered as a file. */
  | { readonly kind: 'line.file'; readonly line: string; readonly name: string; readonly sizeInBytes: number }
  /** The picture itself, as SVG. */
  | { readonly kind: 'line.picture'; readonly line: Line; readonly svg: string }
  | { readonly kind: 'line.news'; readonly news: LineNews };

export interface LineShown {
  readonly kind: 'line.shown';
  readonly line: Line;
  /** Opened to be changed; null for the line as a whole. */
  readonly element: Element | null;
  readonly question: LineQuestion | null;
  readonly advice: readonly Advice[];
  readonly may: 'edit' | 'join';
  readonly news: LineNews | null;
  /** What they typed that was not kept, by the name of its field. */
  readonly drafts: Readonly<Record<string, string>>;
  /** Of the element that is opened. */
  readonly linked: Linked;
  /** Of the measures: by the id of the indicator. */
  readonly indicators: Readonly<Record<string, NamedThing>>;
}
