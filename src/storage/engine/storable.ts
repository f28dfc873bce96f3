/** Values of a statement, as both engines take them. */
export type Value = string | number | boolean | null | readonly string[] | Uint8Array;

/** PostgreSQL refuses NUL in text and a lone surrogate in JSON; people paste both, so they are replaced at this edge. */
export function storableText(text: string): string {
  return text.isWellFormed() && !text.includes('\0') ? text : text.toWellFormed().replaceAll('\0', '\u{fffd}');
}

export function storableValue(value: unknown): unknown {
  if (typeof value === 'string') return storableText(value);
  if (Array.isArray(value)) return value.map(storableValue);
  return value;
}

const suspect = /\\u(?:0000|d[89a-f])/;
const escaped = /\\(?:u(?:0000|d[89a-f]..)|[^])/g;

/** As `storableText` for JSON: JSON.stringify writes NUL and lone surrogates, and nothing else, as these escapes. */
export function storableJson(value: unknown): string {
  const json = JSON.stringify(value);
  if (!json.includes('\\u') || !suspect.test(json)) return json;
  return json.replaceAll(escaped, (found) => (found.length > 2 ? String.raw`\ufffd` : found));
}
