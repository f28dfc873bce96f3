import { say, type Fact } from '../../statement.ts';

const dutch = {
  positive: (count: Fact, size: Fact, percentage: Fact, labels: Fact) =>
    say`${labels}: ${count} van ${size}, dat is ${percentage}.`,
  positivePart: (percentage: Fact, labels: Fact) => say`${labels}: samen ${percentage}.`,
  rest: (neutral: Fact, negative: Fact) =>
    say`In het midden of zonder mening: ${neutral}. Aan de andere kant: ${negative}.`,
  negative: (negative: Fact) => say`Aan de andere kant: ${negative}.`,
  range: (lower: Fact, upper: Fact) =>
    say`Als steekproef ligt het echte percentage waarschijnlijk tussen ${lower} en ${upper}.`,
  majority: () => say`Daarmee is het een meerderheid, als de steekproef aselect is.`,
  minority: () => say`Daarmee is het geen meerderheid, als de steekproef aselect is.`,
  noMajority: () => say`De helft ligt daarbinnen. Of het een meerderheid is, staat dus niet vast.`,
  mean: (mean: Fact, size: Fact) => say`Het gemiddelde van de ${size} antwoorden is ${mean}.`,
  meanHides: () => say`Een gemiddelde verbergt de verdeling. Laat daarom zien hoeveel mensen elk antwoord gaven.`,
  needsSize: () => say`Hoeveel mensen antwoordden? Zonder dat aantal zie je niet wat toeval kan schelen.`,
  choose: () => say`Wie antwoordt, kiest daar zelf voor. Hoeveel mensen kregen de vraag?`,
  highIsGood: () => say`Ik lees het zo dat een hoog cijfer positief is.`,
};

const english: typeof dutch = {
  positive: (count, size, percentage, labels) => say`${labels}: ${count} of ${size}, which is ${percentage}.`,
  positivePart: (percentage, labels) => say`${labels}: ${percentage} together.`,
  rest: (neutral, negative) => say`In the middle or without an opinion: ${neutral}. On the other side: ${negative}.`,
  negative: (negative) => say`On the other side: ${negative}.`,
  range: (lower, upper) => say`As a sample, the real percentage is probably between ${lower} and ${upper}.`,
  majority: () => say`So it is a majority, if the sample is random.`,
  minority: () => say`So it is no majority, if the sample is random.`,
  noMajority: () => say`Half lies within that. So whether it is a majority is not certain.`,
  mean: (mean, size) => say`The mean of the ${size} answers is ${mean}.`,
  meanHides: () => say`A mean hides how answers are spread. So show how many people gave each answer.`,
  needsSize: () => say`How many people answered? Without that number you cannot see what chance may make of it.`,
  choose: () => say`Who answers chooses to. How many people were asked?`,
  highIsGood: () => say`I take it that a high score is positive.`,
};

export const answerWords = { nl: dutch, en: english };
