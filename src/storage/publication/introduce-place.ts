import type { Place } from '../../features/publication/post.ts';
import type { Database } from '../engine/database.ts';

const introduce = {
  name: 'introduce-place',
  text: `
insert into publication_place (tenant_id, id, kind, team_id, name, team_name, language, needs_approval, service_url, bot_id, state)
values ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text, $7::text, $8::boolean, '', '', 'connected')
on conflict do nothing`,
};

/** A place that is connected from the first start on; how it is reached is known once Teams tells of its team. */
export async function introducePlace(
  database: Database,
  { tenantId, teamId, place }: { readonly tenantId: string; readonly teamId: string; readonly place: Place },
): Promise<void> {
  const { id, kind, name, teamName, language, needsApproval } = place;
  await database.run(introduce, [tenantId, id, kind, teamId, name, teamName, language, needsApproval]);
}
