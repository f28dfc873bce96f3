import type { ConversationEvent } from '../../features/conversation/events.ts';
import type { Statement } from '../engine/engine.ts';
import type { EventWriters } from '../engine/event-writers.ts';
import { readClaimId } from './claimed-turn.ts';
import { eraseTurns } from './erase-turns.ts';

/**
 * All of a place: a chat, or a team with every channel and thread of it. The reference stays for as long as a turn in it is
 * open and is forgotten after that; somebody who speaks there again makes it an ordinary one.
 */
const erasePlace = (name: string, place: string): Statement => ({
  name,
  text: `
with place as materialized (
  select id from conversation where tenant_id = $1::text and ${place}
), gone as (
  delete from inbox using place where inbox.tenant_id = $1::text and inbox.conversation_id = place.id returning inbox.id
), messages as (
  delete from delivery
  where tenant_id = $1::text and split_part(conversation_id, ';', 1) in (select split_part(id, ';', 1) from place)
), answers as (
  delete from answer using gone where answer.turn_id = gone.id
), reactions as (
  delete from feedback using gone where feedback.turn_id = gone.id
), accounts as (
  delete from account using place where account.tenant_id = $1::text and account.seen_in = place.id
)
update conversation set is_active = false, forgotten_at = now(), topic = null
from place where conversation.tenant_id = $1::text and conversation.id = place.id and (select count(*) from gone) >= 0`,
});

const eraseInstallation = erasePlace(
  'erase-installation',
  `(id = $2::text or split_part(id, ';', 1) = split_part($2::text, ';', 1) or team_id = $3::text)`,
);
const eraseChannel = erasePlace('erase-channel', `split_part(id, ';', 1) = $2::text`);
const forgetTeam = {
  name: 'forget-team',
  text: `
with channels as (delete from channel where tenant_id = $1::text and team_id = $2::text)
delete from team where tenant_id = $1::text and id = $2::text`,
};
const forgetChannel = {
  name: 'forget-channel',
  text: 'delete from channel where tenant_id = $1::text and id = $2::text',
};

const knowTeam = {
  name: 'know-team',
  text: `
insert into team as known (tenant_id, id, name, service_url, bot_id)
values ($1::text, $2::text, $3::text, $4::text, $5::text)
on conflict (tenant_id, id) do update set name = coalesce(excluded.name, known.name),
  service_url = excluded.service_url, bot_id = excluded.bot_id`,
};
const knowChannel = {
  name: 'know-channel',
  text: `
insert into channel as known (tenant_id, id, team_id, name) values ($1::text, $2::text, $3::text, $4::text)
on conflict (tenant_id, id) do update set name = coalesce(excluded.name, known.name), team_id = excluded.team_id`,
};

/** A question that is being answered is not answered any more: its worker finds its claim gone. */
const eraseMessage = eraseTurns(
  'erase-message',
  'tenant_id = $1::text and conversation_id = $2::text and activity_id = $3::text',
);
/** What was not answered yet is answered as it reads now; what was answered before may repeat what is gone from the question. */
const editMessage = {
  name: 'edit-message',
  text: `
with edited as (
  update inbox set event = case when event is not null then (event::jsonb || jsonb_build_object('text', $4::text))::json end
  where tenant_id = $1::text and conversation_id = $2::text and activity_id = $3::text
  returning id
)
update answer set question = $4::text, text = '', topic = null from edited where answer.turn_id = edited.id`,
};

/** What the conversation was about may be the very words. */
const forgetTopic = {
  name: 'forget-topic',
  text: 'update conversation set topic = null where tenant_id = $1::text and id = $2::text and topic is not null',
};

const isOwner = `($3::text, $4::text) = (
  coalesce(delivery.owner_tenant_id, (select person_tenant_id from inbox where inbox.id = delivery.turn_id)),
  coalesce(delivery.owner_id, (select person_id from inbox where inbox.id = delivery.turn_id))
)`;
const confirmDelivery = {
  name: 'confirm-delivery',
  text: `
with confirmed as (
  update delivery set state = 'sent', is_told = true, content = null
  where id = $1::bigint and attempts = $2::integer and state = 'uncertain' and ${isOwner}
  returning id, turn_id
), closed as (
  update inbox set event = null from confirmed where inbox.id = confirmed.turn_id
)
select id from confirmed`,
};
/** Without its text, because its process ended, the question is answered anew. */
const sendAgain = {
  name: 'send-again',
  text: `
with again as (
  update delivery set state = 'pending', due_at = now(), is_told = false, reason = null
  where id = $1::bigint and attempts = $2::integer and state = 'uncertain' and ${isOwner} and (
    content is not null or exists (select from inbox where inbox.id = delivery.turn_id and inbox.event is not null)
  )
  returning id, turn_id, content is null as is_anew
), anew as (
  update inbox set state = 'received' from again where again.is_anew and inbox.id = again.turn_id and inbox.state = 'done'
)
select id from again`,
};

export const conversationEvents: EventWriters<ConversationEvent> = {
  async 'installation-removed'({ where: { tenantId, id, teamId } }, run) {
    await run(eraseInstallation, [tenantId, id, teamId]);
    if (teamId !== null) await run(forgetTeam, [tenantId, teamId]);
    return true;
  },
  async 'team-known'({ tenantId, teamId, name, serviceUrl, botId }, run) {
    await run(knowTeam, [tenantId, teamId, name, serviceUrl, botId]);
    return true;
  },
  async 'channel-known'({ tenantId, teamId, channelId, name }, run) {
    await run(knowChannel, [tenantId, channelId, teamId, name]);
    return true;
  },
  async 'channel-deleted'({ tenantId, channelId }, run) {
    await run(eraseChannel, [tenantId, channelId]);
    await run(forgetChannel, [tenantId, channelId]);
    return true;
  },
  async 'message-deleted'({ where: { tenantId, id }, activityId }, run) {
    await run(eraseMessage, [tenantId, id, activityId]);
    await run(forgetTopic, [tenantId, id]);
    return true;
  },
  async 'message-edited'({ where: { tenantId, id }, activityId, text }, run) {
    if (text === null) await run(eraseMessage, [tenantId, id, activityId]);
    else await run(editMessage, [tenantId, id, activityId, text]);
    await run(forgetTopic, [tenantId, id]);
    return true;
  },
  async 'delivery-resolved'({ deliveryId, as, by }, run) {
    const claim = readClaimId(deliveryId);
    if (claim === null) return false;
    const resolve = as === 'there' ? confirmDelivery : sendAgain;
    return (await run(resolve, [claim.row, claim.claim, by.tenantId, by.id])).length > 0;
  },
};
