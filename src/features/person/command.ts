import type { Language } from '../../shared/language.ts';

/** What a person can tell the bot to do, apart from asking something. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'set-language'; readonly language: Language }
  | { readonly kind: 'unknown-language' }
  | { readonly kind: 'erase' };

const help =
  /^(help|hulp|hallo|hoi|hi|hello|start|menu|wat kun je( allemaal)?|wat kan je|what can you do|uitleg)[\s!?.]*$/u;
const language = /^(taal|language)\s*[:=]?\s*(\p{L}*)[\s!?.]*$/u;
const erase = /^(wis|verwijder|vergeet|erase|delete|forget)\s+(al\s+)?(mijn|my)\s+(gegevens|data)[\s!?.]*$/u;

const names: Readonly<Record<string, Language>> = {
  nederlands: 'nl',
  nl: 'nl',
  dutch: 'nl',
  engels: 'en',
  english: 'en',
  en: 'en',
};

/** null when the text is no command but a question. */
export function parseCommand(text: string): Command | null {
  const words = text.trim().toLowerCase();
  if (help.test(words)) return { kind: 'help' };
  if (erase.test(words)) return { kind: 'erase' };
  const chosen = language.exec(words);
  if (!chosen) return null;
  const found = names[chosen[2] ?? ''];
  return found ? { kind: 'set-language', language: found } : { kind: 'unknown-language' };
}
