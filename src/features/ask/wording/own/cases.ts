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

  between: (mean: Fact, lower: Fact, higher: Fact) =>
    say`Het gemiddelde van ${mean} ligt tussen twee groepen: ${lower} en ${higher}.`,
  shareOfHigher: (group: Fact, share: Fact) =>
    say`Zijn dat alle groepen? Dan is het aandeel van ${group} ongeveer ${share}: een klein deel trekt het gemiddelde omhoog.`,
  mostHave: (group: Fact, lower: Fact) => say`De meesten horen dan bij ${group}, met gemiddeld ${lower}.`,
  groupSizes: () => say`Hoe groot elke groep is, bepaalt hoe zwaar die meetelt. Noem dat erbij.`,
  eachGroup: () =>
    say`Noem liever het cijfer van elke groep dan één gemiddelde. Ook in een groep kan een paar grote zaken trekken.`,

  onlyClosed: (closed: Fact) => say`Deze duur gaat alleen over de ${closed} die klaar zijn.`,
  daysOfClosed: (days: Fact, closed: Fact) => say`De duur van ${days} gaat alleen over de ${closed} die klaar zijn.`,
  stillOpen: (open: Fact, all: Fact, percentage: Fact) =>
    say`Er lopen er nog ${open}. Dat is ${percentage} van alle ${all}, en die tellen niet mee.`,
  longestOpen: () => say`Wat lang duurt, loopt vaak nog. De duur kan dus te kort lijken.`,
  sameStart: () => say`Neem liever alles wat in dezelfde periode begon, en tel hoeveel daarvan op tijd klaar is.`,
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

  between: (mean, lower, higher) => say`The mean of ${mean} lies between two groups: ${lower} and ${higher}.`,
  shareOfHigher: (group, share) =>
    say`Are those all groups? Then the part of ${group} is about ${share}: a small part pulls the mean up.`,
  mostHave: (group, lower) => say`Most then belong to ${group}, with a mean of ${lower}.`,
  groupSizes: () => say`How large each group is decides how much it weighs. Mention that as well.`,
  eachGroup: () =>
    say`Rather give the figure of each group than one mean. Within a group a few large cases may pull as well.`,

  onlyClosed: (closed) => say`This duration is only about the ${closed} that are closed.`,
  daysOfClosed: (days, closed) => say`The duration of ${days} is only about the ${closed} that are closed.`,
  stillOpen: (open, all, percentage) =>
    say`${open} are still open. That is ${percentage} of all ${all}, and they do not count.`,
  longestOpen: () => say`What takes long is often still open. So the duration may look too short.`,
  sameStart: () => say`Rather take all that began in the same period, and count how many of them were closed in time.`,
};

export const caseWords = { nl: dutch, en: english };
