import type { Relation } from './relation.ts';
import type { SignalName } from './signal.ts';
import { measureSignals } from './signals-of-measures.ts';
import { partSignals } from './signals-of-parts.ts';
import type { Telling } from './telling.ts';
import { takesAll } from './unused.ts';

/** Headings of a table are read with its columns. */
const ofSentences: ReadonlySet<SignalName> = new Set([
  'sum',
  'each',
  'population',
  'reference',
  'earlier',
  'comparison',
]);

/** The names of what the words of a text stand for and a reading of its numbers does nothing with. */
export function signalsLeft({ words, mentions, hasTable }: Telling, relation: Relation): SignalName[] {
  if (takesAll.has(relation.kind)) return [];
  // `p95` is a name, and stands in what a figure is called.
  const text = [words, ...mentions.map(({ label }) => label.toLowerCase())].join(' ');
  return [...measureSignals, ...partSignals]
    .filter(
      ({ name, pattern, beside, usedBy, isUsedIn }) =>
        !(hasTable && ofSentences.has(name)) &&
        !usedBy.includes(relation.kind) &&
        pattern.test(text) &&
        (beside?.test(text) ?? true) &&
        !(isUsedIn?.(relation, words) ?? false),
    )
    .map(({ name }) => name);
}
