import { fold } from '../../words/normal-words.ts';
import type { Share } from './relation.ts';
import type { Telling } from './telling.ts';

const place =
  /(?:^| )(?:bovenaan|onderaan|hoogste?|laagste?|slechtste?|beste?|plaats|plek|koploper|ranglijst|top|bottom|highest|lowest|worst|best|rank\S*|place)(?= |$)/;
const FEWEST = 3;

/** The one area that is named beside the list it is on, in words about its place there: `staat Oost terecht bovenaan?` */
export function placedIn(areas: readonly Share[], { words, source }: Telling): Share | null {
  if (areas.length < FEWEST || !place.test(words)) return null;
  const text = ` ${fold(source).replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const named = areas.filter(({ label }) => label !== '' && text.split(` ${fold(label)} `).length > 2);
  const [only, ...more] = named;
  return only && more.length === 0 ? only : null;
}
