import type { Language } from './language.ts';

/** Roles live in the database (docs/house.md#roles); everybody is a civil servant, whoever has no row too. */
export const roles = [
  'champion',
  'coordinator',
  'indicator-owner',
  'approver',
  'manager',
  'privacy-officer',
  'administrator',
] as const;
export type Role = (typeof roles)[number];

/** Who speaks, as the token's tenant and the channel say. No name is kept: we do not need one. */
export interface Person {
  readonly tenantId: string;
  /** Entra object id; the channel's own user id when Teams sends none. */
  readonly id: string;
}

export interface PersonSettings {
  /** null = follow the locale of each message. */
  readonly language: Language | null;
  readonly roles: readonly Role[];
  /** Kept of who has a role; null: not known yet. Absent where nobody needs it. */
  readonly name?: string | null;
}
