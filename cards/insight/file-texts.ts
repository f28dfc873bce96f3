import type { Texts } from '../kit/language.ts';

interface OverviewFileTexts {
  /** Below the name of the file, before somebody says yes. */
  readonly offered: string;
  readonly text: (csv: string) => string;
  readonly placed: (name: string) => string;
  readonly declined: string;
  readonly failed: string;
}

/** What is said around the overview as a file. */
export const overviewFileTexts: Texts<OverviewFileTexts> = {
  nl: {
    offered: 'De aantallen van dit overzicht, voor Excel of een ander programma. Zonder namen en zonder vragen.',
    text: (csv) => `Kopieer dit naar een leeg bestand en sla het op als .csv:\n\n\`\`\`\n${csv}\n\`\`\``,
    placed: (name) => `${name} staat in je OneDrive.`,
    declined: 'Goed, je krijgt geen bestand.',
    failed: 'Het bestand kon niet in je OneDrive. Typ nog eens ‘exporteer overzicht’.',
  },
  en: {
    offered: 'The numbers of this overview, for Excel or another program. Without names and without questions.',
    text: (csv) => `Copy this into an empty file and save it as .csv:\n\n\`\`\`\n${csv}\n\`\`\``,
    placed: (name) => `${name} is in your OneDrive.`,
    declined: 'Fine, you get no file.',
    failed: 'The file could not be put in your OneDrive. Type ‘export overview’ to try again.',
  },
};
