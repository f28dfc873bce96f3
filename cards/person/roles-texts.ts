import type { Language, Texts } from '../kit/language.ts';
import { roleName, type RoleKey } from './role-names.ts';

export type RolesNews =
  | {
      readonly kind: 'given' | 'taken';
      readonly name: string | null;
      readonly role: RoleKey;
      /** Of who reads it. */
      readonly isOwn: boolean;
    }
  | { readonly kind: 'has-it' | 'has-it-not' | 'last-administrator' | 'incomplete' | 'changed' | 'repeated' };

export type RolesTexts = Readonly<
  Record<
    | 'title'
    | 'nobody'
    | 'giveTitle'
    | 'takeTitle'
    | 'colleague'
    | 'role'
    | 'held'
    | 'chooseColleague'
    | 'chooseRole'
    | 'chooseHeld'
    | 'give'
    | 'take',
    string
  >
>;

export const nameless = { nl: 'collega', en: 'colleague' } as const satisfies Texts<string>;

export const rolesTexts = {
  nl: {
    title: 'Wie heeft welke rol?',
    nobody: 'nog niemand',
    giveTitle: 'Een rol geven',
    takeTitle: 'Een rol afnemen',
    colleague: 'Collega',
    role: 'Rol',
    held: 'Van wie en welke rol',
    chooseColleague: 'Kies een collega',
    chooseRole: 'Kies een rol',
    chooseHeld: 'Kies van wie en welke rol',
    give: 'Geef deze rol',
    take: 'Neem deze rol af',
  },
  en: {
    title: 'Who has which role?',
    nobody: 'nobody yet',
    giveTitle: 'Give a role',
    takeTitle: 'Take a role away',
    colleague: 'Colleague',
    role: 'Role',
    held: 'Whose and which role',
    chooseColleague: 'Choose a colleague',
    chooseRole: 'Choose a role',
    chooseHeld: 'Choose whose and which role',
    give: 'Give this role',
    take: 'Take this role away',
  },
} as const satisfies Texts<RolesTexts>;

const fixed = {
  nl: {
    'has-it': 'Die collega heeft deze rol al.',
    'has-it-not': 'Die collega heeft deze rol niet.',
    'last-administrator': 'Dit is de enige beheerder. Maak eerst een ander beheerder.',
    incomplete: 'Kies een collega en een rol.',
    changed: 'Een andere beheerder was je voor. Dit is de nieuwe lijst. Kies opnieuw.',
    repeated: 'Dit was al gedaan. Zo staat het er nu voor.',
  },
  en: {
    'has-it': 'That colleague has this role already.',
    'has-it-not': 'That colleague does not have this role.',
    'last-administrator': 'This is the only administrator. Make somebody else administrator first.',
    incomplete: 'Choose a colleague and a role.',
    changed: 'Another administrator was ahead of you. This is the new list. Choose again.',
    repeated: 'This was done already. This is how it stands now.',
  },
} as const satisfies Texts<Record<Exclude<RolesNews['kind'], 'given' | 'taken'>, string>>;

/** One sentence on what came of a change. */
export function rolesNews(news: RolesNews, language: Language): string {
  if (news.kind !== 'given' && news.kind !== 'taken') return fixed[language][news.kind];
  const role = roleName(news.role, language);
  if (language === 'nl') {
    if (news.isOwn) return news.kind === 'given' ? `Je bent nu ${role}.` : `Je bent geen ${role} meer.`;
    const who = news.name ?? 'Je collega';
    return news.kind === 'given' ? `${who} is nu ${role}.` : `${who} is geen ${role} meer.`;
  }
  if (news.isOwn) return news.kind === 'given' ? `You are ${role} now.` : `You are no longer ${role}.`;
  const who = news.name ?? 'Your colleague';
  return news.kind === 'given' ? `${who} is ${role} now.` : `${who} is no longer ${role}.`;
}
