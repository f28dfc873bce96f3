const places: readonly (readonly [RegExp, number])[] = [
  [/^(?:1|een|één|eerste?|one|first)$/u, 1],
  [/^(?:2|twee|tweede|two|second)$/u, 2],
  [/^(?:3|drie|derde|three|third)$/u, 3],
  [/^(?:4|vier|vierde|four|fourth)$/u, 4],
  [/^(?:5|vijf|vijfde|five|fifth)$/u, 5],
  [/^(?:6|zes|zesde|six|sixth)$/u, 6],
];
/** Of two. */
const other = /^(?:andere?|other)$/u;
const last = /^(?:laatste|onderste|last|bottom)$/u;
const beside =
  /^(?:de|die|het|dat|ik|bedoel|bedoelde|wil|wilde|kies|neem|doe|geef|toon|nummer|nr|nummertje|optie|keuze|knop|graag|maar|dan|liever|ja|aub|alsjeblieft|the|that|i|mean|meant|want|choose|take|show|pick|number|no|option|button|please|yes)$/u;

/**
 * Which of `count` things a few words choose by their place, from 0: 'nummer 2', 'doe de vierde maar'. null when they name none,
 * or say anything else.
 */
export function placeChosen(text: string, count: number): number | null {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\d]+/gu) ?? [];
  // 'The first one' is the first, 'number one' too.
  const [only = '', ...others] = words.filter((word) => !beside.test(word));
  if (others.some((word) => word !== 'one')) return null;
  const isLast = last.test(only) || (count === 2 && other.test(only));
  const place = isLast ? count : (places.find(([word]) => word.test(only))?.[1] ?? 0);
  return place >= 1 && place <= count ? place - 1 : null;
}
