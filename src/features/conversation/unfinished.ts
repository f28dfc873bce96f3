import type { Actor, Handler } from '../../shared/handler.ts';
import { reply } from '../../shared/outcome.ts';
import type { ConversationContent, Unfinished } from './told.ts';

const said =
  /^(?:waar (?:was ik|waren we|was ik nou|waren we nou)(?: gebleven| mee bezig)?|wat (?:heb ik nog openstaan|staat er nog open)|ik wil verder(?: gaan)?|ga verder(?: waar (?:ik was|we waren))?|verder gaan|where (?:was i|were we)|what was i doing|go on|continue|pick up where i left off)[\s?!.]*$/iu;

/** null when the text is about something else. */
export function parseUnfinishedCommand(text: string): { readonly kind: 'list-unfinished' } | null {
  return said.test(text.trim()) ? { kind: 'list-unfinished' } : null;
}

/** Where somebody may go on; of others nothing is shown where colleagues read along. */
export function unfinishedCommands(begun: (actor: Actor) => Promise<readonly Unfinished[]>): {
  readonly 'list-unfinished': Handler<unknown, ConversationContent, never>;
} {
  return {
    'list-unfinished': {
      needs: 'anyone',
      handle: async (_, actor) => reply({ kind: 'conversation.unfinished', begun: await begun(actor) }),
    },
  };
}
