import { say, type Fact } from '../../statement.ts';

const dutch = {
  occupied: (taken: Fact, places: Fact, percentage: Fact) =>
    say`${taken} van de ${places} plekken zijn bezet: ${percentage}.`,
  free: (free: Fact, waiting: Fact) => say`Er zijn ${free} plekken vrij en er wachten er ${waiting}.`,
  enough: () => say`Er is nu dus plek voor wie wacht. Ga na waarom zij nog wachten: past de plek bij hen?`,
  short: (short: Fact) => say`Voor ${short} van hen is er nu geen plek.`,
  full: (waiting: Fact) => say`Alles is bezet. Voor de ${waiting} die wachten, is er nu geen plek.`,
  over: () => say`Er zijn er meer bezet dan er plekken zijn. Ga na of beide hetzelfde tellen.`,
  unknown: (places: Fact, waiting: Fact) =>
    say`Er zijn ${places} plekken en er wachten er ${waiting}. Hoeveel plekken zijn bezet? Dan zie je hoeveel er vrij zijn.`,
  ifFull: (waiting: Fact) => say`Zijn ze allemaal bezet? Dan is er nu voor ${waiting} mensen geen plek.`,
  notNeeded: () =>
    say`Zoveel plekken erbij heb je niet per se nodig. Dat hangt af van hoe snel plekken vrijkomen en hoeveel mensen erbij komen.`,
};

const english: typeof dutch = {
  occupied: (taken, places, percentage) => say`${taken} of the ${places} places are taken: ${percentage}.`,
  free: (free, waiting) => say`${free} places are free and ${waiting} people wait.`,
  enough: () => say`So there is a place for those who wait. Find out why they still wait: does the place suit them?`,
  short: (short) => say`For ${short} of them there is no place now.`,
  full: (waiting) => say`All are taken. For the ${waiting} who wait there is no place now.`,
  over: () => say`More are taken than there are places. Check whether both count the same.`,
  unknown: (places, waiting) =>
    say`There are ${places} places and ${waiting} people wait. How many places are taken? Then you see how many are free.`,
  ifFull: (waiting) => say`Are all of them taken? Then there is no place for ${waiting} people now.`,
  notNeeded: () =>
    say`You need not add that many places. That depends on how fast places come free and how many people come in.`,
};

export const capacityWords = { nl: dutch, en: english };
