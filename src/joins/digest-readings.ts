import { isEntered } from '../features/indicator/entering/due.ts';
import type { IndicatorReading } from '../features/indicator/read-indicator.ts';
import type { DigestReading } from '../features/publication/digest/ports.ts';
import { digestReading } from '../teams/present/publication/digest-reading.ts';
import { figureOf, ownerOf } from '../teams/present/publication/figure-details.ts';

/** As long as a reading is kept, so are its words. */
const kept = new WeakMap<IndicatorReading, DigestReading>();

/** An indicator as a digest needs it. */
export function digestReadingOf(found: IndicatorReading): DigestReading {
  const known = kept.get(found);
  if (known) return known;
  const made = digestReading(figureOf(found), ownerOf(found.definition), isEntered(found.definition));
  kept.set(found, made);
  return made;
}
