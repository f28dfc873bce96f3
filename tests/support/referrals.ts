import { draftOf } from '../../src/features/referral/draft.ts';
import type { Referral } from '../../src/features/referral/referral.ts';
import type { Database } from '../../src/storage/engine/database.ts';
import { written } from '../storage/written.ts';
import type { Person } from './teams/people.ts';

/** Writes a question that a champion answered, as if it had been asked long ago. */
export async function putAnswered(
  database: Database,
  {
    asker,
    champion,
    ...part
  }: { readonly asker: Person; readonly champion: Person } & Pick<Referral, 'id' | 'question' | 'answer'> &
    Omit<Partial<Referral>, 'asker' | 'champion'>,
): Promise<void> {
  const at = new Date().toISOString();
  const person = { tenantId: asker.tenantId, id: asker.aadObjectId };
  const conversation = {
    tenantId: asker.tenantId,
    id: 'chat',
    kind: 'personal',
    serviceUrl: '',
    teamId: null,
  } as const;
  const actor = { person, name: asker.name, roles: [], language: 'nl', conversation, topic: null } as const;
  const asked = { question: part.question, botAnswer: '', subject: null, askedIn: null };
  const { referral, entry } = draftOf(asked, [], actor, part.id, at);
  const who = { id: champion.aadObjectId, name: champion.name, language: 'nl', why: { kind: 'any-topic' } } as const;
  const answered: Referral = { ...referral, state: 'answered', sentAt: at, champion: who, ...part };
  await written(database, [{ kind: 'referral-drafted', referral: answered, entry, dueAt: null }]);
}
