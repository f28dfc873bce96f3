import type { Language, Translated } from '../../../shared/language.ts';
import type { FileProblem, FileQuestion, FileRemark, Place } from './figure-file.ts';
import { problemsEnglish } from './problems-english.ts';
import { problemsDutch } from './problems-dutch.ts';
import { remarksDutch, remarksEnglish } from './remarks-told.ts';
import type { Unreadable } from './workbook.ts';

/** One sentence for what is wrong and one for what to do, after the place: sheet, cell and column. */
export function problemSentence(problem: FileProblem, language: Language): string {
  const told = (language === 'nl' ? problemsDutch : problemsEnglish)(problem);
  return `${placeWords(problem.at, language)}: ${told}`;
}

/** What was understood, with where it stands. */
export function remarkSentence(remark: FileRemark, language: Language): string {
  return (language === 'nl' ? remarksDutch : remarksEnglish)(remark, placeWords(remark.at, language));
}

/** `Blad 'Wmo', cel C7 (kolom 'aantal')`. */
function placeWords({ sheet, cell, column }: Place, language: Language): string {
  const words = { nl: ['Blad', 'cel', 'kolom'], en: ['Sheet', 'cell', 'column'] }[language];
  const [ofSheet, ofCell, ofColumn] = words;
  const heading = column === null || column === '' ? '' : ` (${ofColumn} '${short(column)}')`;
  return `${ofSheet} '${short(sheet)}', ${ofCell} ${cell}${heading}`;
}

function short(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** The question that the options answer. */
export function questionSentence({ about, given, at }: FileQuestion, language: Language): string {
  const place = at === null ? '' : placeWords(at, language);
  const asked: Readonly<Record<FileQuestion['about'], Translated>> = {
    sheet: {
      nl: 'Er staan cijfers op meer dan één blad. Welk blad wil je inlezen?',
      en: 'More than one sheet holds figures. Which sheet do you want to read?',
    },
    indicator: {
      nl: `${place}: bij welke indicator horen de cijfers onder '${given}'?`,
      en: `${place}: which indicator do the figures under '${given}' belong to?`,
    },
    year: {
      nl: `${place}: er staat geen jaar bij. Van welk jaar is de nieuwste periode?`,
      en: `${place}: there is no year. Which year is the newest period in?`,
    },
    decimals: {
      nl: `${place}: '${given}' kan op twee manieren gelezen worden. Welk getal is het?`,
      en: `${place}: '${given}' can be read in two ways. Which number is it?`,
    },
    percentages: {
      nl: `${place}: '${given}' staat bij een percentage. Welk percentage is het?`,
      en: `${place}: '${given}' stands for a percentage. Which percentage is it?`,
    },
    areas: {
      nl: `${place}: van het gebied '${given}' zijn nog geen cijfers. Klopt de naam, en is het een nieuw gebied?`,
      en: `${place}: there are no figures of the area '${given}' yet. Is the name right, and is it a new area?`,
    },
  };
  return asked[about][language];
}

/** What the button of an option says. */
export function optionWords(
  about: FileQuestion['about'],
  option: { readonly key: string; readonly label: string },
  language: Language,
): string {
  if (about === 'areas') return language === 'nl' ? 'Ja, voeg nieuwe gebieden toe' : 'Yes, add new areas';
  if (about === 'percentages' || about === 'decimals')
    return language === 'nl' ? option.label.replace('.', ',') : option.label.replace(',', '.');
  return option.label;
}

const unreadable: Readonly<Record<Unreadable, Translated>> = {
  empty: {
    nl: 'In dit bestand staan geen cijfers. Vul het in, sla het op en stuur het opnieuw.',
    en: 'There are no figures in this file. Fill it in, save it and send it again.',
  },
  'too-large': {
    nl: 'Dit bestand is te groot: het mag 20 MB zijn, en 150 MB als het is uitgepakt. Haal plaatjes weg, of stuur alleen het blad met de cijfers.',
    en: 'This file is too large: at most 20 MB, and 150 MB when unpacked. Remove pictures, or send only the sheet with the figures.',
  },
  'too-many-rows': {
    nl: 'Op één blad staan meer dan 150.000 rijen. Verdeel het over meer bestanden, of haal lege rijen onderaan weg.',
    en: 'One sheet has more than 150,000 rows. Split it into several files, or remove empty rows at the bottom.',
  },
  'too-many-cells': {
    nl: 'Er staan te veel cellen in dit bestand. Stuur alleen het blad met de cijfers, en haal lege rijen en kolommen weg.',
    en: 'There are too many cells in this file. Send only the sheet with the figures, and remove empty rows and columns.',
  },
  'too-slow': {
    nl: 'Dit bestand lezen duurt te lang. Stuur alleen het blad met de cijfers, of sla het op als CSV.',
    en: 'Reading this file takes too long. Send only the sheet with the figures, or save it as CSV.',
  },
  'not-a-table': {
    nl: 'Dit is geen bestand met een tabel. Stuur een Excel-bestand (.xlsx) of een CSV-bestand.',
    en: 'This file holds no table. Send an Excel file (.xlsx) or a CSV file.',
  },
  'web-page': {
    nl: 'Dit is een webpagina, ook al lijkt het een Excel-bestand. Open het in Excel, sla het op als .xlsx en stuur dat.',
    en: 'This is a web page, though it looks like an Excel file. Open it in Excel, save it as .xlsx and send that.',
  },
  encrypted: {
    nl: 'Dit bestand is beveiligd met een wachtwoord. Haal het wachtwoord eraf en stuur het opnieuw.',
    en: 'This file is protected by a password. Remove the password and send it again.',
  },
  'old-excel': {
    nl: 'Dit is een oud Excel-bestand (.xls). Open het, sla het op als .xlsx en stuur dat.',
    en: 'This is an old Excel file (.xls). Open it, save it as .xlsx and send that.',
  },
  'other-spreadsheet': {
    nl: 'Dit soort rekenblad kan ik niet lezen. Open het, sla het op als .xlsx en stuur dat.',
    en: 'I cannot read this kind of spreadsheet. Open it, save it as .xlsx and send that.',
  },
  'unclosed-quote': {
    nl: 'In dit CSV-bestand begint een tekst met een aanhalingsteken dat nergens eindigt. Haal het weg, of sla het bestand op als .xlsx.',
    en: 'A text in this CSV file starts with a quotation mark that never ends. Remove it, or save the file as .xlsx.',
  },
  damaged: {
    nl: 'Dit bestand is beschadigd. Open het, sla het opnieuw op als .xlsx en stuur dat.',
    en: 'This file is damaged. Open it, save it again as .xlsx and send that.',
  },
};

/** Why nothing of a file could be read, and what to do. */
export function unreadableSentence(reason: Unreadable, language: Language): string {
  return unreadable[reason][language];
}
