import type { Message } from '../../shared/message.ts';
import type { By, CommandKind, PostCommand } from './command.ts';
import { countsOf, standingsOf, type PostedPlace } from './delivery-state.ts';
import { partsOf, postedOf, type Destinations } from './destinations.ts';
import type { PostEntry } from './history.ts';
import { cardKey } from './keys.ts';
import type { Colleague, PostPorts } from './ports.ts';
import { erased, type Post } from './post.ts';
import type { PlaceLine, PostCardContent, PublicationContent } from './told.ts';
import { possibleFor } from './transitions.ts';

type Told = Message<PublicationContent>;

/** What is known around a post when something happens to it. */
export interface Around extends Destinations {
  readonly colleagues: readonly Colleague[];
  readonly posted: readonly PostedPlace[];
}

export interface Change {
  /** null: it is new. */
  readonly before: Post | null;
  readonly post: Post;
  readonly entry: PostEntry;
  readonly command: PostCommand;
  readonly byName: string | null;
  readonly around: Around;
}

/** More than this nobody reads on a card; the rest is counted, and stands in the export. */
const mostLines = 8;

export function cardOf(post: Post, by: Exclude<By, 'clock'>, around: Around): Omit<PostCardContent, 'news'> {
  const lines = linesOf(post, around);
  const standings = lines.flatMap(({ standing }) => (standing === null ? [] : [standing]));
  const counts = countsOf(standings);
  return {
    kind: 'publication.card',
    post,
    may: possibleFor(post, by).filter((kind) => hasPurpose(kind, counts)),
    needsApproval: around.needsApproval && post.approvedBy === null,
    places: lines.slice(0, mostLines),
    placeCount: lines.length,
    counts,
    taken: post.sentAt === null ? around.takenBy : [],
    dropped: droppedFrom(around).slice(0, mostLines),
    approvers: post.state === 'submitted' ? approversOf(post, around) : null,
  };
}

/** Where it stands already, it stays. */
function droppedFrom({ dropped, posted }: Around): PostCardContent['dropped'] {
  const reached = new Set(posted.map(({ placeId }) => placeId));
  return dropped.filter(({ id }) => !reached.has(id)).map(({ kind, name, teamName }) => ({ kind, name, teamName }));
}

function approversOf({ submittedBy }: Post, { colleagues }: Around): readonly string[] {
  return colleagues
    .filter(({ id, roles }) => id !== submittedBy?.id && roles.includes('approver'))
    .flatMap(({ name }) => (name === null ? [] : [name]))
    .slice(0, mostApprovers);
}

const mostApprovers = 5;

function hasPurpose(kind: CommandKind, counts: PostCardContent['counts']): boolean {
  if (kind === 'resend') return counts.failed + counts['not-corrected'] + counts['not-withdrawn'] > 0;
  return kind === 'settle' ? counts.uncertain > 0 : true;
}

function linesOf(post: Post, { posted, places }: Around): readonly PlaceLine[] {
  if (post.sentAt === null) return places.map(({ kind, name, teamName }) => ({ kind, name, teamName, standing: null }));
  return standingsOf(posted, post);
}

/** What others hear in a sentence; who did it is answered where they did it. */
const heard: ReadonlySet<CommandKind> = new Set([
  'submit',
  'approve',
  'send-back',
  'schedule',
  'send',
  'cancel',
  'correct',
  'withdraw',
  'finish',
]);

/**
 * What a change is told to whom: who has a card sees it change, whose post it is reads what somebody else or the clock did,
 * and who has to look at it gets it word for word. Written with the change or not at all.
 */
export async function messagesOf(change: Change, ports: PostPorts): Promise<readonly Told[]> {
  const { before, post, entry } = change;
  const { tenantId } = post;
  const have = new Set(before?.told);
  const owners = new Set([post.author.id, post.publisher.id]);
  const ending = new Set([post.publisher.id, post.startedBy?.id]);
  const hears = (id: string) => (entry.kind === 'finish' ? ending.has(id) : owners.has(id));
  const messages: Told[] = [];
  for (const id of post.told) {
    if (id === erased) continue;
    const language = (await ports.languageOf({ tenantId, id })) ?? knownLanguage(post, id);
    const roles = change.around.colleagues.find((one) => one.id === id)?.roles ?? [];
    const card = { ...cardOf(post, { id, roles }, change.around), news: null };
    const isAsked = entry.kind === 'submit' && id !== post.submittedBy?.id && !owners.has(id);
    // What is new, or changed before it is sent, is shown as it will be posted.
    if (isAsked || ((entry.kind === 'edit' || before === null) && id === post.author.id))
      messages.push(...previews(post, id, change.around, ports));
    messages.push(have.has(id) ? updated(post, id, card, language) : created(post, id, card, language));
    if (have.has(id) && id !== entry.by && (hears(id) ? heard.has(entry.kind as CommandKind) : isAsked))
      messages.push(noted(change, id, language));
  }
  return messages;
}

function knownLanguage({ author, publisher }: Post, id: string) {
  return [author, publisher].find((party) => party.id === id)?.language ?? 'nl';
}

type Card = PostCardContent;

function created({ tenantId, id }: Post, person: string, content: Card, language: Told['language']): Told {
  const to = { kind: 'person', person: { tenantId, id: person } } as const;
  return { to, key: cardKey(id, person), ...quiet, content, ...(language && { language }) };
}

function updated(post: Post, person: string, content: Card, language: Told['language']): Told {
  const of = cardKey(post.id, person);
  const to = { kind: 'update', tenantId: post.tenantId, of } as const;
  return { to, key: `${of}:v${post.version}`, ...quiet, content, ...(language && { language }) };
}

const quiet = { owner: { kind: 'nobody' }, purpose: 'notification', dueAt: null } as const;

function noted({ post, entry, byName, around }: Change, person: string, language: Told['language']): Told {
  const counts = countsOf(standingsOf(around.posted, post).map(({ standing }) => standing));
  const what = entry.kind as CommandKind;
  return {
    to: { kind: 'person', person: { tenantId: post.tenantId, id: person } },
    key: `post:${post.id}:note:${post.version}:${person}`,
    ...quiet,
    content: { kind: 'publication.note', what, post, by: byName, counts },
    ...(language && { language }),
  };
}

/** A new post with its card, for who made it. */
export function draftMessages(post: Post, around: Around, ports: PostPorts): readonly Told[] {
  const { author } = post;
  const roles = around.colleagues.find(({ id }) => id === author.id)?.roles ?? [];
  const card = { ...cardOf(post, { id: author.id, roles }, around), news: null };
  return [...previews(post, author.id, around, ports), created(post, author.id, card, author.language)];
}

/** Word for word what the channels would get, in each language that is read there. */
function previews(post: Post, person: string, { places }: Pick<Around, 'places'>, ports: PostPorts): readonly Told[] {
  const languages = [...new Set(places.map(({ language }) => language))];
  return (languages.length > 0 ? languages : [post.author.language]).flatMap((language) =>
    partsOf(postedOf(post), language, ports).map((content) => ({
      to: { kind: 'person', person: { tenantId: post.tenantId, id: person } } as const,
      key: `post:${post.id}:preview:${post.version}:${language}:${content.part}:${person}`,
      ...quiet,
      content,
      language,
    })),
  );
}
