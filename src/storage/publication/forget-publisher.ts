import { without, withoutInSlot } from '../../features/publication/erase.ts';
import type { Person } from '../../shared/person.ts';
import type { Run } from '../engine/engine.ts';
import { columnsOf, movePost } from './post-events.ts';
import { postColumns, postOf, slotColumns, slotContentOf, slotOf } from './post-row.ts';
import { storableJson } from '../engine/storable.ts';

const ofPerson = {
  name: 'posts-of-person',
  text: `
select ${postColumns}, changed_at from post where tenant_id = $1::text and people @> array[$2::text] for update`,
};
const slotsOfPerson = {
  name: 'slots-of-person',
  text: `select ${slotColumns} from post_slot where tenant_id = $1::text and author_id = $2::text for update`,
};
const forgetSlot = {
  name: 'forget-slot-author',
  text: `
update post_slot set version = version + 1, state = $3::text, author_id = $4::text, content = $5::jsonb
where tenant_id = $1::text and id = $2::text`,
};
const forgetInHistory = {
  name: 'forget-in-post-history',
  text: 'update post_entry set by_id = null, note = null where tenant_id = $1::text and by_id = $2::text',
};
const forgetPlaces = {
  name: 'forget-who-connected',
  text: 'update publication_place set by_id = null where tenant_id = $1::text and by_id = $2::text',
};

/** Takes one person out of weekly posts: what was posted stays, without who made it. */
export async function forgetPublisher({ tenantId, id }: Person, run: Run): Promise<void> {
  for (const row of await run(ofPerson, [tenantId, id])) {
    const before = postOf(row);
    // A new version: a step that was read before this would write their name again.
    const after = { ...without(before, id), version: before.version + 1 };
    await run(movePost, [...columnsOf(after, String(row['changed_at'])), before.version]);
  }
  for (const row of await run(slotsOfPerson, [tenantId, id])) {
    const slot = withoutInSlot(slotOf(row));
    await run(forgetSlot, [tenantId, slot.id, slot.state, slot.author.id, storableJson(slotContentOf(slot))]);
  }
  await run(forgetInHistory, [tenantId, id]);
  await run(forgetPlaces, [tenantId, id]);
}
