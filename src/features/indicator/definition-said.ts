/** What people can type about definitions. */
export type DefinitionSaid =
  | { readonly kind: 'definitions' }
  | { readonly kind: 'new-definition' }
  /** `text` is all that was typed: it may be a question about a term. */
  | { readonly kind: 'definition'; readonly name: string; readonly text: string }
  | { readonly kind: 'change-definition'; readonly name: string }
  /** `target` as it was typed; empty when they did not say. */
  | { readonly kind: 'change-target'; readonly name: string; readonly target: string };

const longestLine = 160;

const simple: Readonly<Record<string, DefinitionSaid>> = {
  ...each(
    [
      'indicatoren',
      'mijn indicatoren',
      'alle indicatoren',
      'definities',
      'mijn definities',
      'indicators',
      'my indicators',
      'all indicators',
      'definitions',
      'my definitions',
      'wijzig een indicator',
      'change an indicator',
      // What stands on the card of one is done there: typed, it leads to where they all are.
      'open deze definitie',
      'open this definition',
      'volgende indicatoren',
      'next indicators',
      'vorige indicatoren',
      'previous indicators',
      'wijzig dit onderdeel',
      'change this part',
      'bewaar deze wijziging',
      'save this change',
      'deze definitie klopt nog',
      'this definition still holds',
      'naar alle indicatoren',
      'to all indicators',
      'terug naar de definitie',
      'back to the definition',
    ],
    { kind: 'definitions' },
  ),
  ...each(
    [
      'nieuwe indicator',
      'maak een indicator',
      'maak een nieuwe indicator',
      'new indicator',
      'make a new indicator',
      'naar stap 2',
      'naar stap 3',
      'terug naar stap 1',
      'terug naar stap 2',
      'bewaar deze indicator',
      'to step 2',
      'to step 3',
      'back to step 1',
      'back to step 2',
      'save this indicator',
    ],
    { kind: 'new-definition' },
  ),
};

/** The longest of those that begin alike stands first. 'De definitie is verouderd' says something of one. */
const showing =
  /^(?:(?:toon|show) )?(?:(?:de|the) )?(?:definitie|definition)(?! (?:is|was|klopt|mist|moet|kan|has|should)\b)(?: (?:van|of))? (?:de |het |the )?(?<name>.+)$/;
const changing =
  /^(?:wijzig|verander|change|edit) (?:de |the )?(?:indicator|definitie|definition)(?: (?:van|of))? (?<name>.+)$/;

const aiming =
  /^(?:wijzig|verander|zet|maak|stel|pas|change|set) (?:(?:het|the) )?(?:doel|target) (?:van|voor|of|for) (?:de |het |the )?(?<name>.+?)(?: (?:naar|op|to|at|in op) (?<target>[\d.,]+) ?%?(?: \p{L}+)?)?(?: (?:in|aan))?$/u;

/** null when the text is about something else. */
export function parseDefinitionCommand(text: string): DefinitionSaid | null {
  if (text.length > longestLine) return null;
  const line = text
    .toLowerCase()
    .split(/[\s!?.,:;=]+/u)
    .filter(Boolean)
    .join(' ');
  const known = simple[line];
  if (known) return known;
  const changed = changing.exec(line)?.groups?.['name'];
  if (changed) return { kind: 'change-definition', name: changed };
  // A decimal comma stands in the text, and not in the line.
  const { name, target } =
    aiming.exec(
      text
        .toLowerCase()
        .replaceAll(/\s+/gu, ' ')
        .trim()
        .replace(/[.!]+$/u, ''),
    )?.groups ?? {};
  if (name) return { kind: 'change-target', name, target: target ?? '' };
  const shown = showing.exec(line)?.groups?.['name'];
  return shown ? { kind: 'definition', name: shown, text } : null;
}

function each(lines: readonly string[], said: DefinitionSaid): Record<string, DefinitionSaid> {
  return Object.fromEntries(lines.map((line) => [line, said]));
}
