import type { Texts } from '../kit/language.ts';

interface OwnFileTexts {
  readonly readOwn: string;
  readonly save: string;
  readonly purposeTitle: string;
  readonly purpose: (name: string) => string;
  readonly title: Readonly<Record<'sheet' | 'figures', string>>;
  readonly lead: Readonly<Record<'sheet' | 'figures', (name: string) => string>>;
  /** Typed before a sheet or a row of figures. */
  readonly chosen: (which: string) => string;
  readonly list: string;
  readonly hint: string;
  readonly look: string;
  readonly notKept: string;
  readonly none: string;
  readonly refused: {
    readonly 'personal-data': (name: string) => string;
    readonly 'no-figures': (name: string) => string;
    readonly 'too-many-rows': (name: string, rows: string, most: string) => string;
    readonly formula: (name: string, cell: string) => string;
  };
}

export const ownFileTexts = {
  nl: {
    readOwn: 'Lees als eigen cijfers',
    save: 'Sla op als weekcijfers',
    purposeTitle: 'Wat wil je met dit bestand?',
    purpose: (name) =>
      `Ik kan de cijfers in ${name} voor je lezen, of ze klaarzetten als weekcijfers die anderen zien.`,
    title: { sheet: 'Welk blad wil je lezen?', figures: 'Welke cijfers wil je lezen?' },
    lead: {
      sheet: (name) => `In ${name} staan cijfers op meer dan één blad.`,
      figures: (name) => `In ${name} staan meer rijen met cijfers. Ik lees er één tegelijk.`,
    },
    chosen: (which) => `Lees als eigen cijfers: ${which}`,
    list: 'Jouw keuze',
    hint: 'Kies er een',
    look: 'Lees deze',
    notKept: 'Het bestand bewaar ik niet.',
    none: 'Ik heb geen bestand meer van je. Stuur het in je eigen chat met mij, dan lees ik het.',
    refused: {
      'personal-data': (name) =>
        `In ${name} staan gegevens over mensen, zoals namen of nummers. Die lees ik niet en bewaar ik niet. Tel eerst hoeveel het er zijn per week of maand, en stuur alleen die aantallen. Weet je niet hoe? Vraag je functionaris gegevensbescherming of een data champion.`,
      'no-figures': (name) =>
        `In ${name} vind ik geen rij met cijfers. Zet de weken of maanden in de ene kolom en het cijfer ernaast, met een kop erboven.`,
      'too-many-rows': (name, rows, most) =>
        `${name} heeft ${rows} rijen. Ik lees er hoogstens ${most}. Tel ze eerst op per week of maand, bijvoorbeeld met een draaitabel, en stuur die.`,
      formula: (name, cell) =>
        `In ${name}, cel ${cell}, staat een formule zonder uitkomst. Formules reken ik niet uit. Open het bestand in Excel, sla het op als Excel-bestand en stuur het opnieuw.`,
    },
  },
  en: {
    readOwn: 'Read as my own figures',
    save: 'Save as weekly figures',
    purposeTitle: 'What is this file for?',
    purpose: (name) => `I can read the figures in ${name} for you, or prepare them as weekly figures that others see.`,
    title: { sheet: 'Which sheet do you want to read?', figures: 'Which figures do you want to read?' },
    lead: {
      sheet: (name) => `In ${name} more than one sheet holds figures.`,
      figures: (name) => `${name} holds several rows of figures. I read one at a time.`,
    },
    chosen: (which) => `Read as my own figures: ${which}`,
    list: 'Your choice',
    hint: 'Choose one',
    look: 'Read these',
    notKept: 'I do not keep the file.',
    none: 'I have no file of yours any more. Send it in your own chat with me and I read it.',
    refused: {
      'personal-data': (name) =>
        `${name} holds data about people, such as names or numbers. I do not read or keep those. First count how many there are per week or month, and send those counts only. Not sure how? Ask your data protection officer or a data champion.`,
      'no-figures': (name) =>
        `I find no row of figures in ${name}. Put the weeks or months in one column and the figure beside it, with a heading above.`,
      'too-many-rows': (name, rows, most) =>
        `${name} has ${rows} rows. I read ${most} at most. First add them up per week or month, with a pivot table for instance, and send that.`,
      formula: (name, cell) =>
        `In ${name}, cell ${cell}, there is a formula without its outcome. I do not calculate formulas. Open the file in Excel, save it as an Excel file and send it again.`,
    },
  },
} as const satisfies Texts<OwnFileTexts>;
