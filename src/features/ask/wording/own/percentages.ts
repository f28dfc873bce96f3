import { say, type Fact } from '../../statement.ts';

const dutch = {
  aboveHundred: {
    budget: (percentage: Fact, over: Fact) => say`${percentage} van de begroting is ${over} meer dan begroot.`,
    sendAmounts: () => say`Stuur ook de bedragen en tot welke maand ze lopen. Dan zie je hoeveel het is.`,
    target: (percentage: Fact, over: Fact) => say`${percentage} is ${over} boven wat er was afgesproken. Dat kan.`,
    targetChosen: () => say`Een doel is gekozen. Stuur het doel en het aantal zelf, dan zie je om hoeveel het gaat.`,
    group: (percentage: Fact) => say`${percentage} kan niet: een deel van een groep is nooit meer dan de hele groep.`,
    checkCounts: () =>
      say`Kijk naar de twee aantallen. Horen ze bij dezelfde mensen en dezelfde periode? Telt iemand dubbel?`,
  },
  compounded: (changes: Fact) => say`Percentages na elkaar kun je niet optellen: ${changes}.`,
  total: (total: Fact) => say`Samen komt dit uit op ${total}.`,
  notSum: (sum: Fact) => say`Optellen zou ${sum} geven.`,
  because: () => say`Elk percentage gaat over wat er na het vorige overbleef.`,
  example: (start: Fact, end: Fact) => say`Stel, je begint met ${start}. Dan eindig je op ${end}.`,
  fromStart: (start: Fact, end: Fact) => say`Je begon met ${start} en eindigt op ${end}.`,
  nearlySum: () => say`Dat scheelt hier weinig.`,

  ofThousand: (population: Fact, affected: Fact) =>
    say`Stel, het gaat om ${population} gevallen. Dan is het bij ${affected} raak.`,
  found: (found: Fact) => say`Daarvan vindt het model er ${found}.`,
  falseAlarms: (alarms: Fact) => say`Bij de anderen geeft het ${alarms} keer vals alarm.`,
  right: (percentage: Fact) => say`Van alle signalen klopt dus ongeveer ${percentage}.`,
  rare: () => say`Dat komt doordat het weinig voorkomt. Een signaal is dus nog geen bewijs.`,
  often: () => say`Een signaal klopt hier vaker wel dan niet. Controleer het toch bij elk geval.`,
  oneAccuracy: () =>
    say`Ik ga ervan uit dat de test even vaak klopt bij wie het heeft als bij wie het niet heeft. Vraag dat na.`,

  ofPart: (part: Fact, whole: Fact, product: Fact) => say`${part} van ${whole} is ${product} van het geheel.`,
  notClaimed: (claimed: Fact) => say`Het is dus geen ${claimed}.`,
  othersUnknown: (asked: Fact) => say`Wat de mensen buiten die ${asked} vinden, weet je hiermee niet.`,
  ofWhat: () => say`Zeg er steeds bij waarvan het een percentage is.`,

  lowestHighest: (lowest: Fact, highest: Fact) => say`De percentages lopen van ${lowest} tot ${highest}.`,
  last: (from: Fact, to: Fact) => say`Het laatste ging van ${from} naar ${to}.`,
  lastMore: (points: Fact) => say`Dat is ${points} meer.`,
  lastLess: (points: Fact) => say`Dat is ${points} minder.`,
  lastSame: () => say`Dat is gelijk aan het vorige.`,
  isHighest: () => say`Het is het hoogste van deze rij.`,
  isLowest: () => say`Het is het laagste van deze rij.`,
  needsSizes: () =>
    say`Stuur bij elk percentage de aantallen mee: hoeveel van hoeveel? Dan zie ik of het toeval kan zijn.`,
  noMean: () => say`Neem niet zomaar het gemiddelde: de aantallen erachter kunnen verschillen.`,
};

const english: typeof dutch = {
  aboveHundred: {
    budget: (percentage, over) => say`${percentage} of the budget is ${over} more than was budgeted.`,
    sendAmounts: () => say`Send the amounts too, and up to which month they go. Then you see how much it is.`,
    target: (percentage, over) => say`${percentage} is ${over} above what was agreed. That is possible.`,
    targetChosen: () => say`A target was chosen. Send the target and the number itself to see how much it is about.`,
    group: (percentage) => say`${percentage} cannot be: a part of a group is never more than the whole group.`,
    checkCounts: () =>
      say`Look at the two counts. Are they of the same people and the same period? Is anyone counted twice?`,
  },
  compounded: (changes) => say`Successive percentages cannot be added up: ${changes}.`,
  total: (total) => say`Together this comes to ${total}.`,
  notSum: (sum) => say`Adding up would give ${sum}.`,
  because: () => say`Each percentage is of what the one before left.`,
  example: (start, end) => say`Say you start with ${start}. Then you end at ${end}.`,
  fromStart: (start, end) => say`You began with ${start} and end at ${end}.`,
  nearlySum: () => say`That makes little difference here.`,

  ofThousand: (population, affected) => say`Say there are ${population} cases. Then ${affected} of them have it.`,
  found: (found) => say`Of those the model finds ${found}.`,
  falseAlarms: (alarms) => say`Of the others it gives ${alarms} false alarms.`,
  right: (percentage) => say`So of all signals about ${percentage} are right.`,
  rare: () => say`That is because it is rare. So a signal is no proof yet.`,
  often: () => say`A signal is right more often than not here. Check each case all the same.`,
  oneAccuracy: () =>
    say`I take the test to be right as often for those who have it as for those who do not. Ask about that.`,

  ofPart: (part, whole, product) => say`${part} of ${whole} is ${product} of the whole.`,
  notClaimed: (claimed) => say`So it is not ${claimed}.`,
  othersUnknown: (asked) => say`What the people outside those ${asked} think, this does not tell.`,
  ofWhat: () => say`Always say what a percentage is of.`,

  lowestHighest: (lowest, highest) => say`The percentages go from ${lowest} to ${highest}.`,
  last: (from, to) => say`The last went from ${from} to ${to}.`,
  lastMore: (points) => say`That is ${points} more.`,
  lastLess: (points) => say`That is ${points} less.`,
  lastSame: () => say`That is the same as the one before.`,
  isHighest: () => say`It is the highest of this row.`,
  isLowest: () => say`It is the lowest of this row.`,
  needsSizes: () =>
    say`Send the counts with each percentage: how many out of how many? Then I see whether it may be chance.`,
  noMean: () => say`Do not simply take the mean: the counts behind them may differ.`,
};

export const percentageWords = { nl: dutch, en: english };
