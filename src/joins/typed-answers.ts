import type { AskContent, AskEvent } from '../features/ask/handlers.ts';
import type { LastAt } from '../features/conversation/last-at.ts';
import { experimentWith, type experimentCommands } from '../features/experiment/commands.ts';
import type { ExperimentPorts } from '../features/experiment/ports.ts';
import type { ExperimentContent } from '../features/experiment/told.ts';
import type { ConversationContent } from '../features/conversation/told.ts';
import type { FeedbackEvent } from '../features/feedback/events.ts';
import { commented } from '../features/feedback/give-feedback.ts';
import type { FeedbackContent } from '../features/feedback/told.ts';
import type { enteringCommands, typedChoice, waitingFigures } from '../features/indicator/entering/handlers.ts';
import type { quizCommands } from '../features/quiz/handlers.ts';
import { lineWith } from '../features/reasoning/answer.ts';
import type { lineCommands } from '../features/reasoning/commands.ts';
import { needTyped, needWith } from '../features/reasoning/need/handlers.ts';
import type { NeedContent } from '../features/reasoning/need/told.ts';
import type { LineContent } from '../features/reasoning/told.ts';
import type { referralCommands } from '../features/referral/handlers.ts';
import type { ReferralPorts } from '../features/referral/ports.ts';
import type { ReferralContent } from '../features/referral/told.ts';
import { answeredWith, objectedTo, repliedTo, thankedFor } from '../features/referral/typed-reply.ts';
import { triageWith, type triageCommands } from '../features/source/triage/commands.ts';
import type { TriagePorts } from '../features/source/triage/ports.ts';
import type { TriageContent } from '../features/source/triage/told.ts';
import type { Actor, Handler } from '../shared/handler.ts';
import { reply, type Outcome } from '../shared/outcome.ts';
import type { Person } from '../shared/person.ts';
import type { ReasoningPorts } from './reasoning.ts';

type Said = Handler<{ readonly text: string }, AskContent, AskEvent>;
type TypedContent = ReferralContent | LineContent | NeedContent | ExperimentContent | TriageContent;
type TriageSaid = Parameters<Triages['answer-triage']['handle']>[0];
type Triages = Pick<ReturnType<typeof triageCommands<AskContent, AskEvent>>, 'answer-triage'>;
type Saving = 'save-figures' | 'discard-figures' | 'edit-figures';
type LineTyped = Parameters<ReturnType<typeof lineCommands>['line-typed']['handle']>[0];

export interface TypedAnswerNeeds {
  readonly lastAt: (
    person: Person,
    conversationId: string,
    among?: { readonly commands: boolean },
  ) => Promise<LastAt | null>;
  readonly said: Said;
  readonly referral: ReferralPorts;
  readonly reasoning: ReasoningPorts;
  readonly experiment: ExperimentPorts;
  readonly triage: TriagePorts;
  readonly feedback: Parameters<typeof commented>[2];
  readonly fileChoice: ReturnType<typeof typedChoice>;
  readonly waitingFigures: ReturnType<typeof waitingFigures>;
  readonly commands: Pick<ReturnType<typeof quizCommands>, 'quiz-guess' | 'quiz-skip'> &
    Pick<ReturnType<typeof lineCommands>, 'line-continue' | 'line-typed'> &
    Pick<ReturnType<typeof experimentCommands>, 'fill-experiment'> &
    Pick<ReturnType<typeof enteringCommands>, Saving> &
    Pick<ReturnType<typeof referralCommands>, 'referral-step'> &
    Triages;
}

/**
 * What is typed right after the bot asked something in somebody's own chat, of the quiz, a privacy check, a line of reasoning, a
 * data need, an experiment or by a colleague, is about that. Else it asks something.
 */
export function typedAnswers({
  lastAt,
  said,
  referral,
  reasoning,
  experiment,
  triage,
  feedback,
  fileChoice,
  waitingFigures: waiting,
  commands,
}: TypedAnswerNeeds) {
  const at = async ({ person, conversation }: Actor, among?: { readonly commands: boolean }) =>
    conversation.kind === 'personal' ? lastAt(person, conversation.id, among) : null;
  /** Whether figures that wait for a yes are what this person saw last. */
  const isShown = async (actor: Actor) => [null, 'figures'].includes(await at(actor, { commands: true }));
  return {
    commands: {
      'quiz-guess': {
        needs: 'anyone',
        async handle(input: { readonly text: string }, actor: Actor) {
          const where = await at(actor);
          if (where === 'quiz') return commands['quiz-guess'].handle(input, actor);
          // Such as the year that a file is of.
          return where === 'file' ? fileChoice.handle(input, actor) : answered(input, actor);
        },
      },
      'quiz-skip': {
        needs: 'anyone',
        handle: async (_: unknown, actor: Actor) =>
          (await at(actor)) === 'line'
            ? commands['line-continue'].handle({ kind: 'line-continue' }, actor)
            : commands['quiz-skip'].handle({}, actor),
      },
      'answer-triage': {
        needs: 'anyone',
        async handle(input: TriageSaid, actor: Actor) {
          const where = await at(actor, { commands: input.answer !== 'unknown' });
          if (where === 'quiz' && input.answer === 'unknown') return commands['quiz-skip'].handle({}, actor);
          // Who does not know what a line asks is shown the question again, with the button that passes it over.
          if (where === 'line' && input.answer === 'unknown')
            return commands['line-continue'].handle({ kind: 'line-continue' }, actor);
          if (where === 'quiz' || where === 'question') return said.handle(input, actor);
          return input.answer === 'unknown'
            ? commands['answer-triage'].handle(input, actor)
            : yesOrNo(where, input, actor);
        },
      },
      'save-figures': {
        needs: 'anyone',
        handle: async (input: { readonly isSure: boolean }, actor: Actor) =>
          (await isShown(actor)) ? commands['save-figures'].handle(input, actor) : waiting.handle({}, actor),
      },
      'discard-figures': {
        needs: 'anyone',
        handle: async (_: unknown, actor: Actor) =>
          (await isShown(actor)) ? commands['discard-figures'].handle({}, actor) : waiting.handle({}, actor),
      },
      'line-typed': {
        needs: 'anyone',
        // 'besluit: ...' and 'maat: ...' mean what was asked last.
        async handle(input: LineTyped, actor: Actor) {
          const [{ as, text }, where] = [input, await at(actor)];
          const need =
            where === 'need' && (as === 'decision' || as === 'owner')
              ? await needTyped(as, text, actor, reasoning.need)
              : null;
          if (need !== null) return need;
          return where === 'experiment' && as === 'measure'
            ? commands['fill-experiment'].handle({ kind: 'fill-experiment', field: 'measure', words: text }, actor)
            : commands['line-typed'].handle(input, actor);
        },
      },
    },
    said: { needs: 'anyone', handle: answered },
  } as const;

  /** Of the one thing that asks for it: what asked something else before would be settled unseen. */
  async function yesOrNo(where: LastAt | null, input: TriageSaid, actor: Actor) {
    if (where === 'figures')
      return input.answer === 'yes'
        ? commands['save-figures'].handle({ isSure: true }, actor)
        : commands['edit-figures'].handle({}, actor);
    if (where === 'answered')
      return commands['referral-step'].handle({ what: input.answer === 'yes' ? 'confirm' : 'reopen' }, actor);
    if (where !== 'command' || input.answer === 'unknown') return commands['answer-triage'].handle(input, actor);
    return reply<ConversationContent, never>({ kind: 'conversation.bare', said: input.answer });
  }

  async function answered(
    input: { readonly text: string },
    actor: Actor,
  ): Promise<Outcome<AskContent | TypedContent | FeedbackContent, AskEvent | FeedbackEvent>> {
    const text = input.text.trim();
    const isSaid = social.test(text) || (asks.test(text) && !asksAnother.test(text));
    // Most who call an answer no good ask again in other words.
    const noted =
      !isSaid && faults.test(text) && (await at(actor)) === 'feedback' ? await commented(text, actor, feedback) : null;
    if (noted !== null) return noted;
    const card = isSaid ? await thanked(text, actor) : await offered(text, actor);
    return card === null ? said.handle(input, actor) : reply(card);
  }

  /** To a colleague, when their answer is what came last. */
  async function thanked(text: string, actor: Actor): Promise<TypedContent | null> {
    if (!thanks.test(text) || (await at(actor)) !== 'answered') return null;
    return stillAsks.test(text) ? objectedTo(text, actor, referral) : thankedFor(actor, referral);
  }

  /** Nothing was asked since the bot asked: what is no question may be the answer, which they decide. */
  async function offered(text: string, actor: Actor): Promise<TypedContent | null> {
    const where = await at(actor);
    if (where === null || where === 'question') return null;
    const isBack = asksAnother.test(text);
    if (isBack) return where === 'answer' ? answeredWith('askBack', text, actor, referral) : null;
    const isToColleague = where === 'reply' || where === 'answer';
    if (isFigures(text) && !(isToColleague && isSentence(text))) return null;
    if (await namesFigure(text, actor)) return null;
    switch (where) {
      case 'reply':
        return repliedTo(text, actor, referral);
      case 'answer':
        return answeredWith('answer', text, actor, referral);
      case 'answered':
        return objects.test(text) ? objectedTo(text, actor, referral) : null;
      case 'line':
        return lineWith(text, actor, reasoning.line);
      case 'need':
        return needWith(text, actor, reasoning.need);
      case 'experiment':
        return experimentWith(text, actor, experiment);
      case 'triage':
        return triageWith(text, actor, triage);
      default:
        return null;
    }
  }

  /** No more than the name of a figure asks for it, wherever it is typed. */
  async function namesFigure(text: string, { language }: Actor): Promise<boolean> {
    const named = await reasoning.line.findIndicator(text, language);
    return named !== null && named.name[language].toLowerCase() === text.toLowerCase();
  }
}

/** What is wrong with an answer, or was expected of it. */
const faults =
  /(?<!\p{L})(?:klopt|kloppen|verouderd|oud|fout(?:en)?|onjuist|verkeerde?|mist?|missen|ontbreekt|ontbreken|onduidelijk|moeilijk|vaag|verwacht(?:te)?|moet(?:en)? zijn|niet|geen|anders|liever|snap|begrijp|outdated|wrong|missing|misses|incorrect|unclear|difficult|vague|expected|should|not|instead)(?!\p{L})/iu;
/** Not helped yet, and why. */
const objects =
  /^(?:nee|nog niet|niet (?:helemaal|echt|goed)|(?:dat|dit|het) (?:klopt|helpt|is) niet|maar|ik bedoel|no|not (?:yet|quite|really)|(?:that|this|it) (?:is not|isn['’]t|does not|doesn['’]t)|but|i mean)(?![\p{L}])/iu;
const asks =
  /\?$|^(?:hoe|hoeveel|wat|welke?|waarom|waardoor|wanneer|wie|waar|is|zijn|kan|kun|how|what|which|why|when|who|where|is|are|can|do|does)(?:\s|$)/iu;
/** What is asked of another person: what they mean, need or look for. */
const asksAnother =
  /(?<!\p{L})(?:bedoel (?:je|jij)|bedoelen jullie|bedoelt u|heb (?:je|jij) (?:het|dit|dat) nodig|wil (?:je|jij) (?:precies )?weten|zoek (?:je|jij)|do you mean|do you need (?:it|this)|do you want to know)(?!\p{L})[^?]*\?\s*$/iu;
/** Of these, what can be said of an answer. */
const thanks =
  /^(?:ok[eé]?|prima|top|fijn|mooi|goed|duidelijk|helder|perfect|super|dank|bedankt|thanks|thank you|great|fine|perfect|clear)(?!\p{L})/iu;
/** 'Bedankt, maar hoeveel scheelt het?' */
const stillAsks = /\?|(?<!\p{L})(?:maar|but)(?!\p{L})/iu;
/** Thanks and greetings answer nothing. */
const social =
  /^(?:ok[eé]?|prima|top|fijn|mooi|goed|duidelijk|helder|perfect|super|dank|bedankt|hoi|hallo|hey|dag|goede(?:morgen|middag|avond)|thanks|thank you|great|fine|hi|hello|good (?:morning|afternoon))(?:[\s,!.]|$)/iu;
const figure = /\d+(?:[.,]\d+)*/gu;
const fewestInRow = 3;
const word = /\p{L}{2,}/gu;
/** Who begins with so many words tells something, also when rows of figures stand below it. */
const fewestOfSentence = 4;

function isSentence(text: string): boolean {
  const [first = ''] = text.split('\n');
  return (first.match(word)?.length ?? 0) >= fewestOfSentence;
}

function isFigures(text: string): boolean {
  return text.includes('\n') || (text.match(figure)?.length ?? 0) >= fewestInRow;
}
