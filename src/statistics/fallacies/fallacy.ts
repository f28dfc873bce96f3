import type { AverageOfAverages } from './average-of-averages.ts';
import type { BaseRate } from './base-rate.ts';
import type { ChosenBaseline } from './chosen-baseline.ts';
import type { CausalClaim, Ecological, NoSignalNoChange, TargetAsLimit } from './claims.ts';
import type { Break, IncompleteNewest, MissingAsZero, MixedStatus } from './comparability.ts';
import type { CompoundedPercentages } from './compounded-percentages.ts';
import type { CountNotRate } from './count-not-rate.ts';
import type { DoubleCounting } from './double-counting.ts';
import type { ManyComparisons } from './many-comparisons.ts';
import type { MixChange } from './mix-change.ts';
import type { PercentagePoints } from './percentage-points.ts';
import type { Ranking } from './ranking.ts';
import type { RegistrationArtefact } from './registration-artefact.ts';
import type { RegressionToTheMean } from './regression-to-the-mean.ts';
import type { Rounding } from './rounding.ts';
import type { Season } from './season.ts';
import type { SelfSelection } from './self-selection.ts';
import type { SkewedMean } from './skewed-mean.ts';
import type { SmallNumbers } from './small-numbers.ts';
import type { StockAsFlow } from './stock-and-flow.ts';
import type { Survivorship } from './survivorship.ts';
import type { TwoPoints } from './two-points.ts';

/** A known way to read figures wrongly, with the facts a sentence about it needs; one per row of statistics 2. */
export type Fallacy =
  | TwoPoints
  | CountNotRate
  | SmallNumbers
  | PercentagePoints
  | AverageOfAverages
  | MixChange
  | RegressionToTheMean
  | Season
  | IncompleteNewest
  | MixedStatus
  | Break
  | StockAsFlow
  | DoubleCounting
  | MissingAsZero
  | SkewedMean
  | Survivorship
  | BaseRate
  | Ecological
  | CausalClaim
  | ChosenBaseline
  | ManyComparisons
  | Ranking
  | SelfSelection
  | CompoundedPercentages
  | Rounding
  | RegistrationArtefact
  | TargetAsLimit
  | NoSignalNoChange;
