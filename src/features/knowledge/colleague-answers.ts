import type { Language } from '../../shared/language.ts';
import { rarityOf } from '../../text/words/rarity.ts';
import type { AddedPhrasing, Doubt } from './added.ts';
import { articleFor, type Article } from './article.ts';
import type { ColleagueArticle } from './colleague-article.ts';
import type { AskedBefore } from './asked-before.ts';
import { colleagueSearch, type ColleagueSearch, type Rarities } from './colleague-search.ts';
import { slugOf } from './explain-colleague.ts';
import type { ColleagueArticleStore } from './ports.ts';

/** What colleagues of one organisation answered, and how it is found. */
export interface ColleagueAnswers {
  readonly search: ColleagueSearch;
  readonly byId: (id: string) => ColleagueArticle | null;
  /** Approved, newest change first. */
  readonly all: readonly ColleagueArticle[];
  /** Whether somebody here thinks that an article should be looked at again, as it reads now. */
  readonly isDoubted: (article: Doubt) => boolean;
}

export interface AnswersOfTenants {
  of(tenantId: string): Promise<ColleagueAnswers>;
  /** Something was changed here: it is looked at again when somebody asks next. */
  changed(): void;
}

// Long enough that questions cost no query, short enough that people see another instance's change at once.
const usualFreshMs = 2_000;

interface Kept {
  readonly revision: number;
  readonly answers: ColleagueAnswers;
  readonly until: number;
}

const none: ColleagueAnswers = { search: () => null, byId: () => null, all: [], isDoubted: () => false };

/**
 * Keeps what was made of the approved articles of each organisation until they change. The written articles tell how rare words
 * are; that is worked out when the first colleague's article is there, in pieces, so that others have their turn.
 */
export function answersOfTenants(
  store: Pick<ColleagueArticleStore, 'all' | 'phrasings' | 'doubts' | 'revision'>,
  written: readonly Article[],
  freshMs = usualFreshMs,
): AnswersOfTenants {
  const kept = new Map<string, Kept>();
  const asking = new Map<string, Promise<ColleagueAnswers>>();
  let changes = 0;
  let rarities: Promise<Rarities> | null = null;

  async function read(tenantId: string): Promise<ColleagueAnswers> {
    const [before, known] = [changes, kept.get(tenantId)];
    const revision = await store.revision(tenantId);
    const answers = known?.revision === revision ? known.answers : revision === 0 ? none : await made(tenantId);
    // Not when something was changed meanwhile: then this may be from before.
    if (before === changes) kept.set(tenantId, { revision, answers, until: performance.now() + freshMs });
    return answers;
  }

  async function made(tenantId: string): Promise<ColleagueAnswers> {
    const [all, added, doubts] = await Promise.all([
      store.all(tenantId),
      store.phrasings(tenantId),
      store.doubts(tenantId),
    ]);
    const approved = all.filter(({ state }) => state === 'approved');
    const asked = askedBefore(approved, added, written);
    const search = asked.length > 0 ? colleagueSearch(asked, await (rarities ??= raritiesOf(written))) : none.search;
    const byId = new Map(approved.map((article) => [article.id, article]));
    const doubted = new Set(doubts.map(keyOf));
    return {
      search,
      byId: (id) => byId.get(id) ?? null,
      all: approved,
      isDoubted: (article) => doubted.has(keyOf(article)),
    };
  }

  return {
    async of(tenantId) {
      const known = kept.get(tenantId);
      if (known && performance.now() < known.until) return known.answers;
      const running = asking.get(tenantId);
      if (running) return running;
      const mine = read(tenantId).finally(() => {
        if (asking.get(tenantId) === mine) asking.delete(tenantId);
      });
      asking.set(tenantId, mine);
      return mine;
    },
    changed() {
      changes += 1;
      asking.clear();
      for (const [tenantId, known] of kept) kept.set(tenantId, { ...known, until: -Infinity });
    },
  };
}

function keyOf({ slug, version }: Doubt): string {
  return `${slug} ${version}`;
}

/** Words that were added lead to an answer of a colleague beside its own, and to a written article beside its own search. */
function askedBefore(
  answers: readonly ColleagueArticle[],
  added: readonly AddedPhrasing[],
  written: readonly Article[],
): readonly AskedBefore[] {
  const bySlug = Map.groupBy(added, ({ slug }) => slug);
  const textsOf = (slug: string) => (bySlug.get(slug) ?? []).map(({ text }) => text);
  const theirs = answers.map((article) => {
    const slug = slugOf(article);
    return { ...article, slug, phrasings: [...article.phrasings, ...textsOf(slug)] };
  });
  const ours = [...bySlug].flatMap(([slug, all]) =>
    [...Map.groupBy(all, ({ language }) => language)].flatMap(([language, same]) => {
      const [question, ...phrasings] = same.map(({ text }) => text);
      const article = articleFor(written, slug, language);
      return article && question !== undefined
        ? [{ slug, language, title: article.title, answer: article.body.short, question, phrasings }]
        : [];
    }),
  );
  return [...theirs, ...ours];
}

async function raritiesOf(written: readonly Article[]): Promise<Rarities> {
  const of = (language: Language) =>
    rarityOf(
      written
        .filter((article) => article.language === language)
        .map(({ title, also, question, phrasings }) => [title, ...also, question, ...phrasings]),
      language,
    );
  return { nl: await of('nl'), en: await of('en') };
}
