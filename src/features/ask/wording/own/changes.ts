import { say, type Fact } from '../../statement.ts';

const dutch = {
  rose: (from: Fact, to: Fact, difference: Fact) => say`Van ${from} naar ${to} is ${difference} meer.`,
  fell: (from: Fact, to: Fact, difference: Fact) => say`Van ${from} naar ${to} is ${difference} minder.`,
  addedUp: (parts: Fact, sum: Fact) => say`Ik tel ${parts} bij elkaar op: ${sum}.`,
  same: (value: Fact) => say`Het bleef ${value}.`,
  relative: (percentage: Fact) => say`Dat is ${percentage}.`,
  relativeOfPercentage: (percentage: Fact) => say`In procenten van het eerste cijfer is dat ${percentage}.`,
  fromNothing: () => say`Een percentage kan niet, want het eerste cijfer is nul.`,
  chance: () => say`Bij aantallen per periode kan zo’n verschil goed toeval zijn.`,
  moreThanChance: () => say`Bij aantallen per periode is zo’n verschil groter dan toeval meestal geeft.`,
  small: () => say`Het zijn kleine aantallen: een paar meer of minder scheelt al veel.`,
  unfinished: () => say`Is de nieuwste periode al voorbij? Zo niet, dan kan er nog bijkomen.`,
  needsCounts: () => say`Of het toeval kan zijn, zie ik pas met de aantallen erbij: hoeveel van hoeveel?`,
  askedPeople: () =>
    say`Hoeveel mensen zijn er elke keer gevraagd? Met die aantallen erbij zie ik of het toeval kan zijn.`,
  needsSpread: () =>
    say`Of het toeval kan zijn, hangt ook af van hoe ver de antwoorden uit elkaar liggen. Vraag om de standaardafwijking.`,
  needsCases: () => say`Dit lijken gemiddelden. Om hoeveel gevallen gaat het, en hoe ver liggen die uit elkaar?`,
  medianToo: () => say`Kijk ook naar de mediaan: één uitschieter kan een gemiddelde flink verschuiven.`,
  priceToo: () => say`Ga na of de prijs veranderde, of alle rekeningen binnen zijn en of de periodes even lang zijn.`,
  ifStock: () => say`Is het een stand? Kijk dan naar wie erbij kwam en wie eraf ging.`,
  stock: () => say`Dit is een stand. Die verandert door wie erbij komt en wie eraf gaat.`,
  twoPoints: () =>
    say`Twee cijfers zijn geen trend. Stuur de laatste dertien weken of meer, dan kijk ik naar gewone schommeling.`,
  twoMeasurements: () => say`Twee metingen zijn geen trend.`,
  years: () => say`Twee jaren zijn geen trend. Kijk ook naar de jaren ervoor en ertussen.`,

  rateApart: (difference: Fact) => say`Het verschil is ${difference}, in dezelfde eenheid.`,
  rateNotWorse: () => say`Hoger is niet slechter. Het kan ook komen door leeftijd, inkomen of de manier van tellen.`,
  aboveMean: (value: Fact, difference: Fact, mean: Fact) =>
    say`${value} is ${difference} meer dan het gemiddelde van ${mean}.`,
  belowMean: (value: Fact, difference: Fact, mean: Fact) =>
    say`${value} is ${difference} minder dan het gemiddelde van ${mean}.`,
  onMean: (value: Fact) => say`${value} is gelijk aan het gemiddelde.`,
  meanHides: () => say`Een gemiddelde zegt niet hoeveel de cijfers schommelen.`,
  sendRow: () => say`Stuur de laatste dertien cijfers of meer, dan zie ik of dit gewoon is.`,
  roundedTo: (to: Fact) => say`Deze cijfers zijn afgerond op ${to}.`,
  mayBe: (published: Fact, lower: Fact, upper: Fact) => say`${published} kan in het echt ${lower} tot ${upper} zijn.`,
  realChange: (lower: Fact, upper: Fact) => say`De echte verandering ligt tussen ${lower} en ${upper}.`,
  roundedRates: (lower: Fact, upper: Fact) =>
    say`De cijfers zijn afgerond. Alleen daardoor al kan het van ${lower} tot ${upper} zijn.`,
  realDifference: (lower: Fact, upper: Fact) => say`In aantallen is dat ${lower} tot ${upper}.`,
  published: (percentage: Fact) => say`Met de afgeronde cijfers zou het ${percentage} lijken.`,
  maybeNothing: () => say`Het kan dus ook gelijk gebleven zijn.`,
  direction: () => say`De richting staat wel vast.`,

  pickedHighest: () => say`Wie de hoogste kiest, ziet daarna meestal vanzelf een lager cijfer.`,
  pickedLowest: () => say`Wie de laagste kiest, ziet daarna meestal vanzelf een hoger cijfer.`,
  alsoWithout: () => say`Dat gebeurt ook zonder aanpak. Dit bewijst dus niet dat het werkt.`,
  compareOthers: () => say`Vergelijk met groepen die net zo hoog of laag zaten en niets kregen.`,
};

const english: typeof dutch = {
  rose: (from, to, difference) => say`From ${from} to ${to} is ${difference} more.`,
  fell: (from, to, difference) => say`From ${from} to ${to} is ${difference} less.`,
  addedUp: (parts, sum) => say`I add up ${parts}: ${sum}.`,
  same: (value) => say`It stayed ${value}.`,
  relative: (percentage) => say`That is ${percentage}.`,
  relativeOfPercentage: (percentage) => say`As a percentage of the first figure that is ${percentage}.`,
  fromNothing: () => say`There is no percentage, because the first figure is zero.`,
  chance: () => say`For counts per period such a difference may well be chance.`,
  moreThanChance: () => say`For counts per period such a difference is more than chance usually gives.`,
  small: () => say`These are small numbers: a few more or less make a large difference.`,
  unfinished: () => say`Is the newest period over? If not, more may still come in.`,
  needsCounts: () => say`Whether it may be chance I can only see with the counts: how many out of how many?`,
  askedPeople: () => say`How many people were asked each time? With those numbers I can see whether it may be chance.`,
  needsSpread: () =>
    say`Whether it may be chance also depends on how far apart the answers are. Ask for the standard deviation.`,
  needsCases: () => say`These look like means. Of how many cases are they, and how far apart do those lie?`,
  medianToo: () => say`Look at the median as well: one outlier can shift a mean a lot.`,
  priceToo: () => say`Check whether the price changed, all invoices are in and the periods are equally long.`,
  ifStock: () => say`Is it a stock? Then look at who came in and who left.`,
  stock: () => say`This is a stock. It changes by who comes in and who leaves.`,
  twoPoints: () => say`Two figures are no trend. Send the last thirteen weeks or more and I look at common variation.`,
  twoMeasurements: () => say`Two figures are no trend.`,
  years: () => say`Two years are no trend. Look at the years before and in between too.`,

  rateApart: (difference) => say`The difference is ${difference}, in the same unit.`,
  rateNotWorse: () => say`Higher is not worse. It may also come from age, income or the way of counting.`,
  aboveMean: (value, difference, mean) => say`${value} is ${difference} more than the mean of ${mean}.`,
  belowMean: (value, difference, mean) => say`${value} is ${difference} less than the mean of ${mean}.`,
  onMean: (value) => say`${value} is equal to the mean.`,
  meanHides: () => say`A mean does not tell how much the figures vary.`,
  sendRow: () => say`Send the last thirteen figures or more and I see whether this is ordinary.`,
  roundedTo: (to) => say`These figures are rounded to ${to}.`,
  mayBe: (published, lower, upper) => say`${published} may really be ${lower} to ${upper}.`,
  realChange: (lower, upper) => say`The real change lies between ${lower} and ${upper}.`,
  roundedRates: (lower, upper) => say`The figures are rounded. That alone makes it anything from ${lower} to ${upper}.`,
  realDifference: (lower, upper) => say`In numbers that is ${lower} to ${upper}.`,
  published: (percentage) => say`With the rounded figures it would seem to be ${percentage}.`,
  maybeNothing: () => say`So it may also have stayed the same.`,
  direction: () => say`The direction is certain, though.`,

  pickedHighest: () => say`Who picks the highest usually sees a lower figure next, of its own accord.`,
  pickedLowest: () => say`Who picks the lowest usually sees a higher figure next, of its own accord.`,
  alsoWithout: () => say`That happens without doing anything too. So this does not prove that it works.`,
  compareOthers: () => say`Compare with groups that were just as high or low and got nothing.`,
};

export const changeWords = { nl: dutch, en: english };
