import {
  alertKinds,
  paces,
  type AlertRule,
  type Follow,
  type Follower,
} from '../../features/publication/follow/follow.ts';
import type { FollowStore } from '../../features/publication/follow/ports.ts';
import { languages } from '../../shared/language.ts';
import type { Database } from '../engine/database.ts';
import { number, text, textOrNull, word, type Row } from '../engine/row.ts';

const select = (name: string, where: string) => ({
  name,
  text: `
select follower.tenant_id, follower.person_id, language, pace, told_at, indicator_id, alert_on, bound, told_period
from follower join followed_figure using (tenant_id, person_id)
where ${where}
order by tenant_id, person_id, indicator_id`,
});
const ofOne = select('follower', 'tenant_id = $1::text and person_id = $2::text');
const ofAll = select('followers', 'true');

export function followStore(database: Pick<Database, 'run'>): FollowStore {
  return {
    async of({ tenantId, id }) {
      return followersIn(await database.run(ofOne, [tenantId, id]))[0] ?? null;
    },
    async followers() {
      return followersIn(await database.run(ofAll, []));
    },
  };
}

function followersIn(rows: readonly Row[]): readonly Follower[] {
  const byPerson = Map.groupBy(rows, (row) => `${text(row, 'tenant_id')}\n${text(row, 'person_id')}`);
  return [...byPerson.values()].flatMap((own): Follower[] => {
    const [row] = own;
    if (!row) return [];
    return [
      {
        person: { tenantId: text(row, 'tenant_id'), id: text(row, 'person_id') },
        language: word(row, 'language', languages),
        pace: word(row, 'pace', paces),
        toldAt: text(row, 'told_at'),
        follows: own.map(followOf),
      },
    ];
  });
}

function followOf(row: Row): Follow {
  const on = word(row, 'alert_on', alertKinds);
  const rule: AlertRule = on === 'above' || on === 'below' ? { on, bound: number(row, 'bound') } : { on, bound: null };
  return { indicatorId: text(row, 'indicator_id'), rule, toldPeriod: textOrNull(row, 'told_period') };
}
