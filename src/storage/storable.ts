/** Values of a statement, as both engines take them. */
export type Value = string | number | boolean | null | readonly string[];

/** PostgreSQL refuses NUL in text and a lone surrogate in JSON; people paste both, so they are replaced at this edge. */
export function storableText(text: string): string {
  return text.isWellFormed() && !text.includes('\0') ? text : text.toWellFormed().replaceAll('\0', '\u{fffd}');
}

export function storableValue(value: unknown): unknown {
  if (typeof value === 'string') return storableText(value);
  if (Array.isArray(value)) return value.map(storableValue);
  return value;
}

// JSON.stringify writes NUL and lone surrogates as these escapes, so almost every value passes on this one test.
const suspect = /\\u(?:0000|d[89a-f])/;

export function storableJson(value: unknown): string {
  const json = JSON.stringify(value);
  if (!json.includes('\\u') || !suspect.test(json)) return json;
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part === 'string') return storableText(part);
    if (part === null || typeof part !== 'object' || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).map(([key, inner]) => [storableText(key), inner]));
  });
}
