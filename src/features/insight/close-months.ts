import { closedMonth } from './close-month.ts';
import { countedOf, type CountingPorts } from './count-questions.ts';
import type { ClosingPorts } from './ports.ts';

/** Counts what was asked since the last time; before any question goes, so that none is missed. */
export async function countQuestions(ports: CountingPorts & Pick<ClosingPorts, 'store'>): Promise<void> {
  while ((await ports.store.count((kept) => countedOf(kept, ports))) > 0);
}

/** Makes the overview of every month that is over and has none. */
export async function closeMonths(ports: ClosingPorts): Promise<void> {
  const { store, tenants, working, termOf, today } = ports;
  await countQuestions(ports);
  for (const tenantId of tenants)
    for (const month of await store.toClose(tenantId, today())) {
      const { answers, ...facts } = await store.facts(tenantId, month);
      const timed = answers.map((answered) => ({
        championId: answered.championId,
        minutes: working(answered.sentAt, answered.answeredAt),
        term: termOf(answered),
      }));
      await store.close(tenantId, closedMonth({ ...facts, answers: timed }));
    }
}
