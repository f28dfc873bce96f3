import type { Actor, Handler, VersionedHandler } from '../../shared/handler.ts';
import type { Message } from '../../shared/message.ts';
import { replace, reply, type Outcome } from '../../shared/outcome.ts';
import { directionOf } from './direction.ts';
import type { QuizEvent } from './events.ts';
import { answerGame, beginGame, leaningsOf, placeIn, type Game } from './game.ts';
import { readGuess } from './guess.ts';
import { expectedRight, leaningOf } from './judge.ts';
import { inOrder, pick, topicNamed } from './pick.ts';
import type { QuizPorts } from './ports.ts';
import type { Question } from './question.ts';
import type { GuessNews, QuizContent, Topic } from './told.ts';

type Use<Input> = Handler<Input, QuizContent, QuizEvent>;
type Led = Outcome<QuizContent, QuizEvent>;

interface OnGame {
  readonly version: number;
}

/** The shapes are those that the cards send. */
export interface QuizActions {
  readonly 'quiz.begin': Use<{ readonly chosen?: string | undefined }>;
  readonly 'quiz.answer': VersionedHandler<OnGame & { readonly guess?: string | undefined }, QuizContent, QuizEvent>;
  readonly 'quiz.skip': VersionedHandler<OnGame, QuizContent, QuizEvent>;
  readonly 'quiz.next': Use<unknown>;
}

/** `about` is the topic that was typed; null: none. */
export function quizCommands(ports: QuizPorts): {
  readonly quiz: Use<{ readonly about: string | null }>;
  readonly 'quiz-guess': Use<{ readonly text: string }>;
  readonly 'quiz-skip': Use<unknown>;
} {
  return {
    'quiz-guess': { needs: 'anyone', handle: ({ text }, actor) => guessed(text, actor, ports, privatelyIn(actor)) },
    'quiz-skip': { needs: 'anyone', handle: (_, actor) => skipped(actor, ports, privatelyIn(actor)) },
    quiz: {
      needs: 'anyone',
      async handle({ about }, actor) {
        const questions = await ports.questions(actor.person.tenantId);
        if (about !== null) {
          const topic = topicNamed(questions, about);
          if (topic === null) return privately(actor, beginning(questions));
          return privately(actor, ...(await begun(topic, questions, actor, ports)));
        }
        const game = await ports.games.of(actor.person);
        const isUnderWay = game !== null && placeIn(game) !== null;
        if (!isUnderWay) return privately(actor, beginning(questions));
        return privately(actor, standing(game, questions), [{ kind: 'game-resumed', person: actor.person }]);
      },
    },
  };
}

export function quizActions(ports: QuizPorts): QuizActions {
  const state = (actor: Actor) => stateOf(actor, ports);
  const version = async ({ person }: Actor) => (await ports.games.of(person))?.version ?? 0;
  const current = async (actor: Actor, why: 'changed' | 'repeated'): Promise<QuizContent> => {
    const { game, questions } = await state(actor);
    if (game === null) return beginning(questions);
    const last = why === 'repeated' ? await revealed(game, questions, actor, ports) : null;
    return last ? { ...last, isRepeated: true } : standing(game, questions, why);
  };

  return {
    'quiz.begin': {
      needs: 'anyone',
      async handle({ chosen }, actor) {
        const questions = await ports.questions(actor.person.tenantId);
        const topic = questions.some((question) => question.topic === chosen) ? (chosen ?? null) : null;
        const [content, events] = await begun(topic, questions, actor, ports);
        return replace(content, events);
      },
    },
    'quiz.answer': {
      needs: 'anyone',
      version,
      current,
      handle: ({ guess: typed = '' }, actor) => guessed(typed, actor, ports, replace),
    },
    'quiz.skip': {
      needs: 'anyone',
      version,
      current,
      handle: (_, actor) => skipped(actor, ports, replace),
    },
    'quiz.next': {
      needs: 'anyone',
      async handle(_, actor) {
        const { game, questions } = await state(actor);
        return replace(game ? standing(game, questions) : beginning(questions));
      },
    },
  };
}

async function stateOf({ person }: Actor, ports: QuizPorts) {
  return { game: await ports.games.of(person), questions: await ports.questions(person.tenantId) };
}

/** A button puts it in the place of its card, typed it is told. */
type Place = (content: QuizContent, events?: readonly QuizEvent[]) => Led;

async function guessed(typed: string, actor: Actor, ports: QuizPorts, tell: Place): Promise<Led> {
  const { game, questions } = await stateOf(actor, ports);
  const question = game && questionAt(game, placeIn(game), questions);
  if (!game || !question) return tell(game ? standing(game, questions) : beginning(questions));
  const read = readGuess(question, typed);
  if (read.kind === 'guess') return taken(answerGame(game, read.guess), questions, actor, ports, tell);
  const value = 'value' in read ? read.value : null;
  return tell(asked(game, questions, read.kind, typed, value));
}

async function skipped(actor: Actor, ports: QuizPorts, tell: Place): Promise<Led> {
  const { game, questions } = await stateOf(actor, ports);
  if (!game || placeIn(game) === null) return tell(beginning(questions));
  return taken(answerGame(game, null), questions, actor, ports, tell);
}

async function begun(
  topic: string | null,
  questions: readonly Question[],
  { person }: Actor,
  ports: QuizPorts,
): Promise<[QuizContent, readonly QuizEvent[]]> {
  const before = await ports.games.of(person);
  const known = byId(questions);
  const seen = new Set(Object.keys(before ? leaningsOf(before, known) : {}));
  const game = beginGame(before, person, pick(questions, { topic, seen }, ports.random), known);
  return [standing(game, questions), [{ kind: 'game-played', game }]];
}

async function taken(
  game: Game,
  questions: readonly Question[],
  actor: Actor,
  ports: QuizPorts,
  tell: Place,
): Promise<Led> {
  const told = await revealed(game, questions, actor, ports);
  return tell(told ?? beginning(questions), [{ kind: 'game-played', game }]);
}

/** The question to answer, or how it went. */
function standing(game: Game, questions: readonly Question[], news: GuessNews | null = null): QuizContent {
  return placeIn(game) === null ? summary(game, questions) : asked(game, questions, news);
}

function asked(
  game: Game,
  questions: readonly Question[],
  news: GuessNews | null,
  typed = '',
  value: number | null = null,
): QuizContent {
  const place = placeIn(game) ?? 0;
  const question = questionAt(game, place, questions);
  if (!question) return beginning(questions);
  return {
    kind: 'quiz.question',
    question,
    version: game.version,
    place,
    of: game.questions.length,
    typed,
    news,
    value,
  };
}

/** The question that was answered last, with the figure. */
async function revealed(
  game: Game,
  questions: readonly Question[],
  { language }: Actor,
  { onwards }: QuizPorts,
): Promise<Extract<QuizContent, { kind: 'quiz.reveal' }> | null> {
  const place = game.guesses.length - 1;
  const question = questionAt(game, place, questions);
  const guess = game.guesses[place] ?? null;
  if (!question) return null;
  const leaning = leaningOf(question, guess);
  return {
    kind: 'quiz.reveal',
    question,
    guess,
    leaning,
    place,
    of: game.questions.length,
    isRepeated: false,
    onwards: await onwards(question, language),
  };
}

function summary(game: Game, questions: readonly Question[]): QuizContent {
  const known = byId(questions);
  const leanings = leaningsOf(game, known);
  const own = game.questions.flatMap((id) => known.get(id) ?? []);
  return {
    kind: 'quiz.summary',
    right: own.filter(({ id }) => leanings[id] === 'right').length,
    of: own.length,
    expected: expectedRight(own),
    direction: directionOf(Object.values(leanings)),
  };
}

function questionAt(game: Game, place: number | null, questions: readonly Question[]): Question | null {
  const id = place === null ? undefined : game.questions[place];
  return questions.find((question) => question.id === id) ?? null;
}

function byId(questions: readonly Question[]): ReadonlyMap<string, Question> {
  return new Map(questions.map((question) => [question.id, question]));
}

function beginning(questions: readonly Question[]): QuizContent {
  return { kind: 'quiz.begin', topics: topicsOf(questions) };
}

export function topicsOf(questions: readonly Question[]): readonly Topic[] {
  const names = new Map(inOrder(questions).map(({ topic, topicName }) => [topic, topicName]));
  return [...names].map(([id, name]) => ({ id, name }));
}

function privatelyIn(actor: Actor): Place {
  return (content, events) => privately(actor, content, events);
}

/** What somebody thinks a figure is, is theirs: in a channel it is asked in their own chat. */
function privately(actor: Actor, content: QuizContent, events: readonly QuizEvent[] = []): Led {
  if (actor.conversation.kind === 'personal') return reply(content, events);
  const own: Message<QuizContent> = {
    to: { kind: 'person', person: actor.person },
    key: `quiz:own:${crypto.randomUUID()}`,
    owner: { kind: 'person', person: actor.person },
    purpose: 'answer',
    dueAt: null,
    content,
  };
  return { ...reply<QuizContent, QuizEvent>({ kind: 'quiz.news', news: 'elsewhere' }, events), messages: [own] };
}
