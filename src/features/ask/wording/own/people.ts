import { say, type Fact } from '../../statement.ts';

const dutch = {
  derived: (lowest: Fact, highest: Fact) =>
    say`Dat reken ik niet uit en bevestig ik niet: zo komt een groep van ${lowest} tot ${highest} mensen boven water.`,
  recognised: () => say`In zo’n kleine groep kan iemand herkend worden, ook zonder naam.`,
  derivedInstead: () =>
    say`Voeg de kleine groep bij een andere. Of laat ook een tweede deel weg, anders is het af te leiden.`,
  publish: (lowest: Fact, highest: Fact) =>
    say`Zet geen aantallen van ${lowest} tot ${highest} mensen in wat naar buiten gaat: iemand kan herkend worden.`,
  publishInstead: (fewest: Fact) =>
    say`Schrijf ‘minder dan ${fewest}’, of voeg gebieden of periodes samen. Ook een rij of totaal mag het niet verraden.`,
  persons: () =>
    say`Ik vergelijk geen mensen met elkaar. Cijfers van één persoon zijn geen maat voor hoe iemand werkt.`,
  personsWhy: () => say`De ene zaak kost veel meer tijd dan de andere, en werkdagen en taken verschillen.`,
  personsInstead: () => say`Vergelijk liever teams of periodes, en praat met de persoon zelf over het werk.`,
};

const english: typeof dutch = {
  derived: (lowest, highest) =>
    say`I do not work that out and do not confirm it: it would reveal a group of ${lowest} to ${highest} people.`,
  recognised: () => say`In such a small group somebody can be recognised, even without a name.`,
  derivedInstead: () =>
    say`Join the small group with another one. Or leave out a second part as well, or it can be derived.`,
  publish: (lowest, highest) =>
    say`Put no counts of ${lowest} to ${highest} people in what goes outside: somebody can be recognised.`,
  publishInstead: (fewest) =>
    say`Write ‘fewer than ${fewest}’, or join areas or periods. A row or a total must not give it away either.`,
  persons: () =>
    say`I do not compare people with each other. Figures of one person are no measure of how somebody works.`,
  personsWhy: () => say`One case takes far more time than another, and working days and tasks differ.`,
  personsInstead: () => say`Better compare teams or periods, and talk with the person about the work.`,
};

export const peopleWords = { nl: dutch, en: english };
