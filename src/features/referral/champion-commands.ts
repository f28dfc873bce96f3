import type { Actor, Handler } from '../../shared/handler.ts';
import { reply } from '../../shared/outcome.ts';
import { absenceDays } from './absence-day.ts';
import { carryOut, privately, profileOf, type Told } from './carry-out.ts';
import type { ChampionEvent } from './champion-events.ts';
import type { ChampionPorts } from './champion-ports.ts';
import type { ChampionSaid } from './champion-said.ts';
import type { ChampionContent } from './champion-told.ts';
import type { ChampionCommand } from './decide-champion.ts';
import { listed, pageOf, uncovered, type DirectoryEntry, type DirectoryPage } from './directory.ts';

type Use<Input> = Handler<Input, ChampionContent, ChampionEvent>;
type ChampionCommands = {
  readonly [Kind in ChampionSaid['kind']]: Use<
    Extract<ChampionSaid, { kind: Kind }> & { readonly colleagues: readonly string[] }
  >;
};

/** What people can type about data champions. */
export function championCommands(ports: ChampionPorts): ChampionCommands {
  const { champions } = ports;
  /** Somebody who is no champion says these things too. */
  const ofOneself = async (command: ChampionCommand, actor: Actor): Promise<Told> => {
    const done = await carryOut(actor.person, command, actor, ports);
    if (!done.isDone && (done.champion === null || done.champion.state === 'stopped'))
      return reply({
        kind: 'champion.notice',
        news: command.kind === 'return' ? 'welcome-back' : 'no-champion',
        reason: null,
      });
    // Who says so was not away: the card says that they are there.
    const isThere = command.kind === 'return' && !done.isDone && done.champion?.state === 'approved';
    return privately(await profileOf(actor.person, done.champion, isThere ? null : done.news, ports), actor, done);
  };
  const profile = async (actor: Actor): Promise<Told> =>
    privately(await profileOf(actor.person, await champions.find(actor.person), null, ports), actor);
  return {
    'champion-profile': { needs: 'anyone', handle: (_, actor) => profile(actor) },
    'champion-away': {
      needs: 'anyone',
      handle: (said, actor) => ofOneself({ kind: 'leave', ...absenceDays(said, ports.today()) }, actor),
    },
    'champion-back': { needs: 'anyone', handle: (_, actor) => ofOneself({ kind: 'return' }, actor) },
    'champion-refuse': { needs: 'anyone', handle: (_, actor) => ofOneself({ kind: 'refuse' }, actor) },
    'champion-stop': { needs: 'anyone', handle: (_, actor) => ofOneself({ kind: 'stop' }, actor) },
    nominate: {
      needs: 'anyone',
      async handle({ colleagues: [account] }, actor) {
        if (account === undefined) return privately({ kind: 'champion.nominate', news: null }, actor);
        const colleague = await ports.findColleague(actor.conversation, account);
        if (!colleague) return privately({ kind: 'champion.nominate', news: 'incomplete-nomination' }, actor);
        const command = { kind: 'nominate', name: colleague.name, why: null } as const;
        const done = await carryOut(colleague.person, command, actor, ports);
        return privately({ kind: 'champion.nominate', news: done.news }, actor, done);
      },
    },
    'champion-requests': {
      needs: 'coordinator',
      async handle(_, actor) {
        const all = await champions.all(actor.person.tenantId);
        const asked = all.filter(({ state, person }) => state === 'asked' && person.id !== actor.person.id);
        const [first, ...others] = asked;
        if (!first) return privately({ kind: 'champion.notice', news: 'no-requests', reason: null }, actor);
        const waiting = others.length;
        const open = { kind: 'champion.request', champion: first, isOpen: true, news: null, reason: null } as const;
        return privately({ ...open, waiting }, actor);
      },
    },
    directory: {
      needs: 'anyone',
      handle: async ({ query }, actor) =>
        reply({ kind: 'champion.directory', page: await directoryPage(query, 0, actor, ports) }),
    },
    'uncovered-topics': {
      needs: 'coordinator',
      async handle(_, actor) {
        const all = await champions.all(actor.person.tenantId);
        const topics = uncovered(
          all,
          ports.topics.map(({ key }) => key),
        );
        const everything = all.filter((one) => one.state === 'approved' && one.topics.length === 0).length;
        return privately({ kind: 'champion.uncovered', topics, everything }, actor);
      },
    },
  };
}

/** Champions of the organisation of who asks: nobody finds those of another. */
export async function findChampions(
  query: string,
  { person: { tenantId } }: Pick<Actor, 'person'>,
  { champions, helped, topicsOf, today }: Pick<ChampionPorts, 'champions' | 'helped' | 'topicsOf' | 'today'>,
): Promise<readonly DirectoryEntry[]> {
  return listed(await champions.all(tenantId), query, topicsOf, today(), await helped(tenantId));
}

export async function directoryPage(
  query: string,
  page: number,
  actor: Actor,
  ports: ChampionPorts,
): Promise<DirectoryPage> {
  return pageOf(await findChampions(query, actor, ports), query, page);
}
