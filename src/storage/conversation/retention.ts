import type { Database } from '../engine/database.ts';
import { number, text } from '../engine/row.ts';
import { expireDrafts } from '../indicator/entering-events.ts';
import { expireModel } from '../model/model-store.ts';
import { expirePosts } from '../publication/expire-posts.ts';
import { expireReferrals } from '../referral/expire-referrals.ts';

export interface Retention {
  /** Deletes what is older and closed. Resolves to the number of questions that went. */
  expire(olderThanDays?: number): Promise<number>;
  /**
   * After erasing: takes what was erased out of the files of the embedded database. A PostgreSQL server does so by itself in
   * its own time, and its backups are the municipality's.
   */
  compact(): Promise<void>;
  openCounts(): Promise<OpenCounts>;
}

export interface OpenCounts {
  readonly received: number;
  readonly working: number;
  readonly answered: number;
  readonly pending: number;
  readonly sending: number;
  readonly uncertain: number;
}

const usualDays = 30;

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

/** The cards of a question that is open are changed in place for as long as it is, and so is what was posted in channels. */
const expireMessages = {
  name: 'expire-messages',
  text: `
delete from delivery
where created_at < now() - make_interval(days => $1::integer)
  and (state = 'sent' or (state in ('uncertain', 'failed') and is_told))
  and not (purpose = 'notification' and exists (
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
  ))`,
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
delete from conversation
where last_seen_on < current_date - $1::integer and (kind = 'channel' or not is_active) and not exists (
  select from inbox where inbox.tenant_id = conversation.tenant_id and inbox.conversation_id = conversation.id
)`,
};

const expirePace = {
  name: 'expire-pace',
  text: `delete from pace where coalesce(let_go[1], 0) < extract(epoch from now()) - 7200`,
};
const expirePresses = {
  name: 'expire-presses',
  text: 'delete from press where pressed_at < now() - make_interval(days => $1::integer)',
};

/** The number stays; who presses once more after that long counts again. */
const expireUses = {
  name: 'expire-figure-uses',
  text: 'delete from figure_use_press where on_day < current_date - $1::integer',
};

/** Where anything of people stands. */
const rewritten = [
  'person',
  'champion',
  'champion_change',
  'conversation',
  'account',
  'inbox',
  'delivery',
  'answer',
  'feedback',
  'referral',
  'referral_entry',
  'referral_offer',
  'colleague_article',
  'colleague_article_entry',
  'article_phrasing',
  'article_doubt',
  'figure_draft',
  'figure_entry',
  'indicator',
  'indicator_version',
  'missing_told',
  'practice_story',
  'question_asker',
  'post',
  'post_entry',
  'post_slot',
  'model_spent',
  'reasoning_line',
  'reasoning_line_version',
  'data_need',
  'data_need_entry',
];
/**
 * The embedded engine has no background process that does this. A table at a time, so that a question waits for one of them
 * at most; all of the database at once, with the tables of PostgreSQL itself, took a fifth of a second.
 */
const tidied = [
  ...rewritten,
  'post_place',
  'publication_place',
  'role_change',
  'team',
  'channel',
  'press',
  'pace',
  'observation',
  'model_request',
  'model_switch',
  'setting_change',
  'question_count',
  'figure_use_count',
  'month_overview',
].map((table) => ({ name: `tidy-${table}`, text: `vacuum (analyze) ${table}` }));
/** Deleted rows stand in a file until it is written anew, and in the log until a checkpoint lets it go. */
const rewrites = rewritten.map((table) => ({
  name: `rewrite-${table}`,
  text: `vacuum full ${table}`,
}));
/** The file of the log that is being written stays at a checkpoint, with whatever stands in it: so another one is begun first. */
const switchLog = { name: 'switch-log', text: 'select pg_switch_wal()::text as at' };
const checkpoint = { name: 'checkpoint', text: 'checkpoint' };

const counts = {
  name: 'open-counts',
  text: `
select state, count(*) as number from inbox where state <> 'done' group by state
union all
select state, count(*) from delivery where state in ('pending', 'sending', 'uncertain') group by state`,
};

/** What is to be counted of questions is counted before any of them goes. */
export function retention(database: Database, count: () => Promise<void> = async () => {}): Retention {
  async function compact(): Promise<void> {
    if (database.kind !== 'embedded') return;
    for (const statement of [...rewrites, switchLog, checkpoint]) await database.run(statement, []);
  }

  return {
    compact,
    expire: async (olderThanDays = usualDays) => {
      await count();
      const [row] = await database.run(expireTurns, [olderThanDays]);
      await database.run(expireMessages, [olderThanDays]);
      await expireReferrals(database.run, olderThanDays);
      await expireDrafts(database.run);
      await expirePosts(database.run, olderThanDays);
      await expireModel(database.run);
      await database.run(expireForgotten, []);
      await database.run(expireConversations, [olderThanDays]);
      await database.run(expirePresses, [olderThanDays]);
      await database.run(expireUses, [olderThanDays]);
      await database.run(expirePace, []);
      if (database.kind === 'embedded') for (const statement of tidied) await database.run(statement, []);
      const gone = row === undefined ? 0 : number(row, 'gone');
      if (gone > 0) await compact();
      return gone;
    },
    openCounts: async () => {
      const none: OpenCounts = { received: 0, working: 0, answered: 0, pending: 0, sending: 0, uncertain: 0 };
      const rows = await database.run(counts, []);
      return { ...none, ...Object.fromEntries(rows.map((row) => [text(row, 'state'), number(row, 'number')])) };
    },
  };
}
