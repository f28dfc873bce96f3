import type { Language } from '../../shared/language.ts';
import { rarityOf } from '../../text/words/rarity.ts';
import type { Article } from './article.ts';
import type { ColleagueArticle } from './colleague-article.ts';
import { colleagueSearch, type ColleagueSearch, type Rarities } from './colleague-search.ts';
import type { ColleagueArticleStore } from './ports.ts';

/** What colleagues of one organisation answered, and how it is found. */
export interface ColleagueAnswers {
  readonly search: ColleagueSearch;
  readonly byId: (id: string) => ColleagueArticle | null;
  /** Approved, newest change first. */
  readonly all: readonly ColleagueArticle[];
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

const none: ColleagueAnswers = { search: () => null, byId: () => null, all: [] };

/**
 * Keeps what was made of the approved articles of each organisation until they change. The written articles tell how rare words
 * are; that is worked out when the first colleague's article is there, in pieces, so that others have their turn.
 */
export function answersOfTenants(
  store: Pick<ColleagueArticleStore, 'all' | 'revision'>,
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
    const answers =
      known?.revision === revision ? known.answers : await made(revision === 0 ? [] : await store.all(tenantId));
    // Not when something was changed meanwhile: then this may be from before.
    if (before === changes) kept.set(tenantId, { revision, answers, until: performance.now() + freshMs });
    return answers;
  }

  async function made(all: readonly ColleagueArticle[]): Promise<ColleagueAnswers> {
    const approved = all.filter(({ state }) => state === 'approved');
    if (approved.length === 0) return none;
    const search = colleagueSearch(approved, await (rarities ??= raritiesOf(written)));
    const byId = new Map(approved.map((article) => [article.id, article]));
    return { search, byId: (id) => byId.get(id) ?? null, all: approved };
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
