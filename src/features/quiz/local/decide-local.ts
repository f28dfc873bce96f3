import type { Role } from '../../../shared/person.ts';
import { longestAsked, longestExplains, longestReason, type LocalQuestion, type LocalState } from './local-question.ts';

export type LocalCommand =
  | { readonly kind: 'edit'; readonly asked: string; readonly explains: string }
  | { readonly kind: 'approve' }
  | { readonly kind: 'decline'; readonly reason: string }
  | { readonly kind: 'withdraw' };

export type LocalRefusal =
  | 'empty'
  | 'too-long'
  /** Personal data was taken out of the words: who wrote them looks once more. */
  | 'masked'
  | 'individual'
  | 'not-yours'
  | 'own-words'
  | 'needs-reason'
  /** The figure was revised since. */
  | 'revised'
  | 'not-now';

/** What the finders of personal data say about words. */
export interface WordScreen {
  readonly mask: (text: string) => string;
  readonly isAboutIndividual: (text: string) => boolean;
}

export interface LocalActor {
  readonly id: string;
  readonly roles: readonly Role[];
}

export type LocalDecision =
  | { readonly kind: 'refused'; readonly why: LocalRefusal }
  | { readonly kind: 'changed'; readonly question: LocalQuestion };

/** Champions make questions and approve those of each other. */
export function mayMake({ roles }: Pick<LocalActor, 'roles'>): boolean {
  return roles.includes('champion');
}

/** null when these words can be kept as they are. */
export function wordsRefused(asked: string, explains: string, screen: WordScreen): LocalRefusal | null {
  if (asked.trim() === '') return 'empty';
  if (asked.length > longestAsked || explains.length > longestExplains) return 'too-long';
  if ([asked, explains].some(screen.isAboutIndividual)) return 'individual';
  return [asked, explains].every((text) => screen.mask(text) === text) ? null : 'masked';
}

const from: Readonly<Record<LocalCommand['kind'], readonly LocalState[]>> = {
  edit: ['waiting', 'approved', 'declined'],
  approve: ['waiting'],
  decline: ['waiting', 'approved'],
  withdraw: ['waiting', 'approved', 'declined'],
};

/** `holds`: the figure is still what it was. Changed words wait for somebody else again. */
export function decideLocal(
  question: LocalQuestion,
  command: LocalCommand,
  actor: LocalActor,
  holds: boolean,
  screen: WordScreen,
): LocalDecision {
  const refused = (why: LocalRefusal): LocalDecision => ({ kind: 'refused', why });
  if (!mayMake(actor)) return refused('not-yours');
  if (!from[command.kind].includes(question.state)) return refused('not-now');
  const changed = { ...question, version: question.version + 1 };
  switch (command.kind) {
    case 'edit': {
      const why = wordsRefused(command.asked, command.explains, screen);
      if (why) return refused(why);
      const [asked, explains] = [command.asked.trim(), command.explains.trim()];
      return { kind: 'changed', question: { ...changed, asked, explains, state: 'waiting', by: actor.id, reason: '' } };
    }
    case 'approve':
      if (question.by === actor.id) return refused('own-words');
      return holds ? { kind: 'changed', question: { ...changed, state: 'approved' } } : refused('revised');
    case 'decline': {
      const reason = screen.mask(command.reason.trim());
      if (question.by === actor.id) return refused('own-words');
      if (reason === '') return refused('needs-reason');
      if (reason.length > longestReason) return refused('too-long');
      return { kind: 'changed', question: { ...changed, state: 'declined', reason } };
    }
    case 'withdraw':
      return { kind: 'changed', question: { ...changed, state: 'withdrawn' } };
  }
}
