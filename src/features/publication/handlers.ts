import type { Actor, Handler, VersionedHandler } from '../../shared/handler.ts';
import { replace, reply } from '../../shared/outcome.ts';
import type { Role } from '../../shared/person.ts';
import type { PublicationEvent } from './events.ts';
import { exportOf } from './export.ts';
import { byOf, move, namesOf, unknown, type Led, type Moved } from './move.ts';
import { placeActions, placeCommands, type PlaceActions, type PlaceCommands } from './place-handlers.ts';
import type { PostPorts } from './ports.ts';
import { formOf, make, newForm, save, type Filled } from './post-form.ts';
import type { TypedPostStep } from './post-said.ts';
import { privately } from './privately.ts';
import { slotActions, slotCommands, type SlotActions } from './slot-handlers.ts';
import { maySee, shown } from './take-step.ts';
import type { PublicationContent } from './told.ts';
import { typedPostStep } from './typed-post-step.ts';

type Use<Input> = Handler<Input, PublicationContent, PublicationEvent>;
type VersionedUse<Input> = VersionedHandler<Input, PublicationContent, PublicationEvent>;
type Tell = (content: PublicationContent, events?: readonly PublicationEvent[]) => Led;
interface OfOne {
  readonly id: string;
}

/** The shapes are those that the cards send. */
export interface PostActions extends PlaceActions, SlotActions {
  readonly 'publication.new': Use<unknown>;
  readonly 'publication.make': Use<Filled>;
  readonly 'publication.form': Use<OfOne>;
  readonly 'publication.save': VersionedUse<Filled & OfOne & { readonly version: number }>;
  readonly 'publication.move': VersionedUse<Moved>;
  readonly 'publication.show': Use<OfOne>;
  readonly 'publication.list': Use<{ readonly page: number }>;
  readonly 'publication.export': Use<OfOne>;
}

/** Who makes weekly posts. */
const making: readonly Role[] = ['manager', 'indicator-owner'];
/** Who sees how it stands with them. */
const seeing: readonly Role[] = [...making, 'approver', 'administrator'];

/** What the buttons about weekly posts do. What somebody may do with one follows from their roles (transitions.ts). */
export function postActions(ports: PostPorts): PostActions {
  const versionOf = async ({ person }: Actor, { id }: OfOne) =>
    (await ports.posts.byId(person.tenantId, id))?.version ?? -1;
  const current = async (actor: Actor, why: 'changed' | 'repeated', { id }: OfOne): Promise<PublicationContent> => {
    const post = await ports.posts.byId(actor.person.tenantId, id);
    return (post && (await shown(post, byOf(actor), { kind: why }, ports))) ?? unknown;
  };
  const ofPost = async (id: string, actor: Actor) => {
    const post = await ports.posts.byId(actor.person.tenantId, id);
    return post && maySee(post, byOf(actor)) ? post : null;
  };
  return {
    ...placeActions(ports),
    ...slotActions(ports),
    'publication.new': {
      needs: 'anyone',
      handle: (_, actor) =>
        // A refusal comes below: the card whose button was pressed may hold what somebody needs.
        having(making, actor, ports, reply, () => newForm(actor, ports, (told) => elsewhere(told, actor))),
    },
    'publication.make': {
      needs: 'anyone',
      handle: (filled, actor) => having(making, actor, ports, replace, () => make(filled, actor, ports, replace)),
    },
    'publication.form': {
      needs: 'anyone',
      async handle({ id }, actor) {
        const post = await ofPost(id, actor);
        return replace(post ? await formOf(post, actor, ports) : unknown);
      },
    },
    'publication.save': {
      needs: 'anyone',
      version: versionOf,
      current,
      handle: (filled, actor) => save(filled, actor, ports, replace),
    },
    'publication.move': {
      needs: 'anyone',
      version: versionOf,
      current,
      handle: (input, actor) => move(input, actor, ports, replace),
    },
    'publication.show': {
      needs: 'anyone',
      async handle({ id }, actor) {
        const post = await ofPost(id, actor);
        return replace((post && (await shown(post, byOf(actor), null, ports))) ?? unknown);
      },
    },
    'publication.list': {
      needs: 'anyone',
      handle: ({ page }, actor) =>
        having(seeing, actor, ports, replace, async () => replace(await listFor(page, actor, ports))),
    },
    'publication.export': {
      needs: 'anyone',
      async handle({ id }, actor) {
        const post = await ofPost(id, actor);
        return post ? reply(await exportOf(post, ports)) : replace(unknown);
      },
    },
  };
}

/** What can be typed about weekly posts. */
export interface PostCommands extends PlaceCommands {
  readonly 'new-post': Use<unknown>;
  readonly 'list-posts': Use<unknown>;
  readonly 'list-slots': Use<unknown>;
  readonly 'post-step': Use<{ readonly what: TypedPostStep; readonly when?: string }>;
}

export function postCommands(ports: PostPorts): PostCommands {
  return {
    ...placeCommands(ports),
    ...slotCommands(ports),
    'new-post': {
      needs: 'anyone',
      handle: (_, actor) =>
        having(making, actor, ports, reply, () => newForm(actor, ports, (told) => privately(told, actor))),
    },
    'list-posts': {
      needs: 'anyone',
      handle: (_, actor) =>
        having(seeing, actor, ports, reply, async () => privately(await listFor(0, actor, ports), actor)),
    },
    'post-step': {
      needs: 'anyone',
      handle: ({ what, when }, actor) =>
        having(seeing, actor, ports, reply, () => typedPostStep(what, actor, ports, when)),
    },
  };
}

/** Who has none of these roles hears who has. */
async function having(
  roles: readonly Role[],
  actor: Actor,
  ports: PostPorts,
  tell: Tell,
  work: () => Promise<Led>,
): Promise<Led> {
  if (actor.roles.some((role) => roles.includes(role))) return work();
  return tell({ kind: 'publication.who-can', roles, names: await namesOf(roles, actor, ports) });
}

/** A form takes the place of no card that others see. */
function elsewhere(content: PublicationContent, actor: Actor): Led {
  const told = privately(content, actor);
  return actor.conversation.kind === 'personal' ? told : { ...told, reply: null, replace: told.reply };
}

const pageSize = 6;

export async function listFor(page: number, { person, roles }: Actor, ports: PostPorts): Promise<PublicationContent> {
  const { posts, total } = await ports.posts.listed(person.tenantId, page, pageSize);
  const by = { id: person.id, roles };
  const seen = posts.filter((post) => maySee(post, by));
  return { kind: 'publication.list', posts: seen, page, pages: Math.max(1, Math.ceil(total / pageSize)) };
}
