import type { GivenFile } from './given.ts';

/** A file that is not as documented, and what a colleague would read in it. */
export interface OddFile extends GivenFile {
  readonly name: string;
  readonly figures: readonly string[];
  /** Remarks that have to be made, by reason. */
  readonly remarks?: readonly string[];
}

export const [w44, w45, w46] = ['2026-10-26', '2026-11-02', '2026-11-09'];
export const meldingen = (...values: readonly (string | number)[]): string[] =>
  values.map((value, i) => `wmo-meldingen Voorbeeldstad ${[w45, w46][i]} ${value}`);
export const wachttijd = (...values: readonly (string | number)[]): string[] =>
  values.map((value, i) => `wachttijd Voorbeeldstad ${[w45, w46][i]} ${value}`);
export const termijn = (...values: readonly (string | number)[]): string[] =>
  values.map((value, i) => `binnen-termijn Voorbeeldstad ${[w45, w46][i]} ${value}`);

export const plain =
  'indicator;gebied;periode;waarde\nWmo-meldingen;Voorbeeldstad;2026-W45;42\nWmo-meldingen;Voorbeeldstad;2026-W46;51\n';
/** One column of figures with weeks beside it. */
export const weeks = (heading: string, first: string, second: string): string =>
  `week;${heading}\n2026-W45;${first}\n2026-W46;${second}\n`;
/** One period, written in some way. */
export const period = (heading: string, written: string): string => `${heading};Wmo-meldingen\n${written};42\n`;
export const one = (start: string): string[] => [`wmo-meldingen Voorbeeldstad ${start} 42`];
