import type { Actor, Handler, Outdated } from '../../../shared/handler.ts';
import type { Message } from '../../../shared/message.ts';
import { replace, reply, type Outcome } from '../../../shared/outcome.ts';
import { isMember } from '../decide-line.ts';
import { decideNeed, type NeedCommand } from './decide-need.ts';
import type { NeedEvent } from './events.ts';
import { matchNeed, withNouns } from './match-need.ts';
import { longestNeed, questionsOf, type Need, type NeedPerson, type NeedQuestion } from './need.ts';
import type { NeedSaid } from './need-said.ts';
import { noteTo } from './note.ts';
import type { NeedPorts } from './ports.ts';
import { readNeed } from './read-need.ts';
import type { NeedContent, NeedNews } from './told.ts';

type Use<Input> = Handler<Input, NeedContent, NeedEvent>;
type Words = string | undefined;
interface OnNeed {
  readonly need: string;
}
interface ForLine {
  readonly line?: Words;
  readonly element?: Words;
}

/** The shapes are those that the cards send. */
export interface NeedActions {
  readonly 'need.form': Use<ForLine>;
  readonly 'need.begin': Use<ForLine & { readonly words?: Words }>;
  readonly 'need.open': Use<OnNeed>;
  readonly 'need.answer': Use<OnNeed & { readonly asks: NeedQuestion; readonly words?: Words }>;
  readonly 'need.change': Use<OnNeed & { readonly what?: Words } & { readonly [Asks in NeedQuestion]?: Words }>;
  readonly 'need.mismatch': Use<OnNeed>;
  readonly 'need.request': Use<
    OnNeed & { readonly purpose?: Words; readonly basis?: Words; readonly time?: Words; readonly colleague?: Words }
  >;
  readonly 'need.grant': Use<OnNeed & { readonly reason?: Words }>;
  readonly 'need.refuse': Use<OnNeed & { readonly reason?: Words }>;
  readonly 'need.withdraw': Use<OnNeed>;
}

const newsOf: Readonly<Record<Exclude<NeedCommand['kind'], 'remind'>, NeedNews>> = {
  answer: 'saved',
  change: 'saved',
  mismatch: 'mismatched',
  ask: 'asked',
  grant: 'granted',
  refuse: 'refused',
  withdraw: 'withdrawn',
};

export function needActions(ports: NeedPorts): NeedActions {
  function step<Input extends OnNeed>(
    commandOf: (input: Input, need: Need) => NeedCommand | null | Promise<NeedCommand>,
    typed: (input: Input) => Readonly<Record<string, Words>> = () => ({}),
  ): Use<Input> {
    const refused = (input: Input, need: Need, actor: Actor, news: NeedNews) =>
      shownNeed(need, actor, news, ports, draftsOf(typed(input), ports));
    return {
      needs: 'anyone',
      async current(actor, why: Outdated, input) {
        const need = await ports.needs.find(actor.person.tenantId, input.need);
        return need ? refused(input, need, actor, why) : { kind: 'need.news', news: 'gone' };
      },
      async handle(input, actor) {
        const need = await ports.needs.find(actor.person.tenantId, input.need);
        if (!need) return replace({ kind: 'need.news', news: 'gone' });
        const words = Object.values(typed(input)).flatMap((one) => one ?? []);
        const why = words.map((one) => screened(one, ports)).find((one) => one !== null) ?? null;
        const command = why ? null : await commandOf(input, need);
        if (!command) return replace(await refused(input, need, actor, why ?? 'needs-who'));
        const [now, by] = [ports.now(), { id: actor.person.id, name: actor.name }];
        const clock = { now, nextReminder: ports.nextReminder(now) };
        const decision = decideNeed(need, command, by, clock);
        if (decision.kind === 'refused') return replace(await refused(input, need, actor, decision.why));
        const news = command.kind === 'remind' ? null : newsOf[command.kind];
        const outcome = replace<NeedContent, NeedEvent>(await shownNeed(decision.need, actor, news, ports), [
          { kind: 'need-changed', need: decision.need, step: command.kind, by, at: now },
        ]);
        return { ...outcome, messages: await others(decision.need, command, ports) };
      },
    };
  }

  return {
    'need.form': {
      needs: 'anyone',
      handle: ({ line, element }) =>
        Promise.resolve(reply({ kind: 'need.form', words: '', line: lineOf(line, element), news: null })),
    },
    'need.begin': {
      needs: 'anyone',
      async handle({ words = '', line, element }, actor) {
        const { content, events } = await beginNeed(words, lineOf(line, element), actor, ports);
        return replace(content, events);
      },
    },
    'need.open': {
      needs: 'anyone',
      async handle({ need: id }, actor) {
        const need = await ports.needs.find(actor.person.tenantId, id);
        return reply(need ? await shownNeed(need, actor, null, ports) : { kind: 'need.news', news: 'gone' });
      },
    },
    'need.answer': step(
      ({ asks, words = '' }) => ({ kind: 'answer', asks, text: words }),
      ({ words }) => ({ words }),
    ),
    'need.change': step(
      async ({ what = '', decision = '', owner = '', often = '' }, need) => ({
        kind: 'change',
        what,
        decision,
        owner,
        often,
        match: what.trim() === need.what ? need.match : await matchOf(readNeed(what).about, need, ports),
      }),
      ({ what, decision, owner, often }) => ({ what, decision, owner, often }),
    ),
    'need.mismatch': step(() => ({ kind: 'mismatch' })),
    'need.request': step(
      ({ purpose = '', basis = '', time = '', colleague }) =>
        colleague ? { kind: 'ask', purpose, basis, period: time, at: { id: colleague, name: null } } : null,
      ({ purpose, basis, time }) => ({ purpose, basis, time }),
    ),
    'need.grant': step(
      ({ reason = '' }) => ({ kind: 'grant', reason }),
      ({ reason }) => ({ reason }),
    ),
    'need.refuse': step(
      ({ reason = '' }) => ({ kind: 'refuse', reason }),
      ({ reason }) => ({ reason }),
    ),
    'need.withdraw': step(() => ({ kind: 'withdraw' })),
  };
}

type NeedCommands = { readonly [Kind in NeedSaid['kind']]: Use<Extract<NeedSaid, { kind: Kind }>> };

/** What can be typed about data needs. */
export function needCommands(ports: NeedPorts): NeedCommands {
  return {
    'need-new': {
      needs: 'anyone',
      async handle({ what }, actor) {
        if (what === null) return reply({ kind: 'need.form', words: '', line: null, news: null });
        const { content, events } = await beginNeed(what, null, actor, ports);
        return reply(content, events);
      },
    },
    'need-list': {
      needs: 'anyone',
      async handle(_said, { person }): Promise<Outcome<NeedContent, NeedEvent>> {
        const needs = await ports.needs.of(person);
        const waits = needs.filter(({ request }) => request?.state === 'asked' && request.at?.id === person.id);
        return reply({ kind: 'need.list', needs, waitsForMe: waits.map(({ id }) => id) });
      },
    },
  };
}

/** The need that somebody wrote down last, with what they typed below its question; null when it asks nothing. */
export async function needWith(text: string, actor: Actor, ports: NeedPorts): Promise<NeedContent | null> {
  const newest = await askingNeed(actor, ports);
  return newest && shownNeed(newest, actor, 'typed', ports, draftsOf({ words: text }, ports));
}

/** 'besluit: ...' below the question of a need; null when it asks nothing. */
export async function needTyped(
  asks: NeedQuestion,
  words: string,
  actor: Actor,
  ports: NeedPorts,
): Promise<Outcome<NeedContent, NeedEvent> | null> {
  const newest = await askingNeed(actor, ports);
  if (!newest) return null;
  const { replace: shown, ...rest } = await needActions(ports)['need.answer'].handle(
    { need: newest.id, asks, words },
    actor,
  );
  return { ...rest, reply: shown, replace: null };
}

async function askingNeed({ person }: Actor, ports: NeedPorts): Promise<Need | null> {
  const [newest] = (await ports.needs.of(person)).filter(({ by }) => by?.id === person.id);
  return newest && questionsOf(newest).length > 0 ? newest : null;
}

function lineOf(id: Words, element: Words): Need['line'] {
  return id ? { id, element: element ?? null } : null;
}

async function beginNeed(
  typed: string,
  line: Need['line'],
  actor: Actor,
  ports: NeedPorts,
): Promise<{ readonly content: NeedContent; readonly events: readonly NeedEvent[] }> {
  const what = typed.replaceAll(/\s+/gu, ' ').trim();
  const why: NeedNews | null = what === '' ? 'empty' : what.length > longestNeed ? 'too-long' : screened(what, ports);
  if (why) return { content: { kind: 'need.form', words: ports.screen.mask(typed), line, news: why }, events: [] };
  const { person, name, language } = actor;
  const { about, ...read } = readNeed(what);
  const own = line && (await ports.line(person.tenantId, line.id));
  const by: NeedPerson = { id: person.id, name };
  const need: Need = {
    id: ports.newId(),
    tenantId: person.tenantId,
    version: 1,
    language,
    what,
    ...read,
    match: await matchOf(about, { tenantId: person.tenantId, language }, ports),
    line: own && isMember(own, by) ? line : null,
    by,
    request: null,
    remindAt: null,
  };
  const content = await shownNeed(need, actor, 'started', ports);
  return { content, events: [{ kind: 'need-changed', need, step: 'start', by, at: ports.now() }] };
}

async function matchOf(about: string, { tenantId, language }: Pick<Need, 'tenantId' | 'language'>, ports: NeedPorts) {
  return matchNeed(about, await ports.near(withNouns(about), language), await ports.sources(about, language, tenantId));
}

/** Who needs it, who decides about it and who works on the line that it is for see it. */
async function shownNeed(
  need: Need,
  { person }: Actor,
  news: NeedNews | null,
  ports: NeedPorts,
  drafts: Readonly<Record<string, string>> = {},
): Promise<NeedContent> {
  const isOwn = need.by?.id === person.id;
  const decides = need.request?.at?.id === person.id;
  const line = isOwn || decides || !need.line ? null : await ports.line(person.tenantId, need.line.id);
  if (!isOwn && !decides && !(line && isMember(line, person))) return { kind: 'need.news', news: 'not-yours' };
  const may = decides && need.request?.state === 'asked' ? 'decide' : isOwn ? 'ask' : null;
  return { kind: 'need.shown', need, matched: await ports.matched(need.match, need.tenantId), may, news, drafts };
}

/** The asker hears every change, and who decides what was asked or taken back. */
async function others(need: Need, command: NeedCommand, ports: NeedPorts): Promise<readonly Message<NeedContent>[]> {
  const { by, request } = need;
  switch (command.kind) {
    case 'ask':
    case 'withdraw':
      return request?.at
        ? [await noteTo(need, request.at.id, command.kind === 'ask' ? 'asked' : 'withdrawn', ports)]
        : [];
    case 'grant':
    case 'refuse':
      return by ? [await noteTo(need, by.id, command.kind === 'grant' ? 'granted' : 'refused', ports)] : [];
    case 'answer':
    case 'change':
    case 'mismatch':
    case 'remind':
      return [];
  }
}

function screened(words: string, { screen }: NeedPorts): 'individual' | 'masked' | null {
  if (words === '') return null;
  if (screen.isAboutIndividual(words)) return 'individual';
  return screen.mask(words) === words ? null : 'masked';
}

function draftsOf(typed: Readonly<Record<string, Words>>, { screen }: NeedPorts): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(typed).flatMap(([name, words]) => (words ? [[name, screen.mask(words)]] : [])),
  );
}
