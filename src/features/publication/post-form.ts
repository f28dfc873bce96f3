import type { Actor } from '../../shared/handler.ts';
import { draftPost } from './decide.ts';
import type { PublicationEvent } from './events.ts';
import { byOf, partyOf, refused, unknown, type Led, type Place as Tell } from './move.ts';
import { cardOf } from './notify.ts';
import type { Choosable, KnownPlace, PostPorts } from './ports.ts';
import type { Place, Post } from './post.ts';
import { drafted, maySee, shown, takeStep } from './take-step.ts';
import type { PostForm } from './told.ts';

/** What the form sends; lists come with commas between them. */
export interface Filled {
  readonly domains?: string | undefined;
  readonly without?: string | undefined;
  readonly places?: string | undefined;
  readonly note?: string | undefined;
}

/** Stands in the form for every place that is connected, now and when it is sent. */
export const everyPlace = 'all';
const mostOffered = 60;
const longestNote = 600;

/** A form for a new post: all figures chosen, and the places of the last one. */
export async function newForm(actor: Actor, ports: PostPorts, tell: Tell): Promise<Led> {
  const { choosable, places } = await offered(actor, ports);
  const { posts } = await ports.posts.listed(actor.person.tenantId, 0, 10);
  const last = posts.find(({ sentAt }) => sentAt !== null);
  const connected = new Set(places.map(({ id }) => id));
  const placeIds = last?.placeIds.filter((id) => connected.has(id)) ?? [];
  const chosen = { domains: domainsOf(choosable), without: [], placeIds: placesChosen(placeIds, places), note: '' };
  return tell({
    kind: 'publication.form',
    post: null,
    choosable,
    places: places.slice(0, mostOffered),
    placeCount: places.length,
    chosen,
    problem: null,
  });
}

/** The same with what was chosen before. */
export async function formOf(post: Post, actor: Actor, ports: PostPorts): Promise<PostForm> {
  const { choosable, places } = await offered(actor, ports);
  const wanted = new Set(post.indicators);
  const inUse = choosable.filter(({ id }) => wanted.has(id));
  const domains = domainsOf(inUse);
  const without = choosable.filter(({ id, domain }) => domains.includes(domain.key) && !wanted.has(id));
  return {
    kind: 'publication.form',
    post: { id: post.id, version: post.version },
    choosable,
    places: places.slice(0, mostOffered),
    placeCount: places.length,
    chosen: {
      domains,
      without: without.map(({ id }) => id),
      placeIds: placesChosen(post.placeIds, places),
      note: post.note,
    },
    problem: null,
  };
}

/** The one connected place, or what was chosen; all of them at once where there is no room to name them. */
function placesChosen(ids: readonly string[], places: readonly Place[]): readonly string[] {
  const [only, ...others] = places;
  if (only && others.length === 0) return [only.id];
  return ids.length > mostOffered || (ids.length > 0 && ids.length === places.length) ? [everyPlace] : ids;
}

/** Makes a draft of what was filled in, and shows it as the channels would see it. */
export async function make(filled: Filled, actor: Actor, ports: PostPorts, tell: Tell): Promise<Led> {
  const { choosable, places } = await offered(actor, ports);
  const wanted = read(filled, choosable, places, ports);
  const problem = problemIn(wanted);
  if (problem !== null) return tell(again(null, filled, choosable, places, problem, ports));
  const { tenantId } = actor.person;
  const digest = await ports.digest(tenantId, wanted.indicators, 'newest');
  const from = { id: ports.newId(), tenantId, author: partyOf(actor), ...wanted, digest, slotId: null };
  const at = ports.now();
  const post = draftPost(from, at);
  const entry = { version: 1, at, by: actor.person.id, kind: 'draft', from: null, to: 'draft', note: null } as const;
  const as = actor.roles.includes('manager') ? 'manager' : 'drafter';
  const event: PublicationEvent = { kind: 'post-drafted', post, entry: { ...entry, as } };
  return { ...tell({ kind: 'publication.made' }, [event]), messages: await drafted(post, ports) };
}

/** Changes a draft; whatever was approved before has to be looked at again. */
export async function save(
  { id, ...filled }: Filled & { readonly id: string },
  actor: Actor,
  ports: PostPorts,
  tell: Tell,
): Promise<Led> {
  const post = await ports.posts.byId(actor.person.tenantId, id);
  if (post === null || !maySee(post, byOf(actor))) return tell(unknown);
  const { choosable, places } = await offered(actor, ports);
  const wanted = read(filled, choosable, places, ports);
  const problem = problemIn(wanted);
  if (problem !== null) return tell(again(post, filled, choosable, places, problem, ports));
  const digest = await ports.digest(post.tenantId, wanted.indicators, 'newest');
  const taken = await takeStep(post, { kind: 'edit', ...wanted, digest }, byOf(actor), actor.name, ports);
  if (taken.kind === 'refused') {
    const news = await refused(taken.reason, 'edit', actor, ports);
    return tell((await shown(post, byOf(actor), news, ports)) ?? unknown);
  }
  const news = { kind: 'done', what: 'edit', isMasked: wanted.note !== (filled.note ?? '').trim() } as const;
  return {
    ...tell({ ...cardOf(taken.post, byOf(actor), taken.around), news }, taken.events),
    messages: taken.messages,
  };
}

async function offered({ person }: Actor, ports: PostPorts) {
  const [choosable, known] = await Promise.all([ports.indicators(), ports.posts.places(person.tenantId)]);
  const places = known.filter(isOpen).toSorted((left, right) => nameOf(left).localeCompare(nameOf(right), 'nl'));
  return { choosable, places };
}

function isOpen({ standing }: KnownPlace): boolean {
  return standing === 'connected' || standing === 'blocked';
}

function nameOf({ teamName, name }: Place): string {
  return `${teamName ?? ''} ${name}`;
}

function domainsOf(choosable: readonly Choosable[]): readonly string[] {
  return [...new Set(choosable.map(({ domain }) => domain.key))];
}

function listIn(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
}

function read(filled: Filled, choosable: readonly Choosable[], places: readonly Place[], { mask }: PostPorts) {
  const [domains, without, wanted] = [filled.domains, filled.without, filled.places].map(
    (list) => new Set(listIn(list)),
  );
  return {
    indicators: choosable.filter(({ id, domain }) => domains?.has(domain.key) && !without?.has(id)).map(({ id }) => id),
    placeIds: places.filter(({ id }) => wanted?.has(everyPlace) || wanted?.has(id)).map(({ id }) => id),
    note: mask((filled.note ?? '').trim().slice(0, longestNote)),
  };
}

function problemIn({ indicators, placeIds }: ReturnType<typeof read>): PostForm['problem'] {
  if (indicators.length === 0) return 'no-figures';
  return placeIds.length === 0 ? 'no-places' : null;
}

function again(
  post: Post | null,
  filled: Filled,
  choosable: readonly Choosable[],
  places: readonly Place[],
  problem: PostForm['problem'],
  { mask }: PostPorts,
): PostForm {
  return {
    kind: 'publication.form',
    post: post && { id: post.id, version: post.version },
    choosable,
    places: places.slice(0, mostOffered),
    placeCount: places.length,
    chosen: {
      domains: listIn(filled.domains),
      without: listIn(filled.without),
      placeIds: listIn(filled.places),
      note: mask((filled.note ?? '').trim()),
    },
    problem,
  };
}
