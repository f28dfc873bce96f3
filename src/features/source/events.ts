import type { Person } from '../../shared/person.ts';
import type { Source } from './source.ts';

/** Stale when it has another version than the one before `source`. */
export interface SourceEvent {
  readonly kind: 'source-changed';
  readonly source: Source;
  readonly by: Person;
}
