import type { Place } from '../../features/publication/post.ts';
import type { Database } from '../engine/database.ts';

const introduce = {
  name: 'introduce-place',
  text: `
insert into publication_place (tenant_id, id, kind, team_id, name, team_name, language, needs_approval, service_url, bot_id, state)
values ($1::text, $2::text, $3::text, $4::text, $5::text, $6::text, $7::text, $8::boolean, '', '', 'connected')
on conflict do nothing`,
};

/** Where Teams is found is another address at every start of local mode. */
const reach = {
  name: 'reach-places',
  text: `update publication_place set service_url = $2::text, bot_id = $3::text where tenant_id = $1::text`,
};

export interface Introduced {
  readonly tenantId: string;
  readonly teamId: string;
  readonly place: Place;
  readonly serviceUrl: string;
  readonly botId: string;
}

/** A place that is connected from the first start of local mode on. */
export async function introducePlace(
  database: Database,
  { tenantId, teamId, place, serviceUrl, botId }: Introduced,
): Promise<void> {
  const { id, kind, name, teamName, language, needsApproval } = place;
  await database.run(introduce, [tenantId, id, kind, teamId, name, teamName, language, needsApproval]);
  await database.run(reach, [tenantId, serviceUrl, botId]);
}
