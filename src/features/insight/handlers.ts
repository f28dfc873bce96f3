import type { Actor, Handler } from '../../shared/handler.ts';
import { replace, reply, type Outcome } from '../../shared/outcome.ts';
import type { Role } from '../../shared/person.ts';
import { overviewOf, type Wanted } from './overview.ts';
import type { InsightPorts } from './ports.ts';
import type { InsightContent } from './told.ts';

type Use<Input> = Handler<Input, InsightContent, never>;
type Led = Outcome<InsightContent, never>;
interface Of {
  readonly of: Wanted;
}

/** The shapes are those that the cards send. */
export interface InsightActions {
  readonly 'insight.overview': Use<Of>;
  readonly 'insight.export': Use<Of>;
}

/** Who keep watch over how the work goes. Others see their own work; nobody sees that of one person here. */
const seeing: readonly Role[] = ['manager', 'coordinator', 'administrator'];
const notYours: InsightContent = { kind: 'insight.not-yours' };

export function maySeeOverview({ roles }: Pick<Actor, 'roles'>): boolean {
  return roles.some((role) => seeing.includes(role));
}

export function insightCommands(ports: InsightPorts): {
  readonly overview: Use<Of>;
  readonly 'overview-export': Use<Of>;
} {
  return {
    overview: {
      needs: 'anyone',
      handle: async ({ of }, actor) =>
        maySeeOverview(actor) ? privately(await shown(of, actor, ports), actor) : reply(notYours),
    },
    'overview-export': {
      needs: 'anyone',
      handle: async ({ of }, actor) =>
        maySeeOverview(actor) ? privately(await offered(of, actor, ports), actor) : reply(notYours),
    },
  };
}

export function insightActions(ports: InsightPorts): InsightActions {
  return {
    'insight.overview': {
      needs: 'anyone',
      handle: async ({ of }, actor) => replace(maySeeOverview(actor) ? await shown(of, actor, ports) : notYours),
    },
    'insight.export': {
      needs: 'anyone',
      handle: async ({ of }, actor) =>
        maySeeOverview(actor) ? privately(await offered(of, actor, ports), actor) : reply(notYours),
    },
  };
}

/** The file as it would be handed out now; null when there is nothing in it, or it is not for who asks. */
export async function overviewFile(of: Wanted, actor: Actor, ports: InsightPorts): Promise<Uint8Array | null> {
  if (!maySeeOverview(actor)) return null;
  const overview = await overviewOf(of, actor.person.tenantId, ports);
  const { summed } = overview;
  return summed && ports.csv({ ...overview, summed }, actor.language);
}

async function shown(of: Wanted, { person, language }: Actor, ports: InsightPorts): Promise<InsightContent> {
  const overview = await overviewOf(of, person.tenantId, ports);
  return { kind: 'insight.overview', overview, topicNames: ports.topicNames(language) };
}

async function offered(of: Wanted, actor: Actor, ports: InsightPorts): Promise<InsightContent> {
  const bytes = await overviewFile(of, actor, ports);
  const { start, nextOn } = await overviewOf(of, actor.person.tenantId, ports);
  if (!bytes) return { kind: 'insight.nothing-yet', nextOn };
  if (!ports.handsOutFiles) return { kind: 'insight.text', csv: new TextDecoder().decode(bytes).trim() };
  const name = `${actor.language === 'nl' ? 'overzicht' : 'overview'}-${start}.csv`;
  return { kind: 'insight.file', of, name, sizeInBytes: bytes.length };
}

/** Counts of the organisation are for who asked, also where others read along. */
function privately(content: InsightContent, { conversation, person }: Actor): Led {
  if (conversation.kind === 'personal') return reply(content);
  return {
    ...reply<InsightContent, never>({ kind: 'insight.elsewhere' }),
    messages: [
      {
        to: { kind: 'person', person },
        key: `insight:${crypto.randomUUID()}`,
        owner: { kind: 'person', person },
        purpose: 'answer',
        dueAt: null,
        content,
      },
    ],
  };
}
