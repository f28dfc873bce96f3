import { say, type Fact } from '../../statement.ts';

const dutch = {
  to: 'tot',
  aboveTarget: (lower: Fact, target: Fact) => say`Ook de lage kant, ${lower}, ligt boven de norm van ${target}.`,
  withinTarget: (upper: Fact, target: Fact) => say`Ook de hoge kant, ${upper}, komt niet boven de norm van ${target}.`,
  acrossTarget: (target: Fact, range: Fact) =>
    say`De norm van ${target} ligt binnen ${range}. Een deel haalt hem dus, een deel niet.`,
  higher: (range: Fact, other: Fact, apart: Fact) => say`${range} ligt boven ${other}: ${apart} meer.`,
  lower: (range: Fact, other: Fact, apart: Fact) => say`${range} ligt onder ${other}: ${apart} minder.`,
  overlap: (range: Fact, other: Fact) =>
    say`${range} en ${other} overlappen. Of er iets veranderde of verschilt, zie je hier niet aan.`,
  inside: (value: Fact, range: Fact) => say`${value} ligt binnen ${range}.`,
  askPart: (target: Fact) => say`Vraag welk deel binnen ${target} klaar is. Dat zegt meer dan een bereik.`,
  noMiddle: () =>
    say`Een bereik zegt niet hoe vaak elk cijfer voorkomt. Vraag ook de mediaan, en om hoeveel zaken het gaat.`,
};

const english: typeof dutch = {
  to: 'to',
  aboveTarget: (lower, target) => say`Even the low end, ${lower}, lies above the standard of ${target}.`,
  withinTarget: (upper, target) => say`Even the high end, ${upper}, is not above the standard of ${target}.`,
  acrossTarget: (target, range) =>
    say`The standard of ${target} lies within ${range}. So some meet it and some do not.`,
  higher: (range, other, apart) => say`${range} lies above ${other}: ${apart} more.`,
  lower: (range, other, apart) => say`${range} lies below ${other}: ${apart} less.`,
  overlap: (range, other) => say`${range} and ${other} overlap. So you cannot tell from this that they differ.`,
  inside: (value, range) => say`${value} lies within ${range}.`,
  askPart: (target) => say`Ask what part is done within ${target}. That tells more than a range.`,
  noMiddle: () =>
    say`A range does not tell how often each figure occurs. Ask for the median too, and of how many cases it is.`,
};

export const rangeBesideWords = { nl: dutch, en: english };
