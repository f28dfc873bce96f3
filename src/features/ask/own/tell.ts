import type { Language } from '../../../shared/language.ts';
import type { Relation } from '../../../text/figures/relations/relation.ts';
import type { Statement } from '../statement.ts';
import { amountsIn } from './amounts.ts';
import { tellAboveHundred } from './above-hundred.ts';
import { tellAnswers } from './answers.ts';
import { tellAppliedRate } from './applied-rate.ts';
import { tellAreas, tellChanges, tellDifferent, tellGroups, tellMix } from './areas.ts';
import { tellBeforeAfter } from './before-after.ts';
import { tellCapacity } from './capacity.ts';
import { tellCases, tellClosedCases, tellMeanMedian, tellMeanOfGroups } from './cases.ts';
import { type About, tellAgainstMean, tellChange, tellPicked, tellRateChange, tellRounded } from './changes.ts';
import { tellMargins } from './margins.ts';
import { tellBudget, tellPrice, tellVolumePrice } from './money.ts';
import { tellOverSpans } from './over-spans.ts';
import { tellCumulative } from './cumulative.ts';
import { tellDerivedPart, tellPersons } from './people.ts';
import { tellBaseRate, tellCompounded, tellPercentageOf, tellPercentagesInTime } from './percentages.ts';
import { tellFewInTime, tellLongPeriods, tellSeveralRows, tellStocks } from './periods.ts';
import { tellRangeBeside } from './range-beside.ts';
import { tellRateReference } from './rate-reference.ts';
import { tellSamePeople } from './same-people.ts';
import { tellMeansWithoutSizes, tellShare, tellShares, tellSharesInTime, tellTogether } from './shares.ts';
import {
  tellFlows,
  tellGlued,
  tellHiddenPart,
  tellIndex,
  tellMeansTogether,
  tellMissingFlow,
  tellOverlap,
  tellPerOne,
  tellStocksAdded,
  tellSum,
  tellWorkload,
} from './sums.ts';
import { tellSizedMeans } from './sized-means.ts';
import { tellSourcesApart } from './sources-apart.ts';
import { tellMark, tellNested, tellResponse } from './survey.ts';
import { tellReference, tellTarget, tellTargetRow } from './targets.ts';
import { tellExtremes, tellSpread } from './spread.ts';
import { tellWeekdays } from './weekdays.ts';
import { tellMissingStock, tellWorkedBack } from './worked-back.ts';
import { tellYearsBeside } from './years-beside.ts';

/** Relations that are told in sentences; a row has a reading, and what is unclear is asked about. */
export type Told = Exclude<Relation, { kind: 'row' | 'unclear' | 'two-columns' }>;

/** What the numbers with this relation do and do not say. Pure: the same relation gives the same sentences. */
export function tell(relation: Told, about: About, language: Language): Statement[] {
  const amounts = amountsIn(language, about.isEuro);
  switch (relation.kind) {
    case 'share':
      return tellShare(relation, about, amounts);
    case 'shares':
      return tellShares(relation, amounts);
    case 'together':
      return tellTogether(relation, amounts);
    case 'means-without-sizes':
      return tellMeansWithoutSizes(relation, amounts);
    case 'areas':
      return tellAreas(relation, amounts);
    case 'mix':
      return tellMix(relation, amounts);
    case 'rate-change':
      return tellRateChange(relation, amounts);
    case 'response':
      return tellResponse(relation, amounts);
    case 'nested':
      return tellNested(relation, amounts);
    case 'mark':
      return tellMark(relation, amounts);
    case 'target':
      return tellTarget(relation, amounts);
    case 'target-row':
      return tellTargetRow(relation, amounts);
    case 'answers':
      return tellAnswers(relation, amounts);
    case 'capacity':
      return tellCapacity(relation, amounts);
    case 'rate-reference':
      return tellRateReference(relation, amounts);
    case 'sized-means':
      return tellSizedMeans(relation, amounts);
    case 'weekdays':
      return tellWeekdays(relation, amounts);
    case 'range-beside':
      return tellRangeBeside(relation, amounts);
    case 'margins':
      return tellMargins(relation, amounts);
    case 'budget':
      return tellBudget(relation, amounts);
    case 'price':
      return tellPrice(relation, amounts);
    case 'volume-price':
      return tellVolumePrice(relation, amounts);
    case 'workload':
      return tellWorkload(relation, amounts);
    case 'compounded':
      return tellCompounded(relation, amounts);
    case 'base-rate':
      return tellBaseRate(relation, amounts);
    case 'rounded':
      return tellRounded(relation, amounts);
    case 'sum':
      return tellSum(relation, about.fewest, amounts);
    case 'overlap':
      return tellOverlap(relation, amounts);
    case 'hidden-part':
      return tellHiddenPart(relation, amounts);
    case 'derived-part':
      return tellDerivedPart(about.fewest, amounts);
    case 'persons':
      return tellPersons(amounts);
    case 'flows':
      return tellFlows(relation, amounts);
    case 'picked':
      return tellPicked(relation, amounts);
    case 'changes':
      return tellChanges(relation, about, amounts);
    case 'groups':
      return tellGroups(relation, amounts);
    case 'different':
      return tellDifferent(relation, amounts);
    case 'cases':
      return tellCases(relation, amounts);
    case 'stocks':
      return tellStocks(relation, amounts);
    case 'long-periods':
      return tellLongPeriods(relation, amounts);
    case 'shares-in-time':
      return tellSharesInTime(relation, amounts);
    case 'percentages-in-time':
      return tellPercentagesInTime(relation, amounts);
    case 'few-in-time':
      return tellFewInTime(relation, amounts);
    case 'change':
      return tellChange(relation, about, amounts);
    case 'mean-median':
      return tellMeanMedian(relation, amounts);
    case 'against-mean':
      return tellAgainstMean(relation, amounts);
    case 'reference':
      return tellReference(relation, amounts);
    case 'several-rows':
      return tellSeveralRows(relation, amounts);
    case 'means-together':
      return tellMeansTogether(relation, amounts);
    case 'percentage-of':
      return tellPercentageOf(relation, amounts);
    case 'index':
      return tellIndex(relation, amounts);
    case 'per-one':
      return tellPerOne(relation, amounts);
    case 'cumulative':
      return tellCumulative(relation, amounts);
    case 'years-beside':
      return tellYearsBeside(relation, about, amounts);
    case 'before-after-rows':
      return tellBeforeAfter(relation, about, amounts);
    case 'above-hundred':
      return tellAboveHundred(relation, amounts);
    case 'sources-apart':
      return tellSourcesApart(relation, amounts);
    case 'worked-back':
      return tellWorkedBack(relation, amounts);
    case 'extremes':
      return tellExtremes(relation, amounts);
    case 'spread':
      return tellSpread(relation, amounts);
    case 'missing-stock':
      return tellMissingStock(relation, amounts);
    case 'missing-flow':
      return tellMissingFlow(relation, about.fewest, amounts);
    case 'applied-rate':
      return tellAppliedRate(relation, amounts);
    case 'over-spans':
      return tellOverSpans(relation, amounts);
    case 'stocks-added':
      return tellStocksAdded(relation, amounts);
    case 'same-people':
      return tellSamePeople(relation, amounts);
    case 'closed-cases':
      return tellClosedCases(relation, amounts);
    case 'mean-of-groups':
      return tellMeanOfGroups(relation, amounts);
    case 'glued':
      return tellGlued(relation, amounts);
  }
}
