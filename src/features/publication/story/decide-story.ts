import { longestReason, longestRole, longestStory, type Story, type StoryPerson } from './story.ts';

export type StoryCommand =
  | { readonly kind: 'approve' }
  /** Changes the words, and approves them. */
  | { readonly kind: 'edit'; readonly text: string }
  | { readonly kind: 'decline'; readonly reason: string }
  | { readonly kind: 'withdraw' };

export type StoryRefusal =
  | 'empty'
  | 'too-long'
  /** Personal data was taken out of the words: who wrote them looks once more. */
  | 'masked'
  /** About one recognisable person. */
  | 'individual'
  /** Beside a figure that is not shown, words can give it away. */
  | 'hidden'
  | 'not-yours'
  | 'own-words'
  | 'needs-reason'
  | 'not-now';

/** What the finders of personal data say about words. */
export interface StoryScreen {
  readonly mask: (text: string) => string;
  readonly isAboutIndividual: (text: string) => boolean;
}

/** null when these words can be kept as they are. */
export function wordsRefused(text: string, { mask, isAboutIndividual }: StoryScreen): StoryRefusal | null {
  if (text.trim() === '') return 'empty';
  if (text.length > longestStory) return 'too-long';
  if (isAboutIndividual(text)) return 'individual';
  return mask(text) === text ? null : 'masked';
}

/** What somebody does not have to fill in is cut where it must be. */
export function roleIn(saidAs: string, { mask }: StoryScreen): string {
  return mask(saidAs).replace(/\s+/g, ' ').trim().slice(0, longestRole);
}

export interface StoryActor extends StoryPerson {
  /** Owns this indicator or takes the place of its owner, or is a manager. */
  readonly decides: boolean;
}

export type StoryDecision =
  { readonly kind: 'refused'; readonly why: StoryRefusal } | { readonly kind: 'changed'; readonly story: Story };

/** What somebody does with a story that was told. `today` is an ISO date. */
export function decideStory(
  story: Story,
  command: StoryCommand,
  actor: StoryActor,
  today: string,
  screen: StoryScreen,
): StoryDecision {
  const isOwn = story.by?.id === actor.id;
  if (command.kind === 'withdraw' ? !isOwn : !actor.decides) return { kind: 'refused', why: 'not-yours' };
  if (isOwn && command.kind !== 'withdraw') return { kind: 'refused', why: 'own-words' };
  if (story.state !== 'waiting' && !(story.state === 'approved' && command.kind !== 'approve'))
    return { kind: 'refused', why: 'not-now' };
  const changed = { ...story, version: story.version + 1, decidedOn: today };
  switch (command.kind) {
    case 'approve':
      return { kind: 'changed', story: { ...changed, state: 'approved', reason: null } };
    case 'edit': {
      const why = wordsRefused(command.text, screen);
      if (why) return { kind: 'refused', why };
      return { kind: 'changed', story: { ...changed, state: 'approved', text: command.text.trim(), reason: null } };
    }
    case 'decline': {
      const reason = screen.mask(command.reason.trim());
      if (reason === '') return { kind: 'refused', why: 'needs-reason' };
      if (reason.length > longestReason) return { kind: 'refused', why: 'too-long' };
      return { kind: 'changed', story: { ...changed, state: 'declined', reason } };
    }
    case 'withdraw':
      return { kind: 'changed', story: { ...changed, state: 'withdrawn' } };
  }
}
