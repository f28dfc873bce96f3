import type { Handler } from '../../shared/handler.ts';
import { reply } from '../../shared/outcome.ts';
import type { StatusPorts } from './ports.ts';
import { worriesOf, type Connection } from './status.ts';
import type { StatusSaid } from './status-said.ts';
import type { StatusContent } from './told.ts';

/** How the bot does, for who administers it; and for everybody what to do with the code of an apology, and which papers there are. */
export function statusCommands(ports: StatusPorts): {
  readonly [Kind in StatusSaid['kind']]: Handler<Extract<StatusSaid, { kind: Kind }>, StatusContent, never>;
} {
  return {
    status: { needs: 'administrator', handle: async () => reply(await shown(ports, null)) },
    connections: {
      needs: 'administrator',
      handle: async () => reply(await shown(ports, await ports.connections())),
    },
    'back-up': {
      needs: 'administrator',
      async handle() {
        await ports.backups?.take();
        return reply(await shown(ports, null));
      },
    },
    code: {
      needs: 'anyone',
      handle: async ({ code }, { roles }) =>
        reply({ kind: 'status.code', code, mayLook: roles.includes('administrator') }),
    },
    papers: { needs: 'anyone', handle: async () => reply({ kind: 'status.papers' }) },
  };
}

async function shown(
  { store, facts, followsCbs, backups, now }: StatusPorts,
  connections: readonly Connection[] | null,
): Promise<StatusContent> {
  const [standing, follows, newest] = await Promise.all([store.standing(), followsCbs(), backups?.newest()]);
  const at = now();
  const backup = newest === undefined ? 'elsewhere' : { at: newest };
  const backupSince = newest === undefined ? null : (newest ?? facts.startedAt);
  const worries = worriesOf(standing, { followsCbs: follows, backupSince }, Date.parse(at));
  return { kind: 'status.shown', standing, facts, followsCbs: follows, backup, worries, connections, at };
}
