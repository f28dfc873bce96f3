import type { Outcome } from '../../shared/outcome.ts';
import type { Conversation } from './turn.ts';

/** Something done outside a turn, ready to be written. Its contents are the channel's own JSON in UTF-8. */
export interface Done<Event> {
  /** null: nobody did it, time came. */
  readonly conversation: Pick<Conversation, 'tenantId' | 'id'> | null;
  /** Of the press that it came from: the same nonce is written once. null: it may be written again. */
  readonly nonce: string | null;
  readonly outcome: Outcome<Uint8Array, Event>;
}

/** 'repeated': its nonce was written before. 'changed': an event was based on what is not so any more. */
export type Written = 'written' | 'repeated' | 'changed';

export interface UnitOfWork<Event> {
  /** Writes events and messages together; nothing at all unless 'written'. */
  commit(done: Done<Event>): Promise<Written>;
  wasWritten(tenantId: string, nonce: string): Promise<boolean>;
}
