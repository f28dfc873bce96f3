import { stem } from '../../text/words/dutch-words.ts';

const dutch = [
  'aantal',
  'gemiddelde',
  'percentage',
  'procent',
  'totaal',
  'cijfer',
  'week',
  'maand',
  'dag',
  'inwoner',
  'mensen',
  'personen',
];
const english = [
  'total',
  'number',
  'average',
  'percentage',
  'rate',
  'figure',
  'week',
  'month',
  'day',
  'resident',
  'people',
  'persons',
];

/** Stems of words that say how something is measured, not what: they hardly tell indicators apart. */
export const measuringWords: ReadonlySet<string> = new Set([
  ...dutch.map((word) => stem(word, 'nl')),
  ...english.map((word) => stem(word, 'en')),
]);
