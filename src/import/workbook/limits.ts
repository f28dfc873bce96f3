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
  /** Characters of one cell: the most that Excel keeps. */
  text: 32_767,
} as const;
