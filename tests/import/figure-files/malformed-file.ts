import type { GivenFile } from './given.ts';

/** A file with a mistake: what has to be told, and of which cell. */
export interface MalformedFile extends GivenFile {
  readonly name: string;
  readonly reason: string;
  readonly cell: string;
}
