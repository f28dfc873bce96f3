import type { EnteringPorts, RemindingPorts } from '../features/indicator/entering/ports.ts';
import type { PersonStore } from '../features/person/ports.ts';
import { afterWorkingMinutes, workingMinutesBetween, type WorkingHours } from '../time/working-hours.ts';

export interface ReminderNeeds extends Pick<EnteringPorts, 'indicators' | 'drafts' | 'now' | 'dayOf'> {
  readonly tenantId: string;
  readonly people: Pick<PersonStore, 'appointments' | 'settings'>;
  readonly hours: WorkingHours;
}

const minuteMs = 60_000;

/** What reminders of missing figures need of people and of the calendar. */
export function remindingPorts({ people, hours, ...needs }: ReminderNeeds): RemindingPorts {
  return {
    ...needs,
    async managers() {
      const { holders } = await people.appointments(needs.tenantId);
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
}
