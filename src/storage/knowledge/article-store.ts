import {
  articleCommands,
  articleStates,
  type ArticlePerson,
  type ColleagueArticle,
} from '../../features/knowledge/colleague-article.ts';
import type { ColleagueArticleStore, KeptEntry } from '../../features/knowledge/ports.ts';
import { languages } from '../../shared/language.ts';
import type { Database } from '../engine/database.ts';
import { number, text, textOrNull, texts, word, type Row } from '../engine/row.ts';

const columns = `tenant_id, id, version, state, language, title, question, phrasings, answer, written_by_id, written_by_name,
  owner_id, owner_name, approved_by_id, approved_by_name, approved_on, check_by, subject, referral_id, reason`;

const one = {
  name: 'article',
  text: `select ${columns} from colleague_article where tenant_id = $1::text and id = $2::text`,
};
const ofReferral = {
  name: 'article-of-referral',
  text: `select ${columns} from colleague_article where tenant_id = $1::text and referral_id = $2::text`,
};
const all = {
  name: 'articles',
  text: `
select ${columns} from colleague_article
join (
  select id, max(at) as changed_at from colleague_article_entry where tenant_id = $1::text group by id
) newest using (id)
where tenant_id = $1::text
order by changed_at desc, id`,
};
const due = {
  name: 'articles-due',
  text: `select ${columns} from colleague_article where state = 'approved' and check_by <= $1::date order by check_by, id`,
};
/** Every change counts one up in its article or brings a higher number, and none is ever deleted. */
const revision = {
  name: 'articles-revision',
  text: `
select coalesce((select sum(version) from colleague_article where tenant_id = $1::text), 0)
  + coalesce((select sum(number) from article_phrasing where tenant_id = $1::text), 0)
  + coalesce((select sum(number) from article_doubt where tenant_id = $1::text), 0) as revision`,
};
const phrasings = {
  name: 'added-phrasings',
  text: `select slug, language, text from article_phrasing where tenant_id = $1::text order by number`,
};
const doubts = {
  name: 'article-doubts',
  text: `select slug, article_version from article_doubt where tenant_id = $1::text`,
};
const history = {
  name: 'article-history',
  text: `
select version, at, kind, by_id, by_name, note, title, question, phrasings, answer from colleague_article_entry
where tenant_id = $1::text and id = $2::text
order by version desc`,
};

export function articleStore(database: Pick<Database, 'run'>): ColleagueArticleStore {
  const first = ([row]: readonly Row[]): ColleagueArticle | null => (row === undefined ? null : articleOf(row));
  return {
    find: async (tenantId, id) => first(await database.run(one, [tenantId, id])),
    ofReferral: async (tenantId, referralId) => first(await database.run(ofReferral, [tenantId, referralId])),
    all: async (tenantId) => (await database.run(all, [tenantId])).map(articleOf),
    due: async (today) => (await database.run(due, [today])).map(articleOf),
    history: async (tenantId, id) => (await database.run(history, [tenantId, id])).map(entryOf),
    phrasings: async (tenantId) =>
      (await database.run(phrasings, [tenantId])).map((row) => ({
        slug: text(row, 'slug'),
        language: word(row, 'language', languages),
        text: text(row, 'text'),
      })),
    doubts: async (tenantId) =>
      (await database.run(doubts, [tenantId])).map((row) => ({
        slug: text(row, 'slug'),
        version: text(row, 'article_version'),
      })),
    async revision(tenantId) {
      const [row] = await database.run(revision, [tenantId]);
      return row === undefined ? 0 : number(row, 'revision');
    },
  };
}

function articleOf(row: Row): ColleagueArticle {
  const approvedOn = textOrNull(row, 'approved_on');
  return {
    id: text(row, 'id'),
    tenantId: text(row, 'tenant_id'),
    version: number(row, 'version'),
    state: word(row, 'state', articleStates),
    language: word(row, 'language', languages),
    title: text(row, 'title'),
    question: text(row, 'question'),
    phrasings: texts(row, 'phrasings'),
    answer: text(row, 'answer'),
    writtenBy: personOf(row, 'written_by'),
    owner: personOf(row, 'owner'),
    approvedBy: approvedOn === null ? null : personOf(row, 'approved_by'),
    approvedOn,
    checkBy: textOrNull(row, 'check_by'),
    subject: textOrNull(row, 'subject'),
    referralId: textOrNull(row, 'referral_id'),
    reason: textOrNull(row, 'reason'),
  };
}

function entryOf(row: Row): KeptEntry {
  const title = textOrNull(row, 'title');
  return {
    version: number(row, 'version'),
    at: text(row, 'at'),
    kind: word(row, 'kind', articleCommands),
    by: personOf(row, 'by'),
    note: textOrNull(row, 'note'),
    text:
      title === null
        ? null
        : { title, question: text(row, 'question'), phrasings: texts(row, 'phrasings'), answer: text(row, 'answer') },
  };
}

function personOf(row: Row, of: string): ArticlePerson {
  return { id: textOrNull(row, `${of}_id`), name: textOrNull(row, `${of}_name`) };
}
