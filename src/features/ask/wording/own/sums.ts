import { say, type Fact } from '../../statement.ts';

const dutch = {
  leftFollows: (begin: Fact, came: Fact, end: Fact, left: Fact) =>
    say`${begin} plus ${came} erbij, en er zijn er nog ${end}. Er gingen er dus ${left} af.`,
  cameFollows: (begin: Fact, left: Fact, end: Fact, came: Fact) =>
    say`Van ${begin} gingen er ${left} af, en nu zijn het er ${end}. Er kwamen er dus ${came} bij.`,
  cannotFollow: (begin: Fact, end: Fact, flow: Fact) =>
    say`Van ${begin} naar ${end} kan niet met ${flow}. Een van de drie cijfers telt iets anders.`,
  ifCountedAlike: () => say`Dat klopt alleen als alle drie hetzelfde tellen, over dezelfde periode.`,
  sum: (sum: Fact) => say`Samen is dat ${sum}.`,
  agrees: (total: Fact) => say`Dat klopt met het totaal van ${total}.`,
  short: (difference: Fact, total: Fact) => say`Dat is ${difference} minder dan het totaal van ${total}.`,
  slightlyShort: (total: Fact) =>
    say`Dat is iets minder dan het totaal van ${total}. Hoeveel noem ik niet: het kan om enkele mensen gaan.`,
  more: (difference: Fact, total: Fact) => say`Dat is ${difference} meer dan het totaal van ${total}.`,
  restMissing: () => say`Ontbreekt er een groep, of is een deel onbekend?`,
  overlap: () => say`Dat kan als iemand bij meer dan één groep hoort. Zo iemand telt dan dubbel.`,
  perOne: (perOne: Fact) => say`Gemiddeld is dat ${perOne} per persoon.`,
  useTotal: () => say`Voor het aantal mensen gebruik je het totaal. De som telt vormen of trajecten.`,
  rounding: () => say`Zo’n klein verschil kan ook afronding zijn.`,
  roundedParts: (step: Fact, lower: Fact, upper: Fact) =>
    say`Elk cijfer is afgerond op ${step}. De echte som kan dus van ${lower} tot en met ${upper} lopen.`,
  onlyRounding: () => say`Het verschil kan helemaal door afronding komen. Er hoeft dan geen fout in te zitten.`,
  moreThanRounding: () => say`Het verschil is groter dan afronding kan geven.`,

  notAdded: () => say`Een stand tel je niet op. Wie blijft wachten, staat er de volgende keer weer in.`,
  noPeople: (sum: Fact) => say`Het zijn dus geen ${sum} verschillende mensen of zaken.`,
  lastStock: (last: Fact) => say`De laatste stand is ${last}.`,
  meanStock: (mean: Fact) => say`Gemiddeld was de stand ${mean}.`,
  peopleInAll: () =>
    say`Wil je weten om hoeveel mensen het ging? Neem de eerste stand en tel op wie er daarna nieuw bij kwam.`,
  listsApart: () =>
    say`Optellen mag als het verschillende lijsten zijn, op dezelfde dag, en niemand op twee lijsten staat.`,
  listAgain: () => say`Is het dezelfde lijst op andere momenten? Dan tel je wie bleef wachten dubbel.`,

  part: (part: Fact, percentage: Fact) => say`${part} is ${percentage} van het geheel.`,
  partOfWhole: () => say`Een groot deel zegt vooral dat de groep groot is. Het zegt niet dat het daar slechter gaat.`,
  overHundred: () =>
    say`Percentages van één geheel tellen op tot honderd. Kon iemand meer antwoorden geven? Zo niet, dan klopt een van de cijfers niet.`,
  underHundred: (left: Fact) => say`Er mist nog ${left}. Wie zitten daarin: geen antwoord, of een andere groep?`,
  roundedHundred: () => say`Dat het niet precies op honderd uitkomt, kan door afronding komen.`,
  hidden: () => say`Dat reken ik niet uit. Het cijfer is afgeschermd om mensen te beschermen.`,
  hiddenHow: () => say`Staat het totaal er ook bij? Dan is het geheim te achterhalen. Meld dat aan wie de tabel maakt.`,

  balance: (difference: Fact) => say`Per periode komen er ${difference} meer bij dan eruit gaan.`,
  shrinks: (difference: Fact) => say`Per periode gaan er ${difference} meer uit dan erbij komen.`,
  equal: (value: Fact) => say`Er komen er ${value} bij en er gaan er evenveel uit.`,
  unchanged: () => say`Dan blijft de stand gelijk. Er is niets dat hem laat oplopen.`,
  reachedAfter: (until: Fact, periods: Fact) => say`In dit tempo is het na ${periods} periodes bij ${until}.`,
  paceIsNoForecast: () => say`Dat is een rekensom en geen voorspelling: het tempo blijft zelden gelijk.`,
  notReached: (until: Fact) => say`In dit tempo komt het niet bij ${until}.`,
  newEnd: (begin: Fact, end: Fact) => say`Een stand van ${begin} wordt dan ${end}.`,
  endAgrees: (claimed: Fact) => say`De ${claimed} die je noemt, klopt dus.`,
  endDiffers: (claimed: Fact, difference: Fact) =>
    say`Je noemt ${claimed}: dat scheelt ${difference}. Ontbreekt er een groep, of is er anders geteld?`,
  endRounded: (claimed: Fact, difference: Fact, step: Fact) =>
    say`Je noemt ${claimed}: dat scheelt ${difference}. Dat kan door afronding op ${step} komen.`,
  endNotRounded: (claimed: Fact, difference: Fact, step: Fact) =>
    say`Je noemt ${claimed}: dat scheelt ${difference}. Dat is meer dan afronding op ${step} kan geven. Is er anders geteld?`,
  stay: (stay: Fact) => say`Wie erbij komt, blijft gemiddeld ongeveer ${stay} periodes.`,
  otherways: () =>
    say`Loopt de stand toch op, dan klopt een van de drie cijfers niet. Tellen ze hetzelfde, over dezelfde periode?`,
  waits: () => say`Wachtenden kunnen ook langer wachten zonder dat er meer bij komen.`,
  meanOfAll: (size: Fact, mean: Fact) => say`Over alle ${size} samen is het gemiddelde ${mean}.`,
  notClaimed: (claimed: Fact) => say`Het is dus geen ${claimed}.`,
  plainMean: (mean: Fact) => say`Het gemiddelde van de gemiddelden is ${mean}.`,
  notEqual: () => say`Dat klopt niet, want de groepen zijn niet even groot.`,
  hidesSpread: () => say`Een gemiddelde verbergt hoe ver het uit elkaar ligt.`,
  index: (base: Fact, index: Fact) => say`Met het eerste cijfer op ${base} is het tweede ${index}.`,
  indexMeans: (change: Fact) => say`Dat is een verschil van ${change} met het eerste cijfer.`,
  indexBase: () => say`Een index hangt af van het begin dat je kiest. Was dat een gewoon jaar?`,
  perEach: (amount: Fact, count: Fact, perOne: Fact) => say`${amount} gedeeld door ${count} is ${perOne}.`,
  perOneApart: (change: Fact) => say`Per stuk is het tweede ${change} tegenover het eerste.`,
  perOneWhy: () => say`Dat kan komen door een hogere prijs, door meer hulp per persoon of door zwaardere hulp.`,
  heavy: () => say`Dit zegt niet hoe zwaar de zaken zijn. Een lichte zaak kost minder tijd dan een zware.`,
  sameWork: () => say`Doen beide teams hetzelfde werk, en tellen ze op dezelfde manier?`,
  whoCounts: () => say`Gaan beide over dezelfde mensen en dezelfde periode?`,
  runningTotal: () => say`Dit zijn optelsommen vanaf het begin. Die lopen altijd op.`,
  perStep: (steps: Fact) => say`Per periode kwamen erbij: ${steps}.`,
  lastSteps: (previous: Fact, last: Fact) => say`In de laatste twee stappen kwamen er ${previous} en ${last} bij.`,
  lessAdded: () => say`Er kwam dus minder bij dan de keer ervoor.`,
  moreAdded: () => say`Er kwam dus meer bij dan de keer ervoor.`,
  oneStep: () => say`Eén stap zegt weinig. Kijk naar de aantallen per periode, niet naar de optelsom.`,
  glued: () => say`De regels van je tabel zijn aan elkaar geplakt. Ik kan niet zien waar een regel eindigt.`,
  gluedAsk: () => say`Stuur de tabel nog eens met elke regel op een eigen regel.`,
};

const english: typeof dutch = {
  leftFollows: (begin, came, end, left) => say`${begin} plus ${came} new, and ${end} are there now. So ${left} left.`,
  cameFollows: (begin, left, end, came) =>
    say`Of ${begin}, ${left} left, and now there are ${end}. So ${came} came in.`,
  cannotFollow: (begin, end, flow) =>
    say`From ${begin} to ${end} cannot be with ${flow}. One of the three figures counts something else.`,
  ifCountedAlike: () => say`That holds only if all three count the same, over the same period.`,
  sum: (sum) => say`Together that is ${sum}.`,
  agrees: (total) => say`That agrees with the total of ${total}.`,
  short: (difference, total) => say`That is ${difference} less than the total of ${total}.`,
  slightlyShort: (total) =>
    say`That is slightly less than the total of ${total}. I do not say how many: it may be a few people.`,
  more: (difference, total) => say`That is ${difference} more than the total of ${total}.`,
  restMissing: () => say`Is a group missing, or is a part unknown?`,
  overlap: () => say`That can be when somebody belongs to more than one group. They are then counted twice.`,
  perOne: (perOne) => say`On average that is ${perOne} per person.`,
  useTotal: () => say`For the number of people use the total. The sum counts forms or trajectories.`,
  rounding: () => say`Such a small difference may be rounding as well.`,
  roundedParts: (step, lower, upper) =>
    say`Each figure is rounded to ${step}. So the real sum may be anything from ${lower} to ${upper}.`,
  onlyRounding: () => say`Rounding may be all of the difference. Then there need be no mistake in it.`,
  moreThanRounding: () => say`The difference is more than rounding can give.`,

  notAdded: () => say`A stock is not added up. Who keeps waiting is in it again the next time.`,
  noPeople: (sum) => say`So these are not ${sum} different people or cases.`,
  lastStock: (last) => say`The last stock is ${last}.`,
  meanStock: (mean) => say`The mean of the stock was ${mean}.`,
  peopleInAll: () =>
    say`Do you want to know how many people it was about? Take the first stock and add who came in after it.`,
  listsApart: () => say`You may add them if they are different lists, on one day, with nobody on two of them.`,
  listAgain: () => say`Is it the same list at other moments? Then you count twice who kept waiting.`,

  part: (part, percentage) => say`${part} is ${percentage} of the whole.`,
  partOfWhole: () =>
    say`A large part mostly tells that the group is large. It does not tell that things are worse there.`,
  overHundred: () =>
    say`Percentages of one whole add up to a hundred. So people may have given more than one answer here.`,
  underHundred: (left) => say`Another ${left} is missing. Who are in it: no answer, or another group?`,
  roundedHundred: () => say`That it is not exactly a hundred may come from rounding.`,
  hidden: () => say`I do not work that out. The figure is hidden to protect people.`,
  hiddenHow: () => say`Is the total given as well? Then the secret can be found. Tell whoever makes the table.`,

  balance: (difference) => say`Each period ${difference} more come in than leave.`,
  shrinks: (difference) => say`Each period ${difference} more leave than come in.`,
  equal: (value) => say`${value} come in and as many leave.`,
  unchanged: () => say`Then the stock stays the same. Nothing makes it grow.`,
  reachedAfter: (until, periods) => say`At this pace it is at ${until} after ${periods} periods.`,
  paceIsNoForecast: () => say`That is arithmetic and no forecast: the pace seldom stays the same.`,
  notReached: (until) => say`At this pace it does not get to ${until}.`,
  newEnd: (begin, end) => say`A stock of ${begin} then becomes ${end}.`,
  endAgrees: (claimed) => say`So the ${claimed} you mention is right.`,
  endDiffers: (claimed, difference) =>
    say`You mention ${claimed}: that is ${difference} off. Is a group missing, or was it counted differently?`,
  endRounded: (claimed, difference, step) =>
    say`You mention ${claimed}: that is ${difference} off. Rounding to ${step} may be why.`,
  endNotRounded: (claimed, difference, step) =>
    say`You mention ${claimed}: that is ${difference} off. That is more than rounding to ${step} can give. Was it counted differently?`,
  stay: (stay) => say`Who comes in stays some ${stay} periods on average.`,
  otherways: () =>
    say`If the stock grows all the same, one of the three figures is wrong. Do they count the same, over the same period?`,
  waits: () => say`People may also wait longer without more coming in.`,
  meanOfAll: (size, mean) => say`Over all ${size} together the mean is ${mean}.`,
  notClaimed: (claimed) => say`So it is not ${claimed}.`,
  plainMean: (mean) => say`The mean of the means is ${mean}.`,
  notEqual: () => say`That is not right, because the groups are not equally large.`,
  hidesSpread: () => say`A mean hides how far apart things are.`,
  index: (base, index) => say`With the first figure at ${base} the second is ${index}.`,
  indexMeans: (change) => say`That is a difference of ${change} with the first figure.`,
  indexBase: () => say`An index depends on the start you choose. Was that an ordinary year?`,
  perEach: (amount, count, perOne) => say`${amount} divided by ${count} is ${perOne}.`,
  perOneApart: (change) => say`For each, the second is ${change} compared with the first.`,
  perOneWhy: () => say`That may come from a higher price, from more help for each person or from heavier help.`,
  heavy: () => say`This does not tell how heavy the cases are. A light case takes less time than a heavy one.`,
  sameWork: () => say`Do both teams do the same work, and do they count in the same way?`,
  whoCounts: () => say`Are both about the same people and the same period?`,
  runningTotal: () => say`These are running totals. They always go up.`,
  perStep: (steps) => say`Added in each period: ${steps}.`,
  lastSteps: (previous, last) => say`In the last two steps ${previous} and ${last} were added.`,
  lessAdded: () => say`So fewer were added than the time before.`,
  moreAdded: () => say`So more were added than the time before.`,
  oneStep: () => say`One step tells little. Look at the numbers per period, not at the running total.`,
  glued: () => say`The rows of your table run into each other. I cannot see where a row ends.`,
  gluedAsk: () => say`Send the table again with each row on a line of its own.`,
};

export const sumWords = { nl: dutch, en: english };
