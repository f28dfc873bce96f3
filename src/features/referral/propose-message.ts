import type { Actor } from '../../shared/handler.ts';
import type { Outcome } from '../../shared/outcome.ts';
import type { ReferralEvent } from './events.ts';
import type { ReferralPorts } from './ports.ts';
import { proposeReferral } from './propose.ts';
import type { ReferralContent } from './told.ts';

/** What became of a message that a colleague is asked about. */
export type MessageProposed = 'proposed' | 'already' | 'empty';

const longestQuestion = 500;

/**
 * Takes the words of any message for a question to a colleague. Who chose it sees what would be sent on, in their own chat,
 * and may change it: nothing goes before they agree.
 */
export function proposeMessage(ports: ReferralPorts) {
  return async (
    text: string,
    actor: Actor,
  ): Promise<
    { readonly told: MessageProposed } & Pick<Outcome<ReferralContent, ReferralEvent>, 'events' | 'messages'>
  > => {
    const said = ports.mask(text.trim());
    if (said === '') return { told: 'empty', events: [], messages: [] };
    const question = said.length > longestQuestion ? `${said.slice(0, longestQuestion - 1).trimEnd()}…` : said;
    const proposed = await proposeReferral({ question, botAnswer: '', subject: null, askedIn: null }, actor, ports);
    return { told: proposed.events.length > 0 ? 'proposed' : 'already', ...proposed };
  };
}
