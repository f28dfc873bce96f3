import type { ModelBudget } from '../../features/model/ports.ts';
import type { Person } from '../../shared/person.ts';
import type { Database } from '../engine/database.ts';

/** Two at the same moment meet in the row: the second sees what the first took. */
const take = {
  name: 'take-model-tokens',
  text: `
insert into model_spent as spent (day, tenant_id, person_id, tokens)
select $1::date, $2::text, $3::text, $4::bigint where $4::bigint <= $5::bigint
on conflict (day, tenant_id, person_id) do update set tokens = spent.tokens + excluded.tokens
where spent.tokens + excluded.tokens <= $5::bigint
returning tokens`,
};
const correct = {
  name: 'correct-model-tokens',
  text: `
update model_spent set tokens = greatest(0, tokens + $4::bigint)
where day = $1::date and tenant_id = $2::text and person_id = $3::text`,
};

const everybody: Person = { tenantId: '', id: '' };

export interface ModelLimits {
  readonly tokensPerDay: number;
  readonly tokensPerPerson: number;
}

/** Of everybody together, and of one person: rows that every process of the bot reads and writes. */
export function modelBudget({ run }: Pick<Database, 'run'>, limits: ModelLimits): ModelBudget {
  const takes = async (day: string, { tenantId, id }: Person, tokens: number, most: number) =>
    (await run(take, [day, tenantId, id, tokens, most])).length > 0;
  const corrects = (day: string, { tenantId, id }: Person, difference: number) =>
    run(correct, [day, tenantId, id, difference]);
  return {
    async reserve(day, person, tokens) {
      if (!(await takes(day, everybody, tokens, limits.tokensPerDay))) return false;
      if (!person || (await takes(day, person, tokens, limits.tokensPerPerson))) return true;
      await corrects(day, everybody, -tokens);
      return false;
    },
    async settle(day, person, difference) {
      await corrects(day, everybody, difference);
      if (person) await corrects(day, person, difference);
    },
  };
}
