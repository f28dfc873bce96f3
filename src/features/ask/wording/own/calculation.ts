import { say, type Fact } from '../../statement.ts';

const dutch = {
  begin: () => say`Zo reken ik met jouw cijfers:`,
  share: (part: Fact, whole: Fact, hundred: Fact, percentage: Fact) =>
    say`${part} gedeeld door ${whole}, keer ${hundred}, is ${percentage}.`,
  rate: (count: Fact, size: Fact, per: Fact, rate: Fact) =>
    say`${count} gedeeld door ${size}, keer ${per}, is ${rate}.`,
  divided: (first: Fact, second: Fact, result: Fact) => say`${first} gedeeld door ${second} is ${result}.`,
  minus: (first: Fact, second: Fact, result: Fact) => say`${first} min ${second} is ${result}.`,
  relative: (apart: Fact, before: Fact, hundred: Fact, percentage: Fact) =>
    say`${apart} gedeeld door ${before}, keer ${hundred}, is ${percentage}.`,
  plus: (parts: Fact, sum: Fact) => say`${parts} opgeteld is ${sum}.`,
  target: (actual: Fact, target: Fact, apart: Fact) => say`Tussen ${actual} en het doel van ${target} zit ${apart}.`,

  wilson: () => say`De marge komt uit de formule van Wilson. Die past ook bij kleine aantallen.`,
  newcombe: () => say`De marge om het verschil komt uit de formule van Newcombe.`,
  chiSquare: (p: Fact) => say`Of het toeval kan zijn, toets ik met een chikwadraattoets (p = ${p}).`,
  fisher: (p: Fact) => say`Of het toeval kan zijn, toets ik met de exacte toets van Fisher (p = ${p}).`,
  counts: (p: Fact) => say`Of het toeval kan zijn, toets ik met een exacte toets voor twee aantallen (p = ${p}).`,
  binomial: (p: Fact) => say`Of het toeval kan zijn, toets ik met een exacte binomiale toets (p = ${p}).`,
  holm: () =>
    say`Elk verschil toets ik met een exacte toets. Omdat het er meer zijn, leg ik de lat hoger (methode van Holm).`,
  funnel: (limits: Fact) =>
    say`Elk gebied leg ik naast het gemiddelde van alles samen, met grenzen waar ${limits} van het toeval binnen valt.`,
  countMargin: () => say`De marge is wat zo’n aantal door toeval van jaar tot jaar kan schelen (Poisson).`,
  level: (level: Fact) => say`Onder ${level} noem ik het meer dan toeval meestal geeft.`,
};

const english: typeof dutch = {
  begin: () => say`This is how I calculate with your figures:`,
  share: (part, whole, hundred, percentage) => say`${part} divided by ${whole}, times ${hundred}, is ${percentage}.`,
  rate: (count, size, per, rate) => say`${count} divided by ${size}, times ${per}, is ${rate}.`,
  divided: (first, second, result) => say`${first} divided by ${second} is ${result}.`,
  minus: (first, second, result) => say`${first} minus ${second} is ${result}.`,
  relative: (apart, before, hundred, percentage) =>
    say`${apart} divided by ${before}, times ${hundred}, is ${percentage}.`,
  plus: (parts, sum) => say`${parts} added up is ${sum}.`,
  target: (actual, target, apart) => say`Between ${actual} and the target of ${target} lies ${apart}.`,

  wilson: () => say`The margin comes from Wilson’s formula. It fits small numbers too.`,
  newcombe: () => say`The margin of the difference comes from Newcombe’s formula.`,
  chiSquare: (p) => say`Whether it may be chance I test with a chi-square test (p = ${p}).`,
  fisher: (p) => say`Whether it may be chance I test with Fisher’s exact test (p = ${p}).`,
  counts: (p) => say`Whether it may be chance I test with an exact test of two counts (p = ${p}).`,
  binomial: (p) => say`Whether it may be chance I test with an exact binomial test (p = ${p}).`,
  holm: () =>
    say`I test each difference with an exact test. As there are several, I set the bar higher (Holm’s method).`,
  funnel: (limits) =>
    say`I hold each area against the mean of all together, with limits that hold ${limits} of what chance gives.`,
  countMargin: () => say`The margin is how much such a count may differ by chance from year to year (Poisson).`,
  level: (level) => say`Below ${level} I call it more than chance usually gives.`,
};

export const calculationWords = { nl: dutch, en: english };
