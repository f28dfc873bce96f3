import { wooFileTexts } from '../../../../cards/woo/file-texts.ts';
import type { WooContent } from '../../../features/woo/told.ts';
import type { Language, Translated } from '../../../shared/language.ts';
import type { WooAsked } from '../../../shared/offered-file.ts';
import { formatDay, formatNumber } from '../../../text/format.ts';
import type { OutgoingMessage } from '../../outbound/message.ts';
import type { Presenters } from '../content.ts';

/** How what is told of records for a request under the Open Government Act looks in Teams. */
export const wooPresenters: Presenters<WooContent> = {
  'woo.not-yours': (_, language) => ({ text: texts[language].notYours }),
  'woo.which': (_, language) => ({ text: texts[language].which }),
  'woo.elsewhere': (_, language) => ({ text: texts[language].elsewhere }),
  'woo.nothing': async ({ asked }, language, { settings }) => {
    const days = formatNumber((await settings()).retentionDays, 0, language);
    return { text: texts[language].nothing(about(asked, language), days) };
  },
  'woo.file': ({ asked, count, name, sizeInBytes }, language): OutgoingMessage => {
    const description = wooFileTexts[language].offered(formatNumber(count, 0, language), found(count, asked, language));
    const makes = { kind: 'woo', ...asked } as const;
    return { text: '', summary: description, file: { kind: 'offered', name, description, sizeInBytes, makes } };
  },
  'woo.text': ({ asked, count, text }, language) => ({
    text: wooFileTexts[language].text(formatNumber(count, 0, language), found(count, asked, language), text),
  }),
};

function found(count: number, asked: WooAsked, language: Language): string {
  return `${texts[language].records(count)} ${about(asked, language)}`;
}

function about({ subject, from, until }: WooAsked, language: Language): string {
  const { of, period } = texts[language];
  return `${subject === '' ? '' : `${of(subject)} `}${period(formatDay(from, language), formatDay(until, language))}`;
}

interface Texts {
  readonly notYours: string;
  readonly which: string;
  readonly elsewhere: string;
  readonly nothing: (what: string, days: string) => string;
  readonly records: (count: number) => string;
  readonly of: (subject: string) => string;
  readonly period: (from: string, until: string) => string;
}

const texts: Translated<Texts> = {
  nl: {
    notYours:
      'Stukken voor een Woo-verzoek zijn voor beheerders, coördinatoren en privacy officers. Een beheerder kan je zo’n rol geven.',
    which:
      'Over welk onderwerp en van welke dagen? Typ bijvoorbeeld: woo export schulden 2026-01-01 2026-06-30. Met ‘als json’ erachter krijg je het voor een ander programma.',
    elsewhere: 'Hier lezen anderen mee. Ik heb het daarom naar je eigen chat gestuurd.',
    nothing: (what, days) =>
      `Ik heb niets ${what}. Vragen en antwoorden bewaar ik ${days} dagen. Kijk dus ook in Teams zelf.`,
    records: (count) => (count === 1 ? 'stuk' : 'stukken'),
    of: (subject) => `over ‘${subject}’`,
    period: (from, until) => `van ${from} tot en met ${until}`,
  },
  en: {
    notYours:
      'Records for a request under the Open Government Act are for administrators, co-ordinators and privacy officers. An administrator can give you such a role.',
    which:
      'About which subject, and of which days? Type for example: woo export debts 2026-01-01 2026-06-30. Add ‘as json’ to get it for another program.',
    elsewhere: 'Others read along here, so I sent it to your own chat.',
    nothing: (what, days) =>
      `I have nothing ${what}. I keep questions and answers for ${days} days, so look in Teams itself too.`,
    records: (count) => (count === 1 ? 'record' : 'records'),
    of: (subject) => `about ‘${subject}’`,
    period: (from, until) => `from ${from} up to and including ${until}`,
  },
};
