import type { Texts } from '../kit/language.ts';

interface ExportTexts {
  /** Below the name of the file, before somebody says yes. */
  readonly offered: Readonly<Record<'xlsx' | 'csv' | 'svg', string>>;
  readonly text: (csv: string) => string;
  readonly placed: (name: string) => string;
  readonly declined: string;
  readonly failed: string;
  readonly picture: string;
}

/** What is said around a file with an indicator. */
export const exportTexts: Texts<ExportTexts> = {
  nl: {
    offered: {
      xlsx: 'De cijfers, herzieningen, lezing en definitie, elk op een blad. Zonder wat afgeschermd is.',
      csv: 'De cijfers, voor Excel of een ander programma. Zonder wat afgeschermd is.',
      svg: 'De grafiek met de zin erbij, voor Word of PowerPoint. Ook goed in zwart-wit.',
    },
    text: (csv) =>
      `De nieuwste cijfers. Kopieer dit naar een leeg bestand en sla het op als .csv:\n\n\`\`\`\n${csv}\n\`\`\``,
    placed: (name) => `${name} staat in je OneDrive.`,
    declined: 'Goed, je krijgt geen bestand.',
    failed: 'Het bestand kon niet in je OneDrive. Typ nog eens ‘exporteer’ met de naam van het cijfer.',
    picture: 'Kopieer de grafiek naar je rapport. Hij is ook in zwart-wit te lezen.',
  },
  en: {
    offered: {
      xlsx: 'The figures, revisions, reading and definition, each on a sheet. Without what is not shown.',
      csv: 'The figures, for Excel or another program. Without what is not shown.',
      svg: 'The chart with its sentence, for Word or PowerPoint. Fine in black and white too.',
    },
    text: (csv) => `The newest figures. Copy this into an empty file and save it as .csv:\n\n\`\`\`\n${csv}\n\`\`\``,
    placed: (name) => `${name} is in your OneDrive.`,
    declined: 'Fine, you get no file.',
    failed: 'The file could not be put in your OneDrive. Type ‘export’ with the name of the figure to try again.',
    picture: 'Copy the chart into your report. It can be read in black and white too.',
  },
};
