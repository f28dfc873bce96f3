import type { ModelEvent } from '../../features/model/events.ts';
import type { Person } from '../../shared/person.ts';
import type { Run } from '../engine/engine.ts';
import type { EventWriters } from '../engine/event-writers.ts';

const turn = {
  name: 'switch-model',
  text: `insert into model_switch (is_on, at, tenant_id, by_id) values ($1::boolean, $2::timestamptz, $3::text, $4::text)`,
};
const forget = {
  name: 'forget-model-spender',
  text: 'delete from model_spent where tenant_id = $1::text and person_id = $2::text',
};

export const modelEvents: EventWriters<ModelEvent> = {
  async 'model-switched'({ isOn, at, by: { tenantId, id } }, run) {
    await run(turn, [isOn, at, tenantId, id]);
    return true;
  },
};

/** What somebody used today goes with them; what the day cost stays. */
export async function forgetModelSpender({ tenantId, id }: Person, run: Run): Promise<void> {
  await run(forget, [tenantId, id]);
}
