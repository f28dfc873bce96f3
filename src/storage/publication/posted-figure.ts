import type { Conversation } from '../../features/conversation/turn.ts';
import type { Database } from '../engine/database.ts';
import { textOrNull } from '../engine/row.ts';

/** Strongest first, as the post shows them. */
const postedFigure = {
  name: 'posted-figure',
  text: `
select post.content #>> '{digest,figures,0,indicatorId}' as indicator
from delivery
join post_place on post_place.tenant_id = delivery.tenant_id and post_place.key = delivery.key
join post on post.tenant_id = post_place.tenant_id and post.id = post_place.post_id
where delivery.tenant_id = $1::text and delivery.message_id = $3::text and delivery.purpose = 'broadcast'
  and delivery.conversation_id in ($2::text, split_part($2::text, ';', 1), split_part($2::text, ';', 1) || ';messageid=' || $3::text)
limit 1`,
};

/** The indicator that stands first in a weekly post; null when the message is none. */
export function postedFigureOf(database: Database) {
  return async ({ tenantId, id }: Pick<Conversation, 'tenantId' | 'id'>, messageId: string): Promise<string | null> => {
    const [row] = await database.run(postedFigure, [tenantId, id, messageId]);
    return row ? textOrNull(row, 'indicator') : null;
  };
}
