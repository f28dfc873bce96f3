import { asAsked, type Figure } from '../features/ask/ports.ts';
import type { Indicator } from '../features/indicator/indicator.ts';
import type { IndicatorReading } from '../features/indicator/read-indicator.ts';
import type { DigestReading } from '../features/publication/digest/ports.ts';
import type { Translated } from '../shared/language.ts';
import { digestReading } from '../teams/present/publication/digest-reading.ts';

/** As long as a reading is kept, so are its words. */
const kept = new WeakMap<IndicatorReading, DigestReading>();

/** An indicator as a digest needs it. */
export function digestReadingOf(found: IndicatorReading): DigestReading {
  const known = kept.get(found);
  if (known) return known;
  const made = digestReading(figureOf(found), ownerOf(found.definition));
  kept.set(found, made);
  return made;
}

/** As an answer reads it. */
export function figureOf(found: IndicatorReading): Figure {
  return { ...found, ...asAsked, isOwn: false, periodNames: 'dates', missingAreas: [], otherAreas: [] };
}

/** 'Teamleider Toegang Wmo (Samira Bakker)'. */
export function ownerOf({ ownerRole, owner }: Indicator): Translated {
  if (!owner?.name) return ownerRole;
  return { nl: `${ownerRole.nl} (${owner.name})`, en: `${ownerRole.en} (${owner.name})` };
}
