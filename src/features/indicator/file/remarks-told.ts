import type { FileRemark } from './figure-file.ts';

/** What was understood, in Dutch; `place` says where it stands first. */
export function remarksDutch({ reason, given, count }: FileRemark, place: string): string {
  const more = count > 1 ? ` Dit komt ${count} keer voor.` : '';
  switch (reason) {
    case 'total-left-out':
      return `${place}: een totaal. Dat neem ik niet over.${more}`;
    case 'row-left-out':
      return `${place}: de rij '${given}' neem ik niet over: een gemiddelde, doel of verschil is geen eigen cijfer.${more}`;
    case 'column-left-out':
      return `${place}: de kolom '${given}' neem ik niet over.${more}`;
    case 'text-left-out':
      return `${place}: de tekst '${given}' neem ik niet over.${more}`;
    case 'sheet-hidden':
      return `Verborgen: '${given}'. Dat heb ik overgeslagen.`;
    case 'sheet-left-out':
      return `Niet gelezen: '${given}'. Ik las alleen het blad met de cijfers.`;
    case 'percent-cells':
      return `${place}: ik las ${given} als een percentage.${more}`;
    case 'formula-values':
      return `${place}: de uitkomst van een formule (${given}).${more}`;
    case 'no-figure':
      return `${place}: '${given}' betekent hier: geen cijfer. Dat is iets anders dan nul.${more}`;
    case 'provisional':
      return `${place}: dit cijfer is voorlopig.${more}`;
    case 'same-twice':
      return `${place}: dit cijfer staat er twee keer. Ik neem het één keer over.${more}`;
    case 'period-unfinished':
      return `${place}: '${given}' is nog niet voorbij. Het cijfer kan nog veranderen.${more}`;
    case 'year-from-elsewhere':
      return `${place}: het jaar stond niet in de cel ('${given}'). Ik nam het jaar dat elders staat of dat je koos.`;
    case 'thousands':
      return `${place}: ik las '${given}' als duizendtal, want hier worden hele aantallen geteld.${more}`;
  }
}

/** The same in English. */
export function remarksEnglish({ reason, given, count }: FileRemark, place: string): string {
  const more = count > 1 ? ` This happens ${count} times.` : '';
  switch (reason) {
    case 'total-left-out':
      return `${place}: a total. I leave it out.${more}`;
    case 'row-left-out':
      return `${place}: I leave out the row '${given}': an average, target or difference is not a figure of its own.${more}`;
    case 'column-left-out':
      return `${place}: I leave out the column '${given}'.${more}`;
    case 'text-left-out':
      return `${place}: I leave out the text '${given}'.${more}`;
    case 'sheet-hidden':
      return `Hidden: '${given}'. I skipped that.`;
    case 'sheet-left-out':
      return `Not read: '${given}'. I only read the sheet with the figures.`;
    case 'percent-cells':
      return `${place}: I read ${given} as a percentage.${more}`;
    case 'formula-values':
      return `${place}: the result of a formula (${given}).${more}`;
    case 'no-figure':
      return `${place}: '${given}' means: no figure here. That is not zero.${more}`;
    case 'provisional':
      return `${place}: this figure is provisional.${more}`;
    case 'same-twice':
      return `${place}: this figure is there twice. I take it once.${more}`;
    case 'period-unfinished':
      return `${place}: '${given}' is not over yet. The figure can still change.${more}`;
    case 'year-from-elsewhere':
      return `${place}: the year was not in the cell ('${given}'). I took the year that stands elsewhere or that you chose.`;
    case 'thousands':
      return `${place}: I read '${given}' in thousands, because this is a count.${more}`;
  }
}
