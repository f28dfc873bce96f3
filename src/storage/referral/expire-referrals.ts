import type { Run } from '../engine/engine.ts';
import { goneBy } from '../records/record-type.ts';

/**
 * Closed longer ago: whose it was and every word of it go. That it was asked, about what, by whom it was answered and how it
 * went stays, because the figures of coordinators and the thanks of champions count it.
 */
const expire = {
  name: 'expire-referrals',
  text: `
with gone as (
  update referral set asker_id = 'erased', waiter_ids = '{}', content = content || '{"asker": {"id": "erased", "name": null,
    "language": "nl"}, "waiters": [], "question": "", "askedIn": null, "botAnswer": "", "remark": "", "askedBack": null,
    "replied": null, "answer": null, "formerAnswers": [], "reason": null, "formerly": [], "declinedBy": [], "toldCoordinators": []}'::jsonb
  where (tenant_id, id) in (
    select tenant_id, id from referral old
    where state in ('closed', 'withdrawn') and changed_at < now() - make_interval(days => $1::integer) and asker_id <> 'erased'
    order by changed_at limit $2::integer for update skip locked
  )
  returning tenant_id, id
), lines as (
  update referral_entry set by_id = null, note = null from gone
  where referral_entry.tenant_id = gone.tenant_id and referral_entry.referral_id = gone.id
)
select count(*) as gone from gone`,
};

/** Few enough for the time that a statement may take, also after a long time without this. */
const mostAtOnce = 500;

export async function expireReferrals(run: Run, days: number): Promise<number> {
  let all = 0;
  for (;;) {
    const gone = await goneBy(run, expire, [days, mostAtOnce]);
    all += gone;
    if (gone < mostAtOnce) return all;
  }
}
