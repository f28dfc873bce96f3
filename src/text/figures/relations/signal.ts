import type { Relation, RelationKind } from './relation.ts';

export type SignalName =
  | 'target'
  | 'middle'
  | 'weighted'
  | 'part'
  | 'fraction'
  | 'capacity'
  | 'survey'
  | 'budget'
  | 'price'
  | 'sum'
  | 'each'
  | 'reference'
  | 'earlier'
  | 'sources'
  | 'expected'
  | 'margin'
  | 'until'
  | 'span'
  | 'flow'
  | 'range'
  | 'extreme'
  | 'answers'
  | 'mark'
  | 'population'
  | 'comparison'
  | 'staff';

/** A word that tells what some number is to another, and the relations that do something with it. */
export interface Signal {
  readonly name: SignalName;
  /** Over `words` of a telling. */
  readonly pattern: RegExp;
  /** Stands in it as well, before or behind it; absent when one is enough. */
  readonly beside?: RegExp;
  readonly usedBy: readonly RelationKind[];
  /** A relation of another kind that does something with it all the same. */
  readonly isUsedIn?: (relation: Relation, words: string) => boolean;
}

export const word = (words: string): RegExp => new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, 'u');
/** From one figure to the other in so many words. */
const fromTo = /(?:van|from) [+-]?#\S?(?: (?!#)\S+){0,3} (?:naar|to) [+-]?#|# (?:→|->|=>) #/;
export const isToldChange = (relation: Relation, words: string): boolean =>
  (relation.kind === 'change' || relation.kind === 'changes' || relation.kind === 'rounded') && fromTo.test(words);
