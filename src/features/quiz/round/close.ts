import type { Actor } from '../../../shared/handler.ts';
import type { Message } from '../../../shared/message.ts';
import type { Question } from '../question.ts';
import type { RoundEvent } from './events.ts';
import { movementOf } from './movement.ts';
import type { RoundPorts } from './ports.ts';
import { pulseResult } from '../pulse/pulse-result.ts';
import { readMonths } from '../pulse/read-months.ts';
import { cardKey, placeOf, repeatableFrom, type Round } from './round.ts';
import { teamResult, type RoundAnswers } from './team-result.ts';
import type { RoundContent } from './told.ts';

export interface Closing {
  readonly events: readonly RoundEvent[];
  readonly messages: readonly Message<RoundContent>[];
  readonly closed: RoundContent;
}

/** Who started it, and the coordinator when that is nobody any more. */
export function mayClose({ startedBy }: Round, { person, roles }: Pick<Actor, 'person' | 'roles'>): boolean {
  return startedBy === person.id || roles.includes('coordinator');
}

/** Closes a round: its card says so, and its result comes as a message of its own. */
export async function closingOf(round: Round, ports: RoundPorts): Promise<Closing> {
  const { tenantId, id, place, language } = round;
  const answers = await ports.rounds.answers(tenantId, id);
  const outcome = round.kind === 'pulse' ? await pulseOf(round, answers, ports) : await quizOf(round, answers, ports);
  const { told, result, pulse } = outcome;
  const after: Round = {
    ...round,
    version: round.version + 1,
    state: 'closed',
    answered: answers.length,
    result,
    pulse,
  };
  const closed: RoundContent = { kind: 'round.closed', round: after };
  const owner =
    round.startedBy === null ? null : ({ kind: 'person', person: { tenantId, id: round.startedBy } } as const);
  const message = (to: Message<RoundContent>['to'], key: string, content: RoundContent): Message<RoundContent> => ({
    to,
    key,
    owner: owner ?? { kind: 'nobody' },
    purpose: 'answer',
    dueAt: null,
    content,
    language,
  });
  return {
    closed,
    events: [{ kind: 'round-closed', round: after }],
    messages: [
      message({ kind: 'update', tenantId, of: cardKey(round) }, `${cardKey(round)}:closed`, closed),
      ...(told
        ? [
            message(
              { kind: 'conversation', tenantId, conversationId: place.conversationId },
              `${cardKey(round)}:result`,
              told,
            ),
          ]
        : []),
    ],
  };
}

type Ended = Pick<Round, 'result' | 'pulse'> & { readonly told: RoundContent | null };

async function quizOf(round: Round, answers: readonly RoundAnswers[], ports: RoundPorts): Promise<Ended> {
  const questions = await questionsOf(round, ports);
  const first = round.repeats === null ? null : await ports.rounds.find(round.tenantId, round.repeats);
  const before = first?.result ?? null;
  const result = teamResult(questions, answers, round.fewest, ports.random, before);
  const movement = before && result && movementOf(before, result);
  return {
    result,
    pulse: null,
    told: result && { kind: 'round.result', result, questions, movement, repeatFrom: repeatableFrom(round) },
  };
}

async function pulseOf(round: Round, answers: readonly RoundAnswers[], ports: RoundPorts): Promise<Ended> {
  const here = await ports.rounds.inPlace(round.tenantId, placeOf(round.place.conversationId));
  const earlier = here.flatMap(({ startedAt, pulse }) =>
    pulse ? [{ day: startedAt.slice(0, 10), result: pulse }] : [],
  );
  const result = pulseResult(answers, round.fewest, ports.random, earlier[0]?.result ?? null);
  if (!result) return { result: null, pulse: null, told: null };
  const months = [...earlier.toReversed(), { day: round.startedAt.slice(0, 10), result }];
  const verdicts = { supported: readMonths(months, 'supported'), why: readMonths(months, 'why') };
  return { result: null, pulse: result, told: { kind: 'pulse.result', result, months: months.length, verdicts } };
}

/** Rounds that should have closed by now. */
export async function closeDue(ports: RoundPorts): Promise<readonly Omit<Closing, 'closed'>[]> {
  const closings: Closing[] = [];
  for (const round of await ports.rounds.due(ports.now())) closings.push(await closingOf(round, ports));
  return closings;
}

export async function questionsOf(round: Round, ports: Pick<RoundPorts, 'questions'>): Promise<readonly Question[]> {
  const known = new Map((await ports.questions(round.tenantId)).map((question) => [question.id, question]));
  return round.questions.flatMap((id) => known.get(id) ?? []);
}
