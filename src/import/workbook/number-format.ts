/** What a number format makes of a number (ECMA-376 18.8.30), as far as it changes what the number means. */
export type Shown = 'number' | 'percent' | 'date' | 'duration';

export function shownBy(format: string | undefined): Shown {
  if (format === undefined || format === 'General') return 'number';
  // Words between quotes, escaped letters, colours, currencies and locales are only decoration.
  const [positive = ''] = format.replace(/"[^"]{0,200}"|\\.|_.|\*./g, '').split(';');
  if (/\[(?:h+|m+|s+)\]/i.test(positive)) return 'duration';
  const bare = positive.replace(/\[[^\]]{0,100}\]/g, '');
  if (bare.includes('%')) return 'percent';
  if (/[ymdwj]/i.test(bare)) return 'date';
  return /[hs]/i.test(bare) ? 'duration' : 'number';
}

/** Whether any format of a style sheet may change what a number means. */
export function hasTellingFormats(styles: string): boolean {
  const used = /<(?:\w{1,20}:)?cellXfs[\s\S]*<\/(?:\w{1,20}:)?cellXfs>/.exec(styles)?.[0] ?? styles;
  if (/numFmtId="(?:9|10)"/.test(used)) return true;
  return Array.from(styles.matchAll(/numFmtId="(\d+)"[^>]{0,20}formatCode="([^"]*)"/g)).some(
    ([, id, code = '']) => used.includes(`numFmtId="${id}"`) && isTelling(code.replaceAll('&quot;', '"')),
  );
}

/** The library sees by itself that `d-m-yyyy` is a date, but not that `"week "WW` is one. */
function isTelling(format: string): boolean {
  const shown = shownBy(format);
  return shown === 'date' ? /[wj]/i.test(format.replace(/"[^"]{0,200}"|\[[^\]]{0,100}\]/g, '')) : shown !== 'number';
}
