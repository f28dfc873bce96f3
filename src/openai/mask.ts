import { maskPersonalData } from '../text/personal-data/personal-data.ts';

/** Ids of people, teams, chats and messages: of the directory (GUIDs), and as Teams writes them. */
const ids = /\b[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\b|\b(?:2[89]|19|a|8):[\w:@.;=-]{8,200}/giu;
const shortestName = 3;

/**
 * Takes out of everything that leaves what may not leave (docs/house.md#personal-data): what the edge masks, the names it is
 * told, and ids. `material` is JSON, and stays JSON; what is no JSON is masked as text.
 */
export function maskMaterial(material: string, names: readonly string[]): string {
  const named = patternOf(names);
  try {
    return JSON.stringify(maskValue(JSON.parse(material), named));
  } catch {
    return maskText(material, named);
  }
}

export function maskTexts(texts: readonly string[], names: readonly string[]): readonly string[] {
  const named = patternOf(names);
  return texts.map((text) => maskText(text, named));
}

function maskText(text: string, named: RegExp | null): string {
  const withoutIds = text.replace(ids, '[id]');
  return maskPersonalData(named ? withoutIds.replace(named, '[naam]') : withoutIds);
}

function maskValue(value: unknown, named: RegExp | null): unknown {
  if (typeof value === 'string') return maskText(value, named);
  if (Array.isArray(value)) return value.map((one) => maskValue(one, named));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [maskText(key, named), maskValue(one, named)]));
  if (typeof value !== 'number') return value;
  // A citizen's number that lost its quotes is one still.
  const masked = maskText(String(value), null);
  return masked === String(value) ? value : masked;
}

/** Whole names only: 'Jan' is a month as well. Longer ones first, since one may hold another. */
function patternOf(names: readonly string[]): RegExp | null {
  const known = names.map((name) => name.trim()).filter(({ length }) => length >= shortestName);
  if (known.length === 0) return null;
  const alternatives = known
    .toSorted((left, right) => right.length - left.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`).replace(/\s+/gu, String.raw`\s+`));
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${alternatives.join('|')})(?![\p{L}\p{N}])`, 'giu');
}
