/** Normalising a long run of mixed marks takes quadratic time in ICU (80 s for 256 KB); no language stacks more than three. */
const stackedMarks = /(\p{M}{3})\p{M}+/gu;
const marks = /\p{M}+/gu;

/** Letters and their diacritics as one character each (NFC), so that patterns see `ü` however it was typed. */
export function composed(text: string): string {
  return text.replace(stackedMarks, '$1').normalize('NFC');
}

/** Lower case without diacritics, so that `Cliënt`, `CLIENT` and `client` are one. */
export function fold(text: string): string {
  return text.replace(stackedMarks, '$1').normalize('NFD').replace(marks, '').toLowerCase();
}
