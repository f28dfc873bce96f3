import type { Translated } from '../../../shared/language.ts';
import type { ComparedArea, NotCompared } from '../ports.ts';
import { say, type Fact, type Statement } from '../statement.ts';

/** What is said of areas that are held against all of them together; never a place on a list. */
export interface ComparedWording {
  /** Behind the figure of an area. */
  readonly standing: Readonly<Record<ComparedArea['standing'] | 'unjudged', string>>;
  readonly ownPast: (verdict: string) => string;
  /** '9,7 per 1.000 inwoners'. */
  readonly per: (thousand: string, whom: string) => string;
  readonly higher: (areas: Fact) => Statement;
  readonly lower: (areas: Fact) => Statement;
  readonly none: () => Statement;
  readonly tooUneven: () => Statement;
  readonly one: Readonly<Record<ComparedArea['standing'], (area: Fact) => Statement>>;
  readonly pair: Readonly<Record<'higher' | 'lower' | 'chance', (first: Fact, second: Fact) => Statement>>;
  readonly about: (period: Fact, average: Fact) => Statement;
  readonly expected: () => Statement;
  readonly several: (areas: Fact, chance: Fact) => Statement;
  readonly others: (areas: Fact) => Statement;
  readonly mix: () => Statement;
  readonly not: Readonly<Record<NotCompared, () => Statement>>;
  readonly beside: () => Statement;
  readonly onYear: (change: string) => string;
}

const dutch: ComparedWording = {
  standing: {
    higher: 'hoger dan verwacht',
    lower: 'lager dan verwacht',
    within: 'binnen wat je verwacht',
    'perhaps-higher': 'iets hoger, kan toeval zijn',
    'perhaps-lower': 'iets lager, kan toeval zijn',
    hidden: 'afgeschermd',
    missing: 'geen cijfer',
    unjudged: 'geen oordeel',
  },
  ownPast: (verdict) => `Vergeleken met eerder: ${verdict.toLowerCase()}`,
  per: (thousand, whom) => `per ${thousand} ${whom}`,
  higher: (areas) => say`Hoger dan verwacht: ${areas}.`,
  lower: (areas) => say`Lager dan verwacht: ${areas}.`,
  none: () => say`Geen gebied wijkt duidelijk af. De verschillen kunnen toeval zijn.`,
  tooUneven: () =>
    say`De gebieden verschillen meer dan toeval. Het zijn er te weinig om te zeggen welk gebied eruit springt.`,
  one: {
    higher: (area) => say`${area} is hoger dan verwacht, vergeleken met alle gebieden samen.`,
    lower: (area) => say`${area} is lager dan verwacht, vergeleken met alle gebieden samen.`,
    within: (area) => say`${area} wijkt niet af van alle gebieden samen. Het verschil kan toeval zijn.`,
    'perhaps-higher': (area) => say`${area} is iets hoger dan alle gebieden samen. Dat kan toeval zijn.`,
    'perhaps-lower': (area) => say`${area} is iets lager dan alle gebieden samen. Dat kan toeval zijn.`,
    hidden: (area) => say`Het cijfer van ${area} laat ik niet zien: het gaat over te weinig mensen.`,
    missing: (area) => say`Van ${area} is er geen cijfer over deze tijd.`,
  },
  pair: {
    higher: (first, second) => say`${first} is hoger dan ${second}. Het verschil is groter dan toeval.`,
    lower: (first, second) => say`${first} is lager dan ${second}. Het verschil is groter dan toeval.`,
    chance: (first, second) => say`Het verschil tussen ${first} en ${second} kan toeval zijn.`,
  },
  about: (period, average) => say`Dit gaat over ${period}. In alle gebieden samen was het ${average}.`,
  expected: () => say`‘Verwacht’ is wat je door toeval kunt zien als alle gebieden gelijk zijn.`,
  several: (areas, chance) =>
    say`Bij ${areas} gebieden is er in ongeveer ${chance} van de keren één die door toeval opvalt.`,
  others: (areas) => say`De andere ${areas} gebieden zijn binnen wat je verwacht.`,
  mix: () => say`Leeftijd en inkomen van inwoners kunnen het verschil verklaren. Die weet ik niet per gebied.`,
  not: {
    'no-counts': () => say`Dit cijfer is geen aantal of deel. Gebieden kan ik er niet eerlijk mee vergelijken.`,
    'no-bases': () => say`Er staat niet bij van hoeveel dit een deel is. Dan kan ik gebieden niet eerlijk vergelijken.`,
    'no-populations': () =>
      say`Ik weet niet hoeveel inwoners elk gebied heeft. Dan kan ik gebieden niet eerlijk vergelijken.`,
    'few-areas': () => say`Met minder dan drie gebieden weet je niet wat je mag verwachten.`,
    'few-shown': () => say`Van te weinig gebieden mag ik het cijfer laten zien om ze te vergelijken.`,
    'no-whole-period': () => say`Van die tijd heb ik niet alle cijfers. Dan kan ik gebieden niet vergelijken.`,
    'nothing-counted': () => say`Er is in die tijd niets geteld.`,
  },
  beside: () => say`Vergelijk niet de aantallen, maar of ze stijgen of dalen.`,
  onYear: (change) => `${change} in een jaar`,
};

const english: ComparedWording = {
  standing: {
    higher: 'higher than expected',
    lower: 'lower than expected',
    within: 'within what you expect',
    'perhaps-higher': 'a bit higher, may be chance',
    'perhaps-lower': 'a bit lower, may be chance',
    hidden: 'withheld',
    missing: 'no figure',
    unjudged: 'no verdict',
  },
  ownPast: (verdict) => `Compared with before: ${verdict.toLowerCase()}`,
  per: (thousand, whom) => `per ${thousand} ${whom}`,
  higher: (areas) => say`Higher than expected: ${areas}.`,
  lower: (areas) => say`Lower than expected: ${areas}.`,
  none: () => say`No area clearly stands apart. The differences may be chance.`,
  tooUneven: () => say`The areas differ more than chance. They are too few to say which of them stands out.`,
  one: {
    higher: (area) => say`${area} is higher than expected, against all areas together.`,
    lower: (area) => say`${area} is lower than expected, against all areas together.`,
    within: (area) => say`${area} does not differ from all areas together. The difference may be chance.`,
    'perhaps-higher': (area) => say`${area} is a bit higher than all areas together. That may be chance.`,
    'perhaps-lower': (area) => say`${area} is a bit lower than all areas together. That may be chance.`,
    hidden: (area) => say`I do not show the figure of ${area}: it is about too few people.`,
    missing: (area) => say`There is no figure of ${area} for this time.`,
  },
  pair: {
    higher: (first, second) => say`${first} is higher than ${second}. The difference is larger than chance.`,
    lower: (first, second) => say`${first} is lower than ${second}. The difference is larger than chance.`,
    chance: (first, second) => say`The difference between ${first} and ${second} may be chance.`,
  },
  about: (period, average) => say`This is about ${period}. In all areas together it was ${average}.`,
  expected: () => say`‘Expected’ is what you can see by chance when all areas are alike.`,
  several: (areas, chance) => say`Of ${areas} areas at least one stands out by chance in about ${chance} of cases.`,
  others: (areas) => say`The other ${areas} areas are within what you expect.`,
  mix: () => say`Age and income of residents may explain the difference. I do not know them by area.`,
  not: {
    'no-counts': () => say`This figure is no count or share. It cannot fairly compare areas.`,
    'no-bases': () => say`It does not say what this is a share of. Then I cannot compare areas fairly.`,
    'no-populations': () => say`I do not know how many residents each area has. Then I cannot compare areas fairly.`,
    'few-areas': () => say`With fewer than three areas nobody knows what to expect.`,
    'few-shown': () => say`Of too few areas I may show the figure to compare them.`,
    'no-whole-period': () => say`Of that time I do not have all figures. Then I cannot compare areas.`,
    'nothing-counted': () => say`Nothing was counted in that time.`,
  },
  beside: () => say`Do not compare the numbers, but whether they rise or fall.`,
  onYear: (change) => `${change} in a year`,
};

export const comparedWording: Translated<ComparedWording> = { nl: dutch, en: english };
