/** How far the cells of a sheet that hold something reach, and how many there are. Rows and columns count from 1. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
  readonly cells: number;
  /** Without formulas, errors and merged cells. */
  readonly isPlain: boolean;
}

const cell = /<(?:\w{1,20}:)?c(?: [^>]{0,300}?)?>/g;
const reference = /\br="([A-Z]{1,3})(\d{1,7})"/;
const row = /<(?:\w{1,20}:)?row[ >]/g;
/** Longer than the opening tag of a cell ever is. */
const OVERLAP = 400;

/** Counts over the XML of a sheet as it comes, before anything is built of it; cells that only have a style do not count. */
export async function extentOf(pieces: AsyncIterable<Uint8Array>): Promise<Extent> {
  let [rows, columns, cells, tags] = [0, 0, 0, 0];
  let rest = '';
  let isPlain = true;
  const decoder = new TextDecoder('latin1');
  for await (const piece of pieces) {
    const text = rest + decoder.decode(piece, { stream: true });
    // A tag that is cut off waits for the next piece.
    const end = Math.max(text.lastIndexOf('>') + 1, text.length - OVERLAP);
    count(text.slice(0, end));
    rest = text.slice(end);
  }
  count(rest);
  return { rows: Math.max(rows, Math.min(tags, cells)), columns, cells, isPlain };

  function count(text: string): void {
    for (const [tag] of text.matchAll(cell)) {
      if (tag.endsWith('/>')) continue;
      cells += 1;
      const [, letters = '', digits = '0'] = reference.exec(tag) ?? [];
      rows = Math.max(rows, Number(digits));
      columns = Math.max(columns, columnNumber(letters));
    }
    isPlain &&= !/<(?:\w{1,20}:)?(?:f|mergeCell)[ >/]| t="e"/.test(text);
    tags += text.match(row)?.length ?? 0;
  }
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = 26 * number + letter.charCodeAt(0) - 64;
  return number;
}
