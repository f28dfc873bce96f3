import type { Role } from '../../shared/person.ts';
import { dayNumber, isoDay } from '../../time/day.ts';
import {
  articleStates,
  type ArticleActor,
  type ArticleCommand,
  type ArticleDecision,
  type ArticlePerson,
  type ArticleRefusal,
  type ArticleState,
  type ArticleText,
  type ColleagueArticle,
  type DraftWanted,
} from './colleague-article.ts';

const writers: readonly Role[] = ['champion', 'coordinator'];
const readers: readonly Role[] = ['champion', 'coordinator', 'approver'];

/** Who may write and see drafts. */
export const mayWrite = ({ roles }: Pick<ArticleActor, 'roles'>): boolean => hasOne(roles, writers);
export const maySeeDrafts = ({ roles }: Pick<ArticleActor, 'roles'>): boolean => hasOne(roles, readers);

const daysInYear = 365;
const furthestDays = 3 * daysInYear;

/** What somebody does with an article (docs/decisions/0021-what-a-colleague-answered.md). `today` is an ISO date. */
export function decideArticle(
  article: ColleagueArticle | null,
  command: ArticleCommand,
  actor: ArticleActor,
  today: string,
): ArticleDecision {
  const why = refusalOf(article, command, actor, today);
  if (why !== null) return { kind: 'refused', why };
  const version = (article?.version ?? 0) + 1;
  const by = { id: actor.id, name: actor.name };
  const changed = article === null ? drafted(command, actor) : after(article, command, by, today);
  if (changed === null) return { kind: 'refused', why: 'not-now' };
  const brings = command.kind === 'draft' || command.kind === 'edit' || command.kind === 'restore';
  const { title, question, phrasings, answer } = changed;
  return {
    kind: 'changed',
    article: { ...changed, version },
    entry: {
      version,
      kind: command.kind,
      by,
      note: command.kind === 'decline' ? changed.reason : command.kind === 'restore' ? String(command.of) : null,
      text: brings ? { title, question, phrasings, answer } : null,
    },
  };
}

const possible: Readonly<Record<ArticleCommand['kind'], readonly ArticleState[]>> = {
  draft: [],
  edit: ['draft', 'approved', 'declined'],
  approve: ['draft'],
  decline: ['draft'],
  retire: ['draft', 'approved', 'declined'],
  renew: ['approved'],
  restore: articleStates,
};

/** Rights before states: who may do nothing learns nothing of how it stands. */
function refusalOf(
  article: ColleagueArticle | null,
  command: ArticleCommand,
  actor: ArticleActor,
  today: string,
): ArticleRefusal | null {
  if (article === null && command.kind !== 'draft') return 'not-now';
  const right = rightRefused(article, command, actor);
  if (right !== null) return right;
  if (article !== null && !possible[command.kind].includes(article.state)) return 'not-now';
  switch (command.kind) {
    case 'draft':
      return textRefused(textOf(command.wanted, command.title));
    case 'edit':
      return textRefused(command.text);
    case 'restore':
      return command.text === null ? 'no-such-text' : null;
    case 'decline':
      return command.reason.trim() === '' ? 'needs-reason' : command.reason.length > longest.reason ? 'too-long' : null;
    case 'approve':
    case 'renew':
      return command.checkBy === null || isCheckDate(command.checkBy, today) ? null : 'wrong-date';
    case 'retire':
      return null;
  }
}

function rightRefused(
  article: ColleagueArticle | null,
  command: ArticleCommand,
  actor: ArticleActor,
): ArticleRefusal | null {
  if (article !== null && article.tenantId !== actor.tenantId) return 'not-yours';
  const isWriter = article?.writtenBy.id === actor.id;
  const isTheirs = isWriter || article?.owner.id === actor.id;
  const isCoordinator = actor.roles.includes('coordinator');
  switch (command.kind) {
    case 'draft':
      if (!mayWrite(actor)) return 'no-role';
      return isCoordinator || command.wanted.writtenBy.id === actor.id ? null : 'not-yours';
    case 'approve':
    case 'decline':
      return !maySeeDrafts(actor) ? 'no-role' : isWriter ? 'own-words' : null;
    case 'renew':
      return isCoordinator || article?.owner.id === actor.id ? null : 'not-yours';
    case 'edit':
    case 'retire':
    case 'restore':
      return isCoordinator || isTheirs ? null : 'not-yours';
  }
}

function drafted(command: ArticleCommand, { tenantId }: ArticleActor): Omit<ColleagueArticle, 'version'> | null {
  if (command.kind !== 'draft') return null;
  const { id, wanted, title } = command;
  const { language, subject, referralId, writtenBy } = wanted;
  return {
    ...textOf(wanted, title),
    id,
    tenantId,
    language,
    subject,
    referralId,
    writtenBy,
    state: 'draft',
    owner: writtenBy,
    approvedBy: null,
    approvedOn: null,
    checkBy: null,
    reason: null,
  };
}

function after(
  article: ColleagueArticle,
  command: ArticleCommand,
  by: ArticlePerson,
  today: string,
): ColleagueArticle | null {
  const asDraft = { state: 'draft', writtenBy: by, approvedBy: null, approvedOn: null, reason: null } as const;
  switch (command.kind) {
    case 'draft':
      return null;
    case 'edit':
      return { ...article, ...command.text, ...asDraft };
    case 'restore':
      return command.text && { ...article, ...command.text, ...asDraft };
    case 'approve': {
      const checkBy = command.checkBy ?? yearAfter(today);
      return { ...article, state: 'approved', approvedBy: by, approvedOn: today, checkBy };
    }
    case 'decline':
      return { ...article, state: 'declined', reason: command.reason.trim() };
    case 'retire':
      return { ...article, state: 'retired' };
    case 'renew':
      return { ...article, checkBy: command.checkBy ?? yearAfter(today) };
  }
}

/** What may be stored, shown on a card and pressed again. */
const longest = { title: 80, question: 500, phrasing: 500, phrasings: 20, answer: 6_000, reason: 500 };

/** What a referral brings is cut where it must be: it is made an article in one step, and can be changed after. */
function textOf({ question, alsoAskedAs, answer }: DraftWanted, title?: string): ArticleText {
  return {
    title: title ?? titleOf(question),
    question: cut(question.trim(), longest.question),
    phrasings: alsoAskedAs.slice(0, longest.phrasings).map((asked) => cut(asked.trim(), longest.phrasing)),
    answer,
  };
}

/** A question says best what its answer is about. */
export function titleOf(question: string): string {
  return cut(question.trim().replace(/[?\s]+$/u, ''), longest.title);
}

/** Where a word ends. */
function cut(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).replace(/\s+\S*$/u, '')}…`;
}

function textRefused({ title, question, phrasings, answer }: ArticleText): 'needs-text' | 'too-long' | null {
  if ([title, question, answer].some((text) => text.trim() === '')) return 'needs-text';
  const isTooLong =
    title.length > longest.title ||
    question.length > longest.question ||
    answer.length > longest.answer ||
    phrasings.length > longest.phrasings ||
    phrasings.some((phrasing) => phrasing.length > longest.phrasing);
  return isTooLong ? 'too-long' : null;
}

function isCheckDate(checkBy: string, today: string): boolean {
  const [day, now] = [dayNumber(checkBy), dayNumber(today)];
  return day !== null && now !== null && day > now && day <= now + furthestDays;
}

export function yearAfter(today: string): string {
  return isoDay((dayNumber(today) ?? 0) + daysInYear);
}

function hasOne(roles: readonly Role[], among: readonly Role[]): boolean {
  return roles.some((role) => among.includes(role));
}
