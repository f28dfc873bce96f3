import { randomUUID } from 'node:crypto';
import { verifiedLine } from '../../../../cards/ask/explanation-card.ts';
import { articleCard } from '../../../../cards/knowledge/article-card.ts';
import { articleFormCard } from '../../../../cards/knowledge/form-card.ts';
import { foundKnowledgeCard } from '../../../../cards/knowledge/found-card.ts';
import { articlesCard } from '../../../../cards/knowledge/list-card.ts';
import { escapeMarkdown, oneLineOf } from '../../../../cards/kit/text.ts';
import { articleNews, articleTexts } from '../../../../cards/knowledge/texts.ts';
import type { ArticleNews, KnowledgeContent, ShownArticle } from '../../../features/knowledge/told.ts';
import type { Language } from '../../../shared/language.ts';
import { dayIn } from '../../../time/today.ts';
import { cardOnly, type OutgoingMessage } from '../../outbound/message.ts';
import type { Presenters } from '../content.ts';

const longestPreview = 120;

export const knowledgePresenters: Presenters<KnowledgeContent> = {
  'knowledge.article': (told, language) => cardOnly(shown(told, language, told.news)),
  'knowledge.form': ({ article, text, news }, language) =>
    cardOnly(
      articleFormCard(
        { nonce: randomUUID(), article: article && { id: article.id, version: article.version }, text, news },
        language,
      ),
    ),
  'knowledge.list': (told, language) => cardOnly(articlesCard({ nonce: randomUUID(), ...told }, language)),
  'knowledge.news': ({ news }, language) => ({ text: articleNews(news, language) }),
  'knowledge.found': (found, language) => {
    const { title, short, summary, sources, colleague, checkBy, isCheckDue } = found;
    const card = foundKnowledgeCard(
      {
        title,
        short,
        summary,
        sources,
        verified: colleague && { by: colleague.verifiedBy, on: colleague.verifiedOn },
        checkBy,
        isCheckDue,
        isOtherLanguage: found.language !== language,
      },
      language,
    );
    return { ...cardOnly(card), preview: { title, text: oneLineOf(summary, longestPreview) } };
  },
  'knowledge.doubted': ({ title, slug, remark }, language) => ({
    text: articleTexts[language].doubted(escapeMarkdown(title), slug, escapeMarkdown(remark)),
  }),
  'knowledge.waiting': (told, language) => toSomebody(told, language, 'waiting'),
  'knowledge.approved': (told, language) => toSomebody(told, language, 'approved'),
  'knowledge.declined': (told, language) => toSomebody(told, language, 'declined'),
  'knowledge.check-due': (told, language) => toSomebody(told, language, 'due'),
};

/** The line is what a notification shows; the card below it is the article with its buttons. */
function toSomebody(
  told: ShownArticle & { readonly remark?: string },
  language: Language,
  what: keyof (typeof articleTexts)[Language]['told'],
): OutgoingMessage {
  const line = articleTexts[language].told[what](told.article.title);
  const text = told.remark ? `${line} ${articleTexts[language].remark(escapeMarkdown(told.remark))}` : line;
  return { text, summary: text, card: shown(told, language) };
}

function shown(
  { article, rights, history, isDue, nextCheck }: ShownArticle,
  language: Language,
  news: ArticleNews | null = null,
) {
  const { approvedBy, approvedOn } = article;
  return articleCard(
    {
      nonce: randomUUID(),
      ...article,
      status: approvedOn && verifiedLine({ by: approvedBy?.name ?? null, on: approvedOn }, language),
      owner: article.owner.name,
      isDue,
      nextCheck,
      may: rights,
      news,
      history: history.map(({ version, at, kind, by, note, text }) => ({
        version,
        on: at && dayIn(Date.parse(at)),
        kind,
        by: by.name,
        note,
        hasText: text !== null,
      })),
    },
    language,
  );
}
