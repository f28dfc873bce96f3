import type { Texts } from '../kit/language.ts';

export const fieldErrors = [
  'unclear',
  'missing',
  'below-zero',
  'above-hundred',
  'not-whole',
  'above-denominator',
  'of-nothing',
  'above-whole',
  'twice',
  'no-such-period',
  'period-not-over',
] as const;
export type FieldError = (typeof fieldErrors)[number];

export type FormPurpose = 'due' | 'areas' | 'correction';
export type FormNewsKey = 'needs-mending' | 'nothing-typed' | 'needs-reason';

interface FormTexts {
  readonly titles: Readonly<Record<FormPurpose, string>>;
  readonly leads: Readonly<Record<FormPurpose, string>>;
  readonly news: Readonly<Record<FormNewsKey, string>>;
  readonly errors: Readonly<Record<FieldError, string>>;
  readonly missing: Readonly<Record<'owner' | 'deputy' | 'manager', (count: number) => string>>;
  readonly numerator: string;
  readonly denominator: (of: string | null) => string;
  readonly cases: string;
  readonly note: string;
  readonly because: string;
  readonly becauseHint: string;
  readonly previous: (period: string, figure: string) => string;
  readonly noPrevious: string;
  readonly current: (figure: string) => string;
  readonly alsoMissing: (periods: string) => string;
  readonly alsoMissingHow: string;
  readonly left: (count: number) => string;
  readonly check: string;
  readonly notes: string;
  readonly send: string;
  readonly watchOut: string;
}

export const formTexts = {
  nl: {
    titles: { due: 'Cijfers invoeren', areas: 'Cijfers per gebied', correction: 'Cijfer corrigeren' },
    leads: {
      due: 'Vul in wat je weet. Wat je leeg laat, blijft openstaan. Is er geen cijfer? Typ dan ‘geen’.',
      areas: 'Vul in wat je weet. Wat je leeg laat, blijft zoals het is.',
      correction: 'Het oude cijfer blijft terug te vinden, met je reden erbij.',
    },
    news: {
      'needs-mending': 'Er klopt nog iets niet. Het staat bij het veld. Er is nog niets opgeslagen.',
      'nothing-typed': 'Je hebt nog niets ingevuld.',
      'needs-reason': 'Schrijf erbij waarom het oude cijfer niet klopte.',
    },
    errors: {
      unclear: 'Typ alleen een getal, bijvoorbeeld 1.234 of 12,5.',
      missing: 'Vul dit ook in.',
      'below-zero': 'Dit kan niet onder nul zijn.',
      'above-hundred': 'Een percentage is hoogstens 100.',
      'not-whole': 'Dit is een aantal: typ een heel getal.',
      'above-denominator': 'Dit is meer dan het totaal waar het een deel van is.',
      'of-nothing': 'Een deel van nul is geen cijfer. Waren het er nul? Laat dan beide velden leeg of typ ‘geen’.',
      'above-whole': 'Dit gebied heeft meer dan het geheel. Kijk beide na.',
      twice: 'Dit cijfer staat er twee keer.',
      'no-such-period': 'Deze periode bestaat niet.',
      'period-not-over': 'Deze periode is nog niet voorbij. Vul het cijfer daarna in.',
    },
    missing: {
      owner: (count) => (count === 1 ? 'Er is 1 cijfer om in te vullen.' : `Er zijn ${count} cijfers om in te vullen.`),
      deputy: (count) =>
        `${count === 1 ? 'Er ontbreekt 1 cijfer' : `Er ontbreken ${count} cijfers`}. De eigenaar weet het. Jij bent de vervanger.`,
      manager: (count) =>
        `${count === 1 ? 'Er ontbreekt 1 cijfer' : `Er ontbreken ${count} cijfers`}. Wie ze invult, weet het. Spreek dat samen even af, of vul ze zelf in.`,
    },
    numerator: 'Aantal (teller)',
    denominator: (of) => (of ? `Van hoeveel ${of}` : 'Van hoeveel in totaal (noemer)'),
    cases: 'Over hoeveel (mag leeg)',
    note: 'Toelichting voor lezers (mag leeg)',
    because: 'Waarom klopte het oude cijfer niet?',
    becauseHint: 'Bijvoorbeeld: een week registraties was dubbel geteld.',
    previous: (period, figure) => `${period}: ${figure}`,
    noPrevious: 'Nog geen eerder cijfer',
    current: (figure) => `Nu staat er: ${figure}`,
    alsoMissing: (periods) => `Ook nog open: ${periods}.`,
    alsoMissingHow: 'Een oudere periode vul je in met bijvoorbeeld ‘cijfers invoeren Wmo-meldingen week 44’.',
    left: (count) => (count === 1 ? 'Hierna komt er nog 1.' : `Hierna komen er nog ${count}.`),
    check: 'Bekijk wat ik invulde',
    notes: 'Toelichting toevoegen',
    send: 'Bestand insturen',
    watchOut: 'Let op',
  },
  en: {
    titles: { due: 'Enter figures', areas: 'Figures by area', correction: 'Correct a figure' },
    leads: {
      due: 'Fill in what you know. What you leave empty stays open. Is there no figure? Then type ‘none’.',
      areas: 'Fill in what you know. What you leave empty stays as it is.',
      correction: 'The old figure can still be found, with your reason.',
    },
    news: {
      'needs-mending': 'Something is not right yet. It says so beside the field. Nothing was saved.',
      'nothing-typed': 'You have not filled in anything yet.',
      'needs-reason': 'Add why the old figure was wrong.',
    },
    errors: {
      unclear: 'Type a number only, in the Dutch way: 1.234 or 12,5.',
      missing: 'Please fill this in too.',
      'below-zero': 'This cannot be below zero.',
      'above-hundred': 'A percentage is 100 at most.',
      'not-whole': 'This is a count: type a whole number.',
      'above-denominator': 'This is more than the total that it is a part of.',
      'of-nothing': 'A part of zero is no figure. Were there none? Then leave both fields empty or type ‘none’.',
      'above-whole': 'This area has more than the whole. Check both.',
      twice: 'This figure stands here twice.',
      'no-such-period': 'This period does not exist.',
      'period-not-over': 'This period is not over yet. Enter the figure after it.',
    },
    missing: {
      owner: (count) => (count === 1 ? 'There is 1 figure to enter.' : `There are ${count} figures to enter.`),
      deputy: (count) =>
        `${count === 1 ? '1 figure is missing' : `${count} figures are missing`}. The owner knows. You are the deputy.`,
      manager: (count) =>
        `${count === 1 ? '1 figure is missing' : `${count} figures are missing`}. Who enters them knows. Talk it over, or enter them yourself.`,
    },
    numerator: 'Number (numerator)',
    denominator: (of) => (of ? `Out of how many ${of}` : 'Out of how many (denominator)'),
    cases: 'About how many (may be empty)',
    note: 'Note for readers (may stay empty)',
    because: 'Why was the old figure wrong?',
    becauseHint: 'For example: one week of registrations was counted twice.',
    previous: (period, figure) => `${period}: ${figure}`,
    noPrevious: 'No earlier figure yet',
    current: (figure) => `Now it says: ${figure}`,
    alsoMissing: (periods) => `Also open: ${periods}.`,
    alsoMissingHow: 'You enter an earlier period with, for example, ‘enter figures Wmo reports week 44’.',
    left: (count) => `After this ${count === 1 ? 'there is 1' : `there are ${count}`} more.`,
    check: 'Show what I filled in',
    notes: 'Add a note',
    send: 'Send a file',
    watchOut: 'Please check',
  },
} as const satisfies Texts<FormTexts>;
