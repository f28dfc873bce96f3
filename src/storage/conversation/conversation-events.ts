import type { ConversationEvent } from '../../features/conversation/events.ts';
import type { EventWriters } from '../engine/unit-of-work.ts';
import { readClaimId } from './claimed-turn.ts';
import { eraseConversationTurns, eraseMessageTurns, eraseTeamTurns } from './erase-turns.ts';
import { give } from './give-feedback.ts';
import { resolve } from './turn-store.ts';

const endConversation = {
  name: 'end-conversation',
  text: 'update conversation set is_active = false, topic = null where tenant_id = $1::text and id = $2::text',
};
const endTeam = {
  name: 'end-team',
  text: `
with channels as (delete from channel where tenant_id = $1::text and team_id = $2::text),
  gone as (delete from team where tenant_id = $1::text and id = $2::text)
update conversation set is_active = false, topic = null where tenant_id = $1::text and team_id = $2::text`,
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
insert into channel as known (tenant_id, team_id, id, name) values ($1::text, $2::text, $3::text, $4::text)
on conflict (tenant_id, id) do update set team_id = excluded.team_id, name = coalesce(excluded.name, known.name)`,
};
const forgetChannel = {
  name: 'forget-channel',
  text: `
with gone as (delete from channel where tenant_id = $1::text and id = $2::text)
update conversation set is_active = false, topic = null where tenant_id = $1::text and channel_id = $2::text`,
};
const replaceQuestion = {
  name: 'replace-question',
  text: `
update answer set question = $4::text from inbox
where inbox.id = answer.turn_id and inbox.tenant_id = $1::text and inbox.conversation_id = $2::text
  and inbox.activity_id = $3::text`,
};

export const conversationEvents: EventWriters<ConversationEvent> = {
  async 'installation-removed'({ where }, run) {
    await run(eraseConversationTurns, [where.tenantId, where.id]);
    await run(endConversation, [where.tenantId, where.id]);
    if (where.teamId === null) return true;
    await run(eraseTeamTurns, [where.tenantId, where.teamId]);
    await run(endTeam, [where.tenantId, where.teamId]);
    return true;
  },
  async 'team-known'({ tenantId, teamId, name, serviceUrl, botId }, run) {
    await run(knowTeam, [tenantId, teamId, name, serviceUrl, botId]);
    return true;
  },
  async 'channel-known'({ tenantId, teamId, channelId, name }, run) {
    await run(knowChannel, [tenantId, teamId, channelId, name]);
    return true;
  },
  async 'channel-deleted'({ tenantId, channelId }, run) {
    await run(forgetChannel, [tenantId, channelId]);
    return true;
  },
  async 'message-deleted'({ where, activityId }, run) {
    await run(eraseMessageTurns, [where.tenantId, where.id, activityId]);
    return true;
  },
  async 'message-edited'({ where, activityId, text }, run) {
    if (text === null) await run(eraseMessageTurns, [where.tenantId, where.id, activityId]);
    else await run(replaceQuestion, [where.tenantId, where.id, activityId, text]);
    return true;
  },
  async 'delivery-resolved'({ where, deliveryId, as }, run) {
    const claim = readClaimId(deliveryId);
    if (claim === null) return false;
    const state = as === 'there' ? 'sent' : 'pending';
    return (await run(resolve, [claim.row, claim.claim, state, where.id, where.tenantId])).length > 0;
  },
  async 'feedback-given'({ where, by, messageId, reaction, comment }, run) {
    const given = await run(give, [by.tenantId, by.id, where.id, messageId, reaction, comment]);
    return given.length > 0;
  },
};
