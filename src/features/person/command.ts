import type { Language } from '../../shared/language.ts';

/** What a person can tell the bot to do, apart from asking something. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'set-language'; readonly language: Language }
  | { readonly kind: 'unknown-language' }
  | { readonly kind: 'erase' };

/** Who writes more than this tells a story, whatever word it begins with. */
const longestCommand = 100;

const help = /^(?:help|hulp|hallo|hoi|hi|hello|start|menu|wat kun je(?: allemaal)?|wat kan je|what can you do|uitleg)$/;
const language = /^(?:taal|language)(?:(?: ?[:=] ?| )(\p{L}*))?$/u;
const erase = /^(?:wis|verwijder|vergeet|erase|delete|forget) (?:al )?(?:mijn|my) (?:gegevens|data)$/;

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
  const said = text.trim();
  if (said.length > longestCommand) return null;
  const words = said
    .toLowerCase()
    .replace(/[\s!?.]+$/, '')
    .replace(/\s+/g, ' ');
  if (help.test(words)) return { kind: 'help' };
  if (erase.test(words)) return { kind: 'erase' };
  const chosen = language.exec(words);
  if (!chosen) return null;
  const found = names[chosen[1] ?? ''];
  return found ? { kind: 'set-language', language: found } : { kind: 'unknown-language' };
}
