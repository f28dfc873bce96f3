import type { Experiment } from '../features/experiment/experiment.ts';
import { textOf } from '../features/experiment/tried-before.ts';
import type { Measured } from '../features/experiment/measured.ts';
import type { ExperimentPorts, ExperimentReminding, Listener } from '../features/experiment/ports.ts';
import type { IndicatorReader, IndicatorReading } from '../features/indicator/read-indicator.ts';
import type { PersonStore } from '../features/person/ports.ts';
import type { FollowStore } from '../features/publication/follow/ports.ts';
import type { StoryPorts } from '../features/publication/story/ports.ts';
import { isAbsent, type Champion } from '../features/referral/champion.ts';
import { topicFinder, type Topic } from '../features/referral/topics.ts';
import type { Person } from '../shared/person.ts';
import { learned } from '../features/reasoning/learn.ts';
import { goalOf } from '../features/reasoning/line.ts';
import { lineStore } from '../storage/reasoning/line-store.ts';
import { experimentStore } from '../storage/experiment/experiment-store.ts';
import type { Database } from '../storage/engine/database.ts';
import { typedDay } from '../text/typed-day.ts';
import { dayNumber, isoDay } from '../time/day.ts';
import { periodNumber, startOf } from '../time/period.ts';
import { dayIn } from '../time/today.ts';
import { afterWorkingMinutes, nextNonQuiet, workingMinutesBetween, type WorkingHours } from '../time/working-hours.ts';

export interface ExperimentNeeds {
  readonly database: Database;
  /** Finds indicators by their words, and looks at what people write. */
  readonly story: Pick<StoryPorts, 'find' | 'all' | 'indicator' | 'screen'>;
  readonly reader: IndicatorReader;
  readonly follows: FollowStore;
  readonly champions: (tenantId: string) => Promise<readonly Champion[]>;
  readonly topics: readonly Topic[];
  readonly people: Pick<PersonStore, 'settings' | 'settlers'>;
  readonly hours: WorkingHours;
  /** ISO instant. */
  readonly now: () => string;
}

const minuteMs = 60_000;

/** What experiments need of indicators, of colleagues with the same topic and of the calendar. */
export function experimentPorts(needs: ExperimentNeeds): ExperimentPorts & ExperimentReminding {
  const { database, story, reader, follows, champions, people, hours, now } = needs;
  const topicsOf = topicFinder(needs.topics);
  const lines = lineStore(database);
  const languageOf = async (person: Person) => (await people.settings(person)).language ?? 'nl';

  async function listeners(experiment: Experiment): Promise<readonly Listener[]> {
    const { tenantId, indicatorId } = experiment;
    const indicator = indicatorId === null ? null : await story.indicator(indicatorId);
    const topics = topicsOf([textOf(experiment), ...(indicator ? [indicator.name.nl] : [])]);
    const at = Date.parse(now());
    const helping = (await champions(tenantId))
      .filter(({ state, topics: own }) => state === 'approved' && own.some((topic) => topics.includes(topic)))
      .filter((champion) => !isAbsent(champion, dayIn(at)))
      .map(({ person, quiet, workingDays }) => ({ person, at: nextNonQuiet(at, quiet, workingDays, hours.closed) }));
    const following = (await follows.followers())
      .filter(
        ({ person, follows: own }) =>
          person.tenantId === tenantId && own.some((one) => one.indicatorId === indicatorId),
      )
      .map(({ person }) => ({ person, at: afterWorkingMinutes(at, 1, hours) }));
    const each = new Map([...following, ...helping].map((one) => [one.person.id, one]));
    return Promise.all(
      [...each.values()].map(async ({ person, at: reachable }) => ({
        person,
        language: await languageOf(person),
        at: reachable - at > minuteMs ? new Date(reachable).toISOString() : null,
      })),
    );
  }

  return {
    ...story,
    experiments: experimentStore(database),
    async measured(indicatorId) {
      const found = await reader.read(indicatorId, null);
      return found && measuredIn(found);
    },
    async tested({ id, tenantId, link, conclusion }) {
      const line = link && (await lines.find(tenantId, link.line));
      const element = line?.elements.find((one) => one.id === link?.assumption);
      if (!line || !element?.assumption) return null;
      const { text, status } = element.assumption;
      const lesson = conclusion && { experiment: id, result: conclusion.result, words: conclusion.lesson };
      return {
        assumption: {
          line: line.id,
          element: element.id,
          goal: goalOf(line)?.text ?? '',
          text,
          now: status,
          proposed: lesson ? learned(element.assumption, lesson).status : status,
        },
        members: line.members.map((member) => ({ tenantId, id: member.id })),
      };
    },
    listeners,
    topicsOf,
    readDay(text, earliest) {
      const day = typedDay(text, dayNumber(earliest) ?? 0);
      return day === null ? null : isoDay(day);
    },
    newId: () => crypto.randomUUID(),
    today: () => dayIn(Date.parse(now())),
    async coordinators(tenantId) {
      const settlers = await people.settlers(tenantId);
      const having = (role: 'coordinator' | 'administrator') => settlers.filter(({ roles }) => roles.includes(role));
      const coordinators = having('coordinator');
      return (coordinators.length > 0 ? coordinators : having('administrator')).map(({ person }) => person);
    },
    languageOf,
    workingMorning(day, nth) {
      const minutes = (nth - 1) * (hours.until - hours.from) + 1;
      return new Date(afterWorkingMinutes(Date.parse(`${day}T00:00:00Z`), minutes, hours)).toISOString();
    },
    isWorkingTime(instant) {
      const at = Date.parse(instant);
      return workingMinutesBetween(at, at + minuteMs, hours) > 0;
    },
    now,
    dayOf: (instant) => dayIn(Date.parse(instant)),
  };
}

/** The figures since the last break: those of before are of something else. */
function measuredIn({ definition, reading, series }: IndicatorReading): Measured {
  const { id, name, unit, decimals, frequency, kind, breaks } = definition;
  const newest = reading.newestIndex === null ? undefined : reading.points[reading.newestIndex]?.period;
  const complete = newest === undefined ? -Infinity : (periodNumber(newest) ?? -Infinity);
  const since =
    breaks
      .map(({ on }) => on)
      .toSorted()
      .at(-1) ?? '';
  return {
    id,
    name,
    unit,
    decimals,
    frequency,
    isStock: kind === 'stock',
    movesSlowly: reading.cautions.some((caution) => caution.kind === 'moves-slowly'),
    points: series.points
      .map(({ period, value, isHidden = false }) => ({
        start: startOf(period),
        value,
        isHidden,
        isComplete: (periodNumber(period) ?? Infinity) <= complete,
      }))
      .filter(({ start }) => start >= since),
  };
}
