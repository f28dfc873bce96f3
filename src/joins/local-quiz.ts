import { randomUUID } from 'node:crypto';
import type { IndicatorReader } from '../features/indicator/read-indicator.ts';
import type { PersonStore } from '../features/person/ports.ts';
import type { StoryPorts } from '../features/publication/story/ports.ts';
import { asQuizQuestion, type LocalFigure } from '../features/quiz/local/local-question.ts';
import type { LocalPorts } from '../features/quiz/local/ports.ts';
import type { Question } from '../features/quiz/question.ts';
import type { Database } from '../storage/engine/database.ts';
import { localQuestionStore } from '../storage/quiz/local-question-store.ts';
import type { Point } from '../statistics/series.ts';
import { periodNumber } from '../time/period.ts';

export interface LocalQuizNeeds {
  readonly database: Database;
  readonly reader: Pick<IndicatorReader, 'read'>;
  readonly people: Pick<PersonStore, 'appointments' | 'settings'>;
  readonly story: Pick<StoryPorts, 'find' | 'all' | 'screen'>;
}

const worse = { increase: 'lower', decrease: 'higher', neutral: 'neither' } as const;

/** What quiz questions of our own need of indicators and people. */
export function localQuizPorts({ database, reader, people, story }: LocalQuizNeeds): LocalPorts {
  async function figureAt(
    indicatorId: string,
    chosen: (points: readonly Point[], lag: number) => Point | undefined,
  ): Promise<LocalFigure | null> {
    const found = await reader.read(indicatorId, null);
    if (!found || found.definition.isRetired || found.updatedOn === null) return null;
    const { id, name, unit, decimals, favourable, doesNotSay, source, lagPeriods } = found.definition;
    const point = chosen(found.series.points, lagPeriods);
    if (!point || point.value === null || point.isHidden) return null;
    return {
      indicator: { id, name },
      period: point.period,
      value: point.value,
      unit,
      decimals,
      worse: worse[favourable],
      doesNotSay,
      source,
      updatedOn: found.updatedOn,
    };
  }

  return {
    local: localQuestionStore(database),
    screen: story.screen,
    find: story.find,
    indicators: story.all,
    newest: (id) =>
      figureAt(id, (points, lag) =>
        points.slice(0, points.length - lag).findLast(({ value, isHidden }) => value !== null && !isHidden),
      ),
    figure: (id, period) =>
      figureAt(id, (points) => points.find((point) => periodNumber(point.period) === periodNumber(period))),
    async champions(tenantId) {
      const { holders } = await people.appointments(tenantId);
      return holders.filter(({ roles }) => roles.includes('champion')).map(({ person }) => person);
    },
    languageOf: async (person) => (await people.settings(person)).language ?? 'nl',
    newId: randomUUID,
  };
}

/** Those that may be asked now. */
export async function localQuestions(tenantId: string, { local, figure }: LocalPorts): Promise<readonly Question[]> {
  const approved = (await local.all(tenantId)).filter(({ state }) => state === 'approved');
  const asked = await Promise.all(
    approved.map(async (question) => asQuizQuestion(question, await figure(question.indicatorId, question.period))),
  );
  return asked.filter((question) => question !== null);
}
