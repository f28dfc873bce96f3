import { appoint } from '../storage/written.ts';
import { choicesIn } from '../support/publishing.ts';
import { fictionalPeople } from '../support/teams/people.ts';
import type { Accepted } from '../support/teams/ledger.ts';
import type { Bot } from './bot-process.ts';
import { deliverUntilAnswered, greet, holds, seen } from './referral-people.ts';
import type { World } from './world.ts';

export interface Channels {
  readonly ids: readonly string[];
}

const connect = {
  name: 'faults-connect',
  text: `
insert into publication_place (tenant_id, id, kind, team_id, name, team_name, language, service_url, bot_id, state)
select $1::text, given.id, 'channel', 'team ' || given.at, 'Kanaal ' || given.at, 'Team ' || given.at, 'nl', $3::text, $4::text,
  'connected'
from json_array_elements_text($2::json) with ordinality as given (id, at)`,
};

/** So many channels that somebody connected, and a manager who may post there, before any bot has started. */
export async function castPublication({ teams, engine }: World, count: number): Promise<Channels> {
  if (engine === null) throw new Error('weekly posts need a database');
  const made = (await teams.control({ do: 'channels', count })) as { serviceUrl: string; botId: string; ids: string[] };
  const { manager } = fictionalPeople(teams.tenantId);
  await engine.use(async (database) => {
    await appoint(database, { tenantId: teams.tenantId, id: manager.aadObjectId }, ['manager']);
    await database.run(connect, [teams.tenantId, JSON.stringify(made.ids), made.serviceUrl, made.botId]);
  });
  return { ids: made.ids };
}

const longMs = 60_000;

/** The manager, who makes a post of some subjects for every channel and sends it. */
export async function managerOf(world: World) {
  const { teams } = world;
  const { manager } = fictionalPeople(teams.tenantId);
  await greet(world, [{ name: 'manager', id: manager.aadObjectId, called: manager.name }]);
  const newest = (from: number, ...words: readonly string[]): Accepted | undefined =>
    teams.truth().accepted.findLast((message) => message.seq > from && holds(message, ...words));
  const last = () => teams.truth().accepted.at(-1)?.seq ?? 0;

  async function press(message: Accepted, title: string, bot: Bot, inputs: Record<string, string> = {}) {
    const activity = await teams.pressed(message, title, { person: 'manager', inputs });
    return deliverUntilAnswered({ deliver: (one) => teams.deliver(bot.url, one) }, activity);
  }

  return {
    press,
    last,
    newest,
    /** Resolves to the card of the new post, on which it can be sent. */
    async draft(bot: Bot, domains: (offered: readonly string[]) => readonly string[]): Promise<Accepted> {
      const from = last();
      const said = await teams.says('manager', 'nieuw weekbericht');
      await deliverUntilAnswered({ deliver: (one) => teams.deliver(bot.url, one) }, said);
      const form = await seen(() => newest(from, '"publication.make"'), longMs);
      const chosen = domains(choicesIn(form, 'domains')).join(',');
      await press(form, 'Bekijk vooraf', bot, { domains: chosen, places: 'all' });
      return seen(() => newest(from, '"publication.move"', '"what":"send"'), longMs);
    },
  };
}
