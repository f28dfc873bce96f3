import { say, type Fact } from '../../statement.ts';

const dutch = {
  theLast: 'het laatste cijfer',
  theOneBefore: 'het cijfer daarvoor',
  onYear: (period: Fact, difference: Fact, percentage: Fact) =>
    say`${period} ligt ${difference} hoger dan een jaar eerder (${percentage}).`,
  onYearLess: (period: Fact, difference: Fact, percentage: Fact) =>
    say`${period} ligt ${difference} lager dan een jaar eerder (${percentage}).`,
  onYearSame: (period: Fact) => say`${period} is gelijk aan een jaar eerder.`,
  allHigher: (count: Fact, least: Fact, most: Fact) =>
    say`Alle ${count} liggen hoger dan een jaar eerder, van ${least} tot ${most}.`,
  allLower: (count: Fact, least: Fact, most: Fact) =>
    say`Alle ${count} liggen lager dan een jaar eerder, van ${least} tot ${most}.`,
  notAll: () => say`Niet alle periodes gaan dezelfde kant op.`,
  season: (highest: Fact, lowest: Fact) =>
    say`Elk jaar is ${highest} het hoogst en ${lowest} het laagst: dat is het seizoen.`,
  compareSame: () => say`Vergelijk daarom steeds met dezelfde periode een jaar eerder.`,
  noYearBefore: () => say`Zonder cijfers van een jaar eerder kan dit ook het seizoen zijn.`,
  beside: (period: Fact, before: Fact, after: Fact, percentage: Fact) =>
    say`${period}: van ${before} naar ${after} (${percentage}).`,
  besideSame: (period: Fact, value: Fact) => say`${period}: beide jaren ${value}.`,
  yearTotals: (before: Fact, from: Fact, after: Fact, to: Fact, percentage: Fact) =>
    say`Heel ${from} telt ${before} en heel ${to} telt ${after}: ${percentage}.`,
  twoYears: () => say`Twee jaren zijn geen trend.`,
  fewPoints: (points: Fact) => say`Met ${points} cijfers bereken ik geen grenzen voor gewone schommeling.`,
  firstLast: (from: Fact, to: Fact, difference: Fact) => say`Van ${from} naar ${to} is ${difference} meer.`,
  firstLastLess: (from: Fact, to: Fact, difference: Fact) => say`Van ${from} naar ${to} is ${difference} minder.`,
  firstLastSame: (value: Fact) => say`Begin en eind zijn gelijk: ${value}.`,
  relative: (percentage: Fact) => say`Dat is ${percentage}.`,
  lastStep: (from: Fact, to: Fact) => say`De laatste stap ging van ${from} naar ${to}.`,
  lastStepDated: (from: Fact, was: Fact, to: Fact, is: Fact) => say`${from} was het ${was}, ${to} ${is}.`,
  chance: () => say`Bij aantallen kan zo’n stap goed toeval zijn.`,
  moreThanChance: () => say`Bij aantallen is zo’n stap groter dan toeval meestal geeft.`,
  everyYearUp: () => say`Het steeg elke keer.`,
  everyYearDown: () => say`Het daalde elke keer.`,
  noPromise: () => say`Dat zegt niet dat het zo doorgaat.`,
  range: (lowest: Fact, highest: Fact) => say`De cijfers lopen van ${lowest} tot ${highest}.`,
  rowRange: (lowest: Fact, highest: Fact) => say`loopt van ${lowest} tot ${highest}.`,
  aboveOthers: (apart: Fact, lowest: Fact, highest: Fact) =>
    say`${apart} is hoger dan alle andere cijfers. Die lopen van ${lowest} tot ${highest}.`,
  belowOthers: (apart: Fact, lowest: Fact, highest: Fact) =>
    say`${apart} is lager dan alle andere cijfers. Die lopen van ${lowest} tot ${highest}.`,
  noTrend: () =>
    say`Dit zijn te weinig cijfers voor een trend. Stuur er dertien of meer, dan kijk ik naar gewone schommeling.`,
  unfinished: () => say`Is de nieuwste periode al voorbij? Zo niet, dan kan er nog bijkomen.`,
  stock: () => say`Dit is een stand. Die verandert langzaam, door wie erbij komt en wie eraf gaat.`,
  askFlows: () => say`Wil je weten waarom? Stuur dan instroom en uitstroom tussen deze data.`,
  highestLater: () => say`Let op: na een hoog cijfer volgt meestal vanzelf een lager cijfer.`,
  lowestLater: () => say`Let op waar je begint: na een laag cijfer volgt meestal vanzelf een hoger cijfer.`,
};

const english: typeof dutch = {
  theLast: 'the last figure',
  theOneBefore: 'the figure before it',
  onYear: (period, difference, percentage) =>
    say`${period} is ${difference} higher than a year earlier (${percentage}).`,
  onYearLess: (period, difference, percentage) =>
    say`${period} is ${difference} lower than a year earlier (${percentage}).`,
  onYearSame: (period) => say`${period} is the same as a year earlier.`,
  allHigher: (count, least, most) => say`All ${count} are higher than a year earlier, from ${least} to ${most}.`,
  allLower: (count, least, most) => say`All ${count} are lower than a year earlier, from ${least} to ${most}.`,
  notAll: () => say`Not all periods go the same way.`,
  season: (highest, lowest) => say`Every year ${highest} is highest and ${lowest} lowest: that is the season.`,
  compareSame: () => say`So always compare with the same period a year earlier.`,
  noYearBefore: () => say`Without figures of a year earlier this may be the season as well.`,
  beside: (period, before, after, percentage) => say`${period}: from ${before} to ${after} (${percentage}).`,
  besideSame: (period, value) => say`${period}: ${value} in both years.`,
  yearTotals: (before, from, after, to, percentage) =>
    say`All of ${from} counts ${before} and all of ${to} ${after}: ${percentage}.`,
  twoYears: () => say`Two years are no trend.`,
  fewPoints: (points) => say`With ${points} figures I work out no limits of common variation.`,
  firstLast: (from, to, difference) => say`From ${from} to ${to} is ${difference} more.`,
  firstLastLess: (from, to, difference) => say`From ${from} to ${to} is ${difference} less.`,
  firstLastSame: (value) => say`It begins and ends the same: ${value}.`,
  relative: (percentage) => say`That is ${percentage}.`,
  lastStep: (from, to) => say`The last step went from ${from} to ${to}.`,
  lastStepDated: (from, was, to, is) => say`${from} it was ${was}, ${to} ${is}.`,
  chance: () => say`For counts such a step may well be chance.`,
  moreThanChance: () => say`For counts such a step is more than chance usually gives.`,
  everyYearUp: () => say`It rose every time.`,
  everyYearDown: () => say`It fell every time.`,
  noPromise: () => say`That does not mean that it goes on.`,
  range: (lowest, highest) => say`The figures go from ${lowest} to ${highest}.`,
  rowRange: (lowest, highest) => say`runs from ${lowest} to ${highest}.`,
  aboveOthers: (apart, lowest, highest) =>
    say`${apart} is higher than all other figures. Those go from ${lowest} to ${highest}.`,
  belowOthers: (apart, lowest, highest) =>
    say`${apart} is lower than all other figures. Those go from ${lowest} to ${highest}.`,
  noTrend: () => say`These are too few figures for a trend. Send thirteen or more and I look at common variation.`,
  unfinished: () => say`Is the newest period over? If not, more may still come in.`,
  stock: () => say`This is a stock. It changes slowly, by who comes in and who leaves.`,
  askFlows: () => say`Do you want to know why? Then send inflow and outflow between these dates.`,
  highestLater: () => say`Mind that after a high figure a lower one usually follows of its own accord.`,
  lowestLater: () => say`Mind where you start: after a low figure a higher one usually follows of its own accord.`,
};

export const periodWords = { nl: dutch, en: english };
