import type { OwnerNote } from '../../features/publication/digest/ports.ts';
import type { StoryStore } from '../../features/publication/story/ports.ts';
import { storyStates, type Story } from '../../features/publication/story/story.ts';
import { languages } from '../../shared/language.ts';
import type { Database } from '../engine/database.ts';
import { flag, number, text, textOrNull, word, type Row } from '../engine/row.ts';

const columns = `tenant_id, id, version, indicator_id, state, text, said_as, shows_name, by_id, by_name, language, decided_on,
  reason`;

const one = {
  name: 'story',
  text: `select ${columns} from practice_story where tenant_id = $1::text and id = $2::text`,
};
const approved = {
  name: 'approved-stories',
  text: `
select ${columns} from practice_story
where tenant_id = $1::text and indicator_id = any($2::text[]) and state = 'approved'
  and decided_on between $3::date and $4::date
order by decided_on desc, told_at desc, id`,
};
const uses = {
  name: 'figure-uses',
  text: `
select coalesce(sum(presses), 0)::integer as presses from figure_use where tenant_id = $1::text and indicator_id = $2::text`,
};
/** Of each period the note of the newest entry that is still shown. */
const notes = {
  name: 'owner-notes',
  text: `
select distinct on (o.indicator_id, o.period_start) o.indicator_id, o.period_start, e.note
from observation o join figure_entry e on e.id = o.entry_id
where o.indicator_id = any($1::text[]) and o.replaced_by is null and e.note is not null
order by o.indicator_id, o.period_start, e.at desc, e.id`,
};

export function storyStore(database: Pick<Database, 'run'>): StoryStore {
  return {
    async find(tenantId, id) {
      const [row] = await database.run(one, [tenantId, id]);
      return row ? storyOf(row) : null;
    },
    approved: async (tenantId, indicatorIds, { from, until }) =>
      (await database.run(approved, [tenantId, [...indicatorIds], from, until])).map(storyOf),
    async uses(tenantId, indicatorId) {
      const [row] = await database.run(uses, [tenantId, indicatorId]);
      return row ? number(row, 'presses') : 0;
    },
  };
}

/** What owners wrote beside figures that are still shown. */
export async function ownerNotes(
  database: Pick<Database, 'run'>,
  indicatorIds: readonly string[],
): Promise<readonly OwnerNote[]> {
  const rows = await database.run(notes, [[...indicatorIds]]);
  return rows.map((row) => ({
    indicatorId: text(row, 'indicator_id'),
    periodStart: text(row, 'period_start'),
    note: text(row, 'note'),
  }));
}

function storyOf(row: Row): Story {
  const by = textOrNull(row, 'by_id');
  return {
    id: text(row, 'id'),
    tenantId: text(row, 'tenant_id'),
    version: number(row, 'version'),
    indicatorId: text(row, 'indicator_id'),
    state: word(row, 'state', storyStates),
    text: text(row, 'text'),
    saidAs: text(row, 'said_as'),
    showsName: flag(row, 'shows_name'),
    by: by === null ? null : { id: by, name: textOrNull(row, 'by_name') },
    language: word(row, 'language', languages),
    decidedOn: textOrNull(row, 'decided_on'),
    reason: textOrNull(row, 'reason'),
  };
}
