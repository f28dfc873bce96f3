import { maskNames } from '../text/personal-data/mask-names.ts';
import { maskPersonalData } from '../text/personal-data/personal-data.ts';

/** Ids of people, teams, chats and messages: of the directory (GUIDs), and as Teams writes them; '8:30-16:30' is none. */
const ids =
  /\b[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}\b|\b(?:2[89]|19|a|8):(?!\d\d(?:u|uur)?\b)[\w:@.;=-]{8,200}/giu;

type Mask = ReturnType<typeof maskNames>;
const asItIs: Mask = (text) => text;

/**
 * Takes out of everything that leaves what may not leave (docs/house.md#personal-data): what the edge masks, the names it is
 * told, and ids. `material` is JSON, and stays JSON; what is no JSON is masked as text.
 */
export function maskMaterial(material: string, names: readonly string[]): string {
  const withoutNames = maskNames(names);
  try {
    return JSON.stringify(maskValue(JSON.parse(material), withoutNames));
  } catch {
    return maskText(material, withoutNames);
  }
}

export function maskTexts(texts: readonly string[], names: readonly string[]): readonly string[] {
  const withoutNames = maskNames(names);
  return texts.map((text) => maskText(text, withoutNames));
}

function maskText(text: string, withoutNames: Mask): string {
  return maskPersonalData(withoutNames(text.replace(ids, '[id]')));
}

function maskValue(value: unknown, withoutNames: Mask): unknown {
  if (typeof value === 'string') return maskText(value, withoutNames);
  if (Array.isArray(value)) return value.map((one) => maskValue(one, withoutNames));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [maskText(key, withoutNames), maskValue(one, withoutNames)]),
    );
  if (typeof value !== 'number') return value;
  // A citizen's number that lost its quotes is one still.
  const masked = maskText(String(value), asItIs);
  return masked === String(value) ? value : masked;
}
