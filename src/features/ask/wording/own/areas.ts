import { say, type Fact } from '../../statement.ts';

const dutch = {
  rate: (count: Fact, size: Fact, rate: Fact, per: Fact) => say`${count} op ${size} is ${rate} per ${per}.`,
  rateRange: (lower: Fact, upper: Fact) => say`Door toeval kan dat van ${lower} tot ${upper} lopen.`,
  oneRate: () => say`Pas naast een ander cijfer, of naast dat van eerdere jaren, zegt het of dat veel is.`,
  applied: (part: Fact, whole: Fact, size: Fact, count: Fact) =>
    say`${part} op de ${whole} zou op ${size} uitkomen op ongeveer ${count}.`,
  times: (mean: Fact, size: Fact, count: Fact) => say`${mean} keer ${size} is ongeveer ${count}.`,
  meanRounded: () => say`Een gemiddelde is afgerond, dus het echte aantal kan er iets naast zitten.`,
  ifTheSame: () =>
    say`Dat geldt alleen als het bij jullie even vaak voorkomt. Leeftijd, inkomen en manier van tellen kunnen verschillen.`,
  everybody: () => say`Zo’n marge gaat over toeval van jaar tot jaar. Een telfout zit er niet in.`,
  chance: () => say`Dit verschil kan goed toeval zijn.`,
  moreThanChance: () => say`Dit verschil is groter dan toeval meestal geeft.`,
  notWorse: () => say`Hoger is niet slechter. Het kan ook komen door leeftijd, inkomen of de manier van tellen.`,

  values: (values: Fact) => say`Naast elkaar: ${values}.`,
  average: (average: Fact) => say`Alles samen komt uit op ${average}.`,
  allWithin: (areas: Fact) => say`Alle ${areas} liggen binnen wat toeval geeft.`,
  differMore: () => say`Ze verschillen samen meer dan toeval. Met zo weinig wijs ik er geen aan.`,
  outside: (names: Fact) => say`Anders dan toeval verwacht: ${names}.`,
  lookFirst: () => say`Kijk eerst naar leeftijd, inkomen en manier van tellen voor je daar iets over zegt.`,
  small: () => say`Bij kleine aantallen schommelt zo’n cijfer het meest.`,
  placeIsChance: (area: Fact, within: Fact, others: Fact) =>
    say`Bij ${within} van de ${others} andere kan het verschil met ${area} toeval zijn. De plaats op de lijst dus ook.`,
  apartFromNext: (area: Fact) =>
    say`Het verschil van ${area} met wie er op de lijst naast staat, is groter dan toeval meestal geeft.`,
  noRanking: () => say`Ik maak geen ranglijst: plaatsen op een lijst zijn vaak toeval.`,

  noSizes: () => say`Dit zijn cijfers van groepen naast elkaar. Een grote groep telt vaak meer, dat zegt nog niets.`,
  askSizes: () => say`Stuur er ook bij hoeveel mensen of huishoudens er wonen. Dan vergelijk ik per inwoner.`,
  askGroupSizes: () => say`Stuur er ook bij hoe groot elke groep is: hoeveel van hoeveel? Dan vergelijk ik eerlijk.`,

  ratesOnly: () =>
    say`Dit is al per inwoner gerekend. Of de verschillen toeval zijn, zie ik pas met de aantallen en de inwoners erbij.`,
  amountsOnly: () =>
    say`Of het verschil iets zegt, hangt ervan af waar de bedragen over gaan: dezelfde periode, en hoeveel mensen?`,
  meansOnly: () =>
    say`Of het verschil toeval kan zijn, hangt af van hoeveel gevallen het zijn en hoe ver die uit elkaar liggen.`,
  apart: (points: Fact) => say`Het verschil is ${points}.`,
  moreThanSecond: (apart: Fact, part: Fact) => say`Het eerste is ${apart} hoger dan het tweede, ofwel ${part}.`,
  lessThanSecond: (apart: Fact, part: Fact) => say`Het eerste is ${apart} lager dan het tweede, ofwel ${part}.`,
  furthestApart: (points: Fact) => say`Tussen de hoogste en de laagste zit ${points}.`,
  samePeriod: () => say`Gaan de percentages over dezelfde periode en dezelfde manier van tellen?`,
  different: () =>
    say`Dit zijn cijfers over verschillende dingen. Die vergelijk ik niet met elkaar, en ik bewaar ze niet als cijfers van de gemeente.`,
  rowOfEach: () => say`Wil je weten of een ervan opvalt? Stuur dan van dat cijfer de laatste dertien weken of meer.`,
  wentUp: (up: Fact, down: Fact) => say`Bij ${up} ging het omhoog, bij ${down} omlaag.`,

  wentFrom: (before: Fact, after: Fact, difference: Fact) => say`van ${before} naar ${after} is ${difference} meer.`,
  wentDown: (before: Fact, after: Fact, difference: Fact) => say`van ${before} naar ${after} is ${difference} minder.`,
  wentSame: (value: Fact) => say`het bleef ${value}.`,
  several: (count: Fact, chance: Fact) =>
    say`Wie ${count} verschillen bekijkt, ziet in ${chance} van de keren minstens één verschil dat toeval is.`,
  none: () => say`Daarmee rekening houdend is geen van deze verschillen groter dan toeval.`,
  some: (names: Fact) => say`Ook daarmee rekening houdend is dit verschil groter dan toeval: ${names}.`,
  percentagesOnly: () => say`Of dit toeval kan zijn, zie ik pas met de aantallen erbij: hoeveel van hoeveel?`,

  mixGroups: () => say`In elke groep apart gaat het de andere kant op dan in het totaal.`,
  mixTurned: () => say`Met gelijke groepen zou het verschil de andere kant op gaan.`,
  mixTotal: (first: Fact, second: Fact) => say`In totaal gaat het van ${first} naar ${second}.`,
  mixSame: (first: Fact, second: Fact) => say`Met gelijke groepen gaat het van ${first} naar ${second}.`,
  mixWhy: () => say`Dat komt doordat de groepen in grootte veranderden. Vergelijk dus per groep.`,
  sides: (one: Fact, first: Fact, other: Fact, second: Fact) => say`${one} ${first}, ${other} ${second}.`,
  sidesTotal: (one: Fact, first: Fact, other: Fact, second: Fact) =>
    say`Alles samen: ${one} ${first}, ${other} ${second}.`,
  sidesSame: (one: Fact, first: Fact, other: Fact, second: Fact) =>
    say`Met gelijke groepen zou het dit zijn: ${one} ${first}, ${other} ${second}.`,
  sidesMix: () => say`Het meeste verschil komt dus doordat de groepen niet even groot zijn. Vergelijk per groep.`,
  sidesLeft: () => say`Ook met gelijke groepen blijft er dus een verschil. Vergelijk toch per groep.`,
  noMix: () => say`De groepen zelf gaan dezelfde kant op als het totaal.`,
};

const english: typeof dutch = {
  rate: (count, size, rate, per) => say`${count} of ${size} is ${rate} per ${per}.`,
  rateRange: (lower, upper) => say`By chance that can be anything from ${lower} to ${upper}.`,
  oneRate: () => say`Only beside another figure, or that of earlier years, does it tell whether that is a lot.`,
  applied: (part, whole, size, count) => say`${part} in ${whole} would come to about ${count} in ${size}.`,
  times: (mean, size, count) => say`${mean} times ${size} is about ${count}.`,
  meanRounded: () => say`A mean is rounded, so the real number may be a little off.`,
  ifTheSame: () =>
    say`That holds only if it is just as common with you. Age, income and the way of counting may differ.`,
  everybody: () => say`Such a margin is about chance from year to year. Counting errors are not in it.`,
  chance: () => say`This difference may well be chance.`,
  moreThanChance: () => say`This difference is more than chance usually gives.`,
  notWorse: () => say`Higher is not worse. It may also come from age, income or the way of counting.`,

  values: (values) => say`Side by side: ${values}.`,
  average: (average) => say`All together come to ${average}.`,
  allWithin: (areas) => say`All ${areas} lie within what chance gives.`,
  differMore: () => say`Together they differ more than chance. With so few I single none out.`,
  outside: (names) => say`Other than chance would give: ${names}.`,
  lookFirst: () => say`First look at age, income and the way of counting before you say anything about them.`,
  small: () => say`With small numbers such a figure varies most.`,
  placeIsChance: (area, within, others) =>
    say`For ${within} of the ${others} others the difference with ${area} may be chance. So may the place on the list.`,
  apartFromNext: (area) =>
    say`The difference of ${area} with who is next to it on the list is more than chance usually gives.`,
  noRanking: () => say`I make no ranking: places on a list are often chance.`,

  noSizes: () =>
    say`These are figures of groups side by side. A large group often counts more, which tells nothing yet.`,
  askSizes: () => say`Send along how many people or households live there. Then I compare per inhabitant.`,
  askGroupSizes: () => say`Send along how large each group is: how many of how many? Then I compare fairly.`,

  ratesOnly: () =>
    say`This is per inhabitant already. Whether the differences are chance I can only see with the counts and the inhabitants.`,
  amountsOnly: () =>
    say`Whether the difference tells anything depends on what the amounts are of: the same period, and how many people?`,
  meansOnly: () =>
    say`Whether the difference may be chance depends on how many cases there are and how far apart those lie.`,
  apart: (points) => say`The difference is ${points}.`,
  moreThanSecond: (apart, part) => say`The first is ${apart} higher than the second, or ${part}.`,
  lessThanSecond: (apart, part) => say`The first is ${apart} lower than the second, or ${part}.`,
  furthestApart: (points) => say`Between the highest and the lowest there are ${points}.`,
  samePeriod: () => say`Are the percentages of the same period and counted in the same way?`,
  different: () =>
    say`These are figures about different things. I do not compare those, and I do not keep them as figures of the municipality.`,
  rowOfEach: () =>
    say`Do you want to know whether one of them stands out? Then send the last thirteen weeks or more of it.`,
  wentUp: (up, down) => say`With ${up} it went up, with ${down} down.`,

  wentFrom: (before, after, difference) => say`from ${before} to ${after} is ${difference} more.`,
  wentDown: (before, after, difference) => say`from ${before} to ${after} is ${difference} less.`,
  wentSame: (value) => say`it stayed ${value}.`,
  several: (count, chance) =>
    say`Whoever looks at ${count} differences sees in ${chance} of cases at least one that is chance.`,
  none: () => say`Allowing for that, none of these differences is more than chance.`,
  some: (names) => say`Allowing for that, this difference is still more than chance: ${names}.`,
  percentagesOnly: () => say`Whether this may be chance I can only see with the counts: how many out of how many?`,

  mixGroups: () => say`In every group by itself it goes the other way than in the total.`,
  mixTurned: () => say`With equal groups the difference would go the other way.`,
  mixTotal: (first, second) => say`In total it goes from ${first} to ${second}.`,
  mixSame: (first, second) => say`With equal groups it goes from ${first} to ${second}.`,
  mixWhy: () => say`That is because the groups changed in size. So compare group by group.`,
  sides: (one, first, other, second) => say`${one} ${first}, ${other} ${second}.`,
  sidesTotal: (one, first, other, second) => say`All together: ${one} ${first}, ${other} ${second}.`,
  sidesSame: (one, first, other, second) => say`With equal groups it would be: ${one} ${first}, ${other} ${second}.`,
  sidesMix: () => say`So most of the difference is because the groups differ in size. Compare group by group.`,
  sidesLeft: () => say`So a difference remains with equal groups too. Compare group by group all the same.`,
  noMix: () => say`The groups themselves go the same way as the total.`,
};

export const areaWords = { nl: dutch, en: english };
