const MB = 1024 * 1024;

/** What a file may hold at most, so that reading one never takes the memory or the time of everybody else. */
export const limits = {
  /** Bytes of the file itself. */
  file: 20 * MB,
  /** Bytes of everything in a zip together, unpacked. */
  unpacked: 150 * MB,
  /** Of one sheet. */
  rows: 150_000,
  columns: 1_000,
  /** Of all sheets together. */
  cells: 1_500_000,
  sheets: 100,
  /** More are read row by row, where that loses nothing. */
  cellsAtOnce: 20_000,
  /** Characters of one cell: the most that Excel keeps. */
  text: 32_767,
  /** Bytes up to which a file is read at once; a larger one gets a thread. */
  here: 48 * 1024,
  unpackedHere: 512 * 1024,
  /** Of that thread. */
  memoryMb: 160,
  milliseconds: 20_000,
} as const;
