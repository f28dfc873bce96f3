import { countWords } from '../words.ts';
import { aboveHundredIn } from './above-hundred.ts';
import { againstEarlierIn } from './against-earlier.ts';
import { answersIn } from './answers.ts';
import { capacityWaitingIn } from './capacity.ts';
import { groupsInPeriods } from './groups-in-periods.ts';
import { beforeAfterRowsIn } from './before-after-rows.ts';
import { besideOneIn, besideReferenceIn } from './beside-reference.ts';
import { cumulativeIn, firstThenSecondIn, indexIn } from './calculations.ts';
import { extremesIn } from './extremes.ts';
import { fractionIn } from './fractions.ts';
import { fromToIn } from './from-to.ts';
import { inTurnIn } from './in-turn.ts';
import { oneInManyIn } from './one-in.ts';
import { changeIn, changesIn, pickedIn, roundedIn } from './changes.ts';
import { closedCasesIn } from './closed-cases.ts';
import { besideOthersIn, flowsIn, groupsIn, isClause, isNoGroups, isOfOneThing } from './groups.ts';
import { missingFlowIn, missingStockIn } from './missing-flow.ts';
import { appliedRateIn, onPopulationIn, ratesOfPopulationsIn } from './on-population.ts';
import { overSpansIn, restOfYearIn } from './over-spans.ts';
import { marginsIn } from './margins.ts';
import { meanOfGroupsIn, totalBetweenIn } from './mean-of-groups.ts';
import { meansTogetherIn } from './means-together.ts';
import { budgetIn, priceIn, rateChangeIn } from './money.ts';
import { priceOfOneIn, pricesOfCountsIn, volumeBesideIn, volumePriceIn } from './volume-price.ts';
import { workloadIn } from './workload.ts';
import { baseRateIn, compoundedIn, meansWithoutSizesIn, percentageOfIn } from './percentages.ts';
import { partToldIn } from './part-told.ts';
import { perOneIn } from './per-one.ts';
import { populationsBesideIn } from './populations-beside.ts';
import { derivedPartIn, personsIn } from './people.ts';
import { rangeBesideIn } from './range-beside.ts';
import { rateReferenceIn } from './rate-reference.ts';
import type { Relation } from './relation.ts';
import { againstMeanIn, casesIn, longPeriodsIn, meanMedianIn, percentagesInTime, rowIn, stocksIn } from './rows.ts';
import { samePeopleIn } from './same-people.ts';
import { capacityIn, sharesIn, sharesOfSeries, sharesTogetherIn } from './shares.ts';
import { sizedMeansIn } from './sized-means.ts';
import { spreadIn } from './spread.ts';
import { sourcesApartIn } from './sources-apart.ts';
import { stocksAddedIn } from './stocks-added.ts';
import { partsOfOneIn, sumIn } from './sums.ts';
import { surveyIn } from './survey.ts';
import { targetIn } from './targets.ts';
import type { Telling } from './telling.ts';
import { weekdaysIn } from './weekdays.ts';
import { workedBackIn } from './worked-back.ts';
import { twoColumnsIn } from './two-columns.ts';
import { unusedIn } from './unused.ts';
import { partOfYearBesideIn, yearsBesideIn } from './years-beside.ts';

type Detector = (telling: Telling, today: string | null) => Relation | null;

/** Who gives more figures gives a row or a table. */
const MOST_UNCLEAR = 7;

// What words say in so many words comes before what the shape of the figures suggests.
const detectors: readonly Detector[] = [
  gluedIn,
  twoColumnsIn,
  personsIn,
  samePeopleIn,
  derivedPartIn,
  rangeBesideIn,
  answersIn,
  capacityWaitingIn,
  sizedMeansIn,
  weekdaysIn,
  marginsIn,
  spreadIn,
  baseRateIn,
  closedCasesIn,
  meansTogetherIn,
  extremesIn,
  meanOfGroupsIn,
  totalBetweenIn,
  stocksAddedIn,
  indexIn,
  cumulativeIn,
  surveyIn,
  yearsBesideIn,
  partOfYearBesideIn,
  crossIn,
  beforeAfterRowsIn,
  aboveHundredIn,
  missingStockIn,
  missingFlowIn,
  workedBackIn,
  sourcesApartIn,
  rateReferenceIn,
  appliedRateIn,
  ratesOfPopulationsIn,
  onPopulationIn,
  populationsBesideIn,
  restOfYearIn,
  overSpansIn,
  inTurnIn,
  fromToIn,
  besideOneIn,
  oneInManyIn,
  percentageOfIn,
  fractionIn,
  besideReferenceIn,
  againstEarlierIn,
  targetIn,
  workloadIn,
  pricesOfCountsIn,
  perOneIn,
  budgetIn,
  priceIn,
  volumePriceIn,
  priceOfOneIn,
  volumeBesideIn,
  rateChangeIn,
  roundedIn,
  pickedIn,
  bareListIn,
  compoundedIn,
  partsOfOneIn,
  capacityIn,
  partToldIn,
  sharesTogetherIn,
  sharesOfSeries,
  sharesIn,
  meansWithoutSizesIn,
  flowsIn,
  meanMedianIn,
  againstMeanIn,
  firstThenSecondIn,
  casesIn,
  stocksIn,
  longPeriodsIn,
  sumIn,
  severalChanges,
  percentagesInTime,
  rowIn,
  oneChange,
  besideOthersIn,
  groupsIn,
  unclearIn,
];

/**
 * What the numbers of a text have to do with each other. Pure and linear; `today` is an ISO date for periods without a
 * year. null when the text gives no figures of its own that can be judged.
 */
export function relationIn(telling: Telling, today: string | null): Relation | null {
  if (telling.account.kind === 'refused') return null;
  for (const detect of detectors) {
    const relation = detect(telling, today);
    if (relation?.kind === 'change' && areSteps(telling)) return null;
    if (relation) return isSure(relation, telling) ? relation : allUnclear(telling);
  }
  return null;
}

/** `eerst met 2 omhoog en toen met 3`: by how much, and not from what to what. */
function areSteps({ mentions }: Telling): boolean {
  return (
    mentions.length > 0 &&
    mentions.every(({ before, after }) => /(?:^| )(?:met|by)$/.test(before) && !/^(?:mensen|people)/.test(after))
  );
}

/** A pair that leaves several figures of the text out is not what it tells. */
function isSure(relation: Relation, telling: Telling): boolean {
  // `in q1 60 en in q2 75, vorig jaar 50`: last year is no period after the second quarter.
  if (relation.kind === 'few-in-time' || relation.kind === 'percentages-in-time')
    return new Set(relation.points.map(({ period }) => period?.kind)).size < 2;
  if (relation.kind === 'change' && isOfUnequalSpans(telling)) return false;
  if (!pairs.has(relation.kind)) return true;
  return unusedIn(telling, relation).length < MOST_UNUSED || telling.mentions.length > MOST_UNCLEAR;
}

function allUnclear({ mentions }: Telling): Relation {
  const own = mentions.filter(({ reason }) => reason === null || reason === 'average');
  return { kind: 'unclear', values: own.map(({ value }) => value), isOfOne: false };
}

/** `3 in 4 maanden, vorig jaar 5`: counts over times that are not equally long. */
function isOfUnequalSpans({ mentions, words, shares }: Telling): boolean {
  const isSpan = /# (?:\S+ ){0,3}in [#_] (?:maanden|weken|kwartalen|months|weeks|quarters)(?= |$)/.test(words);
  return isSpan && shares.length === 0 && mentions.every(({ unit }) => unit === null);
}

const pairs: ReadonlySet<Relation['kind']> = new Set([
  'change',
  'share',
  'shares',
  'against-mean',
  'response',
  'mark',
  'reference',
]);
const MOST_UNUSED = 2;

function severalChanges(telling: Telling, today: string | null): Relation | null {
  const changes = changesIn(telling, today);
  const [change] = changes;
  if (change && changes.length === 1) return { kind: 'change', change, isUnfinished: isUnfinished(telling) };
  return changes.length > 1 ? { kind: 'changes', changes } : null;
}

/** Groups that each have a figure in the same two periods. */
function crossIn(telling: Telling): Relation | null {
  const changes = groupsInPeriods(telling);
  return changes && { kind: 'changes', changes };
}

function oneChange(telling: Telling, today: string | null): Relation | null {
  const change = changeIn(telling, today);
  return change ? { kind: 'change', change, isUnfinished: isUnfinished(telling) } : null;
}

function isUnfinished({ account }: Telling): boolean {
  return account.kind === 'understood' && account.questions.includes('completeness');
}

/** A few figures and not one word beside them; or two with nothing but `en` between. */
function bareListIn({ account, mentions, words, shares, hasTable }: Telling): Relation | null {
  const isBare = /^[#;,./\n -]*(?:(?:en|and) #[ ?.]*)?$/.test(words);
  if (account.kind !== 'understood' || hasTable || shares.length > 0 || !isBare) return null;
  const isList = account.series.every(({ arrangement, frequency }) => arrangement === 'list' && frequency === null);
  const count = mentions.length;
  if (!isList || account.pairs.length > 0 || count < 2 || count > MOST_UNCLEAR) return null;
  return { kind: 'unclear', values: mentions.map(({ value }) => value), isOfOne: true };
}

/** Cells of several rows in one line: a label behind a figure, over and over. */
function gluedIn({ source, account }: Telling): Relation | null {
  const [line = '', ...more] = source.trim().split('\n');
  if (areCellsGlued(line, more) && account.kind !== 'refused') return { kind: 'glued' };
  const cells = line.split('\t');
  if (more.length > 0 || cells.length < 4 || account.kind === 'refused') return null;
  const glued = cells.filter((cell) => /\d\s?\p{L}{2,}|\p{L}{3,}\d/u.test(cell)).length;
  return glued > 0 ? { kind: 'glued' } : null;
}

/** `WijkInwonersNoord 340012`: more headings than figures in a row, or two figures in one. */
function areCellsGlued(heading: string, rows: readonly string[]): boolean {
  const headings = /^(?:\p{Lu}\p{Ll}+){3,}$/u.test(heading.trim());
  const one = rows.filter((row) => /^\p{L}[^\d]* \d[\d.,]*$/u.test(row.trim()));
  const two = one.filter((row) => /\d[.,]\d{4,}$/.test(row.trim()));
  return rows.length > 1 && one.length === rows.length && (headings || two.length * 2 > rows.length);
}

/** Figures that do not say what they have to do with each other. */
function unclearIn({ account, mentions, words, hasTable, periods }: Telling): Relation | null {
  if (hasTable) return null;
  if (account.kind !== 'understood') return null;
  const own = mentions.filter(({ reason, unit }) => (reason === null || reason === 'average') && unit === null);
  if (own.length < 2 || own.length > MOST_UNCLEAR || isNoGroups(own, words) || periods.length > 1) return null;
  const labels = own.map(({ label }) => label.toLowerCase());
  const isLabelled =
    labels.every((label) => /\d|^\p{L}+(?: \p{L}+)?$/u.test(label) && !isClause(label)) &&
    new Set(labels).size === labels.length;
  if (isLabelled && mentions.every(({ reason }) => reason === null || reason === 'average'))
    return { kind: 'groups', groups: own.map(({ label, value }) => ({ label, value })), unit: 'count' };
  const [first, second] = own.map(({ after }) => after.split(' ')[0] ?? '');
  const isDifferent =
    own.length === 2 && first !== second && countWords.test(first ?? '') && countWords.test(second ?? '');
  if (isDifferent) return { kind: 'different', figures: own.map(({ label, value }) => ({ label, value })) };
  // Beside days or percentages they are no figures of one thing, and none is left out.
  const all = mentions.filter(({ reason }) => reason === null || reason === 'average');
  const isOfOneUnit = all.every(({ unit }) => unit === null);
  const values = (isOfOneUnit ? own : all).map(({ value }) => value);
  return { kind: 'unclear', values, isOfOne: isOfOneUnit && isOfOneThing(own) };
}
