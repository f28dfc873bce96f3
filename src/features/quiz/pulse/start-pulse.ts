import type { Actor } from '../../../shared/handler.ts';
import type { Role } from '../../../shared/person.ts';
import type { Round } from '../round/round.ts';
import { pulseQuestions } from './pulse-result.ts';

/** Who may ask people how they feel about working with data. */
const asking: readonly Role[] = ['manager', 'coordinator'];

export type PulseRefusal = 'pulse-elsewhere' | 'pulse-not-yours' | 'pulse-this-month';

/** Why no pulse is started here now; `earlier` are the pulses of this place. */
export function pulseRefused(
  { roles, conversation }: Pick<Actor, 'roles' | 'conversation'>,
  earlier: readonly Round[],
  now: string,
): PulseRefusal | null {
  if (!asking.some((role) => roles.includes(role))) return 'pulse-not-yours';
  if (conversation.kind === 'personal') return 'pulse-elsewhere';
  return earlier.some(({ startedAt }) => monthOf(startedAt) === monthOf(now)) ? 'pulse-this-month' : null;
}

/** What a pulse is as a round. */
export const asPulse = { kind: 'pulse', questions: pulseQuestions, topic: null, repeats: null } as const;

function monthOf(instant: string): string {
  return instant.slice(0, 7);
}
