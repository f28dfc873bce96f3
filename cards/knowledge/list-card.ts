import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { buttonNonce, buttons, execute } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import { dayInWords } from '../kit/day.ts';
import type { Element } from '../kit/element.ts';
import { choices } from '../kit/inputs.ts';
import type { Language } from '../kit/language.ts';
import { bullets, heading, smallText, spoken, text } from '../kit/text.ts';
import type { ListArticles } from './actions.ts';
import { articleTexts, type StateKey } from './texts.ts';

export interface ArticlesCardProps {
  readonly nonce: string;
  readonly articles: readonly {
    readonly id: string;
    readonly title: string;
    readonly state: StateKey;
    /** ISO date. */
    readonly checkBy: string | null;
    readonly isDue: boolean;
  }[];
  /** Counted from 0. */
  readonly page: number;
  readonly pages: number;
  readonly waiting: number;
  readonly due: number;
}

/** What colleagues answered, with where it stands and when it is looked at again. */
export function articlesCard(props: ArticlesCardProps, language: Language): IAdaptiveCard {
  const words = articleTexts[language];
  const counts = [
    ...(props.due > 0 ? [words.dueCount(props.due)] : []),
    ...(props.waiting > 0 ? [words.waiting(props.waiting)] : []),
  ];
  return card({
    language,
    summary: spoken(words.listTitle, ...counts),
    body: [
      heading(words.listTitle),
      text(props.articles.length > 0 ? words.listLead : words.nothing),
      ...counts.map((line) => text(line, { weight: 'Bolder', spacing: 'Small' })),
      ...(props.articles.length > 0 ? opened(props, language) : []),
    ],
  });
}

function opened({ articles, nonce, page, pages }: ArticlesCardProps, language: Language): Element[] {
  const words = articleTexts[language];
  const lines = articles.map(({ title, state, checkBy, isDue }) => {
    const check = isDue ? words.due : state === 'approved' && checkBy ? words.until(dayInWords(checkBy, language)) : '';
    return `${title}: ${[words.states[state].toLowerCase(), check].filter(Boolean).join(', ')}`;
  });
  const options = articles.map(({ id, title }) => ({ title, value: id }));
  const to = (label: string, there: number) =>
    execute(label, {
      action: 'knowledge.list',
      nonce: buttonNonce(nonce, `page-${there}`),
      page: there,
    } satisfies ListArticles);
  return [
    bullets(lines, { spacing: 'Small' }),
    ...(pages > 1 ? [smallText(words.page(page + 1, pages))] : []),
    choices('article', words.article, options, words.choose),
    buttons([
      execute(words.open, { action: 'knowledge.open', nonce: buttonNonce(nonce, 'open') }),
      ...(page > 0 ? [to(words.previous, page - 1)] : []),
      ...(page + 1 < pages ? [to(words.next, page + 1)] : []),
    ]),
  ];
}
