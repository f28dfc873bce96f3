import { fallaciesOf } from '../../statistics/fallacies/fallacies-of.ts';
import type { Fallacy } from '../../statistics/fallacies/fallacy.ts';
import { startFor } from '../../text/question/asked.ts';
import type { Figure } from './ports.ts';
import type { ReadingFacts } from './reading-facts.ts';
import type { Statement } from './statement.ts';
import type { Cues } from '../../text/question/understand.ts';
import type { Wording } from './wording/sentences.ts';

/** More than this is not read. */
const most = 2;

/** The fallacies that this question and these figures invite, as sentences; what a caution already says is left out. */
export function fallaciesTold(
  { reading, series, otherAreas, periodNames }: Figure,
  { asked: given }: Cues,
  facts: ReadingFacts,
  words: Wording,
): Statement[] {
  // What is hidden must not come out by another road.
  if (reading.verdict.kind === 'withheld' && reading.verdict.reason === 'hidden') return [];
  const asked = { ...given, comparesAreas: given.comparesAreas || otherAreas.length > 0 };
  const isDated = periodNames === 'dates' || periodNames === 'without-year';
  return fallaciesOf(reading, series, startFor(asked, series.meta.frequency))
    .filter(({ kind }) => isDated || (kind !== 'season' && kind !== 'registration-artefact'))
    .map((found) => told(found, facts, words))
    .filter((statement) => statement !== null)
    .slice(0, most);
}

function told(found: Fallacy, facts: ReadingFacts, words: Wording): Statement | null {
  switch (found.kind) {
    case 'two-points':
      return words.onlyTwo(facts.periods(found.available));
    case 'count-not-rate':
      return words.fallacies[found.why]();
    case 'percentage-points':
      return words.points(facts.difference('points', found.points));
    case 'season':
      return words.fallacies[found.flags.length > 0 ? 'holidays' : 'every-year']();
    case 'regression-to-the-mean':
      return words.fallacies[found.picked === 'highest' ? 'after-highest' : 'after-lowest']();
    case 'chosen-baseline':
      return words.otherStart(facts.signedShare('lowest', found.lowest), facts.signedShare('highest', found.highest));
    case 'ecological':
      return words.fallacies.persons();
    case 'target-as-limit':
      return words.fallacies.target();
    case 'missing-as-zero':
      return words.fallacies.missing();
    case 'registration-artefact':
      return words.fallacies[found.pattern]();
    default:
      // Said by a caution, by the answer to what was asked, or about figures that a series does not hold.
      return null;
  }
}
