import type { Actor } from '../../shared/handler.ts';
import { rowOf } from './lists.ts';
import type { ReferralPorts } from './ports.ts';
import type { ListOf, ReferralRow } from './told.ts';

const mostLookedAt = 100;

/** One's own questions, then those one helps with, and for a coordinator all that are open: those that hold every word. */
export async function findReferrals(
  query: string,
  { person, roles }: Pick<Actor, 'person' | 'roles'>,
  ports: ReferralPorts,
): Promise<readonly { readonly of: ListOf; readonly row: ReferralRow }[]> {
  const [asked, helping, open] = await Promise.all([
    ports.referrals.listed('asked', person, 0, mostLookedAt),
    ports.referrals.listed('helping', person, 0, mostLookedAt),
    roles.includes('coordinator') ? ports.referrals.open(person.tenantId) : [],
  ]);
  const words = plain(query).split(/\s+/u).filter(Boolean);
  const found = new Map<string, { readonly of: ListOf; readonly row: ReferralRow }>();
  for (const [of, referrals] of [
    ['asked', asked.referrals],
    ['helping', helping.referrals],
    ['open', open],
  ] as const)
    for (const referral of referrals) {
      const question = plain(referral.question);
      const isFound = question !== '' && words.every((word) => question.includes(word));
      if (isFound && !found.has(referral.id)) found.set(referral.id, { of, row: rowOf(referral, person.id, ports) });
    }
  return [...found.values()];
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
