import type { Actor, Handler } from '../../shared/handler.ts';
import { reply, type Outcome } from '../../shared/outcome.ts';
import { asFirstHour } from './handlers.ts';
import type { SetupPorts } from './ports.ts';
import type { SetupContent } from './told.ts';

/**
 * Who sets the bot up sees what there is to do when it comes to them; everybody else, and whoever is ready, is received as usual. A
 * sample municipality is tried out, not set up.
 */
export function greetingAdministrators<Content, Event>(
  usual: Handler<unknown, Content, Event>,
  ports: SetupPorts,
): Handler<unknown, Content | SetupContent, Event> {
  return {
    needs: usual.needs,
    async handle(input, actor): Promise<Outcome<Content | SetupContent, Event>> {
      if (!setsUp(actor)) return usual.handle(input, actor);
      const told = await asFirstHour(actor, ports, true);
      const { steps, inventory } = told.firstHour;
      const isReady = inventory.sampleIndicators > 0 || steps.every(({ state }) => state === 'done');
      return isReady ? usual.handle(input, actor) : reply(told);
    },
  };
}

function setsUp({ roles, conversation }: Actor): boolean {
  return roles.includes('administrator') && conversation.kind === 'personal';
}
