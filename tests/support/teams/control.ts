import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import type { FakeTeams } from './fake-teams.ts';
import { hardConnector, lyingConnector, type Fault } from './faults.ts';
import { answerJson, parseJson, readText } from './loopback.ts';

const weathers = ['lying', 'hard'] as const;
const weatherOf = { lying: lyingConnector, hard: hardConnector };

const who = { person: z.string() };
const says = { ...who, text: z.string() };

const Command = z.discriminatedUnion('do', [
  z.object({ do: z.literal('connectBot'), url: z.url() }),
  z.object({ do: z.literal('say'), ...says }),
  z.object({ do: z.literal('sayInChannel'), ...says, channel: z.string().optional(), team: z.string().optional() }),
  z.object({ do: z.literal('sayInGroup'), ...says }),
  z.object({
    do: z.literal('press'),
    ...who,
    seq: z.int(),
    title: z.string(),
    inputs: z.record(z.string(), z.unknown()),
  }),
  z.object({ do: z.literal('install'), ...who, channel: z.string().optional(), team: z.string().optional() }),
  z.object({ do: z.literal('uninstall'), ...who, channel: z.string().optional(), team: z.string().optional() }),
  /** So many channels of teams, as they are when the bot is in them. */
  z.object({ do: z.literal('channels'), count: z.int().min(1).max(5_000) }),
  z.object({ do: z.literal('inject'), fault: z.custom<Fault>(), times: z.int().optional() }),
  z.object({ do: z.literal('storm'), seed: z.int(), weather: z.enum(weathers).optional() }),
  z.object({ do: z.literal('calm') }),
  z.object({ do: z.literal('rateLimits'), mode: z.enum(['with-retry-after', 'without-retry-after', 'off']) }),
]);
type Command = z.infer<typeof Command>;

/** Lets a harness in another process play the people: GET for the ledger, POST for a command. */
export function controlRoute(teams: FakeTeams) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method === 'GET') {
      const { accepted, refused, violations, deliveries } = teams.ledger;
      answerJson(response, 200, { accepted, refused, violations, deliveries });
      return;
    }
    const command = Command.safeParse(parseJson((await readText(request)) ?? ''));
    if (!command.success) {
      answerJson(response, 400, { error: { code: 'BadCommand', message: z.prettifyError(command.error) } });
      return;
    }
    answerJson(response, 200, (await obey(teams, command.data)) ?? {});
  };
}

async function obey(teams: FakeTeams, command: Command): Promise<unknown> {
  switch (command.do) {
    case 'connectBot':
      return teams.connectBot(command.url);
    case 'say':
      return teams.say(personOf(teams, command.person), command.text);
    case 'sayInChannel':
      return teams.sayInChannel(personOf(teams, command.person), channelOf(teams, command), command.text);
    case 'sayInGroup':
      return teams.sayInGroup(personOf(teams, command.person), teams.groupChat(), command.text);
    case 'press': {
      const message = teams.ledger.accepted.find(({ seq }) => seq === command.seq);
      if (!message) throw new Error(`the ledger has no accepted entry ${command.seq}`);
      return teams.press(personOf(teams, command.person), message, command.title, command.inputs, { check: false });
    }
    case 'install':
      return teams.install(placeOf(teams, command), personOf(teams, command.person));
    case 'uninstall':
      return teams.uninstall(placeOf(teams, command), personOf(teams, command.person));
    case 'channels':
      return {
        serviceUrl: teams.serviceUrl,
        botId: teams.bot.id,
        ids: Array.from({ length: command.count }, (_, at) => teams.channel(`Kanaal ${at + 1}`, `Team ${at + 1}`).id),
      };
    case 'inject':
      return teams.faults.inject(command.fault, command.times === undefined ? {} : { times: command.times });
    case 'storm':
      return teams.faults.storm(command.seed, weatherOf[command.weather ?? 'lying']);
    case 'calm':
      return teams.faults.calm();
    case 'rateLimits':
      return teams.connector.rateLimits.become(command.mode);
  }
}

function personOf({ people, tenant }: FakeTeams, role: string) {
  const [, number] = /^colleague (\d+)$/.exec(role) ?? [];
  if (number !== undefined) return tenant.colleague(Number(number));
  const person = Object.values(people).find((one) => one.role === role);
  if (!person) throw new Error(`nobody has the role ${role}; there are: ${Object.keys(people).join(', ')}`);
  return person;
}

type Placed = { channel?: string | undefined; team?: string | undefined };

function channelOf(teams: FakeTeams, { channel, team }: Placed) {
  return teams.channel(channel, team);
}

function placeOf(teams: FakeTeams, command: Placed & { person: string }) {
  return command.channel === undefined
    ? teams.personalChat(personOf(teams, command.person))
    : channelOf(teams, command);
}
