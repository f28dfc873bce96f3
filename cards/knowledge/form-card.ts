import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { z } from 'zod';
import { buttonNonce, buttons, execute } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import { textInput } from '../kit/inputs.ts';
import type { Language } from '../kit/language.ts';
import { heading, section, smallText, spoken, text } from '../kit/text.ts';
import type { EditArticle, WriteArticle } from './actions.ts';
import { articleNews, articleTexts, type NewsKey } from './texts.ts';

export interface ArticleFormProps {
  readonly nonce: string;
  /** null for a new one. */
  readonly article: { readonly id: string; readonly version: number } | null;
  readonly text: {
    readonly title: string;
    readonly question: string;
    readonly phrasings: readonly string[];
    readonly answer: string;
  };
  readonly news: NewsKey | null;
}

/** The words of an article, to be written or changed. */
export function articleFormCard(
  { nonce, article, text: words, news }: ArticleFormProps,
  language: Language,
): IAdaptiveCard {
  const texts = articleTexts[language];
  const title = article ? texts.editTitle : texts.newTitle;
  const told = news && articleNews(news, language);
  return card({
    language,
    summary: spoken(title, told),
    body: [
      heading(title),
      ...(told ? [section([text(told)], { style: 'emphasis', roundedCorners: true })] : []),
      smallText(texts.formLead),
      textInput('asked', texts.question, { value: words.question, longest: 500 }),
      textInput('answer', texts.answer, { value: words.answer, longest: 6_000, lines: 3 }),
      textInput('phrasings', texts.phrasings, { value: words.phrasings.join('\n'), longest: 9_000, lines: 3 }),
      textInput('title', texts.title, { value: words.title, longest: 80 }),
      buttons([execute(texts.save, saved(nonce, article))]),
    ],
  });
}

function saved(nonce: string, article: ArticleFormProps['article']) {
  const own = buttonNonce(nonce, 'save');
  return article
    ? ({ action: 'knowledge.edit', nonce: own, article: article.id, version: article.version } satisfies Partial<
        z.infer<typeof EditArticle>
      >)
    : ({ action: 'knowledge.write', nonce: own } satisfies Partial<z.infer<typeof WriteArticle>>);
}
