import type { ConversationEvent } from '../../features/conversation/events.ts';
import type { PublicationEvent } from '../../features/publication/events.ts';
import type { EventWriters } from '../engine/event-writers.ts';

export type PlaceEvent = Extract<
  PublicationEvent,
  { readonly kind: 'place-connected' | 'place-changed' | 'place-disconnected' }
>;

/** Where it is reached is known from the conversation in which it was said. */
const connect = {
  name: 'connect-place',
  text: `
insert into publication_place (tenant_id, id, kind, team_id, name, team_name, language, needs_approval, service_url, bot_id,
  state, by_id)
select $1::text, $2::text, $3::text, $4::text, $5::text, $6::text, $7::text, $8::boolean, service_url, bot_id, 'connected',
  $9::text
from conversation where tenant_id = $1::text and id = $10::text
on conflict (tenant_id, id) do update set name = excluded.name, team_id = excluded.team_id, team_name = excluded.team_name,
  language = excluded.language, needs_approval = excluded.needs_approval, service_url = excluded.service_url,
  bot_id = excluded.bot_id, state = 'connected', changed_at = now(), by_id = excluded.by_id
returning id`,
};
const change = {
  name: 'change-place',
  text: `
update publication_place set needs_approval = $3::boolean, language = $4::text, changed_at = now()
where tenant_id = $1::text and id = $2::text and state = 'connected'
returning id`,
};
const disconnect = {
  name: 'disconnect-place',
  text: `
update publication_place set state = 'disconnected', changed_at = now()
where tenant_id = $1::text and id = $2::text and state = 'connected'
returning id`,
};

/** What became of its messages is kept with the post, because they go with the place. */
const leave = (name: string, place: string, state: string) => ({
  name,
  text: `
with gone as (
  update publication_place set state = '${state}', changed_at = now()
  where tenant_id = $1::text and ${place} and state in ('connected', 'disconnected')
  returning id
)
update post_place set outcome = case delivery.state when 'sent' then 'sent' when 'pending' then 'failed'
  when 'failed' then 'failed' else 'uncertain' end
from delivery
where post_place.tenant_id = $1::text and post_place.place_id in (select id from gone) and post_place.outcome is null
  and delivery.tenant_id = $1::text and delivery.key = post_place.key`,
});
const leaveInstallation = leave('leave-places', `(id = split_part($2::text, ';', 1) or team_id = $3::text)`, 'removed');
const leaveChannel = leave('leave-channel', 'id = $2::text', 'deleted');
const rename = {
  name: 'rename-place',
  text: `
update publication_place set name = $3::text
where tenant_id = $1::text and id = $2::text and $3::text is not null and name <> $3::text`,
};

/** Teams may move a team to another address. */
const reach = {
  name: 'reach-places',
  text: `
update publication_place set service_url = $3::text, bot_id = $4::text
where tenant_id = $1::text and team_id = $2::text and (service_url, bot_id) is distinct from ($3::text, $4::text)`,
};

export const placeEvents: EventWriters<PlaceEvent> = {
  async 'place-connected'({ tenantId, place, teamId, conversationId, by }, run) {
    const { id, kind, name, teamName, language, needsApproval } = place;
    const values = [tenantId, id, kind, teamId, name, teamName, language, needsApproval, by.id, conversationId];
    return (await run(connect, values)).length > 0;
  },
  async 'place-changed'({ tenantId, placeId, needsApproval, language }, run) {
    return (await run(change, [tenantId, placeId, needsApproval, language])).length > 0;
  },
  async 'place-disconnected'({ tenantId, placeId }, run) {
    return (await run(disconnect, [tenantId, placeId])).length > 0;
  },
};

/** Where the bot is taken away, no figures go any more. */
export function withPlaces(writers: EventWriters<ConversationEvent>): EventWriters<ConversationEvent> {
  return {
    ...writers,
    async 'installation-removed'(event, run) {
      const { tenantId, id, teamId } = event.where;
      await run(leaveInstallation, [tenantId, id, teamId]);
      return writers['installation-removed'](event, run);
    },
    async 'channel-deleted'(event, run) {
      await run(leaveChannel, [event.tenantId, event.channelId]);
      return writers['channel-deleted'](event, run);
    },
    async 'team-known'(event, run) {
      await run(reach, [event.tenantId, event.teamId, event.serviceUrl, event.botId]);
      return writers['team-known'](event, run);
    },
    async 'channel-known'(event, run) {
      await run(rename, [event.tenantId, event.channelId, event.name]);
      return writers['channel-known'](event, run);
    },
  };
}
