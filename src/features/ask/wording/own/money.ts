import { say, type Fact } from '../../statement.ts';

const dutch = {
  aboveBudget: (difference: Fact, percentage: Fact) =>
    say`Dat is ${difference} boven de begroting, ofwel ${percentage}.`,
  belowBudget: (difference: Fact, percentage: Fact) =>
    say`Dat is ${difference} onder de begroting, ofwel ${percentage}.`,
  partOfBudget: (part: Fact) => say`Er is ${part} van de begroting op.`,
  yearGone: (gone: Fact) => say`Van het jaar is ${gone} voorbij.`,
  earlierPart: (part: Fact) => say`Een jaar eerder was op dat moment ${part} op.`,
  notEven: () => say`Uitgaven komen zelden gelijk over het jaar. Ik reken dit dus niet door naar december.`,
  onBudget: () => say`Dat is precies wat er begroot was.`,
  forecastBeside: (budget: Fact, forecast: Fact) => say`Begroot is ${budget}, de prognose is ${forecast}.`,
  soFarBeside: (budget: Fact, soFar: Fact) => say`Begroot is ${budget}, tot nu toe is het ${soFar}.`,
  amountsBy: (change: Fact) => say`De bedragen veranderden met ${change}.`,
  realisedBeside: (budget: Fact, realised: Fact) => say`Begroot was ${budget}, het werd ${realised}.`,
  months: (lowest: Fact, highest: Fact) => say`Per maand liep het van ${lowest} tot ${highest}.`,
  ofBudget: (other: Fact, budget: Fact, part: Fact) => say`${other} op een begroting van ${budget} is ${part}.`,
  expectedBeside: (expected: Fact, became: Fact) => say`Verwacht was ${expected}, het werd ${became}.`,
  moreThanExpected: (difference: Fact, percentage: Fact) =>
    say`Dat is ${difference} meer dan verwacht, ofwel ${percentage}.`,
  lessThanExpected: (difference: Fact, percentage: Fact) =>
    say`Dat is ${difference} minder dan verwacht, ofwel ${percentage}.`,
  oneOutcome: () => say`Eén keer ernaast zitten zegt weinig. Kijk ook hoe ver eerdere prognoses ernaast zaten.`,
  forecast: () => say`Een prognose is nog geen uitkomst. Hij kan nog veranderen.`,
  whatMakesIt: () => say`Kijk waar het verschil vandaan komt: meer mensen, meer per persoon of een hogere prijs?`,
  openInvoices: () => say`Ga na of alle rekeningen binnen zijn.`,
  wholeYear: () => say`Ga na of beide bedragen over dezelfde periode gaan.`,

  amounts: (before: Fact, after: Fact, change: Fact) => say`Van ${before} naar ${after} is ${change}.`,
  prices: (price: Fact) => say`De prijs steeg met ${price}.`,
  volume: (percentage: Fact) => say`Zonder die prijsstijging blijft er ${percentage} over.`,
  mostlyPrice: () => say`De stijging komt dus vooral door de prijs.`,
  morePeople: () => say`De rest is volume: meer mensen, of meer per persoon.`,
  lessVolume: () => say`In hoeveelheid werd het dus minder.`,
  numbers: (before: Fact, after: Fact, change: Fact) => say`Het aantal ging van ${before} naar ${after}: ${change}.`,
  cost: (before: Fact, after: Fact, change: Fact) => say`Het bedrag ging van ${before} naar ${after}: ${change}.`,
  each: (before: Fact, after: Fact, change: Fact) =>
    say`Per stuk was dat eerst ${before} en daarna ${after}: ${change}.`,
  bothRose: () => say`Het komt dus van twee kanten: het zijn er meer, en ze kosten per stuk meer.`,
  twoParts: () => say`Het bedrag bestaat uit die twee: hoeveel het er zijn, en wat het per stuk kost.`,
  whyEach: () => say`Of het bedrag per stuk veranderde door de prijs of door zwaardere hulp, zie je hier niet aan.`,
};

const english: typeof dutch = {
  aboveBudget: (difference, percentage) => say`That is ${difference} above the budget, or ${percentage}.`,
  belowBudget: (difference, percentage) => say`That is ${difference} below the budget, or ${percentage}.`,
  partOfBudget: (part) => say`Of the budget ${part} is spent.`,
  yearGone: (gone) => say`Of the year ${gone} is over.`,
  earlierPart: (part) => say`A year earlier ${part} was used at that time.`,
  notEven: () => say`Spending is seldom even over the year. So I do not extend this to December.`,
  onBudget: () => say`That is exactly what was budgeted.`,
  forecastBeside: (budget, forecast) => say`The budget is ${budget}, the forecast is ${forecast}.`,
  soFarBeside: (budget, soFar) => say`The budget is ${budget}, so far it is ${soFar}.`,
  amountsBy: (change) => say`The amounts changed by ${change}.`,
  realisedBeside: (budget, realised) => say`The budget was ${budget}, it became ${realised}.`,
  months: (lowest, highest) => say`Per month it ran from ${lowest} to ${highest}.`,
  ofBudget: (other, budget, part) => say`${other} on a budget of ${budget} is ${part}.`,
  expectedBeside: (expected, became) => say`Expected was ${expected}, it became ${became}.`,
  moreThanExpected: (difference, percentage) => say`That is ${difference} more than expected, or ${percentage}.`,
  lessThanExpected: (difference, percentage) => say`That is ${difference} less than expected, or ${percentage}.`,
  oneOutcome: () => say`Being off once tells little. Look how far off earlier forecasts were too.`,
  forecast: () => say`A forecast is no result yet. It may still change.`,
  whatMakesIt: () => say`See where the difference comes from: more people, more per person or a higher price?`,
  openInvoices: () => say`Check whether all invoices are in.`,
  wholeYear: () => say`Check whether both amounts are about the same period.`,

  amounts: (before, after, change) => say`From ${before} to ${after} is ${change}.`,
  prices: (price) => say`The price rose by ${price}.`,
  volume: (percentage) => say`Without that price rise ${percentage} is left.`,
  mostlyPrice: () => say`So most of the rise is the price.`,
  morePeople: () => say`The rest is volume: more people, or more per person.`,
  lessVolume: () => say`So the quantity went down.`,
  numbers: (before, after, change) => say`The number went from ${before} to ${after}: ${change}.`,
  cost: (before, after, change) => say`The amount went from ${before} to ${after}: ${change}.`,
  each: (before, after, change) => say`For each that was ${before} first and ${after} after: ${change}.`,
  bothRose: () => say`So it comes from two sides: there are more of them, and each costs more.`,
  twoParts: () => say`The amount is made of those two: how many there are, and what each costs.`,
  whyEach: () => say`Whether the amount for each changed by its price or by heavier support cannot be seen here.`,
};

export const moneyWords = { nl: dutch, en: english };
