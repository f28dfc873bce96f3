/** Also as East Asian keyboards write them: Excel reads those alike. */
const atStart = /^\s*(?:[=+\-@＝＋－＠]|[\t\r])/u;
/** Behind what parts fields where other settings hold: a comma in an English Excel, and the end of a line. */
const inside = /([,\t\r\n][^\S\t\r\n]*)(?=[=@＝＠]|[+\-＋－]\s*[\p{L}(@=])/gu;
const needsQuotes = /[";,\t\r\n]/;

/**
 * One text in a file whose fields are parted by semicolons, which a Dutch Excel opens. A spreadsheet takes what begins like a
 * formula for one (OWASP, CSV Injection), so that gets an apostrophe: at the beginning, and where another program would begin a field.
 */
export function csvField(text: string): string {
  const begun = atStart.test(text) ? `'${text}` : text;
  const safe = begun.replaceAll(inside, `$1'`);
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
