import type { Role } from '../../shared/person.ts';
import { longestWords, sourceFields, type Source, type SourceField } from './source.ts';

/** Who knows figures keeps what is told of sources. */
const keepers: readonly Role[] = ['champion', 'indicator-owner', 'coordinator', 'administrator'];

export function mayKeepSources(roles: readonly Role[]): boolean {
  return roles.some((role) => keepers.includes(role));
}

export type SourceRefusal =
  | 'needs-name'
  | 'too-long'
  /** Personal data was taken out of the words: who wrote them looks once more. */
  | 'masked'
  | 'individual'
  | 'no-right'
  | 'retired';

/** What the finders of personal data say about words. */
export interface SourceScreen {
  readonly mask: (text: string) => string;
  readonly isAboutIndividual: (text: string) => boolean;
}

export type SourceCommand =
  | { readonly kind: 'save'; readonly filled: Readonly<Partial<Record<SourceField, string>>> }
  | { readonly kind: 'retire' };

export type SourceDecision =
  { readonly kind: 'refused'; readonly why: SourceRefusal } | { readonly kind: 'changed'; readonly source: Source };

/** A source with what was filled in, or why not. What was not on the form stays. */
export function decideSource(
  source: Source,
  command: SourceCommand,
  roles: readonly Role[],
  { mask, isAboutIndividual }: SourceScreen,
): SourceDecision {
  const refused = (why: SourceRefusal): SourceDecision => ({ kind: 'refused', why });
  if (!mayKeepSources(roles)) return refused('no-right');
  if (source.isRetired) return refused('retired');
  const version = source.version + 1;
  if (command.kind === 'retire') return { kind: 'changed', source: { ...source, version, isRetired: true } };
  const next: Source = { ...source, version };
  const filled = Object.fromEntries(
    sourceFields.map((field) => [field, (command.filled[field] ?? source[field]).trim()]),
  ) as Record<SourceField, string>;
  const words = Object.values(filled);
  if (filled.name === '' || filled.holds === '') return refused('needs-name');
  if (words.some((one) => one.length > longestWords)) return refused('too-long');
  if (words.some(isAboutIndividual)) return refused('individual');
  if (words.some((one) => mask(one) !== one)) return refused('masked');
  return { kind: 'changed', source: { ...next, ...filled } };
}
