import type { Texts } from '../kit/language.ts';
import type { FieldError } from './form-texts.ts';

export const figuresNewsKeys = [
  'personal-only',
  'no-indicators',
  'not-yours',
  'which-figure',
  'no-figure-yet',
  'nothing-new',
  'no-draft',
  'saved-before',
  'discarded',
  'one-file',
] as const;
export type FiguresNewsKey = (typeof figuresNewsKeys)[number];

interface FileTexts {
  readonly news: Readonly<Record<FiguresNewsKey, string>>;
  readonly notFetched: Readonly<Record<'not-ours' | 'too-large' | 'gone' | 'unreachable', (name: string) => string>>;
  readonly notYours: (names: string) => string;
  readonly completeTitle: string;
  readonly complete: string;
  readonly sendTitle: string;
  readonly sendFile: string;
  /** Where no file can be sent. */
  readonly sendHere: string;
  readonly sendRows: string;
  readonly sendShape: string;
  readonly rows: string;
  readonly rowsHint: string;
  readonly check: string;
  readonly template: string;
  readonly send: string;
  readonly problemsTitle: string;
  readonly problemsOf: (name: string | null) => string;
  readonly problemsMore: (count: number) => string;
  readonly again: string;
  readonly mend: (place: string, figure: string, problem: string) => string;
  readonly mends: Readonly<Record<FieldError, string>>;
  readonly questionTitle: string;
  readonly option: string;
  readonly optionHint: string;
  readonly choose: string;
  readonly revisionsTitle: (name: string) => string;
  readonly noRevisions: string;
  readonly hiddenValues: string;
  readonly revision: (part: {
    readonly on: string;
    readonly by: string | null;
    readonly figure: string;
    readonly from: string | null;
    readonly to: string | null;
    readonly because: string;
  }) => string;
  readonly templateText: (text: string) => string;
  readonly templateOffered: string;
  readonly templateDeclined: string;
  readonly templateFailed: string;
  readonly templatePlaced: (name: string) => string;
}

export const fileTexts = {
  nl: {
    news: {
      'personal-only': 'Cijfers invoeren doen we in je eigen chat met mij. Typ daar ‘cijfers invoeren’.',
      'no-indicators':
        'Er zijn geen cijfers die jij invult. Klopt dat niet? Vraag een manager of beheerder om jou als eigenaar of vervanger te noemen.',
      'not-yours': 'Dit cijfer vult een ander in. Vraag het de eigenaar, of een manager.',
      'which-figure':
        'Welk cijfer bedoel je? Typ bijvoorbeeld ‘corrigeer Wmo-meldingen week 46’ of ‘cijfers invoeren Wmo-meldingen week 46’.',
      'no-figure-yet': 'Van die periode is er nog geen cijfer. Typ ‘cijfers invoeren’ om het in te vullen.',
      'nothing-new': 'Dit stond er allemaal al zo. Er is niets veranderd.',
      'no-draft': 'Er staat niets klaar om op te slaan. Typ ‘cijfers invoeren’ om te beginnen.',
      'saved-before': 'Dit is al opgeslagen of weggegooid. Typ ‘cijfers invoeren’ om te zien wat er nog openstaat.',
      discarded: 'Goed, er is niets opgeslagen.',
      'one-file': 'Stuur één bestand tegelijk.',
    },
    notFetched: {
      'not-ours': (name) =>
        `Ik kan ${name} niet openen: het staat niet in Teams of OneDrive. Stuur het bestand zelf in deze chat.`,
      'too-large': (name) => `${name} is te groot. Stuur een bestand van hoogstens 20 MB, met alleen de cijfers.`,
      gone: (name) => `${name} is niet meer op te halen. Stuur het nog een keer.`,
      unreachable: (name) => `Het lukte niet om ${name} op te halen. Stuur het over een paar minuten nog een keer.`,
    },
    notYours: (names) =>
      `In dit bestand staan cijfers die een ander invult: ${names}. Er is niets opgeslagen. Haal ze eruit, of laat de eigenaar het bestand sturen.`,
    completeTitle: 'Alles is ingevuld',
    complete: 'Er staan geen cijfers open. Klopt er iets niet? Typ bijvoorbeeld ‘corrigeer Wmo-meldingen week 46’.',
    sendTitle: 'Bestand insturen',
    sendFile:
      'Stuur een Excel- of CSV-bestand in deze chat. Ik laat eerst zien wat ik lees. Het bestand zelf bewaar ik niet.',
    sendHere: 'Plak de rijen uit je bestand hieronder, met de koppen erbij. Ik laat eerst zien wat ik lees.',
    sendRows: 'Of plak de rijen hieronder, met de koppen erbij.',
    sendShape: 'Zet in elke rij: indicator, periode en waarde. Een gebied, teller en noemer mogen erbij.',
    rows: 'Rijen uit je bestand',
    rowsHint: 'indicator; periode; waarde',
    check: 'Controleer deze regels',
    template: 'Sjabloon',
    send: 'Bestand insturen',
    problemsTitle: 'Dit bestand klopt nog niet',
    problemsOf: (name) => `${name ? `In ${name} moet` : 'Er moet'} nog iets anders. Er is niets opgeslagen.`,
    problemsMore: (count) => `En nog ${count === 1 ? '1 andere fout' : `${count} andere fouten`}.`,
    again: 'Pas het aan en stuur het opnieuw.',
    mend: (place, figure, problem) => `${place} (${figure}): ${problem}`,
    mends: {
      unclear: 'hier staat geen getal.',
      missing: 'de teller of de noemer ontbreekt. Zet allebei in het bestand.',
      'below-zero': 'dit kan niet onder nul zijn.',
      'above-hundred': 'een percentage is hoogstens 100.',
      'not-whole': 'dit is een aantal, dus een heel getal.',
      'above-denominator': 'de teller is meer dan de noemer.',
      'of-nothing': 'de noemer is nul. Laat de cel leeg als er niets was.',
      'above-whole': 'dit gebied heeft meer dan het geheel.',
      twice: 'dit cijfer staat twee keer in het bestand.',
      'no-such-period': 'deze periode bestaat niet.',
      'period-not-over': 'deze periode is nog niet voorbij. Haal de rij eruit.',
    },
    questionTitle: 'Eén vraag over je bestand',
    option: 'Jouw keuze',
    optionHint: 'Kies er een',
    choose: 'Kies dit',
    revisionsTitle: (name) => `Herzieningen van ${name}`,
    noRevisions: 'Er is nog niets gecorrigeerd.',
    hiddenValues: 'De cijfers zelf zie je hier niet: het verschil kan over weinig mensen gaan.',
    revision: ({ on, by, figure, from, to, because }) =>
      `${on}${by ? `, ${by}` : ''}: ${figure}${to === null ? '' : ` van ${from ?? 'geen cijfer'} naar ${to}`}. Reden: ${because}`,
    templateText: (text) =>
      `Sjabloon. Kopieer dit naar een leeg bestand en vul het in. Plak de rijen daarna op de kaart van ‘bestand insturen’:\n\n\`\`\`\n${text}\n\`\`\``,
    templateOffered: 'Een lege tabel met jouw indicatoren. Vul hem in en stuur hem hier terug.',
    templateDeclined: 'Goed, je krijgt geen sjabloon.',
    templateFailed:
      'Het lukte niet om het sjabloon in je OneDrive te zetten. Typ ‘sjabloon’ om het nog eens te proberen.',
    templatePlaced: (name) => `${name} staat in je OneDrive. Vul het in en stuur het hier terug.`,
  },
  en: {
    news: {
      'personal-only': 'We enter figures in your own chat with me. Type ‘enter figures’ there.',
      'no-indicators':
        'There are no figures that you enter. Is that wrong? Ask a manager or an administrator to name you as owner or deputy.',
      'not-yours': 'Somebody else enters this figure. Ask its owner, or a manager.',
      'which-figure':
        'Which figure do you mean? Type for example ‘correct Wmo reports week 46’ or ‘enter figures Wmo reports week 46’.',
      'no-figure-yet': 'There is no figure of that period yet. Type ‘enter figures’ to enter it.',
      'nothing-new': 'All of this was there already. Nothing changed.',
      'no-draft': 'Nothing is waiting to be saved. Type ‘enter figures’ to begin.',
      'saved-before': 'This was saved or thrown away before. Type ‘enter figures’ to see what is still open.',
      discarded: 'Fine, nothing was saved.',
      'one-file': 'Please send one file at a time.',
    },
    notFetched: {
      'not-ours': (name) => `I cannot open ${name}: it is not in Teams or OneDrive. Send the file itself in this chat.`,
      'too-large': (name) => `${name} is too large. Send a file of 20 MB at most, with the figures only.`,
      gone: (name) => `${name} cannot be fetched any more. Please send it again.`,
      unreachable: (name) => `I could not fetch ${name}. Please send it again in a few minutes.`,
    },
    notYours: (names) =>
      `This file holds figures that somebody else enters: ${names}. Nothing was saved. Take them out, or let the owner send the file.`,
    completeTitle: 'Everything is filled in',
    complete: 'No figures are open. Is something wrong? Type for example ‘correct Wmo reports week 46’.',
    sendTitle: 'Send a file',
    sendFile: 'Send an Excel or CSV file in this chat. I first show what I read. The file itself is not kept.',
    sendHere: 'Paste the rows of your file below, with their headings. I first show what I read.',
    sendRows: 'Or paste the rows below, with their headings.',
    sendShape: 'Put in each row: indicator, period and value. An area, numerator and denominator may be added.',
    rows: 'Rows of your file',
    rowsHint: 'indicator; period; value',
    check: 'Check these rows',
    template: 'Template',
    send: 'Send a file',
    problemsTitle: 'This file is not right yet',
    problemsOf: (name) => `Something ${name ? `in ${name} ` : ''}has to change. Nothing was saved.`,
    problemsMore: (count) => `And ${count === 1 ? '1 other error' : `${count} other errors`}.`,
    again: 'Change it and send it again.',
    mend: (place, figure, problem) => `${place} (${figure}): ${problem}`,
    mends: {
      unclear: 'there is no number here.',
      missing: 'the numerator or the denominator is missing. Put both in the file.',
      'below-zero': 'this cannot be below zero.',
      'above-hundred': 'a percentage is 100 at most.',
      'not-whole': 'this is a count, so a whole number.',
      'above-denominator': 'the numerator is more than the denominator.',
      'of-nothing': 'the denominator is zero. Leave the cell empty when there was nothing.',
      'above-whole': 'this area has more than the whole.',
      twice: 'this figure stands in the file twice.',
      'no-such-period': 'this period does not exist.',
      'period-not-over': 'this period is not over yet. Take the row out.',
    },
    questionTitle: 'One question about your file',
    option: 'Your choice',
    optionHint: 'Choose one',
    choose: 'Choose this',
    revisionsTitle: (name) => `Revisions of ${name}`,
    noRevisions: 'Nothing was corrected yet.',
    hiddenValues: 'The figures themselves are not shown here: the difference can be about few people.',
    revision: ({ on, by, figure, from, to, because }) =>
      `${on}${by ? `, ${by}` : ''}: ${figure}${to === null ? '' : ` from ${from ?? 'no figure'} to ${to}`}. Reason: ${because}`,
    templateText: (text) =>
      `Template. Copy this into an empty file and fill it in. Then paste the rows on the card of ‘send a file’:\n\n\`\`\`\n${text}\n\`\`\``,
    templateOffered: 'An empty table with your indicators. Fill it in and send it back here.',
    templateDeclined: 'Fine, you get no template.',
    templateFailed: 'The template could not be put in your OneDrive. Type ‘template’ to try again.',
    templatePlaced: (name) => `${name} is in your OneDrive. Fill it in and send it back here.`,
  },
} as const satisfies Texts<FileTexts>;
