import { inOrderOfChange } from './0006-referrals.ts';

/**
 * Every look of a card is found by the card, because a newer one takes the place of one that waits or did not arrive. The rest
 * is what lists, matching, the export and erasing look for: without these each reads all referrals of a municipality.
 */
export const referralsAtSize = `
drop index delivery_update;
create index delivery_update on delivery (tenant_id, target) where kind = 'update';
create index delivery_trouble on delivery (tenant_id, id) where purpose = 'notification' and state in ('failed', 'uncertain');
create index person_holder on person (tenant_id, id) where roles <> '{}';
create index referral_waiter on referral using gin (waiter_ids) where waiter_ids <> '{}';
create index referral_part on referral using gin (((content -> 'formerly') || (content -> 'toldCoordinators')));
create index referral_comparable on referral (tenant_id, changed_at desc) where content ->> 'question' <> ''
  and (state in ('offered', 'accepted', 'waiting', 'escalated') or state = 'closed' and content ->> 'outcome' = 'confirmed');
create index referral_created on referral (tenant_id, created_at desc) where sent_at is not null;
create index referral_ended on referral (changed_at) where state in ('closed', 'withdrawn') and asker_id <> 'erased';
create index referral_helped on referral (tenant_id, champion_id)
  where champion_id is not null and state = 'closed' and content ->> 'outcome' = 'confirmed';
`;

/** What waits for a post under way is looked for soon: nothing else tells when that one has arrived. */
export const soonAfterEarlier = inOrderOfChange.replace(
  'next_in := least(soonest, (',
  `next_in := least(soonest, (
      select 0.15 where coalesce(soonest, 1) > 0.15 and exists (
        select from delivery waiting
        cross join lateral (
          select id, state from delivery original
          where original.tenant_id = waiting.tenant_id and original.key = waiting.target
          union all
          select id, state from delivery look
          where look.tenant_id = waiting.tenant_id and look.target = waiting.target and look.kind = 'update'
        ) earlier
        where earlier.id < waiting.id and earlier.state = 'sending'
          and waiting.state = 'pending' and waiting.kind = 'update' and waiting.due_at <= clock_timestamp()
          and waiting.content is not null
      )
    ), (`,
);
