import type { Message } from '../../../shared/message.ts';
import type { Person } from '../../../shared/person.ts';
import { dayNumber, isoDay } from '../../../time/day.ts';
import type { Indicator } from '../indicator.ts';
import { dayAfter, missingPeriods, workingDaysUntil, type Told } from './due.ts';
import type { EnteringEvent, MissingKey } from './events.ts';
import { firstOf, missingRows } from './open-form.ts';
import type { RemindingPorts } from './ports.ts';
import type { EnteringContent } from './told.ts';

export interface Reminder {
  readonly events: readonly EnteringEvent[];
  readonly messages: readonly Message<EnteringContent>[];
}

/** Figures are looked for so far back that a yearly one is found too. */
const lookBackDays = 1_100;

/**
 * Who hears by now that figures are missing: the owner on the day on which they are expected, the deputy a working day later,
 * the managers after two. A query, so what was missed while nothing ran is told at once; one message for each person, in
 * working hours, and of each figure once.
 */
export async function remindOfMissing(ports: RemindingPorts): Promise<readonly Reminder[]> {
  const now = ports.now();
  if (!ports.isWorkingTime(now)) return [];
  const today = ports.dayOf(now);
  const known = await ports.drafts.periodsSince(isoDay((dayNumber(today) ?? NaN) - lookBackDays));
  // Nobody waits for the figures of a sample that no owner was named for.
  const indicators = (await ports.indicators.all()).filter(({ isSample, owner }) => owner || !isSample);
  const missing = indicators.flatMap((indicator) =>
    missingPeriods(indicator, known.get(indicator.id) ?? [], today).map((periodStart) => ({ indicator, periodStart })),
  );
  const hearing = new Map<string, Hearing>();
  const managers = missing.some((one) => isReached(one, 'manager', ports)) ? await ports.managers() : [];
  for (const one of missing)
    for (const { id, as } of whoHears(one, managers, ports)) {
      const own = hearing.get(id) ?? { as, items: [] };
      hearing.set(id, { ...own, items: [...own.items, one] });
    }
  const reminders: Reminder[] = [];
  for (const [id, own] of hearing) {
    const reminder = await remind({ tenantId: ports.tenantId, id }, own, ports);
    if (reminder) reminders.push(reminder);
  }
  return reminders;
}

interface Missing {
  readonly indicator: Indicator;
  readonly periodStart: string;
}

interface Hearing {
  readonly as: Told;
  readonly items: readonly Missing[];
}

function isReached({ indicator: { frequency }, periodStart }: Missing, told: Told, ports: RemindingPorts): boolean {
  return ports.workingMorning(dayAfter(frequency, periodStart), workingDaysUntil(frequency, told)) <= ports.now();
}

function whoHears(
  missing: Missing,
  managers: readonly Person[],
  ports: RemindingPorts,
): readonly { readonly id: string; readonly as: Told }[] {
  const { owner, deputy } = missing.indicator;
  const reached = (told: Told) => isReached(missing, told, ports);
  const all = [
    ...(owner && reached('owner') ? [{ id: owner.id, as: 'owner' as const }] : []),
    ...(deputy && reached('deputy') ? [{ id: deputy.id, as: 'deputy' as const }] : []),
    ...(reached('manager') ? managers.map(({ id }) => ({ id, as: 'manager' as const })) : []),
  ];
  return [...new Map(all.toReversed().map((one) => [one.id, one])).values()];
}

async function remind(person: Person, { as, items }: Hearing, ports: RemindingPorts): Promise<Reminder | null> {
  const keyOf = ({ indicatorId, periodStart }: MissingKey): string => `${indicatorId}:${periodStart}`;
  const told = new Set((await ports.drafts.toldMissing(person)).map(keyOf));
  const fresh = items
    .map(({ indicator, periodStart }): MissingKey => ({ indicatorId: indicator.id, periodStart }))
    .filter((one) => !told.has(keyOf(one)));
  const [first] = fresh;
  if (first === undefined) return null;
  const indicators = [...new Set(items.map(({ indicator }) => indicator))];
  const rows = await missingRows(indicators, ports);
  return {
    events: [{ kind: 'missing-told', person, missing: fresh }],
    messages: [
      {
        to: { kind: 'person', person },
        key: `figures-missing:${person.id}:${keyOf(first)}`,
        owner: { kind: 'nobody' },
        purpose: 'notification',
        dueAt: null,
        content: { kind: 'figures.missing', form: firstOf(rows), since: as },
        language: await ports.languageOf(person),
      },
    ],
  };
}
