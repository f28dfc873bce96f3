import type { Person } from '../../shared/person.ts';
import { retention } from '../conversation/retention.ts';
import type { Database } from '../engine/database.ts';
import { personEvents } from './person-events.ts';
import { personStore } from './person-store.ts';

export interface Asked {
  readonly done: boolean;
  /** What who runs the bot reads: what is kept as JSON, or what came of it. */
  readonly says: string;
}

/** Shows what is kept of somebody, or erases it, for who answers a request of them. Who has a role is not erased: it is taken in chat first. */
export async function askedForPerson(database: Database, person: Person, isErased: boolean): Promise<Asked> {
  const people = personStore(database);
  if (!(await people.isKnown(person)))
    return { done: false, says: 'Nothing is kept of this person. It takes their object id in Entra: --id OBJECT-ID' };
  if (!isErased) return { done: true, says: JSON.stringify(await people.kept(person), null, 1) };
  const { roles } = await people.settings(person);
  if (roles.length > 0)
    return { done: false, says: `This person still is ${roles.join(', ')}: take that in chat first (rollen).` };
  await database.transaction((run) => personEvents['person-erased']({ kind: 'person-erased', person }, run));
  await retention(database).compact();
  return { done: true, says: 'It was erased. What they wrote in Teams still stands there.' };
}
