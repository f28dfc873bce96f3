import { say, type Fact } from '../../statement.ts';

const dutch = {
  rate: (count: Fact, size: Fact, rate: Fact, per: Fact) => say`${count} op ${size} is ${rate} per ${per}.`,
  derived: (rate: Fact, per: Fact, size: Fact, count: Fact) =>
    say`${rate} per ${per} is bij ${size} mensen ongeveer ${count}.`,
  range: (lower: Fact, upper: Fact) => say`Door toeval kan het cijfer van ${lower} tot ${upper} lopen.`,
  expected: (reference: Fact, expected: Fact) =>
    say`Bij ${reference}, het cijfer waarmee je vergelijkt, zouden het er ongeveer ${expected} zijn.`,
  within: () => say`Dat ligt binnen die marge: het verschil kan goed toeval zijn.`,
  higher: () => say`Je eigen cijfer ligt hoger, meer dan toeval meestal geeft.`,
  lower: () => say`Je eigen cijfer ligt lager, meer dan toeval meestal geeft.`,
  notWorse: () =>
    say`Hoger of lager is niet slechter of beter. Het kan ook komen door leeftijd, inkomen of de manier van tellen.`,
  samePeriod: () => say`Gaan beide over dezelfde periode?`,
};

const english: typeof dutch = {
  rate: (count, size, rate, per) => say`${count} on ${size} is ${rate} per ${per}.`,
  derived: (rate, per, size, count) => say`${rate} per ${per} is about ${count} of ${size} people.`,
  range: (lower, upper) => say`By chance the figure may run from ${lower} to ${upper}.`,
  expected: (reference, expected) =>
    say`At ${reference}, the figure you compare with, there would be about ${expected}.`,
  within: () => say`That lies within that margin: the difference may well be chance.`,
  higher: () => say`Your own figure is higher, by more than chance usually gives.`,
  lower: () => say`Your own figure is lower, by more than chance usually gives.`,
  notWorse: () =>
    say`Higher or lower is not worse or better. It can also come from age, income or the way of counting.`,
  samePeriod: () => say`Are both of the same period?`,
};

export const rateReferenceWords = { nl: dutch, en: english };
