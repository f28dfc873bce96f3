import type { PlainText } from './plain-text.ts';

const row =
  /^((?:19|20)\d\d)([\t;])(?:[QK]w?\s?[1-4]|kwartaal\s?[1-4]|(?:jan|feb|mrt|maa|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)\p{L}*)[\t;]/iu;
const heading = /^(?:jaar|year)([\t;])(?:kwartaal|quarter|maand|month|periode|period)[\t;]/iu;
const FEWEST = 3;

/** `2023⇥Q1⇥120`: a year and its quarter or month in two columns are one period. Every character stays in place. */
export function withYearsJoined({ text, at }: PlainText): PlainText {
  const lines = text.split('\n');
  const filled = lines.filter((line) => line.trim() !== '');
  const rows = filled.filter((line) => row.test(line));
  if (rows.length < FEWEST || filled.length - rows.length > 1) return { text, at };
  const joined = lines.map((line) => {
    const year = row.exec(line)?.[1] ?? heading.exec(line)?.[0].split(/[\t;]/)[0];
    return year === undefined ? line : `${line.slice(0, year.length)} ${line.slice(year.length + 1)}`;
  });
  return { text: joined.join('\n'), at };
}
