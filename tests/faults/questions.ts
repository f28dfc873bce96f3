import type { Accepted } from '../support/teams/ledger.ts';

export interface Question {
  readonly text: string;
  /** How the summary of its answer begins, and of no other answer: so a message tells which question it answers. */
  readonly begins: string;
}

const sample = { text: 'Wat is een steekproef?', begins: 'Enquête' };
const baseline = { text: 'Wat is een nulmeting?', begins: 'Nulmeting' };
const interval = { text: 'Wat is een betrouwbaarheidsinterval?', begins: 'Betrouwbaarheidsinterval' };
const benefits = { text: 'Hoeveel bijstandsuitkeringen zijn er?', begins: 'Bijstandsuitkeringen' };

/** Asked about figures, so its answer is a card with follow-up questions. */
export const reading: Question = { text: 'Hoe staat het met de Wmo-meldingen?', begins: 'Wmo-meldingen' };

/** What people ask behind one another in one conversation. Single ones are quick, so kills meet every stage of them. */
export const dialogues: readonly (readonly [Question, ...Question[]])[] = [
  [sample],
  [baseline],
  [interval, sample],
  [sample, baseline, interval],
  [baseline, reading],
  [benefits],
];

export function isAnswerTo({ activity }: Accepted, { begins }: Question): boolean {
  return activity?.type === 'message' && (activity.summary ?? '').startsWith(begins);
}

/** The card that asks the owner whether this delivery arrived. */
export function isNoticeOf({ activity }: Accepted, deliveryId: number): boolean {
  return JSON.stringify(activity).includes(`"deliveryId":"${deliveryId}.`);
}

export function isNotice(activity: Accepted['activity']): boolean {
  return JSON.stringify(activity ?? {}).includes('conversation.confirm-delivery');
}
