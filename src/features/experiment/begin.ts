import type { Actor } from '../../shared/handler.ts';
import { reply, type Outcome } from '../../shared/outcome.ts';
import { dayNumber, isoDay } from '../../time/day.ts';
import { wordsRefused } from './decide-experiment.ts';
import type { ExperimentEvent } from './events.ts';
import { longestWords, type Experiment } from './experiment.ts';
import type { ExperimentPorts } from './ports.ts';
import { experimentShown } from './shown.ts';
import type { ExperimentContent } from './told.ts';

type Led = Outcome<ExperimentContent, ExperimentEvent>;
type Place = (content: ExperimentContent, events?: readonly ExperimentEvent[]) => Led;

/** Two years: what is tried out for longer is no small experiment. */
const longestDays = 731;

/** ISO date of the last day on which one that begins today may end. */
export function latestEnd(today: string): string {
  return isoDay((dayNumber(today) ?? Number.NaN) + longestDays);
}

/** The first question of a new experiment; an empty one that somebody has, or one on the same assumption, is gone on with. */
export async function begun(
  { question, link }: Pick<Experiment, 'question' | 'link'>,
  actor: Actor,
  ports: ExperimentPorts,
): Promise<Led> {
  const { person, name, language } = actor;
  const why = wordsRefused(question, ports.screen);
  const asked = why === 'masked' || why === null ? ports.screen.mask(question).slice(0, longestWords) : '';
  const own = await ports.experiments.ofOwner(person);
  const sameLink = link && own.find((one) => one.state === 'draft' && isSame(one.link, link));
  if (sameLink) return privately(await experimentShown(sameLink, actor, ports, { news: 'resumed' }), actor, reply);
  const empty = own.find((one) => one.state === 'draft' && one.question === '' && one.link === null);
  const experiment: Experiment = {
    id: empty?.id ?? ports.newId(),
    tenantId: person.tenantId,
    version: (empty?.version ?? 0) + 1,
    state: 'draft',
    owner: { id: person.id, name },
    question: asked,
    expectation: '',
    measure: '',
    indicatorId: null,
    startsOn: null,
    endsOn: null,
    link,
    conclusion: null,
    language,
  };
  const content = await experimentShown(experiment, actor, ports, { news: why });
  return privately(content, actor, reply, [{ kind: 'experiment-changed', experiment, step: 'begun', by: person }]);
}

function isSame(left: Experiment['link'], right: NonNullable<Experiment['link']>): boolean {
  return left?.line === right.line && left.assumption === right.assumption;
}

/** One that is being made is of who makes it: in a channel it is told in their own chat, and the card there stays. */
export function privately(
  content: ExperimentContent,
  { person, conversation }: Actor,
  tell: Place,
  events: readonly ExperimentEvent[] = [],
): Led {
  if (conversation.kind === 'personal' || content.kind !== 'experiment.draft') return tell(content, events);
  return {
    ...reply<ExperimentContent, ExperimentEvent>({ kind: 'experiment.news', news: 'elsewhere' }, events),
    messages: [
      {
        to: { kind: 'person', person },
        key: `experiment:elsewhere:${crypto.randomUUID()}`,
        owner: { kind: 'person', person },
        purpose: 'answer',
        dueAt: null,
        content,
      },
    ],
  };
}
