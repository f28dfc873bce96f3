import { randomUUID } from 'node:crypto';
import { followCard, followsCard, type FollowRule } from '../../../../cards/follow/follow-card.ts';
import { followTexts } from '../../../../cards/follow/texts.ts';
import { followedPost } from '../../../features/publication/digest/handlers.ts';
import type { AlertRule } from '../../../features/publication/follow/follow.ts';
import type { FollowContent } from '../../../features/publication/follow/told.ts';
import type { Language, Translated } from '../../../shared/language.ts';
import { formatAmount, formatNumber } from '../../../text/format.ts';
import { cardOnly, type OutgoingMessage } from '../../outbound/message.ts';
import type { Presenters } from '../content.ts';
import { digestMessages } from './digest-messages.ts';

export const followPresenters: Presenters<FollowContent> = {
  'follow.figure': ({ id, name, unit, decimals, hasTarget, rule, typed, news }, language) =>
    cardOnly(
      followCard(
        {
          nonce: randomUUID(),
          id,
          name: name[language],
          unit: unit[language],
          hasTarget,
          rule: rule && ruleIn(rule, unit, decimals, language),
          typed: typed ?? {
            on: rule?.on ?? 'signal',
            bound:
              rule?.bound == null ? '' : formatNumber(rule.bound, Math.max(decimals, decimalsOf(rule.bound)), language),
          },
          news,
        },
        language,
      ),
    ),
  'follow.list': ({ follows, pace, news }, language) =>
    cardOnly(
      followsCard(
        {
          nonce: randomUUID(),
          follows: follows.map(({ id, name, unit, decimals, rule }) => ({
            id,
            name: name[language],
            rule: ruleIn(rule, unit, decimals, language),
          })),
          pace,
          news,
        },
        language,
      ),
    ),
  'follow.which': ({ names }, language) => ({
    text: followTexts[language].whichOne(names.map((name) => name[language])),
  }),
  'follow.news': ({ news }, language) => ({ text: followTexts[language].news[news] }),
  'follow.summary': (told, language) =>
    summaryMessages(told, language)[told.part] ?? { text: told.digest.title[language] },
};

/** What came in, in as many messages as it takes. What meets a rule is in the words of the notification. */
export function summaryMessages(
  { digest, alerts }: Extract<FollowContent, { readonly kind: 'follow.summary' }>,
  language: Language,
): readonly OutgoingMessage[] {
  const words = followTexts[language];
  const told = alerts.map(({ name, alert, bound }) =>
    words.alert(name[language], alert, bound === null ? null : formatNumber(bound, decimalsOf(bound), language)),
  );
  const news = [words.summary(digest.figures.length), ...told].join(' ');
  const messages = digestMessages(digest, language, { nonce: randomUUID(), post: followedPost, news: [news] });
  return messages.map((message, part) => (part === 0 ? { ...message, summary: news } : message));
}

function ruleIn({ on, bound }: AlertRule, unit: Translated, decimals: number, language: Language): FollowRule {
  return {
    on,
    bound: bound === null ? null : formatAmount(bound, unit[language], Math.max(decimals, decimalsOf(bound)), language),
  };
}

/** As it was typed: a bound of 12.5 for a count is no 13. */
function decimalsOf(bound: number): number {
  return [0, 1, 2].find((decimals) => Number(bound.toFixed(decimals)) === bound) ?? 2;
}
