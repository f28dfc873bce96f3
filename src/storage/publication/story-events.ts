import { createHash } from 'node:crypto';
import type { StoryEvent } from '../../features/publication/story/events.ts';
import type { Person } from '../../shared/person.ts';
import type { Run } from '../engine/engine.ts';
import type { EventWriters } from '../engine/event-writers.ts';

/** A second story with the same id meets the first in the key. */
const tell = {
  name: 'tell-story',
  text: `
insert into practice_story (tenant_id, id, version, indicator_id, state, text, said_as, shows_name, by_id, by_name, language,
  decided_on, reason)
values ($1::text, $2::text, $3::integer, $4::text, $5::text, $6::text, $7::text, $8::boolean, $9::text, $10::text, $11::text,
  $12::date, $13::text)
returning version`,
};

const change = {
  name: 'change-story',
  text: `
update practice_story set version = $3::integer, state = $4::text, text = $5::text, decided_on = $6::date, reason = $7::text
where tenant_id = $1::text and id = $2::text and version = $3::integer - 1
returning version`,
};

/** Counts only a press that nobody made before. */
const use = {
  name: 'use-figure',
  text: `
with pressed as (
  insert into figure_use_press (key) values ($4::text) on conflict do nothing returning key
), counted as (
  insert into figure_use_count (tenant_id, month, number)
  select $1::text, date_trunc('month', now() at time zone 'Europe/Amsterdam')::date, 1 from pressed
  on conflict (tenant_id, month) do update set number = figure_use_count.number + 1
)
insert into figure_use (tenant_id, post, indicator_id, presses)
select $1::text, $2::text, $3::text, 1 from pressed
on conflict (tenant_id, post, indicator_id) do update set presses = figure_use.presses + 1`,
};

/** What nobody approved goes; what was approved stays, without who told it. */
const eraseOpen = {
  name: 'erase-open-stories',
  text: `delete from practice_story where tenant_id = $1::text and by_id = $2::text and state <> 'approved'`,
};
const forget = {
  name: 'forget-story-teller',
  text: `
update practice_story set by_id = null, by_name = null, shows_name = false, version = version + 1
where tenant_id = $1::text and by_id = $2::text`,
};

/** The number stays; no key tells any more that it was they who pressed. */
const forgetPresses = {
  name: 'forget-figure-uses',
  text: `
delete from figure_use_press using figure_use
where figure_use.tenant_id = $1::text and figure_use_press.key = rtrim(translate(encode(sha256(convert_to(
  concat_ws(E'\\n', figure_use.post, figure_use.indicator_id, $1::text, $2::text), 'UTF8')), 'base64'), '+/', '-_'), '=')`,
};

export const storyEvents: EventWriters<StoryEvent> = {
  async 'story-changed'({ story }, run) {
    const { tenantId, id, version, indicatorId, state, text, saidAs, showsName, by, language, decidedOn, reason } =
      story;
    const written =
      version === 1
        ? await run(tell, [
            tenantId,
            id,
            version,
            indicatorId,
            state,
            text,
            saidAs,
            showsName,
            by?.id ?? null,
            by?.name ?? null,
            language,
            decidedOn,
            reason,
          ])
        : await run(change, [tenantId, id, version, state, text, decidedOn, reason]);
    return written.length > 0;
  },
  async 'figure-used'({ post, indicatorId, by }, run) {
    const key = createHash('sha256').update([post, indicatorId, by.tenantId, by.id].join('\n')).digest('base64url');
    await run(use, [by.tenantId, post, indicatorId, key]);
    return true;
  },
};

/** Who told something is forgotten; the words that were approved stay. */
export async function forgetStoryTeller({ tenantId, id }: Person, run: Run): Promise<void> {
  await run(eraseOpen, [tenantId, id]);
  await run(forget, [tenantId, id]);
}

export async function forgetUses({ tenantId, id }: Person, run: Run): Promise<void> {
  await run(forgetPresses, [tenantId, id]);
}
