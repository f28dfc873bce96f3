import { say, type Fact } from '../../statement.ts';

const dutch = {
  both: (gained: Fact, lost: Fact) => say`${gained} gingen vooruit en ${lost} gingen achteruit.`,
  bothAnswers: (gained: Fact, lost: Fact) => say`${gained} gingen van nee naar ja en ${lost} van ja naar nee.`,
  asMany: () => say`Dat is evenveel. Per saldo veranderde er niets.`,
  moreForward: (net: Fact) => say`Per saldo gingen er ${net} meer vooruit dan achteruit.`,
  moreBack: (net: Fact) => say`Per saldo gingen er ${net} meer achteruit dan vooruit.`,
  moreYes: (net: Fact) => say`Per saldo zijn er nu ${net} meer met ja.`,
  moreNo: (net: Fact) => say`Per saldo zijn er nu ${net} meer met nee.`,
  ofAll: (size: Fact, points: Fact) => say`Op alle ${size} is dat ${points}.`,
  chance: () => say`Zo’n verschil kan goed toeval zijn.`,
  moreThanChance: () => say`Dat verschil is groter dan toeval meestal geeft.`,
  how: (changed: Fact) =>
    say`Ik kijk daarvoor alleen naar de ${changed} die veranderden: bij toeval gaat daarvan ongeveer de helft de ene kant op.`,
  noCause: () =>
    say`Of het door de aanpak komt, zie je hier niet aan. Vergelijk met mensen die niet meededen: die veranderen ook.`,
};

const english: typeof dutch = {
  both: (gained, lost) => say`${gained} went forward and ${lost} went back.`,
  bothAnswers: (gained, lost) => say`${gained} went from no to yes and ${lost} from yes to no.`,
  asMany: () => say`That is as many. On balance nothing changed.`,
  moreForward: (net) => say`On balance ${net} more went forward than back.`,
  moreBack: (net) => say`On balance ${net} more went back than forward.`,
  moreYes: (net) => say`On balance ${net} more are a yes now.`,
  moreNo: (net) => say`On balance ${net} more are a no now.`,
  ofAll: (size, points) => say`Of all ${size} that is ${points}.`,
  chance: () => say`Such a difference may well be chance.`,
  moreThanChance: () => say`That difference is more than chance usually gives.`,
  how: (changed) =>
    say`For that I look only at the ${changed} who changed: by chance about half of them go either way.`,
  noCause: () =>
    say`It does not show whether the approach made the difference. Compare with people who did not take part: they change as well.`,
};

export const samePeopleWords = { nl: dutch, en: english };
