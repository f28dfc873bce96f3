import { eraseBy, expireOlder, goneBy, listed, type RecordType } from '../records/record-type.ts';
import { eraseTurns } from './erase-turns.ts';

const expireTurns = {
  name: 'expire-turns',
  text: `
with gone as (
  delete from inbox where state = 'done' and received_at < now() - make_interval(days => $1::integer) and not exists (
    select from delivery
    where delivery.turn_id = inbox.id and delivery.state in ('uncertain', 'failed') and not delivery.is_told
  )
  returning id
), answers as (
  delete from answer using gone where answer.turn_id = gone.id
), reactions as (
  delete from feedback using gone where feedback.turn_id = gone.id
)
select count(*) as gone from gone`,
};

/** Of a person the turns in work stay, because one of them is the request to be erased; what they leave behind is expired. */
const erasePersonTurns = eraseTurns(
  'erase-person-turns',
  "person_tenant_id = $1::text and person_id = $2::text and state in ('received', 'done')",
);
const eraseReactions = {
  name: 'erase-reactions',
  text: 'delete from feedback where person_tenant_id = $1::text and person_id = $2::text',
};

/** The cards of a question that is open are changed in place for as long as it is, and so is what was posted in channels. */
const stillChanged = `
  not (purpose = 'notification' and exists (
    select from referral
    where referral.tenant_id = delivery.tenant_id and referral.id = split_part(delivery.key, ':', 2)
      and referral.state not in ('closed', 'withdrawn')
  ))
  and not (purpose = 'broadcast' and exists (
    select from post_place
    where post_place.tenant_id = delivery.tenant_id and post_place.key in (delivery.key, delivery.target)
  ))
  and not (purpose = 'notification' and starts_with(coalesce(key, ''), 'post:') and exists (
    select from post
    where post.tenant_id = delivery.tenant_id and post.id = split_part(delivery.key, ':', 2)
  ))`;
const eraseMessages = {
  name: 'erase-messages-of-person',
  text: `
delete from delivery where state <> 'sending' and (
  (owner_tenant_id = $1::text and owner_id = $2::text) or (kind = 'person' and tenant_id = $1::text and target = $2::text)
)`,
};

/** The hour gives the turn that asked to be forgotten time to say so. */
const expireForgotten = {
  name: 'expire-forgotten',
  text: `
delete from conversation
where forgotten_at < now() - interval '1 hour' and not exists (
  select from inbox
  where inbox.tenant_id = conversation.tenant_id and inbox.conversation_id = conversation.id and inbox.state <> 'done'
)`,
};
/** A thread or a chat where nobody spoke, or where nothing may be sent any more; a chat in use stays reachable. */
const expireConversations = {
  name: 'expire-conversations',
  text: `
with gone as (
  delete from conversation
  where last_seen_on < current_date - $1::integer and (kind = 'channel' or not is_active) and not exists (
    select from inbox where inbox.tenant_id = conversation.tenant_id and inbox.conversation_id = conversation.id
  )
  returning 1
)
select count(*) as gone from gone`,
};
/**
 * The reference must outlive the turn that asked to be erased, so that the person can be told; it keeps no link to the
 * person and is expired an hour later. A later message makes it an ordinary one again.
 */
const forgetConversations = {
  name: 'forget-conversations',
  text: `
with reached as (
  delete from account where tenant_id = $1::text and person_id = $2::text
), paces as (
  delete from pace where starts_with(scope, $2::text || ' ')
)
update conversation set forgotten_at = now(), topic = null, person_tenant_id = null, person_id = null
where person_tenant_id = $1::text and person_id = $2::text`,
};

/** What is asked and answered. */
export const conversationRecords = {
  questions: {
    tables: {
      inbox: {
        who: ['person_id'],
        words: ['event', 'account_id'],
        rest: ['conversation_id', 'key', 'activity_id', 'locale', 'state'],
        tenant: 'person_tenant_id',
        isOf: "person_tenant_id = $1::text and person_id = $2::text and state in ('received', 'done')",
      },
      answer: { words: ['question', 'text', 'topic', 'basis'], rest: ['kind', 'subject'] },
      feedback: {
        who: ['person_id'],
        words: ['comment', 'settled_note'],
        rest: ['id', 'reaction', 'reason', 'settled_as'],
        tenant: 'person_tenant_id',
      },
    },
    term: { kind: 'set', since: 'made' },
    expire: (run, days) => goneBy(run, expireTurns, [days]),
    whenErased: 'deleted',
    erase: eraseBy(erasePersonTurns, eraseReactions),
    kept: {
      questions: listed(
        `'at', answer.created_at, 'question', answer.question, 'answer', answer.text, 'about', answer.subject`,
        'answer.turn_id',
        `answer join inbox on inbox.id = answer.turn_id
          where inbox.person_tenant_id = $1::text and inbox.person_id = $2::text`,
      ),
      feedback: listed(
        `'at', given_at, 'reaction', reaction, 'reason', reason, 'comment', comment, 'done', settled_as,
          'doneBecause', settled_note`,
        'given_at',
        'feedback where person_tenant_id = $1::text and person_id = $2::text',
      ),
    },
  },
  messages: {
    tables: {
      delivery: {
        who: ['owner_id', 'target'],
        words: ['content'],
        rest: ['key', 'kind', 'purpose', 'state', 'conversation_id', 'message_id', 'reason'],
      },
    },
    term: { kind: 'set', since: 'made' },
    expire: expireOlder(
      'delivery',
      `created_at < now() - make_interval(days => $1::integer)
        and (state = 'sent' or (state in ('uncertain', 'failed') and is_told)) and ${stillChanged}`,
    ),
    whenErased: 'deleted',
    erase: eraseBy(eraseMessages),
    kept: {
      messages: listed(
        `'at', created_at, 'purpose', purpose, 'state', state`,
        'id',
        `delivery where tenant_id = $1::text and ((kind = 'person' and target = $2::text) or owner_id = $2::text)`,
      ),
    },
  },
  conversations: {
    tables: {
      conversation: {
        who: ['person_id'],
        words: ['topic'],
        rest: ['id', 'kind', 'service_url', 'bot_id', 'team_id', 'channel_id'],
        tenant: 'person_tenant_id',
      },
    },
    term: { kind: 'set', since: 'last-used' },
    expire: async (run, days) => {
      await run(expireForgotten, []);
      return goneBy(run, expireConversations, [days]);
    },
    whenErased: 'deleted',
    erase: eraseBy(forgetConversations),
    kept: {
      chats: listed(
        `'kind', kind, 'lastSeen', last_seen_on, 'topic', topic`,
        'id',
        'conversation where person_tenant_id = $1::text and person_id = $2::text',
      ),
    },
  },
  accounts: {
    tables: { account: { who: ['person_id'], words: ['account_id'], rest: ['service_url', 'bot_id', 'seen_in'] } },
    // Without it nobody can be told anything any more.
    term: { kind: 'in-use' },
    whenErased: 'deleted',
    kept: {
      reachedBy: listed(
        `'account', account_id, 'in', seen_in`,
        'account_id',
        'account where tenant_id = $1::text and person_id = $2::text',
      ),
    },
  },
  teams: {
    tables: {
      team: { rest: ['id', 'name', 'service_url', 'bot_id'] },
      channel: { rest: ['team_id', 'id', 'name'] },
    },
    term: { kind: 'in-use' },
    whenErased: 'no-person',
  },
  presses: {
    tables: { press: { rest: ['nonce'] } },
    term: { kind: 'set', since: 'made' },
    expire: expireOlder('press', 'pressed_at < now() - make_interval(days => $1::integer)'),
    whenErased: 'no-person',
  },
  pace: {
    // Somebody's id stands before the place; it goes with the conversations.
    tables: { pace: { words: ['scope'], rest: ['let_go'] } },
    term: { kind: 'days', days: 1, since: 'last-used' },
    expire: expireOlder(
      'pace',
      `coalesce(let_go[1], 0) < extract(epoch from now() - make_interval(days => $1::integer))`,
    ),
    whenErased: 'deleted',
  },
  home: {
    tables: { home: { rest: ['place'] } },
    term: { kind: 'in-use' },
    whenErased: 'no-person',
  },
} satisfies Readonly<Record<string, RecordType>>;
