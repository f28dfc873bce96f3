import type { Language } from '../../shared/language.ts';
import type { Role } from '../../shared/person.ts';
import { mentionedColleague } from '../../text/mentioned-colleague.ts';
import { roleIn } from './role-words.ts';

/** What a person can tell the bot to do, apart from asking something. */
export type Command =
  | { readonly kind: 'help' }
  /** What can be done here: asked, or because somebody wants to stop with what they are at. */
  | { readonly kind: 'tasks'; readonly isStop: boolean }
  | { readonly kind: 'set-language'; readonly language: Language | null }
  | { readonly kind: 'erase' }
  | { readonly kind: 'erase-now' }
  | { readonly kind: 'keep' }
  | { readonly kind: 'export-data' }
  | { readonly kind: 'roles' }
  /** The label of a button below the question whether a message arrived. */
  | { readonly kind: 'resolve-delivery'; readonly as: 'there' | 'again' }
  /** What colleagues answered. */
  | { readonly kind: 'articles' }
  | { readonly kind: 'new-article' }
  | { readonly kind: 'draft-article' }
  | { readonly kind: 'change-role'; readonly change: 'give' | 'take'; readonly role: Role | null };

/** Nobody types a command as long as this; longer texts are not looked at. */
const longestCommand = 160;
const longestWithWish = 1_000;

const simple: Readonly<Record<string, Command>> = {
  ...each(['help', 'hulp', 'hallo', 'hoi', 'hi', 'hello', 'start', 'uitleg', 'wat kun je', 'wat kun je allemaal'], {
    kind: 'help',
  }),
  ...each(['wat kan je', 'wat kan je allemaal', 'what can you do'], { kind: 'help' }),
  ...each(
    [
      'wat kan ik hier doen',
      'wat kan ik hier allemaal doen',
      'wat kan ik hier',
      'wat kan ik nu doen',
      'wat kan ik doen',
      'wat kan ik',
      'wat kan er allemaal',
      'wat kan hier allemaal',
      'hoe gebruik ik dit',
      'hoe gebruik ik datawijzer',
      'menu',
      'opdrachten',
      'alle opdrachten',
      'commandos',
      "commando's",
      'commando’s',
      'what can i do here',
      'what can i do now',
      'what can i do',
      'how do i use this',
      'commands',
      'all commands',
    ],
    { kind: 'tasks', isStop: false },
  ),
  ...each(
    [
      'stop',
      'stop maar',
      'stop hiermee maar',
      'ik wil stoppen',
      'ik stop ermee',
      'stoppen',
      'terug',
      'ga terug',
      'opnieuw',
      'opnieuw beginnen',
      'begin opnieuw',
      'stop de quiz',
      'stop met de quiz',
      'ik wil terug',
      'laat maar',
      'laat maar zitten',
      'nee laat maar',
      'toch niet',
      'nee toch niet',
      'toch maar niet',
      'never mind',
      'forget it',
      'stop it',
      'i want to stop',
      'back',
      'go back',
      'start over',
      'quit',
      'stop the quiz',
    ],
    { kind: 'tasks', isStop: true },
  ),
  ...each(['wis alles', 'erase everything'], { kind: 'erase-now' }),
  ...each(
    [
      'exporteer mijn gegevens',
      'geef mij mijn gegevens',
      'welke gegevens bewaar je van mij precies',
      'export my data',
      'give me my data',
    ],
    {
      kind: 'export-data',
    },
  ),
  ...each(['nee bewaar het', 'no keep it'], { kind: 'keep' }),
  ...each(['rollen', 'beheer', 'rollen beheren', 'roles', 'manage roles', 'administration'], { kind: 'roles' }),
  ...each(['geef deze rol', 'neem deze rol af', 'give this role', 'take this role away'], { kind: 'roles' }),
  ...each(['staat er al', 'it is there'], { kind: 'resolve-delivery', as: 'there' }),
  ...each(['stuur opnieuw', 'send again'], { kind: 'resolve-delivery', as: 'again' }),
  ...each(
    [
      'kennis',
      'artikelen',
      'artikelen van collegas',
      'artikelen van collega’s',
      "artikelen van collega's",
      'knowledge',
      'articles',
      'articles by colleagues',
      'naar alle artikelen',
      'to all articles',
      'open dit artikel',
      'open this article',
      'volgende artikelen',
      'next articles',
      'vorige artikelen',
      'previous articles',
      // What stands on the card of an article is done there: typed, it leads to where they all are.
      'keur dit artikel goed',
      'approve this article',
      'keur dit artikel niet goed',
      'do not approve this article',
      'wijzig dit artikel',
      'change this article',
      'haal dit artikel weg',
      'take this article away',
      'dit artikel klopt nog',
      'this article is still right',
      'maak hier een artikel van',
      'make an article of this',
      'zet deze tekst terug',
      'put this text back',
    ],
    { kind: 'articles' },
  ),
  ...each(['maak hier een artikel van', 'maak een artikel van mijn antwoord', 'make an article of this'], {
    kind: 'draft-article',
  }),
  ...each(['nieuw artikel', 'new article', 'schrijf een artikel', 'bewaar dit artikel', 'keep this article'], {
    kind: 'new-article',
  }),
  ...each(['taal', 'language'], { kind: 'set-language', language: null }),
  ...each(['ga verder in het nederlands', 'continue in dutch'], { kind: 'set-language', language: 'nl' }),
  ...each(['switch to english', 'ga verder in het engels', 'continue in english'], {
    kind: 'set-language',
    language: 'en',
  }),
};

const languages: Readonly<Record<string, Language>> = {
  nederlands: 'nl',
  nl: 'nl',
  dutch: 'nl',
  engels: 'en',
  english: 'en',
  en: 'en',
};

/** null when the text is no command but a question. */
export function parseCommand(text: string): Command | null {
  if (text.length > longestCommand) return null;
  const line = text
    .toLowerCase()
    .split(/[\s!?.,:=]+/u)
    .filter(Boolean)
    .join(' ');
  return simple[line] ?? erasing(line) ?? languageChosen(line) ?? roleChange(line);
}

function erasing(line: string): Command | null {
  const words = line.split(' ').filter((word) => word !== 'al');
  const [verb = '', whose = '', what = '', ...more] = words;
  const isErasing =
    more.length === 0 &&
    ['wis', 'verwijder', 'vergeet', 'erase', 'delete', 'forget'].includes(verb) &&
    ['mijn', 'my'].includes(whose) &&
    ['gegevens', 'data'].includes(what);
  return isErasing ? { kind: 'erase' } : null;
}

const polite = new Set(['graag', 'please', 'aub', 'alsjeblieft', 'antwoord', 'answer']);

/** 'taal Engels', and 'graag in het Nederlands' as people say it. */
function languageChosen(line: string): Command | null {
  const words = line.split(' ').filter((word) => !polite.has(word));
  const [first, second = '', third = '', ...more] = words;
  if (more.length > 0) return null;
  if ((first === 'taal' || first === 'language') && !third)
    return { kind: 'set-language', language: languages[second] ?? null };
  const named = first === 'in' && (second === 'het' ? third : third ? '' : second);
  const language = named ? languages[named] : undefined;
  return language ? { kind: 'set-language', language } : null;
}

/** A question that ends with a polite 'in het Engels graag'; null when it does not, or when that is all there is. */
export function languageWished(text: string): { readonly language: Language; readonly rest: string } | null {
  if (text.length > longestWithWish || text.includes('\n')) return null;
  const words = text.split(' ').filter(Boolean);
  const last = () => (words.at(-1) ?? '').toLowerCase().replaceAll(/[^\p{L}]/gu, '');
  const drop = (isIt: (word: string) => boolean) => isIt(last()) && words.pop() !== undefined;
  let isPolite = false;
  while (drop((word) => polite.has(word))) isPolite = true;
  const language = languages[last()];
  if (!language || !words.pop()) return null;
  drop((word) => word === 'het');
  if (!drop((word) => word === 'in')) return null;
  while (drop((word) => polite.has(word))) isPolite = true;
  return isPolite && words.length > 0 ? { language, rest: words.join(' ') } : null;
}

const giving = new Set(['geef', 'maak', 'give', 'make', 'appoint', 'benoem']);
const taking = new Set(['neem', 'ontneem', 'take', 'remove', 'verwijder']);

/** 'geef @collega de rol data champion', 'neem @collega de rol manager af'. */
function roleChange(line: string): Command | null {
  if (!line.includes(mentionedColleague)) return null;
  const verb = line.replace(mentionedColleague, '').trim().split(' ')[0] ?? '';
  const change = giving.has(verb) ? 'give' : taking.has(verb) ? 'take' : null;
  return change && { kind: 'change-role', change, role: roleIn(line) };
}

function each(lines: readonly string[], command: Command): Record<string, Command> {
  return Object.fromEntries(lines.map((line) => [line, command]));
}
