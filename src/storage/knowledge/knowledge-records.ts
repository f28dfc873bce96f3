import { listed, type RecordType } from '../records/record-type.ts';
import { forgetWriterOfArticles } from './knowledge-events.ts';

const inArticle = '$2::text in (written_by_id, owner_id, approved_by_id)';

/** What colleagues explained. */
export const knowledgeRecords = {
  articles: {
    tables: {
      colleague_article: {
        who: ['written_by_id', 'owner_id', 'approved_by_id'],
        words: [
          'title',
          'question',
          'phrasings',
          'answer',
          'reason',
          'written_by_name',
          'owner_name',
          'approved_by_name',
        ],
        rest: ['id', 'state', 'language', 'subject', 'referral_id'],
      },
      colleague_article_entry: {
        who: ['by_id'],
        words: ['by_name', 'note', 'title', 'question', 'phrasings', 'answer'],
        rest: ['id', 'kind'],
      },
      article_phrasing: { who: ['added_by_id'], words: ['text'], rest: ['slug', 'language'] },
      article_doubt: { words: ['remark'], rest: ['slug', 'article_version'] },
      article_vector: { rest: ['key', 'deployment', 'hash', 'vector'] },
    },
    term: { kind: 'in-use' },
    whenErased: 'unlinked',
    erase: forgetWriterOfArticles,
    kept: {
      articles: listed(
        `'title', title, 'question', question, 'answer', answer, 'state', state, 'approvedOn', approved_on, 'as',
          array_remove(array[case when written_by_id = $2::text then 'writer' end,
            case when owner_id = $2::text then 'owner' end, case when approved_by_id = $2::text then 'approver' end], null)`,
        'id',
        `colleague_article where tenant_id = $1::text and ${inArticle}`,
      ),
      stepsInArticles: listed(
        `'at', at, 'step', kind, 'note', note, 'title', title`,
        'at',
        'colleague_article_entry where tenant_id = $1::text and by_id = $2::text',
      ),
      wordsForArticles: listed(
        `'at', added_at, 'article', slug, 'words', text`,
        'number',
        'article_phrasing where tenant_id = $1::text and added_by_id = $2::text',
      ),
    },
  },
} satisfies Readonly<Record<string, RecordType>>;
