import type { IAdaptiveCard, ITextBlock } from '@microsoft/teams.cards';
import { buttonNonce, buttons, execute, toggle } from '../kit/actions.ts';
import { badge, badgeRow } from '../kit/badge.ts';
import { card } from '../kit/card.ts';
import { dayInWords } from '../kit/day.ts';
import type { Element } from '../kit/element.ts';
import { choices, dateInput, textInput } from '../kit/inputs.ts';
import type { Language } from '../kit/language.ts';
import { bullets, heading, section, smallText, spoken, subheading, text } from '../kit/text.ts';
import type { ArticleForm, ListArticles } from './actions.ts';
import { articleNews, articleTexts, type EntryKey, type NewsKey, type StateKey } from './texts.ts';

export interface ArticleCardProps {
  readonly nonce: string;
  readonly id: string;
  readonly version: number;
  readonly state: StateKey;
  readonly title: string;
  readonly question: string;
  readonly phrasings: readonly string[];
  /** Markdown, as a colleague will see it. */
  readonly answer: string;
  /** Who stands for it, in words. */
  readonly status: string | null;
  readonly owner: string | null;
  readonly checkBy: string | null;
  readonly isDue: boolean;
  /** What is proposed when it is approved or looked at again: an ISO date. */
  readonly nextCheck: string;
  readonly reason: string | null;
  readonly may: { readonly [Right in 'review' | 'change' | 'retire' | 'renew' | 'restore']: boolean };
  /** Newest first. */
  readonly history: readonly {
    readonly version: number;
    /** ISO date; null is now. */
    readonly on: string | null;
    readonly kind: EntryKey;
    readonly by: string | null;
    readonly note: string | null;
    readonly hasText: boolean;
  }[];
  readonly news: NewsKey | null;
}

type Words = (typeof articleTexts)[Language];

/** An article as a colleague sees it, with what somebody may do with it and how it came about. */
export function articleCard(props: ArticleCardProps, language: Language): IAdaptiveCard {
  const words = articleTexts[language];
  const news = props.news && articleNews(props.news, language);
  return card({
    language,
    summary: spoken(props.title, news, words.states[props.state]),
    body: [
      ...(news ? [section([text(news)], { style: 'emphasis', roundedCorners: true })] : []),
      heading(props.title),
      badgeRow([badge(words.states[props.state], { style: props.state === 'approved' ? 'Good' : 'Informative' })]),
      smallText(words.preview),
      section([markdown(props.answer), ...(props.status ? [smallText(props.status)] : [])], {
        style: 'default',
        showBorder: true,
      }),
      ...(props.reason ? [text(words.because(props.reason))] : []),
      subheading(words.asks),
      bullets([props.question, ...props.phrasings].slice(0, mostPhrasings), { spacing: 'Small' }),
      ...ownership(props, words, language),
      ...(props.may.review ? reviewing(props, words) : []),
      ...(props.may.renew && props.isDue ? renewing(props, words) : []),
      ...changing(props, words),
      // Nobody has to look again until it is due.
      ...(props.may.renew && !props.isDue
        ? [section(renewing(props, words), { id: 'renewing', isVisible: false })]
        : []),
      ...(props.history.length > 0 ? histories(props, words, language) : []),
    ],
  });
}

const mostPhrasings = 8;
const mostEntries = 10;

/** Written by a colleague, and formatted on purpose. */
function markdown(answer: string): ITextBlock {
  return { type: 'TextBlock', text: answer, wrap: true };
}

function ownership({ owner, checkBy, isDue, state }: ArticleCardProps, words: Words, language: Language): Element[] {
  const check =
    checkBy === null || state !== 'approved' ? null : isDue ? words.due : words.until(dayInWords(checkBy, language));
  return [smallText([words.owner(owner ?? words.somebody), check].filter(Boolean).join(', '))];
}

function reviewing(props: ArticleCardProps, words: Words): Element[] {
  return [
    dateInput('checkBy', words.checkBy, props.nextCheck),
    textInput('reason', words.reason, { placeholder: words.reasonHint, longest: 500, lines: 3 }),
    buttons([
      execute(words.approve, on('knowledge.approve', props), 'positive'),
      execute(words.decline, on('knowledge.decline', props)),
    ]),
  ];
}

function renewing(props: ArticleCardProps, words: Words): Element[] {
  return [
    dateInput('checkBy', words.checkBy, props.nextCheck),
    buttons([execute(words.renew, on('knowledge.renew', props), 'positive')]),
  ];
}

function changing(props: ArticleCardProps, words: Words): Element[] {
  const { nonce, id, may } = props;
  const form = { action: 'knowledge.form', nonce: buttonNonce(nonce, 'form'), article: id } satisfies ArticleForm;
  const list = { action: 'knowledge.list', nonce: buttonNonce(nonce, 'list'), page: 0 } satisfies ListArticles;
  return [
    buttons([
      ...(may.change ? [execute(words.edit, form)] : []),
      ...(may.renew && !props.isDue ? [toggle(words.renewNow, 'renewing')] : []),
      ...(may.retire ? [execute(words.retire, on('knowledge.retire', props), 'destructive')] : []),
      ...(props.history.length > 0 ? [toggle(words.history, 'history')] : []),
      execute(words.list, list),
    ]),
  ];
}

function histories(props: ArticleCardProps, words: Words, language: Language): Element[] {
  const lines = props.history.slice(0, mostEntries).map(({ on: day, kind, by, note }) => {
    const when = day === null ? words.now : dayInWords(day, language);
    const why = kind === 'decline' && note ? `: ${note}` : '';
    return `${when}: ${words.entries[kind]}, ${by ?? words.somebody}${why}`;
  });
  const earlier = props.history.filter(({ hasText }) => hasText).slice(1, mostEntries);
  const options = earlier.map(({ version, on: day, by }) => ({
    title: `${day === null ? words.now : dayInWords(day, language)}, ${by ?? words.somebody}`,
    value: String(version),
  }));
  const restoring: Element[] =
    props.may.restore && options.length > 0
      ? [
          choices('of', words.earlier, options, words.chooseEarlier),
          buttons([execute(words.restore, on('knowledge.restore', props))]),
        ]
      : [];
  return [
    section([subheading(words.history), bullets(lines, { spacing: 'Small' }), ...restoring], {
      id: 'history',
      isVisible: false,
    }),
  ];
}

function on<Action extends string>(action: Action, { nonce, id, version }: ArticleCardProps) {
  return { action, nonce: buttonNonce(nonce, action), article: id, version };
}
