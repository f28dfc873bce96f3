import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { badge, badgeRow } from '../kit/badge.ts';
import { card } from '../kit/card.ts';
import type { Element } from '../kit/element.ts';
import type { Language } from '../kit/language.ts';
import { bullets, heading, oneLineOf, smallText, spoken, text } from '../kit/text.ts';
import { draftCard } from './draft-card.ts';
import { historyLead, historyWords } from './history-texts.ts';
import { newsOf, quote } from './parts.ts';
import type { ReferralCardProps } from './referral-props.ts';
import { nameOr, statusOf } from './status.ts';
import { steps, type Layer } from './steps.ts';
import { storyTexts, type StoryTexts } from './story-texts.ts';

const longestSpoken = 140;
const mostHistory = 12;

/**
 * A question to a colleague as this reader sees it, in two layers: how it stands, what is asked of them and the buttons for
 * that; behind buttons everything else. Who has no part in it any more sees nothing of the question.
 */
export function referralCard(props: ReferralCardProps, language: Language): IAdaptiveCard {
  if (props.state === 'draft' && props.viewer === 'asker') return draftCard(props, language);
  const words = storyTexts[language];
  const { badges, title, now } = statusOf(props, language);
  const isGone = props.viewer === 'gone';
  // Whether an answer helps is asked below that answer.
  const asksBelow = props.viewer === 'asker' && props.state === 'answered';
  return card({
    language,
    summary: spoken(title, now, isGone ? null : `${words.question}: ${oneLineOf(props.question, longestSpoken)}`),
    body: [
      ...newsOf(props, language),
      ...(badges.length > 0 ? [badgeRow(badges.map(({ words: word, style }) => badge(word, { style })))] : []),
      heading(title, { size: 'Medium' }),
      ...(asksBelow ? [] : [text(now, { spacing: 'Small' })]),
      ...(isGone ? [] : [...why(props, words, language), ...story(props, words, language)]),
      ...(asksBelow ? [text(now, { weight: 'Bolder' })] : []),
      ...(isGone ? [] : steps(props, layers(props, words, language), language)),
    ],
  });
}

function why(props: ReferralCardProps, words: StoryTexts, language: Language): Element[] {
  if (props.viewer !== 'candidate') return [];
  const others = props.offered.map((name) => nameOr(name, 'colleague', language));
  const list = new Intl.ListFormat(language).format(others);
  return [
    ...(props.why ? [smallText(whyWords(props.why, words, language), { spacing: 'Small' })] : []),
    ...(others.length > 0 ? [smallText(words.alsoOffered(list), { spacing: 'Small' })] : []),
  ];
}

function whyWords(mine: NonNullable<ReferralCardProps['why']>, words: StoryTexts, language: Language): string {
  if (mine.kind !== 'topic' || mine.topics.length === 0)
    return mine.kind === 'chosen' ? words.why.chosen : words.why.anyTopic;
  return words.why.topic(new Intl.ListFormat(language).format(mine.topics));
}

/** What was asked and said so far, as far as this reader has a part in it. */
function story(props: ReferralCardProps, words: StoryTexts, language: Language): Element[] {
  const { viewer, state, question, remark, answer, reason, why: mine } = props;
  const asker = nameOr(props.asker.name, 'asker', language);
  const champion = nameOr(props.champion?.name, 'champion', language);
  const isHelper = viewer === 'candidate' || viewer === 'champion' || viewer === 'coordinator';
  const isReopened = answer !== null && state === 'accepted';
  const isShown = state === 'answered' || state === 'closed';
  const seesBack = (isHelper && !isShown) || (viewer === 'asker' && state === 'waiting');
  return [
    ...(isHelper ? [smallText(from(props, asker, words, language))] : []),
    quote(viewer === 'asker' ? words.yourQuestion : words.question, question),
    ...(remark && viewer !== 'waiter' && !(viewer === 'asker' && isShown)
      ? [quote(viewer === 'asker' ? words.yourRemark : words.remark, remark)]
      : []),
    ...(seesBack ? askedAndReplied(props, words, language) : []),
    ...(isReopened && reason && viewer !== 'waiter' ? [quote(words.notYet, reason, 'accent')] : []),
    ...(answer && isShown
      ? [quote(viewer === 'champion' ? words.yourAnswer : words.answerOf(champion), answer, 'accent')]
      : []),
    ...(reason && isReasonOf(props, mine?.kind === 'chosen') ? [quote(words.reason, reason)] : []),
    ...waiting(props, words),
  ];
}

/** What the champion asked back and what came of it. Only who helps sees the reply again. */
function askedAndReplied(props: ReferralCardProps, words: StoryTexts, language: Language): Element[] {
  const { viewer, askedBack, replied } = props;
  const by = nameOr(props.champion?.name, 'champion', language);
  const asker = nameOr(props.asker.name, 'asker', language);
  return [
    ...(askedBack
      ? [quote(viewer === 'champion' ? words.youAsked : words.askedBy(by), askedBack, colourOf(viewer))]
      : []),
    ...(replied && viewer !== 'asker' ? [quote(words.repliedBy(asker), replied, 'accent')] : []),
  ];
}

/** What is new to the reader stands out. */
function colourOf(viewer: ReferralCardProps['viewer']): 'emphasis' | 'accent' {
  return viewer === 'asker' ? 'accent' : 'emphasis';
}

/** Why it was closed is for who asked; why it was given to somebody is for who got it. */
function isReasonOf({ viewer, state, end }: ReferralCardProps, isChosen: boolean): boolean {
  if (state === 'closed' && end === 'dismissed') return viewer !== 'waiter';
  if (viewer === 'candidate') return isChosen;
  return viewer === 'coordinator' && (state === 'escalated' || state === 'offered');
}

function from(props: ReferralCardProps, asker: string, words: StoryTexts, language: Language): string {
  // Why they got it names the topics already.
  const isSaid = props.viewer === 'candidate' && props.why?.kind === 'topic';
  const topics = isSaid ? '' : new Intl.ListFormat(language).format(props.topics);
  const about = topics ? ` ${words.topic(topics)}` : '';
  return `${words.from(asker, props.askedAt)}${about}`;
}

function waiting({ waiters, viewer }: ReferralCardProps, words: StoryTexts): Element[] {
  if (waiters === 0 || viewer === 'waiter') return [];
  return [smallText(waiters === 1 ? words.oneWaits : words.moreWait(waiters), { spacing: 'Small' })];
}

function layers(props: ReferralCardProps, words: StoryTexts, language: Language): readonly Layer[] {
  const { viewer, state, formerAnswers, botAnswer, history } = props;
  const former: readonly Layer[] =
    formerAnswers.length > 0
      ? [
          {
            id: 'former',
            button: words.formerAnswer,
            items: formerAnswers.map((answer) => quote(words.formerAnswer, answer)),
          },
        ]
      : [];
  if (viewer === 'waiter') return former;
  const left = history.length - mostHistory;
  // Once it is answered, what was asked back is part of how it went.
  const isOver = (state === 'answered' || state === 'closed') && viewer !== 'asker';
  const lines = history.slice(-mostHistory).map((line) => historyWords(line, language));
  return [
    ...former,
    ...(botAnswer ? [{ id: 'bot', button: words.botButton, items: [quote(words.botAnswer, botAnswer)] }] : []),
    ...(lines.length > 0 && viewer !== 'candidate'
      ? [
          {
            id: 'history',
            button: words.history,
            items: [
              ...(isOver ? askedAndReplied(props, words, language) : []),
              ...(left > 0 ? [smallText(historyLead(language, left))] : []),
              bullets(lines, { size: 'Small' }),
            ],
          },
        ]
      : []),
  ];
}
