import type { Texts } from '../kit/language.ts';

interface WooFileTexts {
  /** Below the name of the file, before somebody says yes. */
  readonly offered: (count: string, what: string) => string;
  readonly text: (count: string, what: string, file: string) => string;
  readonly placed: (name: string) => string;
  readonly declined: string;
  readonly failed: string;
}

/** What is said around records for a request under the Open Government Act. */
export const wooFileTexts: Texts<WooFileTexts> = {
  nl: {
    offered: (count, what) =>
      `${count} ${what}. Wie iets vroeg, staat er niet in. Kijk zelf na wat niet openbaar mag worden (Woo, artikelen 5.1 en 5.2).`,
    text: (count, what, file) =>
      `${count} ${what}. Wie iets vroeg, staat er niet in. Kijk zelf na wat niet openbaar mag worden (Woo, artikelen 5.1 en 5.2).\n\n\`\`\`\n${file}\n\`\`\``,
    placed: (name) => `${name} staat in je OneDrive.`,
    declined: 'Goed, je krijgt geen bestand.',
    failed: 'Het bestand kon niet in je OneDrive. Typ je verzoek nog eens.',
  },
  en: {
    offered: (count, what) =>
      `${count} ${what}. Who asked something is not in it. Check yourself what may not be made public (Woo, articles 5.1 and 5.2).`,
    text: (count, what, file) =>
      `${count} ${what}. Who asked something is not in it. Check yourself what may not be made public (Woo, articles 5.1 and 5.2).\n\n\`\`\`\n${file}\n\`\`\``,
    placed: (name) => `${name} is in your OneDrive.`,
    declined: 'Fine, you get no file.',
    failed: 'The file could not be put in your OneDrive. Type your request again.',
  },
};
