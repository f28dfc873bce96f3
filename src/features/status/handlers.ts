import type { Handler } from '../../shared/handler.ts';
import { reply } from '../../shared/outcome.ts';
import type { StatusPorts } from './ports.ts';
import { worriesOf, type Connection } from './status.ts';
import type { StatusSaid } from './status-said.ts';
import type { StatusContent } from './told.ts';

type Use = Handler<unknown, StatusContent, never>;

/** How the bot does, for who administers it. */
export function statusCommands(ports: StatusPorts): { readonly [Kind in StatusSaid['kind']]: Use } {
  return {
    status: { needs: 'administrator', handle: async () => reply(await shown(ports, null)) },
    connections: {
      needs: 'administrator',
      handle: async () => reply(await shown(ports, await ports.connections())),
    },
  };
}

async function shown(
  { store, facts, followsCbs, now }: StatusPorts,
  connections: readonly Connection[] | null,
): Promise<StatusContent> {
  const [standing, follows] = await Promise.all([store.standing(), followsCbs()]);
  const at = now();
  const worries = worriesOf(standing, follows, Date.parse(at));
  return { kind: 'status.shown', standing, facts, followsCbs: follows, worries, connections, at };
}
