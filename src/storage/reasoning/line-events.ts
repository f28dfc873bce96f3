import { decideLine, type LineCommand } from '../../features/reasoning/decide-line.ts';
import type { LineEvent } from '../../features/reasoning/events.ts';
import { goalOf, type Line, type LinePerson } from '../../features/reasoning/line.ts';
import type { Person } from '../../shared/person.ts';
import type { Run } from '../engine/engine.ts';
import type { EventWriters } from '../engine/event-writers.ts';
import { storableJson } from '../engine/storable.ts';
import { contentOf, keptVersion, lineColumns, lineOf, peopleIn } from './line-row.ts';

const start = {
  name: 'start-line',
  text: `
insert into reasoning_line (tenant_id, id, version, language, content, people, place, changed_at)
values ($1::text, $2::text, $3::integer, $4::text, $5::jsonb, $6::text[], $7::text, $8::timestamptz)`,
};
const lock = {
  name: 'lock-line',
  text: `select ${lineColumns} from reasoning_line where tenant_id = $1::text and id = $2::text for update`,
};
const change = {
  name: 'change-line',
  text: `
update reasoning_line set version = $3::integer, content = $4::jsonb, people = $5::text[], changed_at = $6::timestamptz
where tenant_id = $1::text and id = $2::text`,
};
const keepVersion = {
  name: 'keep-line-version',
  text: `
insert into reasoning_line_version (tenant_id, line_id, version, at, by_id, by_name, step, about, content)
values ($1::text, $2::text, $3::integer, $4::timestamptz, $5::text, $6::text, $7::text, $8::text, $9::jsonb)`,
};

export const lineEvents: EventWriters<LineEvent> = {
  async 'line-started'({ line, by, at }, run) {
    const { tenantId, id, version, language, place } = line;
    const content = storableJson(contentOf(line));
    await run(start, [tenantId, id, version, language, content, [...peopleIn(line)], place, at]);
    await keep(line, 'start', goalOf(line)?.text ?? null, by, at, run);
    return true;
  },
  /** Two at once wait for each other here, and the second is taken on what the first made of it. */
  async 'line-step'({ tenantId, line: id, command, by, at }, run) {
    const [row] = await run(lock, [tenantId, id]);
    if (!row) return false;
    const before = lineOf(row);
    const decision = decideLine(before, command, by);
    if (decision.kind === 'refused') return false;
    await write(decision.line, at, run);
    await keep(decision.line, command.kind, aboutOf(before, decision.line, command), by, at, run);
    return true;
  },
};

async function write(line: Line, at: string, run: Run): Promise<void> {
  const { tenantId, id, version } = line;
  await run(change, [tenantId, id, version, storableJson(contentOf(line)), [...peopleIn(line)], at]);
}

async function keep(
  line: Line,
  step: LineCommand['kind'] | 'start',
  about: string | null,
  by: LinePerson,
  at: string,
  run: Run,
): Promise<void> {
  const { tenantId, id, version } = line;
  await run(keepVersion, [tenantId, id, version, at, by.id, by.name, step, about, storableJson(keptVersion(line))]);
}

/** The words of what was changed, as they were before where they are gone now. */
function aboutOf(before: Line, after: Line, command: LineCommand): string | null {
  if (command.kind === 'owner') return after.owner;
  if (command.kind === 'restore') return String(command.version);
  const id = command.kind === 'add' ? command.id : 'element' in command ? command.element : null;
  const found = [...after.elements, ...before.elements].find((element) => element.id === id);
  return found?.text ?? null;
}

const ofPerson = {
  name: 'lines-of-person',
  text: `
select ${lineColumns}, changed_at from reasoning_line where tenant_id = $1::text and people @> array[$2::text] for update`,
};
const eraseLine = {
  name: 'erase-line',
  text: `
with versions as (delete from reasoning_line_version where tenant_id = $1::text and line_id = $2::text)
delete from reasoning_line where tenant_id = $1::text and id = $2::text`,
};
const forgetInVersions = {
  name: 'forget-in-line-versions',
  text: 'update reasoning_line_version set by_id = null, by_name = null where tenant_id = $1::text and by_id = $2::text',
};

/** Takes one person out of lines of reasoning: what a team made stays, what was theirs alone goes. */
export async function forgetReasoner({ tenantId, id }: Person, run: Run): Promise<void> {
  for (const row of await run(ofPerson, [tenantId, id])) {
    const line = lineOf(row);
    const members = line.members.filter((member) => member.id !== id);
    if (members.length === 0 && line.place === null) {
      await run(eraseLine, [tenantId, line.id]);
      continue;
    }
    const elements = line.elements.map((element) => ({
      ...element,
      comments: element.comments.map((comment) => (comment.by?.id === id ? { ...comment, by: null } : comment)),
    }));
    // A new version: a step that was read before this would write their name again.
    await write({ ...line, members, elements, version: line.version + 1 }, String(row['changed_at']), run);
  }
  await run(forgetInVersions, [tenantId, id]);
}
