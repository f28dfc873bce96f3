import { isAbsent } from './champion.ts';
import { match, usualOf } from './matching.ts';
import type { ReferralPorts } from './ports.ts';
import type { Offered, Referral } from './referral.ts';

/** An urgent question goes to two at once: who takes it first has it. */
const atOnce = (isUrgent: boolean) => (isUrgent ? 2 : 1);

/** To whom a question goes next by itself. `without`: who is not asked, beside those who may never be. */
export async function candidatesFor(
  referral: Referral,
  isUrgent: boolean,
  without: readonly string[],
  ports: ReferralPorts,
): Promise<readonly Offered[]> {
  const { tenantId, asker, waiters, declinedBy, offered, topics } = referral;
  const left = offered.filter(({ id }) => !without.includes(id));
  const [champions, loads] = await Promise.all([ports.champions(tenantId), ports.referrals.loads(tenantId)]);
  const excluded = new Set([
    asker.id,
    ...waiters.map(({ id }) => id),
    ...declinedBy,
    ...without,
    ...offered.map(({ id }) => id),
  ]);
  const wanted = { topics, language: asker.language, excluded, today: ports.dayOf(ports.now()), isUrgent };
  const found = match(wanted, champions, loads, Math.max(0, atOnce(isUrgent) - left.length));
  return Promise.all(found.map((one) => inOwnLanguage(one, tenantId, ports)));
}

/** Whoever asked, a champion reads in the language they chose. */
async function inOwnLanguage(offered: Offered, tenantId: string, { languageOf }: ReferralPorts): Promise<Offered> {
  return { ...offered, language: (await languageOf({ tenantId, id: offered.id })) ?? offered.language };
}

/** The champion whom a colleague chose; none when they are no champion here. */
export async function chosenChampion(
  referral: Referral,
  id: string | undefined,
  ports: ReferralPorts,
): Promise<readonly Offered[]> {
  const champions = await ports.champions(referral.tenantId);
  const champion = champions.find(({ person, state }) => person.id === id && state === 'approved');
  // Who is away would lose it again at once (pass-on.ts).
  if (!champion || isAbsent(champion, ports.dayOf(ports.now()))) return [];
  const language = usualOf(champion);
  const offered: Offered = { id: champion.person.id, name: champion.name, language, why: { kind: 'chosen' } };
  return [await inOwnLanguage(offered, referral.tenantId, ports)];
}
