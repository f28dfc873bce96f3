import { randomUUID } from 'node:crypto';
import {
  openRoundCard,
  roundClosedCard,
  roundFormCard,
  roundResultCard,
  roundSureCard,
  roundThanksCard,
} from '../../../../cards/quiz/round-cards.ts';
import { openPulseCard, pulseFormCard, pulseResultCard } from '../../../../cards/quiz/pulse-cards.ts';
import { roundTexts } from '../../../../cards/quiz/round-texts.ts';
import type { Question } from '../../../features/quiz/question.ts';
import { pulseQuestions } from '../../../features/quiz/pulse/pulse-result.ts';
import type { Round } from '../../../features/quiz/round/round.ts';
import type { RoundContent } from '../../../features/quiz/round/told.ts';
import type { Language } from '../../../shared/language.ts';
import { formatDay, formatNumber } from '../../../text/format.ts';
import { dayIn } from '../../../time/today.ts';
import { cardOnly } from '../../outbound/message.ts';
import type { Presenters } from '../content.ts';
import { figureText, gapText, inputOf, sourceOf } from './question-words.ts';

export const roundPresenters: Presenters<RoundContent> = {
  'round.open': ({ round, questions }, language) =>
    cardOnly(
      openRoundCard(
        {
          nonce: randomUUID(),
          round: round.id,
          topic: topicName(round, questions, language),
          questions: questions.length,
          isRepeated: round.repeats !== null,
          fewest: round.fewest,
          until: dayRead(round.closesAt, language),
        },
        language,
      ),
    ),
  'round.form': ({ round, questions, typed, problems }, language) =>
    cardOnly(
      roundFormCard(
        {
          nonce: randomUUID(),
          round: round.id,
          topic: topicName(round, questions, language),
          questions: questions.map((question, place) => ({
            question: question.question[language],
            ...inputOf(question, language),
            typed: typed[place] ?? '',
            problem: problems[place] ?? null,
          })),
        },
        language,
      ),
    ),
  'round.thanks': ({ round: { id, answered, fewest }, isBefore, mayClose }, language) =>
    cardOnly(roundThanksCard({ nonce: randomUUID(), round: id, answered, fewest, isBefore, mayClose }, language)),
  'round.sure': ({ round: { id, answered, fewest } }, language) =>
    cardOnly(roundSureCard({ nonce: randomUUID(), round: id, answered, fewest }, language)),
  'round.closed': ({ round: { answered, fewest } }, language) =>
    cardOnly(roundClosedCard({ answered, fewest }, language)),
  'round.result': ({ result, questions, movement, repeatFrom }, language) =>
    cardOnly(
      roundResultCard(
        {
          participants: result.participants,
          quarter: result.quarter,
          expected: formatNumber(result.expected, 1, language),
          gloomy: result.questions.filter(({ most }) => most === 'gloomy').length,
          rosy: result.questions.filter(({ most }) => most === 'rosy').length,
          questions: result.questions.flatMap(({ id, most, gap }) => {
            const question = questions.find((one) => one.id === id);
            if (!question) return [];
            return [
              {
                question: question.question[language],
                figure: figureText(question, language),
                most,
                gap: gap === null ? null : gapText(question, gap, language),
                explains: question.explains[language],
                source: sourceOf(question, language),
              },
            ];
          }),
          movement,
          repeatFrom: dayRead(repeatFrom, language),
        },
        language,
      ),
    ),
  'pulse.open': ({ round }, language) =>
    cardOnly(
      openPulseCard(
        { nonce: randomUUID(), round: round.id, fewest: round.fewest, until: dayRead(round.closesAt, language) },
        language,
      ),
    ),
  'pulse.form': ({ round, chosen, isIncomplete }, language) =>
    cardOnly(pulseFormCard({ nonce: randomUUID(), round: round.id, chosen, isIncomplete }, language)),
  'pulse.result': ({ result, months, verdicts }, language) =>
    cardOnly(
      pulseResultCard(
        {
          participants: result.participants,
          months,
          answers: pulseQuestions.map((question) => ({
            part: result.answers[question].part,
            verdict: verdicts[question],
          })),
        },
        language,
      ),
    ),
  'round.too-soon': ({ from }, language) => ({ text: roundTexts[language].tooSoon(dayRead(from, language)) }),
  'round.news': ({ news }, language) => ({ text: roundTexts[language].news[news] }),
};

function topicName({ topic }: Round, questions: readonly Question[], language: Language): string | null {
  return topic === null ? null : (questions[0]?.topicName[language] ?? null);
}

function dayRead(instant: string, language: Language): string {
  return formatDay(dayIn(Date.parse(instant)), language);
}
