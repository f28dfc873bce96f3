export interface Finding {
  /** Which program drew the card: the one in our gallery, or the Agents Playground of Microsoft. */
  readonly in: 'gallery' | 'playground';
  /** Rule of axe. */
  readonly rule: string;
  /** What it is found on, and on nothing else: a CSS selector. */
  readonly on: string;
  /** Success criterion of WCAG 2.2. */
  readonly criterion: string;
  readonly what: string;
  readonly why: string;
}

/** Of axe's rules for WCAG 2.0, 2.1 and 2.2, levels A and AA, and of its best practices. */
const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds, and is there still; a test fails when there is more, or when one of these is gone. */
export const knownFindings: readonly Finding[] = [
  {
    in: 'gallery',
    rule: 'target-size',
    on: 'input[type=checkbox], input[type=radio]',
    criterion: '2.5.8 Grootte van het aanwijsgebied (minimum)',
    what: 'Aankruisvakjes en keuzerondjes zijn kleiner dan 24 bij 24 pixels.',
    why: 'Een kaart kan die maat niet kiezen: wie de kaart tekent, doet dat. Dit is gemeten met de tekenaar van Microsoft in onze galerij; in Teams tekent Microsoft ze zelf.',
  },
  {
    in: 'playground',
    rule: 'aria-valid-attr-value',
    on: 'button[aria-controls]',
    criterion: '4.1.2 Naam, rol, waarde',
    what: 'Een knop die iets openklapt, verwijst naar een deel dat er pas is als het open is.',
    why: 'Het proefvenster van Microsoft tekent een gesloten deel niet. De tekenaar in onze galerij doet dat wel; wat Teams doet, is niet onderzocht.',
  },
];

/** The rules of those for which colours matter. */
export const axeColourRules = ['color-contrast', 'link-in-text-block'];

/** Where violations stand that are not known, and the rules of those that are: JavaScript for the page, which has axe. */
export function lookWithAxe(where: Finding['in'], context = 'document', runOnly = axeTags): string {
  // What is in order need not be described: that took longer than to look.
  const options = { resultTypes: ['violations'], runOnly };
  return `axe.run(${context}, ${JSON.stringify(options)}).then(({ violations }) => [...new Set(
    violations.flatMap(({ id, nodes }) => nodes.map(({ html, target }) => {
      const known = ${JSON.stringify(knownIn(where))}.find(({ rule }) => rule === id);
      return known && document.querySelector(target.at(-1)).matches(known.on) ? id : id + ': ' + html;
    })))])`;
}

export function knownIn(where: Finding['in']): readonly Finding[] {
  return knownFindings.filter((one) => one.in === where);
}
