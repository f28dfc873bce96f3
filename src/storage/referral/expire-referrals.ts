import type { Run } from '../engine/engine.ts';

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
    "replied": null, "answer": null, "reason": null, "formerly": [], "declinedBy": [], "toldCoordinators": []}'::jsonb
  where state in ('closed', 'withdrawn') and changed_at < now() - make_interval(days => $1::integer) and asker_id <> 'erased'
  returning tenant_id, id
)
update referral_entry set by_id = null, note = null from gone
where referral_entry.tenant_id = gone.tenant_id and referral_entry.referral_id = gone.id`,
};

/** Who was asked longest ago is known from the last year. */
const expireOffers = {
  name: 'expire-referral-offers',
  text: `delete from referral_offer where at < now() - interval '1 year'`,
};

export async function expireReferrals(run: Run, olderThanDays: number): Promise<void> {
  await run(expire, [olderThanDays]);
  await run(expireOffers, []);
}
