const year = /^(?:19|20)\d\d$/u;
/** A part of a year by itself. */
const part =
  /^(?:(?:week|wk|w|kwartaal|k|q)\.?\s*)?\d{1,2}$|^(?:jan|feb|m(?:aa)?rt|mar|apr|mei|may|ju[nl]|aug|sep|o[kc]t|nov|dec)[a-z]*\.?$/iu;
const weeks = /^(?:week|wk|weeknr|weeknummer)/iu;
const quarters = /^(?:kwartaal|quarter)/iu;
const mostAbove = 5;

/** `maand | 2025 | 2026` with a row for each month is one row of months over two years; other tables stay as they are. */
export function oneRow(lines: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const at = lines
    .slice(0, mostAbove)
    .findIndex(([, ...others]) => others.length > 1 && others.every((cell) => year.test(cell)));
  const [corner = '', ...years] = lines[at] ?? [];
  const body = lines.slice(at + 1);
  if (at < 0 || year.test(corner) || body.length === 0 || !body.every(([first = '']) => part.test(first))) return lines;
  const kind = weeks.test(corner) ? 'week ' : quarters.test(corner) ? 'kwartaal ' : '';
  const name = (first: string): string => (/^\d/.test(first) ? `${kind}${first}` : first);
  const rows = years.flatMap((of, column) =>
    body.flatMap(([first = '', ...cells]) => (cells[column] ? [[`${name(first)} ${of}`, cells[column]]] : [])),
  );
  return [...lines.slice(0, at), ['periode', 'cijfer'], ...rows];
}
