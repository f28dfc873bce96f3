import { say, type Fact } from '../../statement.ts';

const dutch = {
  both: (gained: Fact, lost: Fact) => say`Vooruit gingen er ${gained}, achteruit ${lost}.`,
  bothAnswers: (gained: Fact, lost: Fact) => say`Van nee naar ja: ${gained}. Van ja naar nee: ${lost}.`,
  asMany: () => say`Dat is evenveel. Per saldo veranderde er niets.`,
  moreForward: (net: Fact) => say`Per saldo is dat ${net} vooruit.`,
  moreBack: (net: Fact) => say`Per saldo is dat ${net} achteruit.`,
  moreYes: (net: Fact) => say`Per saldo kwam er ${net} bij het ja.`,
  moreNo: (net: Fact) => say`Per saldo kwam er ${net} bij het nee.`,
  ofAll: (size: Fact, points: Fact) => say`Op alle ${size} is dat ${points}.`,
  chance: () => say`Zo’n verschil kan goed toeval zijn.`,
  moreThanChance: () => say`Dat verschil is groter dan toeval meestal geeft.`,
  how: (changed: Fact) =>
    say`Ik kijk daarvoor alleen naar de ${changed} die veranderden: bij toeval gaat daarvan ongeveer de helft de ene kant op.`,
  noCause: () =>
    say`Of het door de aanpak komt, zie je hier niet aan. Vergelijk met mensen die niet meededen: die veranderen ook.`,
};

const english: typeof dutch = {
  both: (gained, lost) => say`Forward: ${gained}. Back: ${lost}.`,
  bothAnswers: (gained, lost) => say`From no to yes: ${gained}. From yes to no: ${lost}.`,
  asMany: () => say`That is as many. On balance nothing changed.`,
  moreForward: (net) => say`On balance that is ${net} forward.`,
  moreBack: (net) => say`On balance that is ${net} back.`,
  moreYes: (net) => say`On balance that is ${net} more for yes.`,
  moreNo: (net) => say`On balance that is ${net} more for no.`,
  ofAll: (size, points) => say`Of all ${size} that is ${points}.`,
  chance: () => say`Such a difference may well be chance.`,
  moreThanChance: () => say`That difference is more than chance usually gives.`,
  how: (changed) =>
    say`For that I look only at the ${changed} who changed: by chance about half of them go either way.`,
  noCause: () =>
    say`It does not show whether the approach made the difference. Compare with people who did not take part: they change as well.`,
};

export const samePeopleWords = { nl: dutch, en: english };
