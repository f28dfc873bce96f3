import type { Actor } from '../../shared/handler.ts';
import type { Outcome } from '../../shared/outcome.ts';
import { alreadyAsked } from './already-asked.ts';
import type { ReferralEvent } from './events.ts';
import type { Asked, ReferralPorts } from './ports.ts';
import { drafted } from './take-step.ts';
import type { ReferralContent } from './told.ts';

/** Somebody else thinks that a colleague should be asked: the asker sees what would be sent on, and nothing goes until they agree. */
export async function proposeReferral(
  asked: Asked,
  asker: Pick<Actor, 'person' | 'name' | 'language'>,
  ports: ReferralPorts,
): Promise<Pick<Outcome<ReferralContent, ReferralEvent>, 'events' | 'messages'>> {
  const same = await alreadyAsked(asked, asker.person, ports);
  return same === null ? drafted(asked, asker, ports) : { events: [], messages: [] };
}
