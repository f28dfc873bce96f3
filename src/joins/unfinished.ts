import type { Unfinished } from '../features/conversation/told.ts';
import type { ExperimentPorts } from '../features/experiment/ports.ts';
import { placeIn } from '../features/quiz/game.ts';
import type { QuizPorts } from '../features/quiz/ports.ts';
import { goalOf } from '../features/reasoning/line.ts';
import { questionsOf } from '../features/reasoning/need/need.ts';
import { nextQuestion } from '../features/reasoning/next-question.ts';
import { linesFor } from '../features/reasoning/shown-line.ts';
import type { TriagePorts } from '../features/source/triage/ports.ts';
import type { Actor } from '../shared/handler.ts';
import type { ReasoningPorts } from './reasoning.ts';

interface UnfinishedNeeds {
  readonly reasoning: ReasoningPorts;
  readonly experiment: Pick<ExperimentPorts, 'experiments'>;
  readonly triage: Pick<TriagePorts, 'triages'>;
  readonly quiz: Pick<QuizPorts, 'games'>;
}

const mostOfEach = 2;

/** What somebody left half-way, newest of each first; in a channel only the lines that were begun there. */
export function unfinishedOf({ reasoning, experiment, triage, quiz }: UnfinishedNeeds) {
  return async (actor: Actor): Promise<readonly Unfinished[]> => {
    const { person, conversation } = actor;
    const lines = (await linesFor(actor, reasoning.line))
      .filter((line) => nextQuestion(line) !== null)
      .map((line) => ({ kind: 'line', id: line.id, about: goalOf(line)?.text ?? '' }) as const);
    if (conversation.kind !== 'personal') return lines.slice(0, mostOfEach);
    const needs = (await reasoning.need.needs.of(person))
      .filter((need) => need.by?.id === person.id && need.request === null && questionsOf(need).length > 0)
      .map(({ id, what }) => ({ kind: 'need', id, about: what }) as const);
    const checks = (await triage.triages.ofAsker(person))
      .filter(({ state }) => state === 'asking')
      .map(({ id, about }) => ({ kind: 'triage', id, about }) as const);
    const experiments = (await experiment.experiments.ofOwner(person))
      .filter((one) => one.state === 'draft')
      .map(({ id, question }) => ({ kind: 'experiment', id, about: question }) as const);
    const game = await quiz.games.of(person);
    const isPlaying = game !== null && placeIn(game) !== null;
    return [
      ...[lines, needs, checks, experiments].flatMap((some: readonly Unfinished[]) => some.slice(0, mostOfEach)),
      ...(isPlaying ? [{ kind: 'quiz', id: '', about: '' } as const] : []),
    ];
  };
}
