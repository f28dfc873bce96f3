import type { IAdaptiveCard, IExecuteAction } from '@microsoft/teams.cards';
import { buttonNonce, buttons, execute, toggle } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import type { Element } from '../kit/element.ts';
import { choices, textInput, type Choice } from '../kit/inputs.ts';
import type { Language } from '../kit/language.ts';
import { heading, labelled, oneLineOf, section, smallText, spoken, text } from '../kit/text.ts';
import type { FeedbackQueue, ReviewFeedback, SettleFeedback } from './actions.ts';
import { feedbackTexts, type ReasonKey, type ReviewNewsKey } from './texts.ts';

export interface FeedbackReviewProps {
  readonly nonce: string;
  readonly about: string;
  readonly id: string;
  readonly name: string;
  readonly question: string;
  readonly reason: ReasonKey | null;
  readonly comment: string | null;
  /** Empty when the question was changed since. */
  readonly answered: string;
  /** How it was answered, from which sources, in which versions: one line. */
  readonly basis: string;
  /** Counted from 1. */
  readonly place: number;
  readonly of: number;
  /** Title of the article that it is about. */
  readonly article: string | null;
  readonly articles: readonly Choice[];
  /** A sentence that can be put into the files with phrasings, when no article is meant. */
  readonly line: string | null;
  readonly news: ReviewNewsKey | null;
  /** The step of which something was missing. */
  readonly opens: SettleFeedback['as'] | null;
  readonly typed: Partial<Readonly<Record<'words' | 'named' | 'remark' | 'reason', string | undefined>>>;
}

const longest = { answer: 700, words: 300, name: 100, remark: 500 } as const;

/** One answer that somebody thought no good, with what can be done about it: one step settles it. */
export function feedbackReviewCard(props: FeedbackReviewProps, language: Language): IAdaptiveCard {
  const { name, question, reason, comment, answered, basis, place, of, news } = props;
  const words = feedbackTexts[language];
  const title = words.reviewTitle(name);
  return card({
    language,
    summary: spoken(title, news && words.news[news], question),
    body: [
      heading(title),
      ...(news ? [section([text(words.news[news])], { style: 'accent', roundedCorners: true })] : []),
      ...(of > 1 ? [smallText(words.place(place, of), { isSubtle: true })] : []),
      labelled(words.question, question),
      labelled(words.reason, reason === null ? words.noReason : words.reasons[reason]),
      ...(comment ? [labelled(words.comment, comment)] : []),
      labelled(words.answered, answered ? oneLineOf(answered, longest.answer) : words.answerGone),
      smallText(basis, { isSubtle: true }),
      ...steps(props, language),
    ],
  });
}

function steps(props: FeedbackReviewProps, language: Language): Element[] {
  const { nonce, about, id, place, of, article, articles, line, question, typed, opens } = props;
  const words = feedbackTexts[language];
  const settle = (as: SettleFeedback['as'], label: string): IExecuteAction =>
    execute(label, {
      action: 'feedback.settle',
      nonce: buttonNonce(nonce, as),
      about,
      id,
      as,
    } satisfies SettleFeedback);
  const next = { action: 'feedback.review', nonce: buttonNonce(nonce, 'next'), about, place } satisfies ReviewFeedback;
  const all = { action: 'feedback.queue', nonce: buttonNonce(nonce, 'all') } satisfies FeedbackQueue;
  return [
    text(words.whatNow, { style: 'heading', weight: 'Bolder', spacing: 'Medium' }),
    buttons([
      toggle(words.phrasingButton, 'adding'),
      ...(article ? [toggle(words.articleButton, 'checking')] : []),
      settle('referral', words.refer),
      toggle(words.nothingButton, 'leaving'),
    ]),
    section(
      [
        text(words.phrasingLead),
        textInput('words', words.words, {
          value: typed.words ?? question.slice(0, longest.words),
          longest: longest.words,
        }),
        ...(articles.length > 0 ? [choices('article', words.article, articles, words.choose)] : []),
        textInput('named', words.named, { value: typed.named, longest: longest.name }),
        buttons([settle('phrasing', words.addPhrasing)]),
        ...(line ? [smallText(words.line(line), { isSubtle: true })] : []),
      ],
      { id: 'adding', isVisible: opens === 'phrasing' },
    ),
    ...(article
      ? [
          section(
            [
              text(words.articleLead(article)),
              textInput('remark', words.remark, { value: typed.remark, longest: longest.remark, lines: 3 }),
              buttons([settle('article', words.doubt)]),
            ],
            { id: 'checking', isVisible: opens === 'article' },
          ),
        ]
      : []),
    section(
      [
        textInput('reason', words.why, { value: typed.reason, longest: longest.remark }),
        buttons([settle('nothing', words.nothing)]),
      ],
      { id: 'leaving', isVisible: opens === 'nothing' },
    ),
    buttons([...(of > 1 ? [execute(words.nextOne, next)] : []), execute(words.all, all)], 'Small'),
  ];
}
