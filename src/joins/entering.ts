import { randomUUID } from 'node:crypto';
import type { Config } from '../config.ts';
import type { EnteringPorts, RemindingPorts } from '../features/indicator/entering/ports.ts';
import type { PersonStore } from '../features/person/ports.ts';
import { readFigureFile } from '../import/workbook/read-figure-file.ts';
import { templateFor } from '../import/workbook/template-for.ts';
import type { Database } from '../storage/engine/database.ts';
import { draftStore } from '../storage/indicator/draft-store.ts';
import type { StoredIndicators } from '../storage/indicator/indicator-store.ts';
import { dayIn } from '../time/today.ts';
import { afterWorkingMinutes, workingMinutesBetween, type WorkingHours } from '../time/working-hours.ts';

export interface EnteringNeeds {
  readonly database: Database;
  readonly indicators: StoredIndicators;
  readonly people: Pick<PersonStore, 'appointments' | 'settings'>;
  readonly config: Pick<Config, 'tenants'>;
  readonly threshold: EnteringPorts['threshold'];
  readonly hours: WorkingHours;
  readonly handsOutFiles: boolean;
  readonly now: () => string;
}

const minuteMs = 60_000;

/** What entering figures needs of files and of the store, and what reminders need of people and of the calendar. */
export function enteringPorts({
  database,
  indicators,
  people,
  config,
  threshold,
  hours,
  handsOutFiles,
  now,
}: EnteringNeeds) {
  const entering: Omit<EnteringPorts, 'fetchFile'> = {
    indicators,
    history: indicators,
    drafts: draftStore(database),
    readFile: readFigureFile,
    template: templateFor,
    handsOutFiles,
    threshold,
    now,
    dayOf: (instant) => dayIn(Date.parse(instant)),
    newId: randomUUID,
  };
  const [tenantId = ''] = config.tenants;
  const reminding: RemindingPorts = {
    ...entering,
    tenantId,
    async managers() {
      const { holders } = await people.appointments(tenantId);
      return holders.filter(({ roles }) => roles.includes('manager')).map(({ person }) => person);
    },
    languageOf: async (person) => (await people.settings(person)).language ?? 'nl',
    workingMorning(day, nth) {
      const minutes = (nth - 1) * (hours.until - hours.from) + 1;
      return new Date(afterWorkingMinutes(Date.parse(`${day}T00:00:00Z`), minutes, hours)).toISOString();
    },
    isWorkingTime(instant) {
      const at = Date.parse(instant);
      return workingMinutesBetween(at, at + minuteMs, hours) > 0;
    },
  };
  return { entering, reminding };
}
