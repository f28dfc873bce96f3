import type { Actor, Handler, VersionedHandler } from '../../shared/handler.ts';
import { replace, reply, type Outcome } from '../../shared/outcome.ts';
import { articleShown, changeArticle, inWords, othersTold, type Change } from './change-article.ts';
import type { ArticleCommand, ArticleRefusal, ArticleText } from './colleague-article.ts';
import { mayWrite } from './decide-article.ts';
import type { KnowledgeEvent } from './events.ts';
import { listArticles } from './list-articles.ts';
import type { KnowledgePorts } from './ports.ts';
import type { KnowledgeContent } from './told.ts';

type Use<Input> = Handler<Input, KnowledgeContent, KnowledgeEvent>;
type VersionedUse<Input> = VersionedHandler<Input, KnowledgeContent, KnowledgeEvent>;
type Told = Outcome<KnowledgeContent, KnowledgeEvent>;

const empty: ArticleText = { title: '', question: '', phrasings: [], answer: '' };

/** What can be typed: who may do it depends on more than one role, so it is looked at here. */
export function knowledgeCommands(ports: KnowledgePorts): {
  readonly articles: Use<unknown>;
  readonly 'new-article': Use<unknown>;
  readonly 'draft-article': Use<unknown>;
} {
  return {
    articles: { needs: 'anyone', handle: async (_, actor) => reply(await listArticles(0, actor, ports)) },
    'draft-article': {
      needs: 'anyone',
      async handle(_, actor) {
        const referralId = await ports.newestAnswered(actor.person);
        if (referralId === null) return reply({ kind: 'knowledge.news', news: 'unanswered' });
        return draftFrom(referralId, actor, ports);
      },
    },
    'new-article': {
      needs: 'anyone',
      handle: async (_, actor) =>
        reply(
          mayWrite(actor)
            ? { kind: 'knowledge.form', article: null, text: empty, news: null }
            : { kind: 'knowledge.news', news: 'no-role' },
        ),
    },
  };
}

/** A referral becomes one article: a second press shows the one that there is. */
async function draftFrom(referralId: string, actor: Actor, ports: KnowledgePorts): Promise<Told> {
  const { tenantId } = actor.person;
  const known = await ports.articles.ofReferral(tenantId, referralId);
  if (known) return reply(await articleShown(known, null, actor, ports));
  const wanted = await ports.answeredReferral(tenantId, referralId);
  if (wanted === null) return reply({ kind: 'knowledge.news', news: 'unanswered' });
  const draft: ArticleCommand = { kind: 'draft', id: crypto.randomUUID(), wanted };
  return told(await changeArticle(null, draft, actor, ports), reply, actor, ports);
}

/** The shapes are those that the cards send. */
export interface KnowledgeActions {
  readonly 'knowledge.draft': Use<{ readonly referralId: string }>;
  readonly 'knowledge.write': Use<Written>;
  readonly 'knowledge.list': Use<{ readonly page: number }>;
  readonly 'knowledge.open': Use<{ readonly article?: string | undefined }>;
  readonly 'knowledge.form': Use<OnArticle>;
  readonly 'knowledge.edit': VersionedUse<OnVersion & Written>;
  readonly 'knowledge.approve': VersionedUse<OnVersion & Dated>;
  readonly 'knowledge.decline': VersionedUse<OnVersion & { readonly reason?: string | undefined }>;
  readonly 'knowledge.retire': VersionedUse<OnVersion>;
  readonly 'knowledge.renew': VersionedUse<OnVersion & Dated>;
  readonly 'knowledge.restore': VersionedUse<OnVersion & { readonly of?: number | undefined }>;
}

interface OnArticle {
  readonly article: string;
}

interface OnVersion extends OnArticle {
  readonly version: number;
}

interface Written {
  readonly title?: string | undefined;
  readonly asked?: string | undefined;
  /** One on a line. */
  readonly phrasings?: string | undefined;
  readonly answer?: string | undefined;
}

interface Dated {
  /** ISO date; absent when nobody chose one. */
  readonly checkBy?: string | undefined;
}

/** What the buttons on the cards about articles do. */
export function knowledgeActions(ports: KnowledgePorts): KnowledgeActions {
  const { articles } = ports;
  const tenantOf = ({ person }: Actor) => person.tenantId;

  function onArticle<Input extends OnArticle>(commandOf: (input: Input, actor: Actor) => Promise<ArticleCommand>) {
    return {
      needs: 'anyone' as const,
      version: async (actor: Actor, { article }: Input) =>
        (await articles.find(tenantOf(actor), article))?.version ?? -1,
      current: async (actor: Actor, why: 'changed' | 'repeated', { article }: Input) =>
        articleShown(await articles.find(tenantOf(actor), article), why, actor, ports),
      handle: async (input: Input, actor: Actor): Promise<Told> => {
        const article = await articles.find(tenantOf(actor), input.article);
        if (article === null) return replace({ kind: 'knowledge.news', news: 'gone' });
        const command = await commandOf(input, actor);
        const change = await changeArticle(article, command, actor, ports);
        // What somebody typed is not lost because it is too long.
        if (command.kind === 'edit' && change.kind === 'refused' && isAboutWords(change.why))
          return replace({ kind: 'knowledge.form', article, text: command.text, news: change.why });
        return told(change, replace, actor, ports);
      },
    };
  }

  return {
    'knowledge.draft': {
      needs: 'anyone',
      handle: ({ referralId }, actor) => draftFrom(referralId, actor, ports),
      current: async (actor, why, { referralId }) =>
        articleShown(await articles.ofReferral(tenantOf(actor), referralId), why, actor, ports),
    },
    'knowledge.write': {
      needs: 'anyone',
      async handle(input, actor) {
        const { title, question, phrasings, answer } = wordsIn(input);
        const { person, name, language } = actor;
        const writtenBy = { id: person.id, name };
        const wanted = {
          referralId: null,
          subject: null,
          question,
          alsoAskedAs: phrasings,
          answer,
          language,
          writtenBy,
        };
        const draft: ArticleCommand = { kind: 'draft', id: crypto.randomUUID(), wanted, ...(title && { title }) };
        const change = await changeArticle(null, draft, actor, ports);
        if (change.kind === 'refused' && isAboutWords(change.why))
          return replace({
            kind: 'knowledge.form',
            article: null,
            text: wordsIn(input),
            news: change.why,
          });
        return told(change, replace, actor, ports);
      },
    },
    'knowledge.list': {
      needs: 'anyone',
      handle: async ({ page }, actor) => replace(await listArticles(page, actor, ports)),
    },
    'knowledge.open': {
      needs: 'anyone',
      async handle({ article }, actor) {
        if (!article) return replace(await listArticles(0, actor, ports));
        return replace(await articleShown(await articles.find(tenantOf(actor), article), null, actor, ports));
      },
    },
    'knowledge.form': {
      needs: 'anyone',
      async handle({ article: id }, actor) {
        const article = await articles.find(tenantOf(actor), id);
        const shown = await articleShown(article, null, actor, ports);
        if (article === null || shown.kind !== 'knowledge.article' || !shown.rights.change) return replace(shown);
        return replace({ kind: 'knowledge.form', article, text: article, news: null });
      },
    },
    'knowledge.edit': onArticle(async (input) => ({
      kind: 'edit',
      text: wordsIn(input),
    })),
    'knowledge.approve': onArticle(async ({ checkBy }) => ({ kind: 'approve', checkBy: checkBy ?? null })),
    'knowledge.decline': onArticle(async ({ reason = '' }) => ({ kind: 'decline', reason })),
    'knowledge.retire': onArticle(async () => ({ kind: 'retire' })),
    'knowledge.renew': onArticle(async ({ checkBy }) => ({ kind: 'renew', checkBy: checkBy ?? null })),
    'knowledge.restore': onArticle(async ({ article, of = 0 }, actor) => {
      const history = await articles.history(tenantOf(actor), article);
      return { kind: 'restore', of, text: history.find(({ version }) => version === of)?.text ?? null };
    }),
  };
}

function isAboutWords(why: ArticleRefusal): boolean {
  return why === 'needs-text' || why === 'too-long';
}

/** What was left open comes empty or not at all. */
function wordsIn({ title = '', asked: question = '', phrasings = '', answer = '' }: Written): ArticleText {
  return inWords({ title, question, phrasings, answer });
}

async function told(change: Change, tell: typeof reply, actor: Actor, ports: KnowledgePorts): Promise<Told> {
  if (change.kind === 'refused') {
    const content = change.article
      ? await articleShown(change.article, change.why, actor, ports)
      : ({ kind: 'knowledge.news', news: change.why } as const);
    return tell<KnowledgeContent, KnowledgeEvent>(content);
  }
  const { article, entry, news } = change;
  const shown = await articleShown(article, news, actor, ports, entry);
  const outcome = tell<KnowledgeContent, KnowledgeEvent>(shown, [{ kind: 'article-changed', article, entry }]);
  return { ...outcome, messages: await othersTold(change, actor, ports) };
}
