import { say, type Fact } from '../../statement.ts';

const dutch = {
  busiest: (day: Fact, count: Fact, percentage: Fact) =>
    say`${day} is het hoogst: ${count}, dat is ${percentage} van de hele week.`,
  quietest: (day: Fact, count: Fact) => say`${day} is het laagst: ${count}.`,
  more: () => say`De dagen verschillen meer dan toeval meestal geeft.`,
  chance: () => say`De verschillen tussen de dagen kunnen goed toeval zijn.`,
  few: () => say`Het zijn kleine aantallen: een paar meer of minder scheelt al veel.`,
  manyWeeks: () =>
    say`Over hoeveel weken gaat dit? Neem er een aantal. In één week kan een feestdag of storing het beeld bepalen.`,
  noTrend: () =>
    say`Dagen van de week zeggen niet of het stijgt of daalt. Vergelijk daarvoor dezelfde dag over een aantal weken.`,
};

const english: typeof dutch = {
  busiest: (day, count, percentage) => say`${day} is the highest: ${count}, which is ${percentage} of the whole week.`,
  quietest: (day, count) => say`${day} is the lowest: ${count}.`,
  more: () => say`The days differ more than chance usually gives.`,
  chance: () => say`The differences between the days may well be chance.`,
  few: () => say`These are small numbers: a few more or less make a large difference.`,
  manyWeeks: () => say`Of how many weeks is this? Take several. In one week a holiday or a failure can decide it.`,
  noTrend: () =>
    say`Days of the week do not tell whether it rises or falls. For that, compare the same day over several weeks.`,
};

export const weekdayWords = { nl: dutch, en: english };
