import type { Translated } from '../../../shared/language.ts';
import type { Frequency } from '../../../time/period.ts';

interface DigestWords {
  readonly title: (kind: Frequency, period: string) => string;
  /** `there`: of which there is a figure, those that stand out among them. */
  readonly headline: (standing: number, there: number, missing: number) => string;
  /** `expected` is how many stand out by chance alone, on average. */
  readonly chance: (expected: number, judged: number) => string;
  readonly missing: (period: string) => string;
  readonly askOwner: (owner: string) => string;
  readonly favour: Readonly<Record<'good' | 'bad', string>>;
  readonly chart: (periods: string, lowest: string, highest: string, newest: string) => string;
}

/** What is told of all figures together. */
export const digestWords: Translated<DigestWords> = {
  nl: {
    title: (kind, period) =>
      `${{ week: 'Weekcijfers', month: 'Maandcijfers', quarter: 'Kwartaalcijfers', 'half-year': 'Halfjaarcijfers', year: 'Jaarcijfers' }[kind]} ${period}`,
    headline: (standing, there, missing) => {
      if (there === 0) return missing === 1 ? 'Dit cijfer ontbreekt nog.' : `Alle ${missing} cijfers ontbreken nog.`;
      if (missing === 0) return stands(standing, there);
      const known = there > 1 ? stands(standing, there) : `Het cijfer dat er is, valt ${standing ? '' : 'niet '}op.`;
      return `${known} Nog ${missing} ${missing === 1 ? 'ontbreekt' : 'ontbreken'}.`;
    },
    chance: (expected, judged) =>
      `Ook als er niets verandert, valt er door toeval wel eens een cijfer op. ${judged === 1 ? 'Bij dit cijfer' : `Bij deze ${judged}`} is dat gemiddeld ${few(expected, 'nl-NL')} per keer.`,
    missing: (period) => `Er is nog geen cijfer van ${period}. Dat is geen nul.`,
    askOwner: (owner) => `Vraag het de eigenaar: ${owner}.`,
    favour: { good: 'Dit is de gunstige kant op.', bad: 'Dit is de ongunstige kant op.' },
    chart: (periods, lowest, highest, newest) =>
      `Grafiek van de laatste ${periods}: laagste ${lowest}, hoogste ${highest}, nieuwste ${newest}.`,
  },
  en: {
    title: (kind, period) =>
      `${{ week: 'Weekly figures', month: 'Monthly figures', quarter: 'Quarterly figures', 'half-year': 'Half-yearly figures', year: 'Yearly figures' }[kind]} ${period}`,
    headline: (standing, there, missing) => {
      if (there === 0)
        return missing === 1 ? 'This figure is still missing.' : `All ${missing} figures are still missing.`;
      if (missing === 0) return standsOut(standing, there);
      const known =
        there > 1
          ? standsOut(standing, there)
          : `The figure that is there ${standing ? 'stands' : 'does not stand'} out.`;
      return `${known} ${missing} ${missing === 1 ? 'is' : 'are'} still missing.`;
    },
    chance: (expected, judged) =>
      `Even if nothing changes, a figure may stand out by chance. ${judged === 1 ? 'For this one' : `Of these ${judged}`} it is ${few(expected, 'en-GB')} each time on average.`,
    missing: (period) => `There is no figure for ${period} yet. That is not zero.`,
    askOwner: (owner) => `Ask its owner: ${owner}.`,
    favour: { good: 'This is the favourable way.', bad: 'This is the unfavourable way.' },
    chart: (periods, lowest, highest, newest) =>
      `Chart of the latest ${periods}: lowest ${lowest}, highest ${highest}, newest ${newest}.`,
  },
};

/** As many decimals as tell it from nothing. */
function few(expected: number, locale: string): string {
  const digits = expected < 0.095 ? 2 : 1;
  return expected.toLocaleString(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

function stands(standing: number, there: number): string {
  if (standing === 0) return there === 1 ? 'Dit cijfer valt niet op.' : `Geen van de ${there} cijfers valt op.`;
  return `${standing} van ${there} ${there === 1 ? 'cijfer' : 'cijfers'} ${standing === 1 ? 'valt' : 'vallen'} op.`;
}

function standsOut(standing: number, there: number): string {
  if (standing === 0)
    return there === 1 ? 'This figure does not stand out.' : `None of the ${there} figures stands out.`;
  return `${standing} of ${there} ${there === 1 ? 'figure' : 'figures'} ${standing === 1 ? 'stands' : 'stand'} out.`;
}
