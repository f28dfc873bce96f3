import { say, type Fact } from '../../statement.ts';

const dutch = {
  response: (answered: Fact, invited: Fact, response: Fact) =>
    say`De respons is ${response}: ${answered} van de ${invited} deden mee.`,
  answered: (answered: Fact) => say`Dit gaat over ${answered} mensen die antwoordden.`,
  howMany: () => say`Hoeveel mensen kregen de vraag? Zonder respons weet je niet wie er ontbreken.`,
  few: (percentage: Fact, people: Fact) => say`${percentage} van hen, dat zijn ${people} mensen.`,
  selfSelected: () => say`Wie antwoordt, kiest daar zelf voor. Schrijf dus niet dat het voor iedereen geldt.`,
  margin: (lower: Fact, upper: Fact) =>
    say`Bij een aselecte steekproef ligt het echte percentage waarschijnlijk tussen ${lower} en ${upper}.`,
  noMargin: () =>
    say`Een marge geldt alleen bij een aselecte steekproef. Was dat zo? Zeg dat erbij, dan reken ik hem uit.`,
  write: () => say`Schrijf erbij hoeveel mensen meededen. Dan ziet de lezer hoeveel het zegt.`,
  share: (part: Fact, whole: Fact, percentage: Fact) => say`${part} van ${whole} is ${percentage}.`,
  mayWrite: (claimed: Fact) => say`Ja, afgerond klopt ${claimed}.`,
  mayNotWrite: (claimed: Fact) => say`Nee, ${claimed} klopt niet.`,
  nameBoth: () => say`Schrijf erbij van hoeveel het is: van wie meedeed, niet van iedereen.`,
  nameGroup: () => say`Schrijf erbij van welke groep dit een deel is.`,
  mark: (mark: Fact) => say`Een ${mark} is het gemiddelde van wie antwoordde.`,
  spread: () => say`Een gemiddelde verbergt de spreiding. Hoeveel mensen gaven een onvoldoende?`,
  compareMark: () => say`Of dat mooi is, zie je pas naast een eerdere meting met dezelfde vraag.`,
};

const english: typeof dutch = {
  response: (answered, invited, response) => say`The response is ${response}: ${answered} of ${invited} took part.`,
  answered: (answered) => say`This is about ${answered} people who answered.`,
  howMany: () => say`How many people were asked? Without the response you do not know who is missing.`,
  few: (percentage, people) => say`${percentage} of them, that is ${people} people.`,
  selfSelected: () => say`Who answers chooses to do so. So do not write that it holds for everybody.`,
  margin: (lower, upper) => say`With a random sample the real percentage is probably between ${lower} and ${upper}.`,
  noMargin: () => say`A margin holds for a random sample only. Was it one? Tell me and I work it out.`,
  write: () => say`Write down how many people took part. Then the reader sees how much it tells.`,
  share: (part, whole, percentage) => say`${part} of ${whole} is ${percentage}.`,
  mayWrite: (claimed) => say`Yes, rounded ${claimed} is right.`,
  mayNotWrite: (claimed) => say`No, ${claimed} is not right.`,
  nameBoth: () => say`Write of how many it is: of those who took part, not of everybody.`,
  nameGroup: () => say`Write of which group this is a part.`,
  mark: (mark) => say`A ${mark} is the mean of those who answered.`,
  spread: () => say`A mean hides the spread. How many people gave a low mark?`,
  compareMark: () => say`Whether that is good you only see beside an earlier survey with the same question.`,
};

export const surveyWords = { nl: dutch, en: english };
