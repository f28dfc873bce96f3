import { expireOlder, listed, type RecordType } from '../records/record-type.ts';
import { forgetChampion } from './champion-events.ts';
import { expireReferrals } from './expire-referrals.ts';
import { eraseFromReferrals } from './referral-events.ts';

/** Questions to colleagues, and who answers them. */
export const referralRecords = {
  referrals: {
    tables: {
      referral: {
        who: ['asker_id', 'champion_id'],
        whoLists: ['waiter_ids', 'offered_ids'],
        words: ['content'],
        rest: ['id', 'state'],
      },
      referral_entry: {
        who: ['by_id'],
        words: ['note'],
        rest: ['referral_id', 'by_as', 'kind', 'from_state', 'to_state'],
      },
    },
    term: { kind: 'set', since: 'closed' },
    expire: expireReferrals,
    whenErased: 'partly',
    erase: eraseFromReferrals,
    kept: {
      questionsToColleagues: listed(
        `'at', created_at, 'state', state, 'question', content ->> 'question', 'remark', content ->> 'remark',
          'replied', content ->> 'replied', 'answer', content ->> 'answer',
          'formerAnswers', content -> 'formerAnswers'`,
        'created_at',
        'referral where tenant_id = $1::text and asker_id = $2::text',
      ),
      sameQuestions: listed(
        `'at', created_at, 'state', state, 'asked', (
          select waiter ->> 'asked' from jsonb_array_elements(content -> 'waiters') waiter where waiter ->> 'id' = $2::text
          limit 1
        )`,
        'created_at',
        'referral where tenant_id = $1::text and waiter_ids @> array[$2::text]',
      ),
      answersToColleagues: listed(
        `'at', changed_at, 'state', state, 'askedBack', content ->> 'askedBack', 'answer', content ->> 'answer',
          'formerAnswers', content -> 'formerAnswers'`,
        'created_at',
        'referral where tenant_id = $1::text and champion_id = $2::text',
      ),
      offeredToYou: listed(
        `'at', created_at, 'state', state`,
        'created_at',
        'referral where tenant_id = $1::text and offered_ids @> array[$2::text]',
      ),
      stepsInReferrals: listed(
        `'at', at, 'as', by_as, 'step', kind, 'note', note`,
        'at',
        'referral_entry where tenant_id = $1::text and by_id = $2::text',
      ),
    },
  },
  offers: {
    tables: { referral_offer: { who: ['champion_id'], rest: ['referral_id'] } },
    term: { kind: 'days', days: 365, since: 'made' },
    // Who was asked longest ago is known from the last year.
    expire: expireOlder('referral_offer', 'at < now() - make_interval(days => $1::integer)'),
    whenErased: 'deleted',
    kept: {
      askedToAnswer: listed(`'at', at`, 'at', 'referral_offer where tenant_id = $1::text and champion_id = $2::text'),
    },
  },
  champions: {
    tables: {
      champion: {
        who: ['person_id', 'requested_by'],
        whoLists: ['request_shown_to'],
        words: ['name', 'team', 'requested_by_name', 'request_why'],
        rest: ['state', 'topics', 'languages', 'absent_from', 'absent_until', 'working_days'],
      },
    },
    term: { kind: 'in-use' },
    whenErased: 'deleted',
    erase: forgetChampion,
    kept: {
      champion: `
        select json_build_object('state', state, 'name', name, 'topics', topics, 'team', team, 'languages', languages,
          'capacity', capacity, 'absentFrom', absent_from, 'absentUntil', absent_until, 'workingDays', working_days, 'quietFrom', quiet_from,
          'quietUntil', quiet_until, 'isListed', is_listed, 'showsThanks', shows_thanks)
        from champion where tenant_id = $1::text and person_id = $2::text`,
      championsProposed: listed(
        `'as', case when requested_by = $2::text then 'proposed' else 'was asked' end,
          'why', case when requested_by = $2::text then request_why end`,
        'person_id',
        'champion where tenant_id = $1::text and (requested_by = $2::text or request_shown_to @> array[$2::text])',
      ),
    },
  },
  championChanges: {
    tables: { champion_change: { who: ['person_id', 'by_id'], words: ['note'], rest: ['change'] } },
    term: { kind: 'days', days: 730, since: 'made' },
    expire: expireOlder('champion_change', 'at < now() - make_interval(days => $1::integer)'),
    whenErased: 'partly',
    kept: {
      stepsInChampions: listed(
        `'at', at, 'change', change, 'note', case when by_id = $2::text then note end,
          'as', case when person_id = $2::text then 'champion' else 'decided' end`,
        'at',
        'champion_change where tenant_id = $1::text and $2::text in (person_id, by_id)',
      ),
    },
  },
} satisfies Readonly<Record<string, RecordType>>;
