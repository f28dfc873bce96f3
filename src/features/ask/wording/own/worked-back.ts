import { say, type Fact } from '../../statement.ts';

const dutch = {
  whole: (known: Fact, percentage: Fact, whole: Fact) =>
    say`Het totaal is ${whole}: ${known} is daar ${percentage} van.`,
  beforeRise: (known: Fact, percentage: Fact, before: Fact) =>
    say`Eerst was het ${before}. Met ${percentage} erbij is dat ${known}.`,
  beforeFall: (known: Fact, percentage: Fact, before: Fact) =>
    say`Eerst was het ${before}. Met ${percentage} eraf is dat ${known}.`,
  calculated: (known: Fact, factor: Fact, found: Fact) =>
    say`Zo reken ik: ${known} gedeeld door ${factor} is ${found}.`,
  rounded: (least: Fact, most: Fact) => say`Is het percentage afgerond? Dan kan het ook ${least} tot ${most} zijn.`,
  begin: (stock: Fact, inflow: Fact, outflow: Fact, begin: Fact) =>
    say`Aan het begin waren het er ${begin}: ${stock} min ${inflow} erbij plus ${outflow} eraf.`,
  end: (stock: Fact, inflow: Fact, outflow: Fact, end: Fact) =>
    say`Aan het eind zijn het er ${end}: ${stock} plus ${inflow} erbij min ${outflow} eraf.`,
  cannotBe: (stock: Fact, inflow: Fact, outflow: Fact) =>
    say`Dit kan niet samen kloppen: met ${stock}, ${inflow} erbij en ${outflow} eraf kom ik onder nul.`,
  countedAlike: () => say`Dat klopt alleen als alles op dezelfde manier en over dezelfde periode is geteld.`,
};

const english: typeof dutch = {
  whole: (known, percentage, whole) => say`The total is ${whole}: ${known} is ${percentage} of it.`,
  beforeRise: (known, percentage, before) => say`It was ${before} before. With ${percentage} more that is ${known}.`,
  beforeFall: (known, percentage, before) => say`It was ${before} before. With ${percentage} less that is ${known}.`,
  calculated: (known, factor, found) => say`This is how I calculate: ${known} divided by ${factor} is ${found}.`,
  rounded: (least, most) => say`Is the percentage rounded? Then it may also be ${least} to ${most}.`,
  begin: (stock, inflow, outflow, begin) =>
    say`At the start there were ${begin}: ${stock} minus ${inflow} in plus ${outflow} out.`,
  end: (stock, inflow, outflow, end) =>
    say`At the end there are ${end}: ${stock} plus ${inflow} in minus ${outflow} out.`,
  cannotBe: (stock, inflow, outflow) =>
    say`These cannot be right together: with ${stock}, ${inflow} in and ${outflow} out I end below zero.`,
  countedAlike: () => say`This holds only if all is counted the same way and over the same period.`,
};

export const workedBackWords = { nl: dutch, en: english };
