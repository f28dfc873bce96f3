/** A text without markup, and where each of its characters stood. `at(text.length)` is the end of the original. */
export interface PlainText {
  readonly text: string;
  readonly at: (index: number) => number;
}

const NO_BREAK = '\u00a0';
const THIN = '\u202f';
const entities: Readonly<Record<string, string>> = {
  nbsp: NO_BREAK,
  thinsp: THIN,
  ensp: ' ',
  emsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  euro: '€',
  ndash: '-',
  mdash: '-',
  minus: '-',
};
const isMarkup = /<\/?(?:table|tbody|thead|tr|td|th|p|div|br|span|ul|ol|li)\b[^<>]*>/i;
const markup = /<(\/?)([a-z][a-z0-9]*)\b[^<>]*>|&(?:([a-z]{2,8})|#(\d{1,6})|#x([0-9a-f]{1,5}));/iy;

/** Marks that look alike become one: spaces of Teams and Excel, dashes that stand for a minus. */
function alike(character: string): string {
  switch (character) {
    case '\u2007':
    case '\u2008':
    case '\u2009':
    case '\u200a':
    case '\u202f':
      return THIN;
    case '\u2002':
    case '\u2003':
    case '\u3000':
    case '\u200b':
    case '\ufeff':
      return ' ';
    case '\u2010':
    case '\u2011':
    case '\u2012':
    case '\u2013':
    case '\u2014':
    case '\u2212':
      return '-';
    case '\u2018':
    case '\u2019':
      return "'";
    case '\r':
      return ' ';
    default:
      return character;
  }
}

/** Takes the markup off that Teams wraps around a pasted table: cells become tabs, rows become lines. */
export function plainTextOf(given: string): PlainText {
  if (!isMarkup.test(given)) {
    const text = given
      .replace(/[\u2002-\u2014\u2018\u2019\u202f\u2212\u3000\ufeff]|\r(?=\n)/gu, alike)
      .replace(/\r/g, '\n')
      // How Word writes the sign of a list: what follows is a line of its own, as long as it was.
      .replace(/[\u2022\u25aa\u25cf\u25cb\u25e6]\t/gu, '\n ');
    return { text, at: (index) => index };
  }
  const characters: string[] = [];
  const starts: number[] = [];
  let isInCell = false;
  const put = (text: string, at: number): void => {
    for (const unit of text.split('')) {
      characters.push(unit);
      starts.push(at);
    }
  };
  for (let i = 0; i < given.length;) {
    const character = given.charAt(i);
    markup.lastIndex = i;
    const match = character === '<' || character === '&' ? markup.exec(given) : null;
    if (!match) {
      // Line ends inside a cell, and between rows, are how the markup was written.
      const isLayout = /\s/.test(character) && character !== NO_BREAK;
      put(isLayout ? ' ' : alike(character), i);
      i += 1;
      continue;
    }
    const [all, closing, name = '', entity, decimal, hexadecimal] = match;
    if (name) {
      const tag = name.toLowerCase();
      if (tag === 'td' || tag === 'th') isInCell = closing === '';
      put(spacingOf(tag, closing !== '', isInCell), i);
    } else {
      const code = decimal ? Number(decimal) : Number.parseInt(hexadecimal ?? '20', 16);
      const isCode = entity === undefined && code > 31 && code < 0x110000;
      put(isCode ? alike(String.fromCodePoint(code)) : (entities[entity?.toLowerCase() ?? ''] ?? ' '), i);
    }
    i += all.length;
  }
  return { text: characters.join(''), at: (index) => starts[index] ?? given.length };
}

function spacingOf(tag: string, isClosing: boolean, isInCell: boolean): string {
  if (tag === 'td' || tag === 'th') return isClosing ? '\t' : '';
  if (tag === 'tr' || tag === 'table') return '\n';
  if (tag === 'br' || (isClosing && /^(?:p|div|li|ul|ol)$/.test(tag))) return isInCell ? ' ' : '\n';
  return '';
}
