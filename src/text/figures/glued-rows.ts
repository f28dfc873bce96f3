import type { PlainText } from './plain-text.ts';

const periodWord =
  '(?:[Ww]eeknummer|[Ww]eek|[Ww]k|maand|kwartaal|kw|q|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sept|sep|okt|nov|dec)';
const name = '\\p{Lu}\\p{Ll}{2,20}';
/** Where a row ends in a figure and the next one starts at once: `31week 41: 28`, `40Zuid 38`, `31feb: 28`. */
const rowStart = new RegExp(`\\d%?(?=(?:${periodWord}|${name})[.:=\\s]{0,3}\\d)`, 'gu');
/** The heading before the first row: `per weekweek 40: 31`, `AantalNoord 40`. */
const headEnd = new RegExp(`\\p{Ll}(?=(?:week\\s?\\d|${name}[:=\\s]{0,3}\\d))`, 'gu');
const nameThenFigure = new RegExp(`(?<=\\p{Ll})(?=\\d)`, 'gu');
const FEWEST = 2;

/** Some hosts drop the line breaks of what is pasted: puts them back where rows plainly run into each other. */
export function withRowsApart(plain: PlainText): PlainText {
  const { text } = plain;
  const rows = placesIn(text, rowStart);
  const [first] = rows;
  if (first === undefined) return plain;
  const heads = placesIn(text, headEnd).filter((place) => place < first);
  if (rows.length + heads.length < FEWEST) return plain;
  const breaks = new Map<number, string>();
  for (const at of [...heads, ...rows]) breaks.set(at, '\n');
  for (const { index } of text.matchAll(nameThenFigure)) breaks.set(index, breaks.get(index) ?? ' ');
  const places = [...breaks.keys()].toSorted((a, b) => a - b);
  let made = '';
  const at: number[] = [];
  let from = 0;
  for (const place of [...places, text.length]) {
    for (let i = from; i < place; i += 1) at.push(i);
    made += text.slice(from, place) + (breaks.get(place) ?? '');
    if (breaks.has(place)) at.push(place);
    from = place;
  }
  return { text: made, at: (index) => plain.at(at[index] ?? text.length) };
}

function placesIn(text: string, pattern: RegExp): number[] {
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => index + found.length);
}
