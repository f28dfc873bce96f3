import { say, type Fact } from '../../statement.ts';

const dutch = {
  share: (part: Fact, whole: Fact, percentage: Fact) => say`${part} van ${whole} is ${percentage}.`,
  besideReference: (difference: Fact, reference: Fact) =>
    say`Dat is ${difference} dan de ${reference} waarmee je vergelijkt.`,
  isMean: () =>
    say`Een gemiddelde op of onder de norm zegt niet dat iedereen op tijd is. Kijk ook welk deel de norm haalt.`,
  sameCount: () => say`Tellen beide hetzelfde, over dezelfde periode?`,
  met: (actual: Fact, target: Fact) => say`${actual} haalt het doel van ${target}.`,
  missed: (actual: Fact, target: Fact) => say`${actual} haalt het doel van ${target} niet.`,
  beside: (actual: Fact, target: Fact) => say`Het is ${actual}, het doel is ${target}.`,
  lastOver: (difference: Fact) => say`De laatste keer was het ${difference} boven het doel.`,
  lastUnder: (difference: Fact) => say`De laatste keer was het ${difference} onder het doel.`,
  over: (difference: Fact) => say`Dat is ${difference} boven het doel.`,
  under: (difference: Fact) => say`Dat is ${difference} onder het doel.`,
  exactly: () => say`Dat is precies het doel.`,
  wayGone: (from: Fact, gone: Fact, needed: Fact, part: Fact) =>
    say`Het begon bij ${from}. Van de ${needed} die nodig waren, zijn er ${gone} gehaald: ${part} van de weg.`,
  otherWay: (from: Fact) => say`Het begon bij ${from} en ging de andere kant op.`,
  depends: () => say`Of dat goed is, hangt ervan af wat beter is: hoger of lager. Dat staat niet in je bericht.`,
  lowerIsBetter: () => say`Ik lees het zo dat lager hier beter is.`,
  percentOf: (percentage: Fact) => say`Dat is ${percentage} van het doel.`,
  cases: (cases: Fact) => say`In aantallen gaat het om ${cases} minder dan het doel vraagt.`,
  casesOver: (cases: Fact) => say`In aantallen gaat het om ${cases} meer dan het doel vraagt.`,
  nearChance: () => say`Met deze aantallen kan dat verschil goed toeval zijn.`,
  beyondChance: () => say`Met deze aantallen is dat verschil groter dan toeval meestal geeft.`,
  onePeriod: () => say`Eén periode zegt weinig. Kijk of het doel ook in eerdere periodes werd gehaald.`,
  chosen: () => say`Een doel is gekozen. Het zegt niet wat gewoon is.`,
  reached: (reached: Fact, periods: Fact, target: Fact) =>
    say`${reached} van de ${periods} keer is het doel van ${target} gehaald.`,
  groupsReached: (reached: Fact, groups: Fact, target: Fact) =>
    say`Bij ${reached} van de ${groups} groepen is het doel van ${target} gehaald.`,
  groupSizes: () => say`Over hoeveel gaat elk cijfer? Bij een kleine groep kan een klein verschil toeval zijn.`,
  soFar: (actual: Fact, target: Fact) => say`Tot nu toe is het ${actual}. Het doel voor het hele jaar is ${target}.`,
  yearGone: (gone: Fact) => say`Van het jaar is ${gone} voorbij.`,
  evenly: (even: Fact) => say`Als het gelijk over het jaar ging, was het nu ${even}.`,
  notEven: () => say`Het gaat zelden gelijk over het jaar. Kijk hoe het in eerdere jaren op dit moment stond.`,
  above: (target: Fact, periods: Fact) => say`Boven ${target}: ${periods}.`,
  below: (target: Fact, periods: Fact) => say`Onder ${target}: ${periods}.`,
  aboveOften: (above: Fact, periods: Fact, target: Fact) =>
    say`${above} van de ${periods} keer ligt het boven ${target}.`,
  all: (periods: Fact) => say`Ik las: ${periods}.`,
  spans: {
    'working-day': ['werkdag', 'werkdagen'],
    week: ['week', 'weken'],
    month: ['maand', 'maanden'],
    hour: ['uur', 'uur'],
  },
} as const;

type Wording = { readonly [Key in keyof Omit<typeof dutch, 'spans'>]: (typeof dutch)[Key] } & {
  readonly spans: Readonly<Record<keyof typeof dutch.spans, readonly [one: string, more: string]>>;
};

const english: Wording = {
  share: (part, whole, percentage) => say`${part} of ${whole} is ${percentage}.`,
  besideReference: (difference, reference) => say`That is ${difference} than the ${reference} you compare with.`,
  isMean: () =>
    say`An average at or below the standard does not tell that everyone is on time. Look at what share meets it too.`,
  sameCount: () => say`Do both count the same, over the same period?`,
  met: (actual, target) => say`${actual} meets the target of ${target}.`,
  missed: (actual, target) => say`${actual} does not meet the target of ${target}.`,
  beside: (actual, target) => say`It is ${actual}, the target is ${target}.`,
  lastOver: (difference) => say`The last time it was ${difference} above the target.`,
  lastUnder: (difference) => say`The last time it was ${difference} below the target.`,
  over: (difference) => say`That is ${difference} above the target.`,
  under: (difference) => say`That is ${difference} below the target.`,
  exactly: () => say`That is exactly the target.`,
  wayGone: (from, gone, needed, part) =>
    say`It began at ${from}. Of the ${needed} that were needed ${gone} are reached: ${part} of the way.`,
  otherWay: (from) => say`It began at ${from} and went the other way.`,
  depends: () => say`Whether that is good depends on which way is better: higher or lower. Your message does not say.`,
  lowerIsBetter: () => say`I take it that lower is better here.`,
  percentOf: (percentage) => say`That is ${percentage} of the target.`,
  cases: (cases) => say`In numbers it is ${cases} fewer than the target asks.`,
  casesOver: (cases) => say`In numbers it is ${cases} more than the target asks.`,
  nearChance: () => say`With these counts that difference may well be chance.`,
  beyondChance: () => say`With these counts that difference is more than chance usually gives.`,
  onePeriod: () => say`One period tells little. See whether the target was met in earlier periods too.`,
  chosen: () => say`A target was chosen. It does not tell what is usual.`,
  reached: (reached, periods, target) => say`${reached} of ${periods} times the target of ${target} was reached.`,
  groupsReached: (reached, groups, target) => say`${reached} of ${groups} groups meet the target of ${target}.`,
  groupSizes: () => say`How many is each figure about? For a small group a small difference may be chance.`,
  soFar: (actual, target) => say`So far it is ${actual}. The target for the whole year is ${target}.`,
  yearGone: (gone) => say`Of the year ${gone} is over.`,
  evenly: (even) => say`If it went evenly over the year, it would be ${even} now.`,
  notEven: () => say`It seldom goes evenly over the year. See where earlier years stood at this moment.`,
  above: (target, periods) => say`Above ${target}: ${periods}.`,
  below: (target, periods) => say`Below ${target}: ${periods}.`,
  aboveOften: (above, periods, target) => say`${above} of ${periods} times it lies above ${target}.`,
  all: (periods) => say`I read: ${periods}.`,
  spans: {
    'working-day': ['working day', 'working days'],
    week: ['week', 'weeks'],
    month: ['month', 'months'],
    hour: ['hour', 'hours'],
  },
};

export const targetWords: { readonly nl: Wording; readonly en: Wording } = { nl: dutch, en: english };
