import type { ClaimedTurn, Delivery, Outgoing, TurnOutcome } from '../../features/conversation/ports.ts';
import { AppError } from '../../shared/errors.ts';
import { claimId, readClaimId } from './claimed-turn.ts';
import type { Database } from '../engine/database.ts';
import { nextOf, type ClosedRow } from './next-turn.ts';
import type { Value } from '../engine/storable.ts';

export interface Finished {
  readonly delivery: Delivery | null;
  readonly next: ClaimedTurn | null;
}

/** Parameters 1 to 8: the claim, the topic, the answer. The question leaves the inbox here; the answer holds it from now on. */
const writeOutcome = (closed: string, state: string) => `
${closed} as (
  update inbox set state = ${state}, lease_until = null, event = null
  where id = $1::bigint and claim = $2::integer and state = 'working'
  returning id, tenant_id, conversation_id, is_followed
), topic as (
  update conversation set topic = $4::text from ${closed} turn
  where $3::boolean and conversation.tenant_id = turn.tenant_id and conversation.id = turn.conversation_id
    and conversation.topic is distinct from $4::text
), answered as (
  insert into answer (turn_id, kind, question, text, subject)
  select turn.id, $5::text, $6::text, $7::text, $8::text from ${closed} turn where $5::text is not null
)`;

const finishQuietly = {
  name: 'finish-quietly',
  text: `with ${writeOutcome('closed', "'done'")} select tenant_id, conversation_id, is_followed from closed`,
};

/** A message for a conversation that ended fails at once, and its turn is done. */
const finishWithMessage = {
  name: 'finish-with-message',
  text: `
with target as (
  select service_url from conversation
  where tenant_id = (select tenant_id from inbox where id = $1::bigint) and id = $9::text and is_active
), ${writeOutcome('turn', "case when exists (select from target) then 'answered' else 'done' end")}, delivery as (
  insert into outbox (tenant_id, conversation_id, turn_id, purpose, activity, state, reason, attempts, due_at)
  select turn.tenant_id, $9::text, turn.id, $10::text,
    case when target.service_url is not null then $11::bytea end,
    case when target.service_url is not null then 'sending' else 'failed' end,
    case when target.service_url is null then 'gone' end,
    1, now() + make_interval(secs => $12::float8)
  from turn left join target on true
  returning id
)
select delivery.id as "deliveryId", target.service_url as "serviceUrl",
  turn.is_followed, turn.tenant_id, turn.conversation_id
from turn cross join delivery left join target on true`,
};

interface DeliveryRow extends ClosedRow {
  readonly deliveryId: number;
  readonly serviceUrl: string | null;
}

export async function finishTurn(
  database: Database,
  leaseSeconds: number,
  turnId: string,
  outcome: TurnOutcome,
): Promise<Finished> {
  const claim = readClaimId(turnId);
  if (claim === null) throw lostClaim(turnId);
  const { answer, topic = null } = outcome;
  const kept = answer === null ? [null, null, null, null] : [answer.kind, answer.question, answer.text, answer.subject];
  const written = [claim.row, claim.claim, outcome.topic !== undefined, topic, ...kept];
  if (outcome.message !== null) return finishAndSend(database, leaseSeconds, turnId, written, outcome.message);

  const [row] = await database.run<ClosedRow>(finishQuietly, written);
  if (row === undefined) throw lostClaim(turnId);
  return { delivery: null, next: await nextOf(database, leaseSeconds, row) };
}

async function finishAndSend(
  database: Database,
  leaseSeconds: number,
  turnId: string,
  written: readonly Value[],
  outgoing: Outgoing,
): Promise<Finished> {
  const message = [outgoing.conversationId, outgoing.purpose, outgoing.activity];
  const [row] = await database.run<DeliveryRow>(finishWithMessage, [...written, ...message, leaseSeconds]);
  if (row === undefined) throw lostClaim(turnId);
  const { serviceUrl } = row;
  if (serviceUrl === null) return { delivery: null, next: await nextOf(database, leaseSeconds, row) };
  const attempts = 1;
  return { delivery: { id: claimId(row.deliveryId, attempts), attempts, outgoing, serviceUrl }, next: null };
}

function lostClaim(turnId: string): AppError {
  return new AppError(
    'storage.unavailable',
    `Nothing was written: turn ${turnId} was taken over because its lease ran out.`,
  );
}
