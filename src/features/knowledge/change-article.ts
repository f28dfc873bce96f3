import type { Actor } from '../../shared/handler.ts';
import type { Message } from '../../shared/message.ts';
import type { Person } from '../../shared/person.ts';
import { maskPersonalData } from '../../text/personal-data/personal-data.ts';
import { isCheckDue } from './article.ts';
import type {
  ArticleActor,
  ArticleCommand,
  ArticleEntry,
  ArticleRefusal,
  ArticleText,
  ColleagueArticle,
} from './colleague-article.ts';
import { decideArticle, maySeeDrafts, titleOf, yearAfter } from './decide-article.ts';
import type { KnowledgePorts } from './ports.ts';
import type { ArticleMessage, ArticleNews, KnowledgeContent, ShownArticle } from './told.ts';

export type Change =
  | { readonly kind: 'refused'; readonly why: ArticleRefusal; readonly article: ColleagueArticle | null }
  | {
      readonly kind: 'changed';
      readonly article: ColleagueArticle;
      readonly entry: ArticleEntry;
      readonly news: ArticleNews;
    };

const newsOf = {
  draft: 'drafted',
  edit: 'edited',
  approve: 'approved',
  decline: 'declined',
  retire: 'retired',
  renew: 'renewed',
  restore: 'restored',
} as const satisfies Record<ArticleCommand['kind'], ArticleNews>;

/** Decides what becomes of an article. What was written is masked before anything is made of it (docs/house.md#personal-data). */
export async function changeArticle(
  article: ColleagueArticle | null,
  command: ArticleCommand,
  actor: Actor,
  { today }: Pick<KnowledgePorts, 'today'>,
): Promise<Change> {
  const decided = decideArticle(article, masked(command), acting(actor), today());
  return decided.kind === 'refused' ? { ...decided, article } : { ...decided, news: newsOf[command.kind] };
}

export function acting({ person, name, roles }: Pick<Actor, 'person' | 'name' | 'roles'>): ArticleActor {
  return { ...person, name, roles };
}

function masked(command: ArticleCommand): ArticleCommand {
  switch (command.kind) {
    case 'draft': {
      const { question, alsoAskedAs, answer } = command.wanted;
      const wanted = {
        ...command.wanted,
        question: maskPersonalData(question),
        alsoAskedAs: alsoAskedAs.map(maskPersonalData),
        answer: maskPersonalData(answer),
      };
      return { ...command, wanted, ...(command.title !== undefined && { title: maskPersonalData(command.title) }) };
    }
    case 'edit':
      return { ...command, text: inWords({ ...command.text, phrasings: command.text.phrasings.join('\n') }) };
    case 'decline':
      return { ...command, reason: maskPersonalData(command.reason) };
    default:
      return command;
  }
}

/** A form as it was filled in, without personal data; the question does for a title. */
export function inWords({
  title,
  question,
  phrasings,
  answer,
}: Omit<ArticleText, 'phrasings'> & { readonly phrasings: string }): ArticleText {
  const clean = (text: string): string => maskPersonalData(text.trim());
  const lines = phrasings.split('\n').map(clean).filter(Boolean);
  const asked = clean(question);
  return {
    title: clean(title) || titleOf(asked),
    question: asked,
    phrasings: [...new Set(lines)],
    answer: clean(answer),
  };
}

/** Somebody who looks at an article. */
type Viewer = Pick<Actor, 'person' | 'name' | 'roles'>;

/** An article as somebody may see it; `entry` is what is being added to its history now. */
export async function articleShown(
  article: ColleagueArticle | null,
  news: ArticleNews | null,
  viewer: Viewer,
  ports: Pick<KnowledgePorts, 'articles' | 'today'>,
  entry?: ArticleEntry,
): Promise<KnowledgeContent> {
  if (article === null || (article.state !== 'approved' && !seesDraft(article, viewer)))
    return { kind: 'knowledge.news', news: news ?? 'gone' };
  return { kind: 'knowledge.article', news, ...(await shownTo(viewer, article, ports, entry)) };
}

function seesDraft({ writtenBy, owner }: ColleagueArticle, { person, roles }: Viewer): boolean {
  return maySeeDrafts({ roles }) || writtenBy.id === person.id || owner.id === person.id;
}

async function shownTo(
  viewer: Viewer,
  article: ColleagueArticle,
  { articles, today }: Pick<KnowledgePorts, 'articles' | 'today'>,
  entry?: ArticleEntry,
): Promise<ShownArticle> {
  const who = acting(viewer);
  const may = (command: ArticleCommand): boolean => decideArticle(article, command, who, today()).kind === 'changed';
  const kept = seesDraft(article, viewer) ? await articles.history(article.tenantId, article.id) : [];
  return {
    article,
    rights: {
      review: may({ kind: 'approve', checkBy: null }),
      change: may({ kind: 'edit', text: article }),
      retire: may({ kind: 'retire' }),
      renew: may({ kind: 'renew', checkBy: null }),
      restore: may({ kind: 'restore', of: article.version, text: article }),
    },
    history: entry ? [{ ...entry, at: null }, ...kept] : kept,
    isDue: article.checkBy !== null && isCheckDue({ checkBy: article.checkBy }, today()),
    nextCheck: yearAfter(today()),
  };
}

type TellingPorts = Pick<KnowledgePorts, 'articles' | 'today' | 'readerOf'>;

/** To somebody in their own chat, in their language, with what they may do. The key holds what it is about: written once. */
export async function messageTo(
  person: Person,
  kind: ArticleMessage,
  article: ColleagueArticle,
  about: string | number,
  ports: TellingPorts,
  entry?: ArticleEntry,
): Promise<Message<KnowledgeContent>> {
  const { language, roles } = await ports.readerOf(person);
  const shown = await shownTo({ person, name: null, roles }, article, ports, entry);
  return {
    to: { kind: 'person', person },
    key: `${kind}:${article.id}:${about}:${person.id}`,
    owner: { kind: 'nobody' },
    purpose: 'notification',
    dueAt: null,
    content: { kind, ...shown },
    language,
  };
}

/** Who should read a draft hears that it waits; who wrote one, and owns it, hears what became of it. */
export async function othersTold(
  { article, entry }: Extract<Change, { kind: 'changed' }>,
  { person: { id: by } }: Pick<Actor, 'person'>,
  ports: TellingPorts & Pick<KnowledgePorts, 'reviewers'>,
): Promise<readonly Message<KnowledgeContent>[]> {
  const { tenantId, version, writtenBy, owner } = article;
  const tell = (kind: ArticleMessage, people: readonly Person[]): Promise<Message<KnowledgeContent>[]> =>
    Promise.all(
      people.filter(({ id }) => id !== by).map((person) => messageTo(person, kind, article, version, ports, entry)),
    );
  switch (entry.kind) {
    case 'draft':
    case 'edit':
    case 'restore':
      return tell(
        'knowledge.waiting',
        (await ports.reviewers(tenantId)).filter(({ id }) => id !== writtenBy.id),
      );
    case 'approve':
    case 'decline': {
      const ids = new Set([writtenBy, owner].flatMap(({ id }) => id ?? []));
      return tell(
        `knowledge.${entry.kind}d`,
        [...ids].map((id) => ({ tenantId, id })),
      );
    }
    case 'retire':
    case 'renew':
      return [];
  }
}
