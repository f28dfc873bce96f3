import type { Reading } from '../reading/reading.ts';
import type { Series } from '../series.ts';
import { type Asked, nothingAsked } from './asked.ts';
import { chosenStart } from './chosen-baseline.ts';
import { causalClaim, ecological, noSignalNoChange, targetAsLimit } from './claims.ts';
import { breakBetween, incompleteNewest, missingAsZero, mixedStatus } from './comparability.ts';
import { countNotRate } from './count-not-rate.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { manyComparisons } from './many-comparisons.ts';
import type { Fallacy } from './fallacy.ts';
import { pointsInSeries } from './percentage-points.ts';
import { rankingAsked } from './ranking.ts';
import { registrationArtefact } from './registration-artefact.ts';
import { regressionOfExtreme } from './regression-to-the-mean.ts';
import { roundingInSeries } from './rounding.ts';
import { season } from './season.ts';
import { smallNumbers } from './small-numbers.ts';
import { stockInSeries } from './stock-and-flow.ts';
import { twoPoints } from './two-points.ts';

// What makes a comparison impossible first, then what makes it small, then what is concluded from it.
const detectors: readonly ((evidence: Evidence) => Fallacy | null)[] = [
  missingAsZero,
  incompleteNewest,
  mixedStatus,
  breakBetween,
  stockInSeries,
  registrationArtefact,
  countNotRate,
  twoPoints,
  smallNumbers,
  roundingInSeries,
  pointsInSeries,
  season,
  regressionOfExtreme,
  chosenStart,
  manyComparisons,
  rankingAsked,
  ecological,
  causalClaim,
  targetAsLimit,
  noSignalNoChange,
];

/**
 * Which known fallacies lie in wait for whoever asks this of this reading (statistics 2); `series` is the one
 * that was read. What weighs most comes first. Those that need other figures than a series have functions of their own.
 */
export function fallaciesOf(reading: Reading, series: Series, asked: Asked = nothingAsked): Fallacy[] {
  const evidence = evidenceOf(reading, series, asked);
  return detectors.map((detect) => detect(evidence)).filter((found) => found !== null);
}
