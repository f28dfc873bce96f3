import { randomUUID } from 'node:crypto';
import { beginCard, questionCard, revealCard, summaryCard } from '../../../../cards/quiz/game-cards.ts';
import { gameTexts } from '../../../../cards/quiz/game-texts.ts';
import { figureOf } from '../../../features/quiz/judge.ts';
import type { QuizContent } from '../../../features/quiz/told.ts';
import { formatNumber } from '../../../text/format.ts';
import { cardOnly } from '../../outbound/message.ts';
import type { Presenters } from '../content.ts';
import { figureText, gapText, inputOf, sourceOf, valueText } from './question-words.ts';

export const quizPresenters: Presenters<QuizContent> = {
  'quiz.begin': ({ topics }, language) =>
    cardOnly(
      beginCard(
        { nonce: randomUUID(), topics: topics.map(({ id, name }) => ({ title: name[language], value: id })) },
        language,
      ),
    ),
  'quiz.question': ({ question, version, place, of, typed, news, value }, language) =>
    cardOnly(
      questionCard(
        {
          nonce: randomUUID(),
          version,
          place: place + 1,
          of,
          question: question.question[language],
          ...inputOf(question, language),
          // What is proposed instead can be sent as it stands.
          typed: news === 'meant-percentage' && value !== null ? valueText(question, value, language) : typed,
          news: news && { key: news, value: value === null ? '' : valueText(question, value, language) },
        },
        language,
      ),
    ),
  'quiz.reveal': ({ question, guess, leaning, place, of, isRepeated, onwards }, language) =>
    cardOnly(
      revealCard(
        {
          nonce: randomUUID(),
          place: place + 1,
          of,
          question: question.question[language],
          figure: figureText(question, language),
          own: guess === null ? null : valueText(question, guess, language),
          leaning,
          gap: guess === null ? null : gapText(question, guess - figureOf(question), language),
          explains: question.explains[language],
          source: sourceOf(question, language),
          isRepeated,
          onwards,
        },
        language,
      ),
    ),
  'quiz.summary': ({ right, of, expected, direction }, language) => {
    const { gloomy, rosy } = direction;
    const kind = gloomy + rosy === 0 ? 'none' : direction.direction;
    return cardOnly(
      summaryCard(
        {
          nonce: randomUUID(),
          right,
          of,
          expected: formatNumber(expected, 1, language),
          direction: { kind, gloomy, rosy },
        },
        language,
      ),
    );
  },
  'quiz.news': ({ news }, language) => ({ text: gameTexts[language].quizNews[news] }),
};
