import type { AskContent, AskEvent } from '../features/ask/handlers.ts';
import type { LastAt } from '../features/conversation/last-at.ts';
import type { typedChoice } from '../features/indicator/entering/handlers.ts';
import type { quizCommands } from '../features/quiz/handlers.ts';
import type { lineCommands } from '../features/reasoning/commands.ts';
import type { ReferralPorts } from '../features/referral/ports.ts';
import type { ReferralContent } from '../features/referral/told.ts';
import { repliedTo } from '../features/referral/typed-reply.ts';
import type { triageCommands } from '../features/source/triage/commands.ts';
import type { Actor, Handler } from '../shared/handler.ts';
import { reply, type Outcome } from '../shared/outcome.ts';
import type { Person } from '../shared/person.ts';

type Said = Handler<{ readonly text: string }, AskContent, AskEvent>;

export interface TypedAnswerNeeds {
  readonly lastAt: (person: Person, conversationId: string) => Promise<LastAt | null>;
  readonly said: Said;
  readonly referral: ReferralPorts;
  readonly quiz: Pick<ReturnType<typeof quizCommands>, 'quiz-guess' | 'quiz-skip'>;
  readonly triage: Pick<ReturnType<typeof triageCommands<AskContent, AskEvent>>, 'answer-triage'>;
  readonly fileChoice: ReturnType<typeof typedChoice>;
  readonly line: Pick<ReturnType<typeof lineCommands>, 'line-continue'>;
}

/**
 * A few words answer what somebody was last at in their own chat: a question of the quiz, of a privacy check, of a line of
 * reasoning or of a colleague. Else they ask something.
 */
export function typedAnswers({ lastAt, said, referral, quiz, triage, line, fileChoice }: TypedAnswerNeeds) {
  const isAt = async (what: LastAt, { person, conversation }: Actor) =>
    conversation.kind === 'personal' && (await lastAt(person, conversation.id)) === what;
  return {
    commands: {
      'quiz-guess': {
        needs: 'anyone',
        async handle(input: { readonly text: string }, actor: Actor) {
          if (await isAt('quiz', actor)) return quiz['quiz-guess'].handle(input, actor);
          // Such as the year that a file is of.
          return (await isAt('file', actor)) ? fileChoice.handle(input, actor) : said.handle(input, actor);
        },
      },
      'quiz-skip': {
        needs: 'anyone',
        handle: async (_: unknown, actor: Actor) =>
          (await isAt('line', actor))
            ? line['line-continue'].handle({ kind: 'line-continue' }, actor)
            : quiz['quiz-skip'].handle({}, actor),
      },
      'answer-triage': {
        needs: 'anyone',
        async handle(input: Parameters<(typeof triage)['answer-triage']['handle']>[0], actor: Actor) {
          if (!(await isAt('quiz', actor))) return triage['answer-triage'].handle(input, actor);
          return input.answer === 'unknown' ? quiz['quiz-skip'].handle({}, actor) : said.handle(input, actor);
        },
      },
    },
    said: {
      needs: 'anyone',
      async handle(
        input: { readonly text: string },
        actor: Actor,
      ): Promise<Outcome<AskContent | ReferralContent, AskEvent>> {
        // Nothing was asked since a colleague asked back: what is no question is the reply.
        if (asks.test(input.text.trim()) || !(await isAt('reply', actor))) return said.handle(input, actor);
        const card = await repliedTo(input.text, actor, referral);
        return card === null ? said.handle(input, actor) : reply(card);
      },
    },
  } as const;
}

const asks =
  /\?$|^(?:hoe|hoeveel|wat|welke?|waarom|waardoor|wanneer|wie|waar|is|zijn|kan|kun|how|what|which|why|when|who|where|is|are|can|do|does)(?:\s|$)/iu;
