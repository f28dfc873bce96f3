/** What people can type about a file that they sent. */
export type OwnFileSaid =
  /** `which`: what was chosen of it; empty when nothing was. */
  { readonly kind: 'read-own-file'; readonly which: string } | { readonly kind: 'save-own-file' };

const reading =
  /^(?:lees (?:ze |dit )?als eigen cijfers|read (?:them |this )?as (?:my )?own figures)(?:\s*:\s*(.{0,300}))?[.!]?$/iu;
/** The button below a list, typed without anything of the list. */
const unchosen = /^(?:lees deze|read these)[.!]?$/iu;
const saving = /^(?:sla (?:ze |dit )?op als weekcijfers|save (?:them |this )?as weekly figures)[.!]?$/iu;

/** null when it is something else. */
export function parseOwnFileCommand(text: string): OwnFileSaid | null {
  const read = reading.exec(text.trim());
  if (read) return { kind: 'read-own-file', which: read[1]?.trim() ?? '' };
  if (unchosen.test(text.trim())) return { kind: 'read-own-file', which: '' };
  return saving.test(text.trim()) ? { kind: 'save-own-file' } : null;
}
