import { say, type Fact } from '../../statement.ts';

const dutch = {
  range: (value: Fact, lower: Fact, upper: Fact) => say`${value}, met de marge van ${lower} tot ${upper}.`,
  difference: (difference: Fact, margin: Fact) => say`Het verschil is ${difference}, met een marge van ${margin}.`,
  within: () =>
    say`Het verschil is niet groter dan zijn marge: het kan toeval zijn. Schrijf dus niet dat het veranderde.`,
  beyond: () => say`Het verschil is groter dan zijn marge: dat is meer dan toeval meestal geeft.`,
  assumed: () => say`Dit klopt als beide marges op dezelfde manier zijn berekend, uit twee aparte steekproeven.`,
  oneWhole: () => say`Ik lees ze als delen van één geheel: wat de een meer heeft, heeft de ander minder.`,
  withinWhole: () => say`Het verschil is niet groter dan zijn marge. Wie het grootst is, staat dus niet vast.`,
  forBoth: (margin: Fact) => say`Ik neem de marge van ${margin} voor beide cijfers.`,
  otherWithin: (other: Fact) => say`${other} ligt binnen die marge: het verschil kan toeval zijn.`,
  otherBeyond: (other: Fact) => say`${other} ligt buiten die marge. Heeft dat cijfer ook een marge? Dan telt die mee.`,
  sameWay: () => say`Zijn beide cijfers op dezelfde manier gevraagd of geteld?`,
  oneMeasurement: () => say`Een ander cijfer binnen die marge is er niet duidelijk van te onderscheiden.`,
};

const english: typeof dutch = {
  range: (value, lower, upper) => say`${value}, with its margin from ${lower} to ${upper}.`,
  difference: (difference, margin) => say`The difference is ${difference}, with a margin of ${margin}.`,
  within: () => say`The difference is no larger than its margin: it may be chance. So do not write that it changed.`,
  beyond: () => say`The difference is larger than its margin: that is more than chance usually gives.`,
  assumed: () => say`This holds if both margins were computed the same way, from two separate samples.`,
  oneWhole: () => say`I read them as parts of one whole: what one has more, the other has less.`,
  withinWhole: () => say`The difference is no larger than its margin. So which is the larger is not sure.`,
  forBoth: (margin) => say`I take the margin of ${margin} for both figures.`,
  otherWithin: (other) => say`${other} lies within that margin: the difference may be chance.`,
  otherBeyond: (other) => say`${other} lies outside that margin. Has that figure a margin too? Then it counts as well.`,
  sameWay: () => say`Were both figures asked or counted the same way?`,
  oneMeasurement: () => say`Another figure within that margin cannot be told from it.`,
};

export const marginWords = { nl: dutch, en: english };
