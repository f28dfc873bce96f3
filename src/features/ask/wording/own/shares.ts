import { say, type Fact } from '../../statement.ts';

const dutch = {
  assumed: (part: Fact, whole: Fact) =>
    say`Ik lees ‘${part}’ als een deel van ‘${whole}’. Gaan ze niet over dezelfde zaken, dan klopt het percentage niet.`,
  share: (part: Fact, whole: Fact, percentage: Fact) => say`${part} van ${whole} is ${percentage}.`,
  countOf: (percentage: Fact, whole: Fact, part: Fact) => say`${percentage} van ${whole} is ${part}.`,
  newestIn: (period: Fact, part: Fact, whole: Fact, percentage: Fact) =>
    say`${period} was het ${part} van ${whole}, dat is ${percentage}.`,
  sample: (lower: Fact, upper: Fact) =>
    say`Is dit een steekproef? Dan ligt het echte percentage waarschijnlijk tussen ${lower} en ${upper}.`,
  everybody: () =>
    say`Is iedereen geteld? Dan laat die marge zien hoeveel zo’n cijfer door toeval van keer tot keer kan schelen.`,
  difference: (points: Fact) => say`Het verschil is ${points}.`,
  rose: (points: Fact) => say`Dat is ${points} meer dan eerst.`,
  fell: (points: Fact) => say`Dat is ${points} minder dan eerst.`,
  same: () => say`De percentages zijn gelijk.`,
  range: (lower: Fact, upper: Fact) => say`Rekening houdend met toeval ligt het verschil tussen ${lower} en ${upper}.`,
  chance: () => say`Met deze aantallen kan zo’n verschil goed toeval zijn.`,
  moreThanChance: () => say`Met deze aantallen is zo’n verschil groter dan toeval meestal geeft.`,
  notWorse: () => say`Meer of minder is niet vanzelf beter of slechter. De groepen kunnen ook verschillen.`,
  sameQuestion: () => say`Is er twee keer hetzelfde gevraagd, aan dezelfde soort mensen?`,
  small: () => say`Het zijn kleine groepen: een paar mensen meer of minder scheelt al veel.`,

  no: (claimed: Fact) => say`Nee, samen is het niet ${claimed}.`,
  yes: (claimed: Fact) => say`Ja, samen is het ${claimed}.`,
  together: (count: Fact, size: Fact, percentage: Fact) =>
    say`Samen is het ${count} van ${size}, dat is ${percentage}.`,
  plainMean: (mean: Fact) => say`Het gewone gemiddelde van de percentages is ${mean}.`,
  plainMisleads: () =>
    say`Dat gemiddelde klopt niet, want de groepen zijn niet even groot. Tel daarom eerst de aantallen op.`,
  needsSizes: () =>
    say`Het percentage van alles samen kan ik niet uitrekenen. Daarvoor heb ik de aantallen nodig: hoeveel van hoeveel?`,
  meanNeedsSizes: () =>
    say`Nee, zo kun je gemiddelden niet bij elkaar nemen. Ik heb nodig hoeveel zaken er achter elk gemiddelde zitten.`,
  between: (lowest: Fact, highest: Fact) => say`Het ligt in elk geval tussen ${lowest} en ${highest}.`,
  onlyIfEqual: (mean: Fact) => say`Alleen als alle groepen even groot zijn, is het ${mean}.`,

  firstNotAll: (earlier: Fact, earlierSize: Fact) =>
    say`Tot nu toe was het steeds alles: ${earlier} van ${earlierSize}.`,
  firstNotNone: (earlierSize: Fact) => say`Tot nu toe was het steeds nul, van samen ${earlierSize}.`,
  newest: (part: Fact, whole: Fact, percentage: Fact) =>
    say`Het laatste cijfer is ${part} van ${whole}, dat is ${percentage}.`,
  firstTime: (missing: Fact) => say`Het is dus voor het eerst niet alles: er ontbreken er ${missing}.`,
  firstTimeSome: (found: Fact) => say`Het is dus voor het eerst niet nul: het zijn er ${found}.`,
  earlier: (part: Fact, whole: Fact, percentage: Fact) =>
    say`Daarvoor was het samen ${part} van ${whole}, dat is ${percentage}.`,
  newestChance: () => say`Dat het laatste cijfer anders is, kan goed toeval zijn.`,
  newestMoreThanChance: () => say`Dat is meer dan toeval meestal geeft.`,
  look: () => say`Kijk wat er die laatste keer anders was: de registratie, de drukte of de werkwijze.`,
};

const english: typeof dutch = {
  assumed: (part, whole) =>
    say`I read ‘${part}’ as a part of ‘${whole}’. If they are not about the same cases, the percentage is not right.`,
  share: (part, whole, percentage) => say`${part} of ${whole} is ${percentage}.`,
  countOf: (percentage, whole, part) => say`${percentage} of ${whole} is ${part}.`,
  newestIn: (period, part, whole, percentage) => say`${period} it was ${part} of ${whole}, which is ${percentage}.`,
  sample: (lower, upper) => say`Is this a sample? Then the real percentage is probably between ${lower} and ${upper}.`,
  everybody: () =>
    say`Was everybody counted? Then that margin shows how much such a figure can differ by chance from time to time.`,
  difference: (points) => say`The difference is ${points}.`,
  rose: (points) => say`That is ${points} more than before.`,
  fell: (points) => say`That is ${points} less than before.`,
  same: () => say`The percentages are the same.`,
  range: (lower, upper) => say`Allowing for chance the difference is between ${lower} and ${upper}.`,
  chance: () => say`With these counts such a difference may well be chance.`,
  moreThanChance: () => say`With these counts such a difference is more than chance usually gives.`,
  notWorse: () => say`More or less is not better or worse in itself. The groups may differ as well.`,
  sameQuestion: () => say`Was the same asked twice, of the same kind of people?`,
  small: () => say`These are small groups: a few people more or less make a large difference.`,

  no: (claimed) => say`No, together it is not ${claimed}.`,
  yes: (claimed) => say`Yes, together it is ${claimed}.`,
  together: (count, size, percentage) => say`Together it is ${count} of ${size}, which is ${percentage}.`,
  plainMean: (mean) => say`The plain mean of the percentages is ${mean}.`,
  plainMisleads: () =>
    say`That mean is not right, because the groups are not equally large. So add up the counts first.`,
  needsSizes: () =>
    say`I cannot work out the percentage of all together. For that I need the counts: how many out of how many?`,
  meanNeedsSizes: () =>
    say`No, averages cannot be put together like that. I need to know how many cases are behind each average.`,
  between: (lowest, highest) => say`It is in any case between ${lowest} and ${highest}.`,
  onlyIfEqual: (mean) => say`Only if all groups are equally large is it ${mean}.`,

  firstNotAll: (earlier, earlierSize) => say`Until now it was always all: ${earlier} of ${earlierSize}.`,
  firstNotNone: (earlierSize) => say`Until now it was always none, of ${earlierSize} together.`,
  newest: (part, whole, percentage) => say`The last figure is ${part} of ${whole}, which is ${percentage}.`,
  firstTime: (missing) => say`So for the first time it is not all: ${missing} are missing.`,
  firstTimeSome: (found) => say`So for the first time it is not none: there are ${found}.`,
  earlier: (part, whole, percentage) => say`Before that it was ${part} of ${whole} together, which is ${percentage}.`,
  newestChance: () => say`That the last figure is different may well be chance.`,
  newestMoreThanChance: () => say`That is more than chance usually gives.`,
  look: () => say`Look at what was different that last time: the registration, how busy it was or the way of working.`,
};

export const shareWords = { nl: dutch, en: english };
