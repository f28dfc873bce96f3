import { CompiledQuery, type Transaction } from 'kysely';
import type { Done, UnitOfWork, Written } from '../../features/conversation/unit-of-work.ts';
import type { Database } from './database.ts';
import { isConflict } from './engine-error.ts';
import type { Statement } from './database.ts';
import type { Value } from './storable.ts';
import type { Tables } from './tables.ts';

/** Runs a statement inside the unit of work. */
export type Run = (statement: Statement, values: readonly Value[]) => Promise<readonly unknown[]>;

/** Writes one event; false when it is about what is not so any more. */
export type EventWriter<Event> = (event: Event, run: Run) => Promise<boolean>;

export type EventWriters<Event extends { readonly kind: string }> = {
  readonly [Kind in Event['kind']]: EventWriter<Extract<Event, { kind: Kind }>>;
};

const press = {
  name: 'press',
  text: 'insert into press (tenant_id, nonce) values ($1::text, $2::text) on conflict do nothing returning nonce',
};
const wasPressed = {
  name: 'was-pressed',
  text: 'select nonce from press where tenant_id = $1::text and nonce = $2::text',
};

/** Ends the transaction without a trace; never leaves this file. */
class Refused extends Error {
  readonly why: Exclude<Written, 'written'>;

  constructor(why: Exclude<Written, 'written'>) {
    super(why);
    this.why = why;
  }
}

export function unitOfWork<Event extends { readonly kind: string }>(
  database: Database,
  writers: EventWriters<Event>,
  sendLater: (done: Done<Event>, run: Run) => Promise<void>,
): UnitOfWork<Event> {
  async function write(done: Done<Event>, transaction: Transaction<Tables>): Promise<void> {
    const run: Run = async ({ text }, values) =>
      (await transaction.executeQuery(CompiledQuery.raw(text, [...values]))).rows;
    const { nonce, conversation, outcome } = done;
    if (nonce !== null && (await run(press, [conversation.tenantId, nonce])).length === 0)
      throw new Refused('repeated');
    for (const event of outcome.events) {
      // The table holds a writer of exactly this kind; the compiler cannot follow that through a union.
      const writer = writers[event.kind as Event['kind']] as unknown as EventWriter<Event>;
      if (!(await writer(event, run))) throw new Refused('changed');
    }
    await sendLater(done, run);
  }

  return {
    async commit(done) {
      try {
        await database.query.transaction().execute((transaction) => write(done, transaction));
        return 'written';
      } catch (error) {
        if (error instanceof Refused) return error.why;
        if (isConflict(error)) return 'changed';
        throw error;
      }
    },
    wasWritten: async (tenantId, nonce) => (await database.run(wasPressed, [tenantId, nonce])).length > 0,
  };
}
