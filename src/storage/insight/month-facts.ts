import { questionOutcomes } from '../../features/insight/count-questions.ts';
import type { InsightStore } from '../../features/insight/ports.ts';
import type { Run } from '../engine/engine.ts';
import { flag, number, text, textOrNull, word, type Row } from '../engine/row.ts';

/** From midnight to midnight by the Dutch clock. */
const inMonth = (instant: string) => `${instant} >= ($2::date)::timestamp at time zone 'Europe/Amsterdam'
  and ${instant} < ($2::date + interval '1 month') at time zone 'Europe/Amsterdam'`;

const counts = {
  name: 'month-questions',
  text: `
select topic, outcome, number from question_count where tenant_id = $1::text and month = $2::date order by topic, outcome`,
};
/** Only of the first month is a part not counted. */
const countedFrom = {
  name: 'month-counted-from',
  text: `
select to_char(min(first_on), 'YYYY-MM-DD') as first_on from question_count
where tenant_id = $1::text and month = $2::date
  and not exists (select from question_count earlier where earlier.tenant_id = $1::text and earlier.month < $2::date)
having min(first_on) > $2::date`,
};
const askers = {
  name: 'month-askers',
  text: `
select scope, count(*) as number from question_asker where tenant_id = $1::text and month = $2::date group by scope`,
};
const referred = {
  name: 'month-referred',
  text: `select count(*) as number from referral where tenant_id = $1::text and ${inMonth('sent_at')}`,
};
const answers = {
  name: 'month-answers',
  text: `
select referral.champion_id, referral.sent_at, first.at as answered_at, (content ->> 'isUrgent')::boolean as is_urgent
from referral cross join lateral (
  select min(at) as at from referral_entry
  where referral_entry.tenant_id = referral.tenant_id and referral_id = referral.id and kind = 'answer'
) first
where tenant_id = $1::text and sent_at is not null and ${inMonth('first.at')}`,
};
const used = {
  name: 'month-used',
  text: `
select coalesce(sum(number), 0)::integer as number from figure_use_count where tenant_id = $1::text and month = $2::date`,
};
const posts = {
  name: 'month-posts',
  text: `
select count(*) as sent, count(*) filter (
  where jsonb_path_exists(content, '$.digest.figures[*].figure.nl') and jsonb_path_exists(content, '$.digest.figures[*].stories[*]')
) as with_both
from post where tenant_id = $1::text and state = 'sent' and ${inMonth("(content ->> 'sentAt')::timestamptz")}`,
};
/** Figures are of the organisation whose bot this is. */
const corrections = {
  name: 'month-corrections',
  text: `
select count(*) as number from figure_entry
where $1::text <> '' and correction_because is not null and ${inMonth('at')}`,
};

const experiments = {
  name: 'month-experiments',
  text: `
select count(*) as concluded, count(*) filter (where content -> 'conclusion' ->> 'decision' in ('stop', 'scale-up')) as decided
from experiment where tenant_id = $1::text and state = 'concluded'
  and concluded_on >= $2::date and concluded_on < $2::date + interval '1 month'`,
};
const agreed = (question: string) => `coalesce(sum((content #>> '{pulse,answers,${question},agreed}')::integer), 0)`;
/** In the month in which they were to close: by its end they did. */
const pulses = {
  name: 'month-pulses',
  text: `
select count(distinct place) as places, ${agreed('supported')} as supported, ${agreed('why')} as why,
  coalesce(sum((content #>> '{pulse,answers,why,size}')::integer), 0) as people
from quiz_round where tenant_id = $1::text and state = 'closed' and content ->> 'kind' = 'pulse'
  and content #>> '{pulse,participants}' is not null and ${inMonth('closes_at')}`,
};

export async function monthFacts(run: Run, tenantId: string, month: string): ReturnType<InsightStore['facts']> {
  const rows = (statement: typeof counts) => run(statement, [tenantId, month]);
  const one = async (statement: typeof counts) => number((await rows(statement))[0] ?? {}, 'number');
  const [[tried = {}], [pulse = {}]] = [await rows(experiments), await rows(pulses)];
  const [counted, from, asked, answered, [post = {}]] = [
    await rows(counts),
    await rows(countedFrom),
    await rows(askers),
    await rows(answers),
    await rows(posts),
  ];
  return {
    month,
    countedFrom: from[0] ? text(from[0], 'first_on') : null,
    counts: counted.map((row) => ({
      topic: text(row, 'topic'),
      outcome: word(row, 'outcome', questionOutcomes),
      number: number(row, 'number'),
    })),
    askers: {
      all: scoped(asked, 'all').get('') ?? 0,
      ofTopic: scoped(asked, 'topic:'),
      ofGap: scoped(asked, 'gap:'),
    },
    referred: await one(referred),
    answers: answered.map((row) => ({
      championId: textOrNull(row, 'champion_id'),
      sentAt: text(row, 'sent_at'),
      answeredAt: text(row, 'answered_at'),
      isUrgent: flag(row, 'is_urgent'),
    })),
    used: await one(used),
    posts: { sent: number(post, 'sent'), withFigureAndStory: number(post, 'with_both') },
    corrections: await one(corrections),
    experiments: { concluded: number(tried, 'concluded'), decided: number(tried, 'decided') },
    pulse: {
      places: number(pulse, 'places'),
      people: number(pulse, 'people'),
      supported: number(pulse, 'supported'),
      why: number(pulse, 'why'),
    },
  };
}

function scoped(rows: readonly Row[], beginning: string): ReadonlyMap<string, number> {
  return new Map(
    rows
      .map((row) => [text(row, 'scope'), number(row, 'number')] as const)
      .filter(([scope]) => scope.startsWith(beginning))
      .map(([scope, people]) => [scope.slice(beginning.length), people]),
  );
}
