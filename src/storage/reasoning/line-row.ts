import { LineContent, type Line } from '../../features/reasoning/line.ts';
import { languages } from '../../shared/language.ts';
import { number, text, word, type Row } from '../engine/row.ts';

export const lineColumns = 'tenant_id, id, version, language, content';

export function lineOf(row: Row): Line {
  return {
    ...LineContent.parse(row['content']),
    tenantId: text(row, 'tenant_id'),
    id: text(row, 'id'),
    version: number(row, 'version'),
    language: word(row, 'language', languages),
  };
}

export function contentOf({ owner, elements, members, place, skipped }: Line): LineContent {
  return { owner, elements, members, place, skipped };
}

/** Whose name or id stands in it. */
export function peopleIn({ members, elements }: Pick<Line, 'members' | 'elements'>): readonly string[] {
  const commented = elements.flatMap(({ comments }) => comments.flatMap(({ by }) => by?.id ?? []));
  return [...new Set([...members.map(({ id }) => id), ...commented])];
}

/** As it is kept for going back: what was said about it stays with the line as it is now. */
export function keptVersion({ elements, owner }: Line): object {
  return { owner, elements: elements.map((element) => ({ ...element, comments: [] })) };
}
