/** Prints a table of which only the first column is text. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)));
  console.log(`\n${[head, ...rows].map((row) => line(row).join('  ')).join('\n')}`);
}

export function times(ratio: number): string {
  return `${ratio.toFixed(2)}x`;
}

export function milliseconds(value: number): string {
  return value.toFixed(1);
}

/** Of milliseconds. */
export function seconds(value: number): string {
  return `${(value / 1_000).toFixed(2)} s`;
}

export function megabytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(1)} MB`;
}

export function count(value: number): string {
  return Number.isNaN(value) ? '-' : Math.round(value).toLocaleString('en-GB');
}

export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
