const int8 = 20;
const numeric = 1700;
const date = 1082;
const timestamptz = 1184;

/** Both engines hand out the same types: numbers for counts and sums, ISO text for days and instants. */
export const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  [int8]: Number,
  [numeric]: Number,
  [date]: (text) => text,
  [timestamptz]: (text) => `${text.replace(' ', 'T').replace(/\+00$/, '')}Z`,
};
