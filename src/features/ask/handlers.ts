import type { Asking, Handler } from '../../shared/handler.ts';
import { reply } from '../../shared/outcome.ts';
import type { Person } from '../../shared/person.ts';
import type { Answer } from './answer.ts';
import { basisOf, type Basis } from './basis.ts';
import type { Question } from './ask-question.ts';
import { placeChosen } from './place-chosen.ts';
import { keptSubject, readSubject } from './subject.ts';

/** What is told of a question. */
export type AskContent = {
  readonly kind: 'ask.answer';
  readonly answer: Answer;
  /** As it was asked: with it a colleague can be asked. */
  readonly question: string;
};

/** What is kept of it: enough to judge feedback, to learn what people ask, and to understand the next question. */
export interface AskEvent {
  readonly kind: 'question-answered';
  readonly answer: Answer['kind'];
  /** Empty when it may not be kept. */
  readonly question: string;
  /** The indicator or article that the answer is about. */
  readonly subject: string | null;
  readonly basis: Basis;
  /** What the conversation is about from now on; undefined leaves it. */
  readonly topic?: string;
}

/** A question, typed or asked by a button. */
export function askTurns(ask: (question: Question, person: Person) => Promise<Answer>): {
  readonly said: Handler<{ readonly text: string }, AskContent, AskEvent>;
} {
  return {
    said: {
      needs: 'anyone',
      async handle({ text: typed }, { language, topic, person }) {
        const text = offeredThere(typed, topic) ?? typed;
        const answer = await ask({ text, language, topic }, person);
        return reply({ kind: 'ask.answer', answer, question: text }, [answered(answer, text)]);
      },
    },
  };
}

/** What was offered in the place that is named, as if its button were pressed; null when it is something else. */
function offeredThere(typed: string, topic: string | null): string | null {
  const subject = readSubject(topic);
  if (subject?.about !== 'choice') return null;
  const place = placeChosen(typed, subject.questions.length);
  return place === null ? null : (subject.questions[place] ?? null);
}

/** A button that asks on is answered in its turn, like the typed question. */
export const askActions: {
  readonly 'ask.follow-up': Asking<{ readonly question: string }>;
  readonly 'ask.chosen': Asking<{ readonly question?: string | undefined; readonly otherwise: string }>;
} = {
  'ask.follow-up': { needs: 'anyone', asks: ({ question }) => question },
  'ask.chosen': { needs: 'anyone', asks: ({ question, otherwise }) => question || otherwise },
};

/** What is kept of an answer. */
export function answered(answer: Answer, text: string): AskEvent {
  // A question about one person may name them in ways that no finder knows.
  if (answer.kind === 'said' && answer.reason === 'individual')
    return { kind: 'question-answered', answer: answer.kind, question: '', subject: null, basis: basisOf(answer) };
  const isKept = answer.kind !== 'said' || answer.reason !== 'individual';
  const topic = isKept && answer.subject && keptSubject(answer.subject);
  return {
    kind: 'question-answered',
    answer: answer.kind,
    question: text,
    subject: articleOrIndicator(answer),
    basis: basisOf(answer),
    ...(topic && { topic }),
  };
}

function articleOrIndicator(answer: Answer): string | null {
  if (answer.kind === 'explanation') return answer.explanation.slug;
  if (answer.kind === 'reading') return answer.figure.isOwn ? null : answer.figure.definition.id;
  const isOfFigure = answer.kind === 'comparison' || answer.kind === 'said';
  return isOfFigure && answer.subject?.about === 'indicator' ? answer.subject.id : null;
}
