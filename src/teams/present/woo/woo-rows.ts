import type { WooKind, WooRecord } from '../../../features/woo/ports.ts';
import type { Language, Translated } from '../../../shared/language.ts';

/** Records as lines for a spreadsheet, headings first. */
export function wooRows(records: readonly WooRecord[], language: Language): readonly (readonly string[])[] {
  const { columns, kinds } = words[language];
  return [
    columns,
    ...records.map(({ kind, day, title, text, outcome, id }) => [kinds[kind], day, title, text, outcome, id]),
  ];
}

/** The same for another program. */
export function wooJson(records: readonly WooRecord[]): string {
  return `${JSON.stringify(records, null, 2)}\n`;
}

interface Words {
  readonly columns: readonly string[];
  readonly kinds: Readonly<Record<WooKind, string>>;
}

const words: Translated<Words> = {
  nl: {
    columns: ['soort', 'datum', 'onderwerp', 'tekst', 'antwoord of uitkomst', 'kenmerk'],
    kinds: {
      question: 'vraag en antwoord',
      referral: 'vraag aan een collega',
      article: 'artikel van een collega',
      post: 'weekbericht',
      story: 'praktijkverhaal',
      line: 'redeneerlijn',
      need: 'databehoefte',
      experiment: 'proef',
      'privacy-check': 'privacycheck',
    },
  },
  en: {
    columns: ['kind', 'date', 'subject', 'text', 'answer or outcome', 'reference'],
    kinds: {
      question: 'question and answer',
      referral: 'question to a colleague',
      article: 'article by a colleague',
      post: 'weekly post',
      story: 'story from practice',
      line: 'line of reasoning',
      need: 'data need',
      experiment: 'experiment',
      'privacy-check': 'privacy check',
    },
  },
};
