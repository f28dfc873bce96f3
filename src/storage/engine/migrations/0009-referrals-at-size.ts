import { inOrderOfChange } from './0006-referrals.ts';

/** Every look of a card is found by the card, because a newer one takes the place of one that waits or did not arrive. */
export const referralsAtSize = `
drop index delivery_update;
create index delivery_update on delivery (tenant_id, target) where kind = 'update';
create index delivery_trouble on delivery (tenant_id, id) where purpose = 'notification' and state in ('failed', 'uncertain');
`;

/** What waits for a post under way is looked for soon: nothing else tells when that one has arrived. */
export const soonAfterEarlier = inOrderOfChange.replace(
  'next_in := least(soonest, (',
  `next_in := least(soonest, (
      select 0.15 where exists (
        select from delivery waiting
        join delivery earlier on earlier.tenant_id = waiting.tenant_id and earlier.id < waiting.id and earlier.state = 'sending'
          and (earlier.key = waiting.target or (earlier.kind = 'update' and earlier.target = waiting.target))
        where waiting.state = 'pending' and waiting.kind = 'update' and waiting.due_at <= clock_timestamp()
          and waiting.content is not null
      )
    ), (`,
);
