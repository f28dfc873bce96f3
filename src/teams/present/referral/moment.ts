import type { Language, Translated } from '../../../shared/language.ts';
import { recent } from '../../../shared/recent.ts';

const options = {
  timeZone: 'Europe/Amsterdam',
  weekday: 'short',
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
} as const satisfies Intl.DateTimeFormatOptions;

const formats: Translated<Intl.DateTimeFormat> = {
  nl: new Intl.DateTimeFormat('nl-NL', options),
  en: new Intl.DateTimeFormat('en-GB', options),
};

const mostRemembered = 500;
const remembered = recent<{ readonly words: string }>(mostRemembered);

/** 'ma 1 december 10:12', in the time of the municipality; an ISO instant. Every card of a referral tells the same ones again. */
export function momentOf(at: string, language: Language): string {
  return remembered(`${language} ${at}`, () => ({ words: wordsOf(at, language) })).words;
}

function wordsOf(at: string, language: Language): string {
  const parts = formats[language].formatToParts(new Date(at));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('weekday')} ${part('day')} ${part('month')} ${part('hour')}:${part('minute')}`;
}
