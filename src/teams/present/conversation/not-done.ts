import type { Language, Translated } from '../../../shared/language.ts';
import { mentionCode } from './mention-code.ts';

/** Late: it may still be done, after this was said. */
export type NotDone = 'failed' | 'late';

const texts: Record<NotDone, Translated> = {
  failed: {
    nl: 'Dit is niet gelukt. Probeer het over een minuut nog een keer.',
    en: 'This did not work. Please try again in a minute.',
  },
  late: {
    nl: 'Dit duurt langer dan anders. Kijk over een minuut of het gelukt is. Nog een keer drukken kan geen kwaad.',
    en: 'This takes longer than usual. See in a minute whether it worked. Pressing again does no harm.',
  },
};

/** What somebody reads whose press or search led to nothing: no internals, what to do, and by what it is found in the log. */
export function notDone(why: NotDone, code: string, language: Language): string {
  return `${texts[why][language]} ${mentionCode[language](code)}`;
}
