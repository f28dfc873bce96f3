const shortestName = 3;

/** Texts without these names. Whole names only: 'Jan' is a month as well. Longer ones first, since one may hold another. */
export function maskNames(names: readonly string[]): (text: string) => string {
  const known = names.map((name) => name.trim()).filter(({ length }) => length >= shortestName);
  if (known.length === 0) return (text) => text;
  const alternatives = known
    .toSorted((left, right) => right.length - left.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`).replace(/\s+/gu, String.raw`\s+`));
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${alternatives.join('|')})(?![\p{L}\p{N}])`, 'giu');
  return (text) => text.replace(pattern, '[naam]');
}
