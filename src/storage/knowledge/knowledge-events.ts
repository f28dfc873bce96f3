import type { ColleagueArticle } from '../../features/knowledge/colleague-article.ts';
import type { KnowledgeEvent } from '../../features/knowledge/events.ts';
import type { Person } from '../../shared/person.ts';
import type { Run } from '../engine/engine.ts';
import type { EventWriters } from '../engine/event-writers.ts';
import type { Value } from '../engine/storable.ts';

/** A second article of the same referral, or with the same id, meets the first in a key. */
const insert = {
  name: 'insert-article',
  text: `
insert into colleague_article (tenant_id, id, version, state, language, title, question, phrasings, answer, written_by_id,
  written_by_name, owner_id, owner_name, approved_by_id, approved_by_name, approved_on, check_by, subject, referral_id, reason)
values ($1::text, $2::text, $3::integer, $4::text, $5::text, $6::text, $7::text, $8::text[], $9::text, $10::text,
  $11::text, $12::text, $13::text, $14::text, $15::text, $16::date, $17::date, $18::text, $19::text, $20::text)
returning version`,
};

const update = {
  name: 'update-article',
  text: `
update colleague_article set version = $3::integer, state = $4::text, language = $5::text, title = $6::text,
  question = $7::text, phrasings = $8::text[], answer = $9::text, written_by_id = $10::text, written_by_name = $11::text,
  owner_id = $12::text, owner_name = $13::text, approved_by_id = $14::text, approved_by_name = $15::text,
  approved_on = $16::date, check_by = $17::date, subject = $18::text, referral_id = $19::text, reason = $20::text
where tenant_id = $1::text and id = $2::text and version = $3::integer - 1
returning version`,
};

const addEntry = {
  name: 'add-article-entry',
  text: `
insert into colleague_article_entry (tenant_id, id, version, kind, by_id, by_name, note, title, question, phrasings, answer)
values ($1::text, $2::text, $3::integer, $4::text, $5::text, $6::text, $7::text, $8::text, $9::text, $10::text[], $11::text)`,
};

const addPhrasing = {
  name: 'add-phrasing',
  text: `
insert into article_phrasing (tenant_id, slug, language, text, added_by_id)
values ($1::text, $2::text, $3::text, $4::text, $5::text)
on conflict (tenant_id, slug, text) do nothing`,
};
const doubtArticle = {
  name: 'doubt-article',
  text: `
insert into article_doubt (tenant_id, slug, article_version, remark) values ($1::text, $2::text, $3::text, $4::text)
on conflict (tenant_id, slug, article_version) do update set remark = excluded.remark`,
};
const forgetAdder = {
  name: 'forget-adder',
  text: `update article_phrasing set added_by_id = null where tenant_id = $1::text and added_by_id = $2::text`,
};

/** The version rises, so that what was made of the articles is made again without the name. */
const forgetWriter = {
  name: 'forget-article-writer',
  text: `
with entries as (
  update colleague_article_entry set by_id = null, by_name = null where tenant_id = $1::text and by_id = $2::text
)
update colleague_article set version = version + 1,
  written_by_id = case when written_by_id = $2::text then null else written_by_id end,
  written_by_name = case when written_by_id = $2::text then null else written_by_name end,
  owner_id = case when owner_id = $2::text then null else owner_id end,
  owner_name = case when owner_id = $2::text then null else owner_name end,
  approved_by_id = case when approved_by_id = $2::text then null else approved_by_id end,
  approved_by_name = case when approved_by_id = $2::text then null else approved_by_name end
where tenant_id = $1::text and $2::text in (written_by_id, owner_id, approved_by_id)`,
};

export const knowledgeEvents: EventWriters<KnowledgeEvent> = {
  async 'article-changed'({ article, entry }, run) {
    const { tenantId, id } = article;
    const written = await run(entry.version === 1 ? insert : update, valuesOf(article));
    if (written.length === 0) return false;
    const { version, kind, by, note, text } = entry;
    const words = [text?.title ?? null, text?.question ?? null, text?.phrasings ?? null, text?.answer ?? null];
    await run(addEntry, [tenantId, id, version, kind, by.id, by.name, note, ...words]);
    return true;
  },
  async 'phrasing-added'({ tenantId, slug, language, text, by }, run) {
    await run(addPhrasing, [tenantId, slug, language, text, by.id]);
    return true;
  },
  async 'article-doubted'({ tenantId, slug, version, remark }, run) {
    await run(doubtArticle, [tenantId, slug, version, remark]);
    return true;
  },
};

/** Who wrote, owned or approved is forgotten; what they wrote stays. */
export async function forgetWriterOfArticles({ tenantId, id }: Person, run: Run): Promise<void> {
  await run(forgetWriter, [tenantId, id]);
  await run(forgetAdder, [tenantId, id]);
}

function valuesOf(article: ColleagueArticle): Value[] {
  const { tenantId, id, version, state, language, title, question, phrasings, answer } = article;
  const { writtenBy, owner, approvedBy, approvedOn, checkBy, subject, referralId, reason } = article;
  return [
    tenantId,
    id,
    version,
    state,
    language,
    title,
    question,
    phrasings,
    answer,
    writtenBy.id,
    writtenBy.name,
    owner.id,
    owner.name,
    approvedBy?.id ?? null,
    approvedBy?.name ?? null,
    approvedOn,
    checkBy,
    subject,
    referralId,
    reason,
  ];
}
