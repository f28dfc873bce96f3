import type { Language, Texts } from '../kit/language.ts';

export const roleKeys = [
  'champion',
  'coordinator',
  'indicator-owner',
  'approver',
  'manager',
  'privacy-officer',
  'administrator',
] as const;
export type RoleKey = (typeof roleKeys)[number];

const names = {
  nl: {
    champion: 'data champion',
    coordinator: 'coördinator',
    'indicator-owner': 'indicatoreigenaar',
    approver: 'tweede lezer',
    manager: 'manager',
    'privacy-officer': 'privacy officer',
    administrator: 'beheerder',
  },
  en: {
    champion: 'champion',
    coordinator: 'co-ordinator',
    'indicator-owner': 'indicator owner',
    approver: 'second reader',
    manager: 'department manager',
    'privacy-officer': 'privacy officer',
    administrator: 'administrator',
  },
} as const satisfies Texts<Record<RoleKey, string>>;

export function roleName(role: RoleKey, language: Language): string {
  return names[language][role];
}
