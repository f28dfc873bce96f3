import type { Actor, Handler, Outdated } from '../../../shared/handler.ts';
import { replace, reply, type Outcome } from '../../../shared/outcome.ts';
import { readGuess } from '../guess.ts';
import { mostAgreed, pulseQuestions } from '../pulse/pulse-result.ts';
import type { Question } from '../question.ts';
import { closingOf, mayClose, questionsOf } from './close.ts';
import type { RoundEvent } from './events.ts';
import type { RoundPorts } from './ports.ts';
import type { Round } from './round.ts';
import { news, repeatRound, roundsHere, shown, startPulse, startRound } from './start.ts';
import type { RoundContent } from './told.ts';

type Use<Input> = Handler<Input, RoundContent, RoundEvent>;
type Led = Outcome<RoundContent, RoundEvent>;

interface OnRound {
  readonly round: string;
}

/** The shapes are those that the cards send. */
export interface RoundActions {
  readonly 'round.join': Use<OnRound>;
  /** The answers stand in the order of the questions. */
  readonly 'round.send': Use<OnRound & Readonly<Partial<Record<GuessField, string | undefined>>>>;
  readonly 'round.close': Use<OnRound & { readonly sure?: boolean | undefined }>;
}

/** The names of the fields of a form. */
export const guessFields = ['guess0', 'guess1', 'guess2', 'guess3', 'guess4'] as const;
export type GuessField = (typeof guessFields)[number];

export function roundCommands(ports: RoundPorts): {
  readonly 'start-round': Use<{ readonly about: string | null }>;
  readonly 'repeat-round': Use<unknown>;
  readonly 'show-round': Use<{ readonly of: Round['kind'] | null }>;
  readonly 'start-pulse': Use<unknown>;
  readonly 'who-sees-answers': Use<unknown>;
} {
  return {
    'start-round': { needs: 'anyone', handle: ({ about }, actor) => startRound(about, actor, ports) },
    'repeat-round': { needs: 'anyone', handle: (_, actor) => repeatRound(actor, ports) },
    'start-pulse': { needs: 'anyone', handle: (_, actor) => startPulse(actor, ports) },
    'who-sees-answers': { needs: 'anyone', handle: () => Promise.resolve(news('nobody-sees')) },
    'show-round': {
      needs: 'anyone',
      async handle({ of }, actor) {
        if (actor.conversation.kind === 'personal') return news('elsewhere');
        const meant = await roundMeant(of, actor, ports);
        return meant ? reply(await shown(meant, ports)) : news('none-open');
      },
    },
  };
}

/** Of several that are open, the newest that still waits for this person. */
async function roundMeant(of: Round['kind'] | null, actor: Actor, ports: RoundPorts): Promise<Round | undefined> {
  const named = (await roundsHere(actor, ports)).filter(({ kind }) => of === null || kind === of);
  const open = named.filter(({ state }) => state === 'open');
  for (const round of open) if (!(await ports.rounds.hasAnswered(round.id, actor.person))) return round;
  return open[0] ?? named[0];
}

export function roundActions(ports: RoundPorts): RoundActions {
  const current = async (actor: Actor, _why: Outdated, { round: id }: OnRound): Promise<RoundContent> => {
    const round = await ports.rounds.find(actor.person.tenantId, id);
    if (!round) return { kind: 'round.news', news: 'gone' };
    return round.state === 'open' && (await ports.rounds.hasAnswered(id, actor.person))
      ? thanks(round, actor, true)
      : shown(round, ports);
  };
  /** What an open round that they did not answer leads to; of every other it is told how it stands. */
  const onOpen =
    <Input extends OnRound>(use: (round: Round, questions: readonly Question[], input: Input) => Led | Promise<Led>) =>
    async (input: Input, actor: Actor): Promise<Led> => {
      const round = await ports.rounds.find(actor.person.tenantId, input.round);
      if (!round || round.state !== 'open' || (await ports.rounds.hasAnswered(round.id, actor.person)))
        return replace(await current(actor, 'changed', input));
      return use(round, await questionsOf(round, ports), input);
    };

  return {
    'round.join': {
      needs: 'anyone',
      current,
      handle: onOpen((round, questions) =>
        round.kind === 'pulse'
          ? replace({ kind: 'pulse.form', round, chosen: [], isIncomplete: false })
          : replace({ kind: 'round.form', round, questions, typed: [], problems: questions.map(() => null) }),
      ),
    },
    'round.send': {
      needs: 'anyone',
      current,
      handle: (input, actor) =>
        onOpen<typeof input>((round, questions, sent) => {
          if (round.kind === 'pulse') return pulseAnswered(round, [sent.guess0, sent.guess1], actor);
          const typed = guessFields.map((field) => sent[field] ?? '').slice(0, questions.length);
          const read = questions.map((question, place) => readGuess(question, typed[place]));
          const problems = read.map(({ kind }) => (kind === 'guess' ? null : kind));
          if (problems.some((problem) => problem !== null))
            return replace({ kind: 'round.form', round, questions, typed, problems });
          const answers = Object.fromEntries(
            questions.map(({ id }, place) => {
              const one = read[place];
              return [id, one?.kind === 'guess' ? one.guess : null];
            }),
          );
          return replace(thanks({ ...round, answered: round.answered + 1 }, actor), [
            { kind: 'round-answered', tenantId: round.tenantId, round: round.id, by: actor.person, answers },
          ]);
        })(input, actor),
    },
    'round.close': {
      needs: 'anyone',
      current,
      async handle({ round: id, sure = false }, actor) {
        const round = await ports.rounds.find(actor.person.tenantId, id);
        if (!round) return replace({ kind: 'round.news', news: 'gone' });
        if (round.state !== 'open') return replace(await shown(round, ports));
        if (!mayClose(round, actor)) return replace({ kind: 'round.news', news: 'not-yours' });
        if (round.answered < round.fewest && !sure) return replace({ kind: 'round.sure', round });
        const { closed, messages, events } = await closingOf(round, ports);
        return { ...replace(closed, events), messages };
      },
    },
  };
}

function pulseAnswered(round: Round, sent: readonly (string | undefined)[], actor: Actor): Led {
  const chosen = sent.map((one) => one ?? '');
  const values = chosen.map(Number);
  if (!values.every((value) => Number.isInteger(value) && value >= 1 && value <= mostAgreed))
    return replace({ kind: 'pulse.form', round, chosen, isIncomplete: true });
  const answers = Object.fromEntries(pulseQuestions.map((question, place) => [question, values[place] ?? null]));
  return replace(thanks({ ...round, answered: round.answered + 1 }, actor), [
    { kind: 'round-answered', tenantId: round.tenantId, round: round.id, by: actor.person, answers },
  ]);
}

function thanks(round: Round, actor: Actor, isBefore = false): RoundContent {
  return { kind: 'round.thanks', round, isBefore, mayClose: mayClose(round, actor) };
}
