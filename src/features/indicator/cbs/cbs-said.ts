/** What people can type about tables of CBS. */
export type CbsSaid =
  | { readonly kind: 'cbs-table'; readonly table: string }
  | { readonly kind: 'cbs-refresh' }
  /** How it works. */
  | { readonly kind: 'cbs-help' };

const longestLine = 80;
/** `37789ksz`, `85067NED`, `03759ned`: digits, then letters in whatever capitals the table has. */
const table = /^(?:cbs|statline)[ -]*(?:tabel|table)?\s+(\d{4,6}[a-z]{0,4})$/iu;
const refresh = new Set(['cbs bijwerken', 'cbs cijfers bijwerken', 'werk cbs bij', 'update cbs', 'refresh cbs']);
const help = new Set([
  'cbs',
  'statline',
  'cbs tabel',
  'cbs table',
  'cbs tabellen',
  'toon cbs cijfers',
  'volg dit cbs cijfer',
  'kies andere cbs cijfers',
  'show cbs figures',
  'follow this cbs figure',
  'choose other cbs figures',
]);

/** null when the text is about something else. */
export function parseCbsCommand(text: string): CbsSaid | null {
  if (text.length > longestLine) return null;
  const line = text.trim().replace(/[\s!?.,:]+$/u, '');
  const found = table.exec(line)?.[1];
  if (found !== undefined) return { kind: 'cbs-table', table: found };
  const words = line
    .toLowerCase()
    .split(/[\s-]+/u)
    .join(' ');
  return refresh.has(words) ? { kind: 'cbs-refresh' } : help.has(words) ? { kind: 'cbs-help' } : null;
}
