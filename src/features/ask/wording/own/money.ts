import { say, type Fact } from '../../statement.ts';

const dutch = {
  aboveBudget: (difference: Fact, percentage: Fact) =>
    say`Dat is ${difference} boven de begroting, ofwel ${percentage}.`,
  belowBudget: (difference: Fact, percentage: Fact) =>
    say`Dat is ${difference} onder de begroting, ofwel ${percentage}.`,
  partOfBudget: (part: Fact) => say`Er is ${part} van de begroting op.`,
  yearGone: (gone: Fact) => say`Van het jaar is ${gone} voorbij.`,
  notEven: () => say`Uitgaven komen zelden gelijk over het jaar. Ik reken dit dus niet door naar december.`,
  onBudget: () => say`Dat is precies wat er begroot was.`,
  forecastBeside: (budget: Fact, forecast: Fact) => say`Begroot is ${budget}, de prognose is ${forecast}.`,
  soFarBeside: (budget: Fact, soFar: Fact) => say`Begroot is ${budget}, tot nu toe is het ${soFar}.`,
  amountsBy: (change: Fact) => say`De bedragen veranderden met ${change}.`,
  realisedBeside: (budget: Fact, realised: Fact) => say`Begroot was ${budget}, het werd ${realised}.`,
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
};

const english: typeof dutch = {
  aboveBudget: (difference, percentage) => say`That is ${difference} above the budget, or ${percentage}.`,
  belowBudget: (difference, percentage) => say`That is ${difference} below the budget, or ${percentage}.`,
  partOfBudget: (part) => say`Of the budget ${part} is spent.`,
  yearGone: (gone) => say`Of the year ${gone} is over.`,
  notEven: () => say`Spending is seldom even over the year. So I do not extend this to December.`,
  onBudget: () => say`That is exactly what was budgeted.`,
  forecastBeside: (budget, forecast) => say`The budget is ${budget}, the forecast is ${forecast}.`,
  soFarBeside: (budget, soFar) => say`The budget is ${budget}, so far it is ${soFar}.`,
  amountsBy: (change) => say`The amounts changed by ${change}.`,
  realisedBeside: (budget, realised) => say`The budget was ${budget}, it became ${realised}.`,
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
};

export const moneyWords = { nl: dutch, en: english };
