import type { Role } from '../../shared/person.ts';

/** How people write a role, in small letters and without accents or hyphens; the longest comes first where one holds another. */
const words: readonly (readonly [string, Role])[] = [
  ['data champion', 'champion'],
  ['datachampion', 'champion'],
  ['champion', 'champion'],
  ['coordinator', 'coordinator'],
  ['indicator eigenaar', 'indicator-owner'],
  ['indicatoreigenaar', 'indicator-owner'],
  ['indicator owner', 'indicator-owner'],
  ['tweede lezer', 'approver'],
  ['second reader', 'approver'],
  ['approver', 'approver'],
  ['manager', 'manager'],
  ['privacyfunctionaris', 'privacy-officer'],
  ['privacy officer', 'privacy-officer'],
  ['functioneel beheerder', 'administrator'],
  ['beheerder', 'administrator'],
  ['administrator', 'administrator'],
];

/** The role that a line names; null when it names none. */
export function roleIn(line: string): Role | null {
  const plain = line.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('-', ' ');
  return words.find(([word]) => plain.includes(word))?.[1] ?? null;
}
