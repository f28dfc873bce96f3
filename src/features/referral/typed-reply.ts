import type { Actor } from '../../shared/handler.ts';
import type { ReferralPorts } from './ports.ts';
import type { Referral } from './referral.ts';
import { shown } from './take-step.ts';
import type { ReferralContent } from './told.ts';

const mostLooked = 50;

/**
 * The card of the question that waits for a reply of this asker, with what was typed in its input: nobody knows for certain that
 * it is the reply, so a press sends it. null when none waits, or more than one.
 */
export async function repliedTo(text: string, actor: Actor, ports: ReferralPorts): Promise<ReferralContent | null> {
  const { referrals } = await ports.referrals.listed('asked', actor.person, 0, mostLooked);
  const [waiting, ...others] = referrals.filter(
    ({ state, asker }) => state === 'waiting' && asker.id === actor.person.id,
  );
  if (!waiting || others.length > 0) return null;
  return shown(waiting, actor, { kind: 'typed', as: 'reply' }, ports, { typed: { reply: ports.mask(text) } });
}

/** The same for the answer of a champion or what they ask back, on the question that came to them last of those they took. */
export async function answeredWith(
  as: 'answer' | 'askBack',
  text: string,
  actor: Actor,
  ports: ReferralPorts,
): Promise<ReferralContent | null> {
  const { referrals } = await ports.referrals.listed('helping', actor.person, 0, mostLooked);
  const [newest] = referrals
    .filter(({ state, champion }) => state === 'accepted' && champion?.id === actor.person.id)
    .toSorted((one, other) => other.since.localeCompare(one.since));
  if (!newest) return null;
  return shown(newest, actor, { kind: 'typed', as }, ports, { typed: { [as]: ports.mask(text) } });
}

/** The same for what somebody has to say of the answer that they got last. */
export async function objectedTo(text: string, actor: Actor, ports: ReferralPorts): Promise<ReferralContent | null> {
  const newest = await answeredLast(actor, ports);
  if (!newest) return null;
  return shown(newest, actor, { kind: 'typed', as: 'reason' }, ports, { typed: { reason: ports.mask(text) } });
}

/** Who says thanks below that answer may mean that it helped, or only that it came. */
export async function thankedFor(actor: Actor, ports: ReferralPorts): Promise<ReferralContent | null> {
  const newest = await answeredLast(actor, ports);
  return newest && shown(newest, actor, { kind: 'typed', as: 'thanks' }, ports);
}

async function answeredLast({ person }: Actor, ports: ReferralPorts): Promise<Referral | null> {
  const { referrals } = await ports.referrals.listed('asked', person, 0, mostLooked);
  const [newest] = referrals
    .filter(({ state, asker }) => state === 'answered' && asker.id === person.id)
    .toSorted((one, other) => other.since.localeCompare(one.since));
  return newest ?? null;
}
