import type { Translated } from '../../../shared/language.ts';
import type { StoryRefusal } from './decide-story.ts';
import type { Story } from './story.ts';

export interface NamedIndicator {
  readonly id: string;
  readonly name: Translated;
}

/** What came of what somebody did with a story. */
export type StoryNews =
  | StoryRefusal
  | 'told'
  /** It is nobody's figure, and there is no manager. */
  | 'nobody-decides'
  | 'approved'
  | 'edited'
  | 'declined'
  | 'withdrawn'
  /** There is no such story, or no such indicator. */
  | 'gone'
  /** Nothing was chosen from the list. */
  | 'nothing-chosen'
  /** The form is in the personal chat. */
  | 'elsewhere'
  | 'changed'
  | 'repeated';

/** What people are told about stories from practice. */
export type StoryContent =
  | {
      readonly kind: 'story.form';
      /** null: to be chosen from the list. */
      readonly indicator: NamedIndicator | null;
      readonly indicators: readonly NamedIndicator[];
      readonly text: string;
      readonly saidAs: string;
      readonly news: StoryNews | null;
    }
  /** With buttons for who may decide, and for who told it. */
  | {
      readonly kind: 'story.shown';
      readonly story: Story;
      readonly indicator: NamedIndicator;
      readonly may: 'decide' | 'withdraw' | null;
      readonly news: StoryNews | null;
    }
  /** To who decides about it. */
  | { readonly kind: 'story.waiting'; readonly story: Story; readonly indicator: NamedIndicator }
  /** To who told it. */
  | { readonly kind: 'story.decided'; readonly story: Story; readonly indicator: NamedIndicator }
  /** Several are meant by what was typed. */
  | {
      readonly kind: 'story.which';
      readonly begins: 'details' | 'export' | 'story';
      readonly names: readonly Translated[];
    }
  | { readonly kind: 'story.news'; readonly news: StoryNews };
