import type { Actor, Handler } from '../../../shared/handler.ts';
import { replace, reply, type Outcome } from '../../../shared/outcome.ts';
import type { FollowEvent } from './events.ts';
import { alertKinds, mostFollows, type AlertRule, type Pace } from './follow.ts';
import type { FollowSaid } from './follow-said.ts';
import type { FollowPorts, Followable } from './ports.ts';
import type { FollowContent, FollowNews } from './told.ts';

type Use<Input> = Handler<Input, FollowContent, FollowEvent>;
type Led = Outcome<FollowContent, FollowEvent>;
type Place = (content: FollowContent, events?: readonly FollowEvent[]) => Led;

/** On the button, or else chosen from the list on the card. */
interface OfFigure {
  readonly indicator?: string | undefined;
  readonly chosen?: string | undefined;
}

/** The shapes are those that the cards send. */
export interface FollowActions {
  readonly 'follow.start': Use<OfFigure>;
  readonly 'follow.save': Use<OfFigure & { readonly on?: string | undefined; readonly bound?: string | undefined }>;
  readonly 'follow.stop': Use<OfFigure>;
  readonly 'follow.pace': Use<{ readonly pace: Pace }>;
  readonly 'follow.list': Use<unknown>;
}

export interface FollowCommands {
  readonly follow: Use<Omit<Extract<FollowSaid, { kind: 'follow' }>, 'kind'>>;
  readonly unfollow: Use<{ readonly of: string | null }>;
  readonly 'list-follows': Use<unknown>;
  readonly 'follow-pace': Use<{ readonly pace: Pace }>;
}

export function followCommands(ports: FollowPorts): FollowCommands {
  return {
    follow: {
      needs: 'anyone',
      handle: ({ of, rule }, actor) =>
        named(of, actor, ports, (id) => {
          if (rule === undefined) return start(id, actor, ports, reply);
          return rule.on === 'unread' ? start(id, actor, ports, reply, 'unread') : save(id, rule, actor, ports, reply);
        }),
    },
    unfollow: {
      needs: 'anyone',
      handle: ({ of }, actor) =>
        of === null ? stopTheOne(actor, ports) : named(of, actor, ports, (id) => stop(id, actor, ports, reply)),
    },
    'list-follows': { needs: 'anyone', handle: async (_, actor) => reply(await listOf(actor, ports)) },
    'follow-pace': { needs: 'anyone', handle: ({ pace }, actor) => choosePace(pace, actor, ports, reply) },
  };
}

export function followActions(ports: FollowPorts): FollowActions {
  const withId =
    <Input extends OfFigure>(use: (id: string, actor: Actor, input: Input) => Promise<Led>) =>
    (input: Input, actor: Actor) => {
      const id = input.indicator ?? input.chosen;
      return id
        ? use(id, actor, input)
        : Promise.resolve(replace<FollowContent, FollowEvent>({ kind: 'follow.news', news: 'unknown' }));
    };
  return {
    // The card with figures stays: it may stand in a channel.
    'follow.start': { needs: 'anyone', handle: withId((id, actor) => start(id, actor, ports, privately(actor))) },
    'follow.save': { needs: 'anyone', handle: withId((id, actor, input) => save(id, input, actor, ports)) },
    'follow.stop': { needs: 'anyone', handle: withId((id, actor) => stop(id, actor, ports, replace)) },
    'follow.pace': { needs: 'anyone', handle: ({ pace }, actor) => choosePace(pace, actor, ports, replace) },
    'follow.list': { needs: 'anyone', handle: async (_, actor) => replace(await listOf(actor, ports)) },
  };
}

/** What somebody follows is theirs: in a channel it is told in their own chat. */
function privately({ person, conversation }: Actor): Place {
  return (content, events = []) => {
    if (conversation.kind === 'personal') return reply(content, events);
    const key = `follow:started:${person.id}:${crypto.randomUUID()}`;
    const own = {
      to: { kind: 'person', person },
      key,
      owner: { kind: 'person', person },
      purpose: 'answer',
      dueAt: null,
      content,
    } as const;
    return {
      ...replace<FollowContent, FollowEvent>({ kind: 'follow.news', news: 'elsewhere' }, events),
      messages: [own],
    };
  };
}

async function named(
  of: string | null,
  actor: Actor,
  ports: FollowPorts,
  use: (id: string) => Promise<Led>,
): Promise<Led> {
  if (of === null) {
    const topic = ports.topicOf(actor);
    return topic === null ? reply(await listOf(actor, ports)) : use(topic);
  }
  const found = await ports.find(of, actor.language);
  const [first, ...others] = found;
  if (!first) return reply({ kind: 'follow.news', news: 'unknown' });
  return others.length > 0 ? reply({ kind: 'follow.which', names: found.map(({ name }) => name) }) : use(first.id);
}

const usualRule: AlertRule = { on: 'signal', bound: null };

async function start(
  id: string,
  actor: Actor,
  ports: FollowPorts,
  tell: Place,
  unread: FollowNews | null = null,
): Promise<Led> {
  const [found, follower] = [await ports.followable(id), await ports.follows.of(actor.person)];
  if (!found) return tell({ kind: 'follow.news', news: 'unknown' });
  const known = follower?.follows.find(({ indicatorId }) => indicatorId === id);
  if (known) return tell(shown(found, known.rule, unread));
  if ((follower?.follows.length ?? 0) >= mostFollows) return tell(shown(found, null, 'too-many'));
  return tell(shown(found, usualRule, unread ?? 'followed'), [followed(found, usualRule, actor, ports)]);
}

async function save(
  id: string,
  { on, bound }: { readonly on?: string | undefined; readonly bound?: string | undefined },
  actor: Actor,
  ports: FollowPorts,
  tell: Place = replace,
): Promise<Led> {
  const [found, follower] = [await ports.followable(id), await ports.follows.of(actor.person)];
  if (!found) return tell({ kind: 'follow.news', news: 'unknown' });
  const known = follower?.follows.find(({ indicatorId }) => indicatorId === id)?.rule ?? null;
  if (!known && (follower?.follows.length ?? 0) >= mostFollows) return tell(shown(found, null, 'too-many'));
  const kind = alertKinds.find((one) => one === on) ?? 'signal';
  if (kind === 'target' && !found.hasTarget)
    return tell({ ...shown(found, known, 'no-target'), typed: { on: 'signal', bound: bound ?? '' } });
  const value = ports.readNumber(bound ?? '');
  if (kind === 'above' || kind === 'below') {
    if (value === null) return tell({ ...shown(found, known, 'no-bound'), typed: { on: kind, bound: bound ?? '' } });
    const rule = { on: kind, bound: value };
    return tell(shown(found, rule, known ? 'changed' : 'followed'), [followed(found, rule, actor, ports)]);
  }
  const rule = { on: kind, bound: null };
  return tell(shown(found, rule, 'changed'), [followed(found, rule, actor, ports)]);
}

async function stop(id: string, actor: Actor, ports: FollowPorts, tell: Place): Promise<Led> {
  const follower = await ports.follows.of(actor.person);
  const isFollowed = follower?.follows.some(({ indicatorId }) => indicatorId === id) ?? false;
  if (!isFollowed) return tell(await listOf(actor, ports, 'not-followed'));
  const left = await listOf(actor, ports, 'unfollowed', id);
  return tell(left, [{ kind: 'figure-unfollowed', person: actor.person, indicatorId: id }]);
}

/** Who names no figure means what the conversation is about, or the only one they follow. */
async function stopTheOne(actor: Actor, ports: FollowPorts): Promise<Led> {
  const follows = (await ports.follows.of(actor.person))?.follows ?? [];
  const topic = ports.topicOf(actor);
  const [only, ...others] = follows;
  const meant = follows.find(({ indicatorId }) => indicatorId === topic) ?? (others.length === 0 ? only : undefined);
  return meant ? stop(meant.indicatorId, actor, ports, reply) : reply(await listOf(actor, ports, 'which-to-stop'));
}

async function choosePace(pace: Pace, actor: Actor, ports: FollowPorts, tell: Place): Promise<Led> {
  const list = await listOf(actor, ports, pace === 'weekly' ? 'pace-weekly' : 'pace-daily');
  if (list.kind !== 'follow.list') return tell(list);
  return tell({ ...list, pace }, [{ kind: 'follow-pace-chosen', person: actor.person, pace }]);
}

async function listOf(
  { person }: Actor,
  { follows, followable }: FollowPorts,
  news: FollowNews | null = null,
  without: string | null = null,
): Promise<FollowContent> {
  const follower = await follows.of(person);
  const shownFollows = await Promise.all(
    (follower?.follows ?? []).map(async ({ indicatorId, rule }) => {
      const found = indicatorId === without ? null : await followable(indicatorId);
      return found ? [{ id: found.id, name: found.name, unit: found.unit, decimals: found.decimals, rule }] : [];
    }),
  );
  const list = shownFollows.flat();
  if (!follower || list.length === 0) return { kind: 'follow.news', news: news === 'unfollowed' ? news : 'none' };
  return { kind: 'follow.list', follows: list, pace: follower.pace, news };
}

function shown(
  { id, name, unit, decimals, hasTarget }: Followable,
  rule: AlertRule | null,
  news: FollowNews | null,
): Extract<FollowContent, { kind: 'follow.figure' }> {
  return { kind: 'follow.figure', id, name, unit, decimals, hasTarget, rule, typed: null, news };
}

/** What came in before is no news to them. */
function followed(found: Followable, rule: AlertRule, { person, language }: Actor, { now }: FollowPorts): FollowEvent {
  return { kind: 'figure-followed', person, language, indicatorId: found.id, rule, since: found.newest, at: now() };
}
