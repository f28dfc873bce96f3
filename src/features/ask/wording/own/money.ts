import { say, type Fact } from '../../statement.ts';

const dutch = {
  share: (part: Fact, whole: Fact, percentage: Fact) => say`${part} van ${whole} is ${percentage}.`,
  met: (actual: Fact, target: Fact) => say`${actual} haalt het doel van ${target}.`,
  missed: (actual: Fact, target: Fact) => say`${actual} haalt het doel van ${target} niet.`,
  over: (difference: Fact) => say`Dat is ${difference} boven het doel.`,
  under: (difference: Fact) => say`Dat is ${difference} onder het doel.`,
  exactly: () => say`Dat is precies het doel.`,
  percentOf: (percentage: Fact) => say`Dat is ${percentage} van het doel.`,
  cases: (cases: Fact) => say`In aantallen gaat het om ${cases} minder dan het doel vraagt.`,
  casesOver: (cases: Fact) => say`In aantallen gaat het om ${cases} meer dan het doel vraagt.`,
  nearChance: () => say`Met deze aantallen kan dat verschil goed toeval zijn.`,
  beyondChance: () => say`Met deze aantallen is dat verschil groter dan toeval meestal geeft.`,
  onePeriod: () => say`Eén periode zegt weinig. Kijk of het doel ook in eerdere periodes werd gehaald.`,
  chosen: () => say`Een doel is gekozen. Het zegt niet wat gewoon is.`,

  aboveBudget: (difference: Fact, percentage: Fact) =>
    say`Dat is ${difference} boven de begroting, ofwel ${percentage}.`,
  belowBudget: (difference: Fact, percentage: Fact) =>
    say`Dat is ${difference} onder de begroting, ofwel ${percentage}.`,
  partOfBudget: (part: Fact) => say`Er is ${part} van de begroting op.`,
  onBudget: () => say`Dat is precies wat er begroot was.`,
  forecastBeside: (budget: Fact, forecast: Fact) => say`Begroot is ${budget}, de prognose is ${forecast}.`,
  soFarBeside: (budget: Fact, soFar: Fact) => say`Begroot is ${budget}, tot nu toe is het ${soFar}.`,
  besideReference: (difference: Fact, reference: Fact) =>
    say`Dat is ${difference} dan de ${reference} waarmee je vergelijkt.`,
  sameCount: () => say`Tellen beide hetzelfde, over dezelfde periode?`,
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
  share: (part, whole, percentage) => say`${part} of ${whole} is ${percentage}.`,
  met: (actual, target) => say`${actual} meets the target of ${target}.`,
  missed: (actual, target) => say`${actual} does not meet the target of ${target}.`,
  over: (difference) => say`That is ${difference} above the target.`,
  under: (difference) => say`That is ${difference} below the target.`,
  exactly: () => say`That is exactly the target.`,
  percentOf: (percentage) => say`That is ${percentage} of the target.`,
  cases: (cases) => say`In numbers it is ${cases} fewer than the target asks.`,
  casesOver: (cases) => say`In numbers it is ${cases} more than the target asks.`,
  nearChance: () => say`With these counts that difference may well be chance.`,
  beyondChance: () => say`With these counts that difference is more than chance usually gives.`,
  onePeriod: () => say`One period tells little. See whether the target was met in earlier periods too.`,
  chosen: () => say`A target was chosen. It does not tell what is usual.`,

  aboveBudget: (difference, percentage) => say`That is ${difference} above the budget, or ${percentage}.`,
  belowBudget: (difference, percentage) => say`That is ${difference} below the budget, or ${percentage}.`,
  partOfBudget: (part) => say`Of the budget ${part} is spent.`,
  onBudget: () => say`That is exactly what was budgeted.`,
  forecastBeside: (budget, forecast) => say`The budget is ${budget}, the forecast is ${forecast}.`,
  soFarBeside: (budget, soFar) => say`The budget is ${budget}, so far it is ${soFar}.`,
  besideReference: (difference, reference) => say`That is ${difference} than the ${reference} you compare with.`,
  sameCount: () => say`Do both count the same, over the same period?`,
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
