import type { Language, Translated } from '../../../shared/language.ts';
import type { NamedIndicator } from '../story/told.ts';
import { digestFor } from './digest-for.ts';
import type { DigestPorts } from './ports.ts';
import type { DigestContent } from './told.ts';

export interface FindPorts {
  readonly digest: (tenantId: string) => DigestPorts;
  readonly active: () => Promise<readonly NamedIndicator[]>;
  /** Best first. */
  readonly find: (words: string, language: Language) => Promise<readonly NamedIndicator[]>;
  readonly sourceOf: (indicatorId: string) => Promise<Translated | null>;
}

const mostFound = 10;
/** To read hundreds of figures for ten that are shown takes seconds, and all the memory there is. */
const mostLookedAt = 40;

/**
 * Figures by name, as anybody may put them into a message: those whose name begins with what was typed, then the best found. While
 * nothing was typed the first of all, strongest first.
 */
export async function findFigures(
  words: string,
  { tenantId }: { readonly tenantId: string },
  language: Language,
  ports: FindPorts,
): Promise<readonly DigestContent[]> {
  const named =
    words.trim() === ''
      ? (await ports.active()).slice(0, mostLookedAt)
      : begunFirst(words, await ports.find(words, language), language).slice(0, mostFound);
  if (named.length === 0) return [];
  const digest = await digestFor(
    { indicatorIds: named.map(({ id }) => id), period: 'newest', notes: false, stories: false },
    ports.digest(tenantId),
  );
  const places = new Map(named.map(({ id }, place) => [id, place]));
  const placeOf = ({ indicatorId }: { readonly indicatorId: string }) => places.get(indicatorId) ?? 0;
  const figures =
    words.trim() === '' ? digest.figures : digest.figures.toSorted((one, other) => placeOf(one) - placeOf(other));
  return Promise.all(
    figures.slice(0, mostFound).map(async (figure): Promise<DigestContent> => {
      const source = (await ports.sourceOf(figure.indicatorId)) ?? { nl: '', en: '' };
      return { kind: 'digest.found', figure, area: digest.area, source, isSample: digest.isSample };
    }),
  );
}

function begunFirst(words: string, found: readonly NamedIndicator[], language: Language): readonly NamedIndicator[] {
  const typed = words.trim().toLowerCase();
  const isBegun = ({ name }: NamedIndicator) => name[language].toLowerCase().startsWith(typed);
  return [...found.filter(isBegun), ...found.filter((one) => !isBegun(one))];
}
