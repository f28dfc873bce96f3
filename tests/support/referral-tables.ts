import { sql } from 'kysely';
import type { Database } from '../../src/storage/engine/database.ts';

/** A bot lives as long as its journeys: each about referrals begins without champions and questions that another left. */
export async function withoutReferrals({ query }: Database): Promise<void> {
  for (const table of ['champion', 'champion_change', 'referral', 'referral_entry', 'referral_offer'])
    await sql`delete from ${sql.table(table)}`.execute(query);
  await sql`update person set roles = array_remove(roles, 'champion')`.execute(query);
}
