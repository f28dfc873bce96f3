import { say, type Fact } from '../../statement.ts';

const dutch = {
  leaveOut: (parts: Fact) => say`Laat hier weg: ${parts}.`,
  followsFromTotal: () =>
    say`Alleen het kleinste weglaten is niet genoeg. Met het totaal en de rest is dat zo uit te rekenen.`,
  withTotal: (parts: Fact) => say`Komt er een totaal bij? Laat dan ook weg: ${parts}. Anders is het uit te rekenen.`,
  totalToo: () => say`Laat ook het totaal weg.`,
  noneSmall: (fewest: Fact) => say`Geen van deze aantallen ligt onder de ${fewest}, behalve nul.`,
  earlierToo: () =>
    say`Kijk ook naar wat er eerder naar buiten ging: een verschil van een paar mensen kan iemand herkenbaar maken.`,
  noPercentage: () => say`Noem hier ook geen percentage: het gaat over te weinig mensen.`,
  enoughPeople: (fewest: Fact) => say`Dit percentage gaat over ${fewest} mensen of meer, en de rest ook.`,
};

const english: typeof dutch = {
  leaveOut: (parts) => say`Leave out here: ${parts}.`,
  followsFromTotal: () =>
    say`Leaving out the smallest alone is not enough. It can be worked out from the total and the rest.`,
  withTotal: (parts) => say`Will there be a total? Then leave out as well: ${parts}. Else it can be worked out.`,
  totalToo: () => say`Leave out the total as well.`,
  noneSmall: (fewest) => say`None of these counts is under ${fewest}, but for zero.`,
  earlierToo: () =>
    say`Look at what went outside before as well: a difference of a few people can make somebody recognisable.`,
  noPercentage: () => say`Give no percentage here either: it is about too few people.`,
  enoughPeople: (fewest) => say`This percentage is about ${fewest} people or more, and so is the rest.`,
};

export const publishWords = { nl: dutch, en: english };
