import type { Attributes } from '@opentelemetry/api';
import { noteKeys, type NoteKey, type Notes } from '../shared/watch.ts';

/** One word, code or path of ours: what has a space, or a letter that only people type, is none of them. */
const ours = /^[\w.:/$-]{1,80}$/;

/** A second border: notes are ours by their type, and what does not look like it does not leave. */
export function attributesOf(notes: Notes, keys: readonly NoteKey[] = noteKeys): Attributes {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const value = notes[key];
      return value === undefined
        ? []
        : [[nameOf(key), typeof value === 'string' && !ours.test(value) ? 'other' : value]];
    }),
  );
}

/** By the semantic conventions of OpenTelemetry where they have a name. */
const conventional: Readonly<Partial<Record<NoteKey, string>>> = {
  method: 'http.request.method',
  route: 'http.route',
  status: 'http.response.status_code',
  statement: 'db.query.summary',
};

function nameOf(key: NoteKey): string {
  return conventional[key] ?? `datawijzer.${key}`;
}

/** Fields of a line of the log: its codes and counts, and of an error what `describeError` left of it. */
export function fieldsOf(fields: object): Attributes {
  const found: [string, string | number | boolean][] = [];
  for (const [key, value] of Object.entries(fields)) {
    if (typeof value === 'number' || typeof value === 'boolean') found.push([`datawijzer.${key}`, value]);
    else if (typeof value === 'string' && ours.test(value)) found.push([`datawijzer.${key}`, value]);
  }
  return Object.fromEntries(found);
}
