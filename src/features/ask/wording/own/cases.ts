import { say, type Fact } from '../../statement.ts';

const dutch = {
  cases: (cases: Fact) => say`Ik lees dit als ${cases} losse zaken.`,
  mean: (mean: Fact) => say`Het gemiddelde is ${mean}.`,
  median: (median: Fact) => say`De mediaan is ${median}: de helft zit daar op of onder.`,
  most: (low: Fact, high: Fact) => say`De middelste helft ligt tussen ${low} en ${high}.`,
  pulled: (largest: Fact) => say`Eén zaak van ${largest} trekt het gemiddelde omhoog. Kijk die eerst na.`,
  pulledBySome: () => say`Een paar grote zaken trekken het gemiddelde omhoog.`,
  without: (mean: Fact) => say`Zonder die zaak is het gemiddelde ${mean}.`,
  useMedian: () => say`Noem hier liever de mediaan dan het gemiddelde.`,
  alike: () => say`Gemiddelde en mediaan liggen dicht bij elkaar.`,
  meanAbove: (difference: Fact) => say`Het gemiddelde ligt ${difference} hoger.`,
  meanBelow: (difference: Fact) =>
    say`Het gemiddelde ligt ${difference} lager: een paar korte zaken trekken het omlaag.`,
  giveBoth: () => say`Noem ze het liefst allebei, met het aantal zaken erbij.`,
  few: () => say`Het zijn weinig zaken, dus één zaak scheelt veel.`,
  open: () => say`Zaken die nog lopen zitten hier niet in. Juist die duren vaak lang.`,
};

const english: typeof dutch = {
  cases: (cases) => say`I read these as ${cases} single cases.`,
  mean: (mean) => say`The mean is ${mean}.`,
  median: (median) => say`The median is ${median}: half of them are at or below it.`,
  most: (low, high) => say`The middle half lies between ${low} and ${high}.`,
  pulled: (largest) => say`One case of ${largest} pulls the mean up. Check that one first.`,
  pulledBySome: () => say`A few large cases pull the mean up.`,
  without: (mean) => say`Without that case the mean is ${mean}.`,
  useMedian: () => say`Rather give the median here than the mean.`,
  alike: () => say`Mean and median are close together.`,
  meanAbove: (difference) => say`The mean is ${difference} higher.`,
  meanBelow: (difference) => say`The mean is ${difference} lower: a few short cases pull it down.`,
  giveBoth: () => say`Rather give both, with the number of cases.`,
  few: () => say`These are few cases, so one case makes a large difference.`,
  open: () => say`Cases that are still open are not in it. They often take longest.`,
};

export const caseWords = { nl: dutch, en: english };
