import type { Translated } from '../../../shared/language.ts';
import { say, type Fact, type Statement } from '../statement.ts';

interface ToWriteWording {
  readonly isLasting: Readonly<Record<'up' | 'down', () => Statement>>;
  readonly isNotLasting: Readonly<Record<'up' | 'down', () => Statement>>;
  readonly takeOver: () => Statement;
  readonly inAnyCase: () => Statement;
  readonly was: (period: Fact, name: Fact, area: Fact, amount: Fact) => Statement;
  readonly verdict: Readonly<Record<'common' | 'no-signal' | 'signal', () => Statement>>;
  readonly withheld: () => Statement;
  readonly source: (source: Fact) => Statement;
  readonly sourceOn: (source: Fact, day: Fact) => Statement;
  readonly noCause: () => Statement;
  readonly notShown: () => Statement;
  readonly askOwner: (owner: Fact) => Statement;
}

const dutch: ToWriteWording = {
  isLasting: {
    up: () => say`Ja, een blijvende stijging zie je in dit cijfer.`,
    down: () => say`Ja, een blijvende daling zie je in dit cijfer.`,
  },
  isNotLasting: {
    up: () => say`Nee, een blijvende stijging zie je niet in dit cijfer.`,
    down: () => say`Nee, een blijvende daling zie je niet in dit cijfer.`,
  },
  takeOver: () => say`Dit kun je zo overnemen:`,
  inAnyCase: () => say`Alleen wat dit cijfer laat zien. Dit kun je overnemen:`,
  was: (period, name, area, amount) => say`In ${period} kwam ‘${name}’ in ${area} uit op ${amount}.`,
  verdict: {
    common: () => say`Dat past bij hoe dit cijfer gewoonlijk op en neer gaat.`,
    'no-signal': () => say`Het cijfer wijst niet op een verandering.`,
    signal: () => say`Dat is meer verschil dan gewone schommeling. Waardoor dat komt, laat het cijfer niet zien.`,
  },
  withheld: () => say`Of er iets verandert, is aan dit cijfer nog niet te zien.`,
  source: (source) => say`Bron: ${source}.`,
  sourceOn: (source, day) => say`Bron: ${source}, bijgewerkt op ${day}.`,
  noCause: () => say`Schrijf er geen oorzaak bij: die zie je niet aan dit cijfer.`,
  notShown: () => say`Dit cijfer laat ik niet zien. Een zin erover kan ik je dus niet geven.`,
  askOwner: (owner) => say`Vraag de eigenaar wat je wel kunt schrijven: ${owner}.`,
};

const english: ToWriteWording = {
  isLasting: {
    up: () => say`Yes, this figure shows a lasting rise.`,
    down: () => say`Yes, this figure shows a lasting fall.`,
  },
  isNotLasting: {
    up: () => say`No, this figure does not show a lasting rise.`,
    down: () => say`No, this figure does not show a lasting fall.`,
  },
  takeOver: () => say`You can use this as it stands:`,
  inAnyCase: () => say`Only what this figure shows. You can use this:`,
  was: (period, name, area, amount) => say`In ${period} ‘${name}’ in ${area} came to ${amount}.`,
  verdict: {
    common: () => say`That fits how this figure usually goes up and down.`,
    'no-signal': () => say`The figure does not point to a change.`,
    signal: () => say`That is more difference than common variation. The figure does not show why.`,
  },
  withheld: () => say`Whether anything is changing cannot be seen from this figure yet.`,
  source: (source) => say`Source: ${source}.`,
  sourceOn: (source, day) => say`Source: ${source}, updated on ${day}.`,
  noCause: () => say`Do not add a cause: this figure does not show one.`,
  notShown: () => say`I do not show this figure. So I cannot give you a sentence about it.`,
  askOwner: (owner) => say`Ask the owner what you can write: ${owner}.`,
};

export const toWriteWording: Translated<ToWriteWording> = { nl: dutch, en: english };
