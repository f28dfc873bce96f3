import type { Actor } from '../../shared/handler.ts';
import { reply } from '../../shared/outcome.ts';
import { exportOf } from './export.ts';
import { byOf, move, refused, type Led, type PostStep } from './move.ts';
import type { PostPorts } from './ports.ts';
import type { Post } from './post.ts';
import { formOf } from './post-form.ts';
import type { TypedPostStep } from './post-said.ts';
import { privately } from './privately.ts';
import { maySee, shown } from './take-step.ts';
import { possibleFor } from './transitions.ts';

/**
 * What needs no more than the press of a button; for anything else something is filled in first. To stop or to approve a
 * post is not among them: who types 'annuleren' may mean the figures that they were entering, and who types 'goedkeuren' should see
 * what they approve, so the card with the button is shown.
 */
const wordless: ReadonlySet<TypedPostStep> = new Set<PostStep>([
  'submit',
  'send',
  'resend',
  'settle-there',
  'settle-again',
  'duplicate',
]);
const mostLooked = 50;
const mostShown = 6;

/**
 * Does what a button does when its label is typed and it fits one post; what has to be filled in is on the card of that post,
 * which is shown. Of several the list is shown, because nobody knows which is meant.
 */
export async function typedPostStep(what: TypedPostStep, actor: Actor, ports: PostPorts, when?: string): Promise<Led> {
  const { posts } = await ports.posts.listed(actor.person.tenantId, 0, mostLooked);
  const by = byOf(actor);
  const fitting = posts.filter((post) => maySee(post, by) && fits(what, post, actor));
  const [newest, ...others] = fitting;
  if (!newest) {
    const own =
      what === 'approve'
        ? posts.find(({ state, submittedBy }) => state === 'submitted' && submittedBy?.id === by.id)
        : null;
    const card = own ? await shown(own, by, await refused('own-work', 'approve', actor, ports), ports) : null;
    return card ? privately(card, actor) : reply({ kind: 'publication.nothing-fits' });
  }
  // Words about what stands somewhere are meant for one of them; what is read again is asked for of the newest.
  if (others.length > 0 && !repeatable.has(what))
    return privately({ kind: 'publication.list', posts: fitting.slice(0, mostShown), page: 0, pages: 1 }, actor);
  if (what === 'export') return privately(await exportOf(newest, ports), actor);
  if (what === 'edit') return privately(await formOf(newest, actor, ports), actor);
  if (!wordless.has(what) || what === 'weekly') {
    const card = await shown(newest, by, null, ports, when === undefined ? null : { when: ports.mask(when) });
    return privately(card ?? { kind: 'publication.unknown' }, actor);
  }
  const { id, version } = newest;
  const named = { ...actor, name: nameIn(newest, actor) };
  return move({ id, version, what }, named, ports, (content, events) => privately(content, actor, events));
}

const repeatable: ReadonlySet<TypedPostStep> = new Set(['duplicate', 'export', 'weekly']);

function fits(what: TypedPostStep, post: Post, actor: Actor): boolean {
  const possible = possibleFor(post, byOf(actor));
  switch (what) {
    case 'settle-there':
    case 'settle-again':
      return possible.includes('settle');
    case 'weekly':
      return actor.roles.includes('manager');
    case 'export':
      return post.sentAt !== null;
    default:
      return possible.includes(what);
  }
}

/** A typed message keeps no name; the post knows who they are. */
function nameIn({ author, publisher, submittedBy, approvedBy }: Post, { person, name }: Actor): string | null {
  const known = [author, publisher, submittedBy, approvedBy].find((party) => party?.id === person.id);
  return name ?? known?.name ?? null;
}
