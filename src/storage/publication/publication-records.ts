import { expireOlder, goneBy, listed, type RecordType } from '../records/record-type.ts';
import { expirePosts, expireUnsent } from './expire-posts.ts';
import { forgetFollower } from './follow-events.ts';
import { forgetPublisher } from './forget-publisher.ts';
import { forgetStoryTeller, forgetUses } from './story-events.ts';

const eraseEndedStories = {
  name: 'expire-stories',
  text: `
with gone as (
  delete from practice_story
  where state in ('declined', 'withdrawn') and coalesce(decided_on, told_at::date) < current_date - $1::integer
  returning 1
)
select count(*) as gone from gone`,
};

/** Figures of a week, and what people do with them. */
export const publicationRecords = {
  posts: {
    tables: {
      post: { whoLists: ['people'], words: ['content'], rest: ['id', 'state', 'figures', 'period'] },
      post_entry: {
        who: ['by_id'],
        words: ['note'],
        rest: ['post_id', 'by_as', 'kind', 'from_state', 'to_state'],
      },
      post_place: {
        rest: ['post_id', 'place_id', 'kind', 'name', 'team_name', 'language', 'key', 'figures', 'period', 'outcome'],
      },
      post_slot: { who: ['author_id'], words: ['content'], rest: ['id', 'state'] },
      post_slot_run: { rest: ['slot_id', 'outcome'] },
      publication_place: {
        who: ['by_id'],
        rest: ['id', 'kind', 'team_id', 'name', 'team_name', 'language', 'service_url', 'bot_id', 'state'],
      },
    },
    // What was posted can be corrected and looked up for this long; after that its messages in the channels are all there is.
    term: { kind: 'days', days: 400, since: 'changed' },
    expire: expirePosts,
    whenErased: 'unlinked',
    erase: forgetPublisher,
    kept: {
      weeklyPosts: listed(
        `'at', created_at, 'state', state, 'title', content -> 'digest' -> 'title' ->> 'nl', 'note', content ->> 'note'`,
        'created_at',
        `post where tenant_id = $1::text and content -> 'author' ->> 'id' = $2::text`,
      ),
      stepsInWeeklyPosts: listed(
        `'at', at, 'as', by_as, 'step', kind, 'note', note`,
        'at',
        'post_entry where tenant_id = $1::text and by_id = $2::text',
      ),
      plannedWeeklyPosts: listed(
        `'state', state, 'plan', content`,
        'id',
        'post_slot where tenant_id = $1::text and author_id = $2::text',
      ),
      placesConnected: listed(
        `'place', name, 'state', state`,
        'id',
        'publication_place where tenant_id = $1::text and by_id = $2::text',
      ),
    },
  },
  postsNeverSent: {
    tables: {},
    term: { kind: 'set', since: 'changed' },
    expire: expireUnsent,
    whenErased: 'unlinked',
  },
  stories: {
    tables: {
      practice_story: {
        who: ['by_id'],
        words: ['text', 'said_as', 'by_name', 'reason'],
        rest: ['id', 'indicator_id', 'state', 'language'],
      },
    },
    // Stories that are shown stay; those that are not go.
    term: { kind: 'set', since: 'closed' },
    expire: (run, days) => goneBy(run, eraseEndedStories, [days]),
    whenErased: 'partly',
    erase: forgetStoryTeller,
    kept: {
      stories: listed(
        `'at', told_at, 'about', indicator_id, 'state', state, 'story', text, 'saidAs', said_as,
          'withName', shows_name, 'reason', reason`,
        'told_at',
        'practice_story where tenant_id = $1::text and by_id = $2::text',
      ),
    },
  },
  follows: {
    tables: {
      follower: { who: ['person_id'], rest: ['language', 'pace'] },
      followed_figure: { who: ['person_id'], rest: ['indicator_id', 'alert_on'] },
    },
    term: { kind: 'in-use' },
    whenErased: 'deleted',
    erase: forgetFollower,
    kept: {
      followPace: `
        select json_build_object('pace', pace, 'language', language) from follower
        where tenant_id = $1::text and person_id = $2::text`,
      follows: listed(
        `'figure', indicator_id, 'on', alert_on, 'bound', bound`,
        'indicator_id',
        'followed_figure where tenant_id = $1::text and person_id = $2::text',
      ),
    },
  },
  uses: {
    tables: {
      figure_use: { rest: ['post', 'indicator_id'] },
      figure_use_press: { words: ['key'] },
    },
    term: { kind: 'set', since: 'made' },
    // The number stays; who presses once more after that long counts again.
    expire: expireOlder('figure_use_press', 'on_day < current_date - $1::integer'),
    whenErased: 'unlinked',
    erase: forgetUses,
  },
} satisfies Readonly<Record<string, RecordType>>;
