import { fold } from '../../words/normal-words.ts';
import type { Mention, Telling } from './telling.ts';

const edge = /[,;.?!\n()]|\b(?:en|and|maar|but)\b/;

/** The words of its own clause that tell what a number is: those behind it, and those before it. */
export function wordsAround({ start, end }: Mention, { source, mentions }: Telling): readonly [string, string] {
  const next = mentions.find((one) => one.start >= end)?.start ?? source.length;
  const previous = mentions.findLast((one) => one.end <= start)?.end ?? 0;
  const behind = fold(source.slice(end, next)).split(edge)[0] ?? '';
  const before = fold(source.slice(previous, start)).split(edge).at(-1) ?? '';
  return [behind.trim(), before.trim()];
}
