import { NeedContent, type Need } from '../../features/reasoning/need/need.ts';
import { languages } from '../../shared/language.ts';
import { number, text, textOrNull, word, type Row } from '../engine/row.ts';

export const needColumns = `tenant_id, id, version, language, content,
  to_char(remind_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as remind_instant`;

export function needOf(row: Row): Need {
  return {
    ...NeedContent.parse(row['content']),
    tenantId: text(row, 'tenant_id'),
    id: text(row, 'id'),
    version: number(row, 'version'),
    language: word(row, 'language', languages),
    remindAt: textOrNull(row, 'remind_instant'),
  };
}

export function needContentOf({ what, decision, owner, often, match, line, by, request }: Need): NeedContent {
  return { what, decision, owner, often, match, line, by, request };
}

/** Whose name or id stands in it. */
export function peopleOfNeed({ by, request }: Need): readonly string[] {
  return [...new Set([by?.id, request?.at?.id].flatMap((id) => id ?? []))];
}
