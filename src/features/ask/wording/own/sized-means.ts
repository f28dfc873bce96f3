import { say, type Fact } from '../../statement.ts';

const dutch = {
  mean: (mean: Fact, size: Fact) => say`gemiddeld ${mean}, van ${size}.`,
  rose: (before: Fact, after: Fact, difference: Fact) => say`Van ${before} naar ${after} is ${difference} meer.`,
  fell: (before: Fact, after: Fact, difference: Fact) => say`Van ${before} naar ${after} is ${difference} minder.`,
  same: (value: Fact) => say`Het gemiddelde is twee keer ${value}.`,
  apart: (difference: Fact) => say`Tussen het hoogste en het laagste zit ${difference}.`,
  range: (lower: Fact, upper: Fact) => say`Rekening houdend met toeval ligt het verschil tussen ${lower} en ${upper}.`,
  chance: () => say`Nul ligt daarbinnen: het verschil kan goed toeval zijn.`,
  moreThanChance: () => say`Nul ligt daarbuiten: dat is meer dan toeval meestal geeft.`,
  needsSpread: () =>
    say`Of het toeval kan zijn, hangt ook af van hoe ver de antwoorden uit elkaar liggen. Stuur de standaardafwijking van elk.`,
  small: (size: Fact) => say`De kleinste groep telt ${size}. Een paar mensen maken daar al veel uit.`,
  fewer: (before: Fact, after: Fact) =>
    say`Van ${before} naar ${after} mensen: wie deed de tweede keer niet mee? Dat alleen al kan het gemiddelde veranderen.`,
  samePeople: () => say`Waren het dezelfde mensen? Vergelijk dan per persoon, dat zegt meer.`,
  noCause: () => say`Een verschil tussen twee metingen bewijst niet waar het door komt.`,
  together: (mean: Fact, size: Fact) => say`Samen, naar grootte gewogen, is het gemiddelde ${mean} (van ${size}).`,
};

const english: typeof dutch = {
  mean: (mean, size) => say`a mean of ${mean}, of ${size}.`,
  rose: (before, after, difference) => say`From ${before} to ${after} is ${difference} more.`,
  fell: (before, after, difference) => say`From ${before} to ${after} is ${difference} less.`,
  same: (value) => say`The mean is ${value} both times.`,
  apart: (difference) => say`Between the highest and the lowest there is ${difference}.`,
  range: (lower, upper) => say`Allowing for chance the difference is between ${lower} and ${upper}.`,
  chance: () => say`Zero lies within that: the difference may well be chance.`,
  moreThanChance: () => say`Zero lies outside that: it is more than chance usually gives.`,
  needsSpread: () =>
    say`Whether it may be chance also depends on how far apart the answers are. Send the standard deviation of each.`,
  small: (size) => say`The smallest group counts ${size}. A few people make a large difference there.`,
  fewer: (before, after) =>
    say`From ${before} to ${after} people: who did not take part the second time? That alone can change the mean.`,
  samePeople: () => say`Were they the same people? Then compare person by person, which tells more.`,
  noCause: () => say`A difference between two measurements does not prove what it comes from.`,
  together: (mean, size) => say`Together, weighted by size, the mean is ${mean} (of ${size}).`,
};

export const sizedMeanWords = { nl: dutch, en: english };
