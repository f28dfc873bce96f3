import { misreadingsOf } from '../../interpretation/misreadings/misreadings-of.ts';
import type { Misreading } from '../../interpretation/misreadings/misreading.ts';
import { startFor } from './asked.ts';
import type { Figure } from './ports.ts';
import type { ReadingFacts } from './reading-facts.ts';
import type { Statement } from './statement.ts';
import type { Cues } from './understand.ts';
import type { Wording } from './wording/sentences.ts';

/** More than this is not read. */
const most = 2;

/** The misreadings that this question and these figures invite, as sentences; what a caution already says is left out. */
export function misread(
  { reading, series, otherAreas }: Figure,
  { asked: given }: Cues,
  facts: ReadingFacts,
  words: Wording,
): Statement[] {
  // What is hidden must not come out by another road.
  if (reading.verdict.kind === 'withheld' && reading.verdict.reason === 'hidden') return [];
  const asked = { ...given, comparesAreas: given.comparesAreas || otherAreas.length > 0 };
  return misreadingsOf(reading, series, startFor(asked, series.meta.frequency))
    .map((found) => told(found, facts, words))
    .filter((statement) => statement !== null)
    .slice(0, most);
}

function told(found: Misreading, facts: ReadingFacts, words: Wording): Statement | null {
  switch (found.kind) {
    case 'two-points':
      return words.onlyTwo(facts.periods(found.available));
    case 'count-not-rate':
      return words.misread[found.why]();
    case 'percentage-points':
      return words.points(facts.difference('points', found.points));
    case 'season':
      return words.misread[found.flags.length > 0 ? 'holidays' : 'every-year']();
    case 'regression-to-the-mean':
      return words.misread[found.picked === 'highest' ? 'after-highest' : 'after-lowest']();
    case 'chosen-baseline':
      return words.otherStart(facts.signedShare('lowest', found.lowest), facts.signedShare('highest', found.highest));
    case 'ecological':
      return words.misread.persons();
    case 'target-as-limit':
      return words.misread.target();
    case 'missing-as-zero':
      return words.misread.missing();
    case 'registration-artefact':
      return words.misread[found.pattern]();
    default:
      // Said by a caution, by the answer to what was asked, or about figures that a series does not hold.
      return null;
  }
}
