import { randomUUID } from 'node:crypto';
import type { Config } from '../config.ts';
import type { Explanations } from '../features/ask/ports.ts';
import { wording } from '../features/ask/wording/wording.ts';
import { findInEither } from '../features/indicator/find-indicator.ts';
import type { IndicatorStore } from '../features/indicator/ports.ts';
import type { AnswersOfTenants, ColleagueAnswers } from '../features/knowledge/colleague-answers.ts';
import type { QuizPorts } from '../features/quiz/ports.ts';
import type { Onward } from '../features/quiz/told.ts';
import type { Language } from '../shared/language.ts';
import type { Question } from '../features/quiz/question.ts';
import type { RoundPorts } from '../features/quiz/round/ports.ts';
import { localQuestions, localQuizPorts, type LocalQuizNeeds } from './local-quiz.ts';
import type { LocalPorts } from '../features/quiz/local/ports.ts';
import { stem, wordsOf } from '../text/words/dutch-words.ts';
import { gameStore } from '../storage/quiz/game-store.ts';
import { roundStore } from '../storage/quiz/round-store.ts';

export interface QuizNeeds extends LocalQuizNeeds {
  readonly quizQuestions: readonly Question[];
  /** As it is set now; configuration says how it began. */
  readonly smallestGroup: () => Promise<number>;
  readonly config: Pick<Config, 'smallestGroup'>;
  readonly indicators: Pick<IndicatorStore, 'all'>;
  readonly known: {
    readonly answers: Pick<AnswersOfTenants, 'of'>;
    readonly explanations: (colleagues: ColleagueAnswers) => Pick<Explanations, 'bySlug'>;
  };
  /** ISO instant. */
  readonly now: () => string;
}

/** A quiz asks of the whole country in words that resemble more than one of our figures: the word that tells them apart has to be there. */
function saysWordOf(name: string, question: string, language: Language): boolean {
  const [longest = ''] = wordsOf(name).toSorted((left, right) => right.length - left.length);
  return wordsOf(question).some((word) => stem(word, language) === stem(longest, language));
}

/** What the quiz needs, alone and in rounds. */
export function quizPorts(needs: QuizNeeds): {
  readonly quiz: QuizPorts;
  readonly rounds: RoundPorts;
  readonly localQuiz: LocalPorts;
} {
  const { database, quizQuestions, smallestGroup, config, indicators, known: articles, now } = needs;
  const localQuiz = localQuizPorts(needs);
  const known = async (tenantId: string) => [...quizQuestions, ...(await localQuestions(tenantId, localQuiz))];
  const told = articles.answers.of('').then(articles.explanations);
  async function onwards({ question, article: slug }: Question, language: Language): Promise<readonly Onward[]> {
    const active = (await indicators.all()).filter(({ isRetired }) => !isRetired);
    const sure = findInEither(question[language], active, language).filter(({ confidence }) => confidence === 'sure');
    const [only, ...others] = sure;
    const name = only?.indicator.name[language];
    const article = slug === undefined ? null : (await told).bySlug(slug, language);
    return [
      ...(name && others.length === 0 && saysWordOf(name, question[language], language)
        ? [{ title: name, question: wording[language].askFor(name) }]
        : []),
      ...(article ? [{ title: article.title, question: article.question }] : []),
    ];
  }
  return {
    localQuiz,
    quiz: { games: gameStore(database), questions: known, random: Math.random, onwards },
    rounds: {
      rounds: roundStore(database, config.smallestGroup),
      questions: known,
      fewest: smallestGroup,
      random: Math.random,
      newId: randomUUID,
      now,
    },
  };
}
