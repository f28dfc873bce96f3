import { erased, type Party, type Referral } from './referral.ts';

/**
 * A referral without one person: their name, id and words are gone; that it was asked and how it went stays, and so does what
 * a champion answered, because others work with it.
 */
export function without(referral: Referral, id: string): Referral {
  const { asker, champion, offered, waiters } = referral;
  const nobody = <Someone extends Party>(party: Someone): Someone =>
    party.id === id ? { ...party, id: erased, name: null } : party;
  const others = (ids: readonly string[]) => ids.filter((one) => one !== id);
  const isAsker = asker.id === id;
  return {
    ...referral,
    ...(isAsker && {
      question: waiters[0]?.asked ?? '',
      botAnswer: '',
      remark: '',
      replied: null,
      reason: null,
      askedIn: null,
    }),
    // What the champion answered to an erased question tells the question.
    ...(isAsker && waiters.length === 0 && { answer: null, formerAnswers: [], askedBack: null }),
    asker: nobody(asker),
    champion: champion && nobody(champion),
    offered: offered.map(nobody),
    waiters: waiters.filter((waiter) => waiter.id !== id),
    declinedBy: others(referral.declinedBy),
    formerly: others(referral.formerly),
    toldCoordinators: others(referral.toldCoordinators),
  };
}
