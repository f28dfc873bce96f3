import type { Person } from '../../../shared/person.ts';
import type { Story } from './story.ts';

/** What changes of stories beside figures, and of their use. */
export type StoryEvent =
  /** Stale when it has another version than the one before `story`. */
  | { readonly kind: 'story-changed'; readonly story: Story }
  /** Counted once for each person, of whom nothing is kept that says who it was. */
  | { readonly kind: 'figure-used'; readonly post: string; readonly indicatorId: string; readonly by: Person };
