import type { Mention } from './telling.ts';

// In `90 nieuwe en 110 afgesloten` what stands before `en` is of the other.
const clauseEnd = /[#,;.]|(?<=^| )(?:en|and)(?= |$)/;

/** What is said of a number in its own clause: right before it and right behind it. */
export function clauseOf({ before, after }: Mention): { readonly before: string; readonly after: string } {
  return { before: before.split(clauseEnd).at(-1) ?? '', after: after.split(clauseEnd)[0] ?? '' };
}
