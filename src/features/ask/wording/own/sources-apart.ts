import { say, type Fact } from '../../statement.ts';

const dutch = {
  apart: (size: Fact) => say`De twee bronnen schelen ${size}.`,
  apartInPercent: (size: Fact, part: Fact) =>
    say`De twee bronnen schelen ${size}, dat is ${part} van het hoogste cijfer.`,
  noChange: () => say`Dat is geen stijging of daling en geen toeval: er is anders geteld.`,
  check: () =>
    say`Vergelijk vier dingen: de definitie, de dag waarop is geteld, wie meetelt (mensen of zaken), en wat later is geregistreerd.`,
  whichIsRight: () => say`Welke klopt, zie ik niet. Vraag het wie de cijfers maakt, en noem steeds één bron.`,
};

const english: typeof dutch = {
  apart: (size) => say`The two sources differ by ${size}.`,
  apartInPercent: (size, part) => say`The two sources differ by ${size}, which is ${part} of the highest figure.`,
  noChange: () => say`That is no rise or fall and no chance: the counting differs.`,
  check: () =>
    say`Compare four things: the definition, the day of counting, who counts (people or cases), and what was recorded later.`,
  whichIsRight: () => say`Which is right I cannot see. Ask who makes the figures, and name one source each time.`,
};

export const sourcesApartWords = { nl: dutch, en: english };
