import type { Actor, Handler, Outdated, VersionedHandler } from '../../shared/handler.ts';
import { replace } from '../../shared/outcome.ts';
import type { Person } from '../../shared/person.ts';
import { absenceDays } from './absence-day.ts';
import { carryOut, newsWhenLate, profileOf, type CarriedOut, type Told } from './carry-out.ts';
import { directoryPage } from './champion-commands.ts';
import type { ChampionEvent } from './champion-events.ts';
import { profileIn, wordsIn, type ChampionForm } from './champion-form.ts';
import type { ChampionPorts } from './champion-ports.ts';
import type { ChampionContent, ChampionNews } from './champion-told.ts';
import type { Champion } from './champion.ts';
import type { ChampionCommand } from './decide-champion.ts';

type Use<Input> = Handler<Input, ChampionContent, ChampionEvent>;
type VersionedUse<Input> = VersionedHandler<Input, ChampionContent, ChampionEvent>;

/** The shapes are those that the cards send. */
export interface ChampionActions {
  readonly 'champion.save': VersionedUse<ChampionForm>;
  readonly 'champion.refuse': VersionedUse<unknown>;
  readonly 'champion.leave': VersionedUse<{ readonly from?: string | undefined; readonly until?: string | undefined }>;
  readonly 'champion.return': VersionedUse<unknown>;
  readonly 'champion.stop': VersionedUse<unknown>;
  readonly 'champion.nominate': Use<{ readonly colleague?: string | undefined; readonly why?: string | undefined }>;
  readonly 'champion.approve': VersionedUse<AboutChampion>;
  readonly 'champion.decline': VersionedUse<AboutChampion & { readonly reason?: string | undefined }>;
  readonly 'champion.search': Use<{
    readonly page: number;
    readonly same?: string | undefined;
    readonly query?: string | undefined;
  }>;
}

interface AboutChampion {
  /** Directory id. */
  readonly champion: string;
}

/** What the buttons on the cards of champions do. */
export function championActions(ports: ChampionPorts): ChampionActions {
  return {
    'champion.save': onProfile(ports, (form) => ({
      kind: 'save',
      profile: profileIn(form, ports.topics),
      why: wordsIn(form.why),
    })),
    'champion.refuse': onProfile(ports, () => ({ kind: 'refuse' })),
    'champion.leave': onProfile(ports, (typed) => ({ kind: 'leave', ...absenceDays(typed, ports.today()) })),
    'champion.return': onProfile(ports, () => ({ kind: 'return' })),
    'champion.stop': onProfile(ports, () => ({ kind: 'stop' })),
    'champion.nominate': {
      needs: 'anyone',
      async handle({ colleague, why }, actor) {
        if (!colleague) return replace({ kind: 'champion.nominate', news: 'incomplete-nomination' });
        const who = { tenantId: actor.person.tenantId, id: colleague };
        const command = { kind: 'nominate', name: ports.nameOf(who), why: wordsIn(why) } as const;
        const done = await carryOut(who, command, actor, ports);
        return replaced({ kind: 'champion.nominate', news: done.news }, done);
      },
      current: async (_, why) => ({ kind: 'champion.nominate', news: newsWhenLate[why] }),
    },
    'champion.approve': onRequest(ports, () => ({ kind: 'approve' })),
    'champion.decline': onRequest(ports, ({ reason = '' }) => ({ kind: 'decline', reason })),
    'champion.search': {
      needs: 'anyone',
      handle: async ({ page, same, query }, actor) =>
        replace({
          kind: 'champion.directory',
          page: await directoryPage(same ?? query?.trim() ?? '', page, actor, ports),
        }),
    },
  };
}

/** Each of these is about who presses, whoever's card it was. */
function onProfile<Input>(ports: ChampionPorts, read: (input: Input) => ChampionCommand): VersionedUse<Input> {
  return {
    needs: 'anyone',
    version: async ({ person }) => (await ports.champions.find(person))?.version ?? 0,
    current: async ({ person }, why) => profileOf(person, await ports.champions.find(person), newsWhenLate[why], ports),
    async handle(input, actor) {
      const done = await carryOut(actor.person, read(input), actor, ports);
      return replaced(await profileOf(actor.person, done.champion, done.news, ports), done);
    },
  };
}

function onRequest<Input extends AboutChampion>(
  ports: ChampionPorts,
  read: (input: Input) => ChampionCommand,
): VersionedUse<Input> {
  const whoIn = ({ champion: id }: Input, { person }: Actor): Person => ({ tenantId: person.tenantId, id });
  return {
    needs: 'coordinator',
    version: async (actor, input) => (await ports.champions.find(whoIn(input, actor)))?.version ?? 0,
    async current(actor, why: Outdated, input) {
      const champion = await ports.champions.find(whoIn(input, actor));
      return champion
        ? request(champion, newsWhenLate[why], await waitingBeside(champion, actor, ports))
        : { kind: 'champion.notice', news: newsWhenLate[why], reason: null };
    },
    async handle(input, actor) {
      const done = await carryOut(whoIn(input, actor), read(input), actor, ports);
      const { before, news } = done;
      if (!before) return replace({ kind: 'champion.notice', news, reason: null });
      const waiting = await waitingBeside(before, actor, ports);
      const reason = news === 'declined' ? (wordsIn(reasonIn(read(input))) ?? null) : null;
      // Of who was declined nothing is kept: the card tells it of the profile as it was.
      return replaced(
        { ...request(before, news, waiting), isOpen: !done.isDone && before.state === 'asked', reason },
        done,
      );
    },
  };
}

function reasonIn(command: ChampionCommand): string {
  return command.kind === 'decline' ? command.reason : '';
}

function request(
  champion: Champion,
  news: ChampionNews,
  waiting: number,
): Extract<ChampionContent, { kind: 'champion.request' }> {
  return { kind: 'champion.request', champion, isOpen: champion.state === 'asked', news, reason: null, waiting };
}

async function waitingBeside({ person }: Champion, actor: Actor, { champions }: ChampionPorts): Promise<number> {
  const beside = (await champions.all(person.tenantId)).filter(
    (one) => one.state === 'asked' && one.person.id !== person.id && one.person.id !== actor.person.id,
  );
  return beside.length;
}

function replaced(content: ChampionContent, { events, messages }: CarriedOut): Told {
  return { ...replace<ChampionContent, ChampionEvent>(content, events), messages };
}
