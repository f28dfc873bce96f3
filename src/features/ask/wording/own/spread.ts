import { say, type Fact } from '../../statement.ts';

const dutch = {
  range: (mean: Fact, lower: Fact, upper: Fact) =>
    say`Het gemiddelde is ${mean}. Rekening houdend met toeval kan het ${lower} tot ${upper} zijn.`,
  within: (reference: Fact) => say`${reference} ligt daarbinnen: het verschil kan goed toeval zijn.`,
  beyond: (reference: Fact) => say`${reference} ligt daarbuiten: het verschil is groter dan toeval meestal geeft.`,
  otherToo: () => say`Het cijfer waarmee je vergelijkt, kan zelf ook schommelen. En telt het hetzelfde?`,
  few: (size: Fact) => say`Met ${size} zaken klopt dit alleen als er geen grote uitschieters bij zijn.`,
  medianToo: () => say`De zaken liggen ver uit elkaar. Kijk daarom ook naar de mediaan.`,
  ends: (lowest: Fact, highest: Fact) =>
    say`De cijfers lopen van ${lowest} tot ${highest}. Dat zijn de uitersten. Zij zeggen niet wat gewoon is.`,
  nearLowest: (mean: Fact) =>
    say`Het gemiddelde van ${mean} ligt dichter bij het laagste. Vaak zijn er dan veel lage en een paar hoge.`,
  nearHighest: (mean: Fact) =>
    say`Het gemiddelde van ${mean} ligt dichter bij het hoogste. Vaak zijn er dan veel hoge en een paar lage.`,
  between: (mean: Fact) => say`Het gemiddelde van ${mean} ligt daartussen.`,
  askMedian: () => say`Vraag ook de mediaan, en om hoeveel zaken het gaat.`,
  random: () =>
    say`Dit geldt voor een willekeurige greep. Zijn dit alle zaken? Dan laat het zien wat toeval kan schelen.`,
};

const english: typeof dutch = {
  range: (mean, lower, upper) => say`The mean is ${mean}. Allowing for chance it may be ${lower} to ${upper}.`,
  within: (reference) => say`${reference} lies within that: the difference may well be chance.`,
  beyond: (reference) => say`${reference} lies outside that: the difference is more than chance usually gives.`,
  otherToo: () => say`The figure you compare with may vary as well. And does it count the same?`,
  few: (size) => say`With ${size} cases this holds only without large outliers.`,
  medianToo: () => say`The cases lie far apart. So look at the median as well.`,
  ends: (lowest, highest) =>
    say`The figures run from ${lowest} to ${highest}. Those are the extremes. They do not tell what is ordinary.`,
  nearLowest: (mean) =>
    say`The mean of ${mean} is nearer to the lowest. Often there are many low ones then and a few high ones.`,
  nearHighest: (mean) =>
    say`The mean of ${mean} is nearer to the highest. Often there are many high ones then and a few low ones.`,
  between: (mean) => say`The mean of ${mean} lies in between.`,
  askMedian: () => say`Ask for the median as well, and of how many cases it is.`,
  random: () => say`This holds for a random sample. Are these all cases? Then it shows what chance may make of it.`,
};

export const spreadWords = { nl: dutch, en: english };
