import type { Message } from '../../shared/message.ts';
import { carryOut } from './carry-out.ts';
import type { By, PostCommand, Refusal } from './command.ts';
import { decide } from './decide.ts';
import { destinationsOf } from './destinations.ts';
import type { PublicationEvent } from './events.ts';
import { cardOf, draftMessages, messagesOf, type Around } from './notify.ts';
import type { PostPorts } from './ports.ts';
import { erased, type Post } from './post.ts';
import type { PostCardContent, PostNews, PublicationContent, TypedOnPost } from './told.ts';

export interface Taken {
  readonly events: readonly PublicationEvent[];
  readonly messages: readonly Message<PublicationContent>[];
}

/** What one command leads to, in the channels and for everybody who has a part in it. */
export type StepTaken =
  | ({ readonly kind: 'done'; readonly post: Post; readonly around: Around } & Taken)
  | { readonly kind: 'refused'; readonly reason: Refusal };

export async function takeStep(
  before: Post,
  command: PostCommand,
  by: By,
  byName: string | null,
  ports: PostPorts,
): Promise<StepTaken> {
  const seen = await around(before, ports);
  const approvers = seen.colleagues.filter(({ roles }) => roles.includes('approver'));
  const ids = approvers.map(({ id }) => id);
  const now = { at: ports.now(), needsApproval: seen.needsApproval, approvers: ids };
  const decision = decide(before, command, by, now);
  if (decision.kind === 'refused') return decision;
  const { entry, isNew } = decision;
  const post = told(decision.post, command, ids);
  const carried = isNew
    ? { events: [], messages: [], places: [] }
    : await carryOut({ ...post, isUnderWay: post.isUnderWay || before.isUnderWay }, command, seen.posted, ports);
  const after = {
    ...seen,
    ...(command.kind === 'edit' || isNew ? await around(post, ports) : {}),
    posted: carried.places,
  };
  const moved: PublicationEvent = isNew
    ? { kind: 'post-drafted', post, entry }
    : { kind: 'post-moved', was: before.version, post, entry };
  const messages = [
    ...carried.messages,
    ...(await messagesOf({ before: isNew ? null : before, post, entry, command, byName, around: after }, ports)),
  ];
  return { kind: 'done', post, around: after, events: [moved, ...carried.events], messages };
}

/** Who has to look at it, and who takes a hand in it, has it before them from here on. */
function told(post: Post, command: PostCommand, approvers: readonly string[]): Post {
  const asked = command.kind === 'submit' ? approvers.filter((id) => id !== post.submittedBy?.id) : [];
  const taking = 'party' in command && command.party.id !== erased ? [command.party.id] : [];
  return { ...post, told: [...new Set([...post.told, ...asked, ...taking])] };
}

/** What a card draws on beside the post itself. */
export async function around(post: Post, ports: PostPorts): Promise<Around> {
  const [colleagues, destinations, posted] = await Promise.all([
    ports.colleagues(post.tenantId),
    destinationsOf(post, ports),
    post.sentAt === null ? [] : ports.posts.postedPlaces(post.tenantId, post.id),
  ]);
  return { colleagues, ...destinations, posted };
}

/** The card as somebody sees it now; null when it is not theirs to see. */
export async function shown(
  post: Post,
  by: Exclude<By, 'clock'>,
  news: PostNews | null,
  ports: PostPorts,
  typed: TypedOnPost | null = null,
): Promise<PostCardContent | null> {
  if (!maySee(post, by)) return null;
  return { ...cardOf(post, by, await around(post, ports)), news, typed };
}

/** Posts are no secret among those who make, approve and stop them; an owner of figures sees their own. */
export function maySee({ author, told: seen }: Post, { id, roles }: Exclude<By, 'clock'>): boolean {
  const isColleague = (['manager', 'approver', 'administrator'] as const).some((role) => roles.includes(role));
  return isColleague || author.id === id || seen.includes(id);
}

/** A new post with its card and, word for word, what the channels would get. */
export async function drafted(post: Post, ports: PostPorts): Promise<readonly Message<PublicationContent>[]> {
  return draftMessages(post, await around(post, ports), ports);
}
