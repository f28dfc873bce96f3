import type { AnswerRecord, ClaimedTurn, TurnOutcome } from '../../features/conversation/ports.ts';
import type { Delivery } from '../../features/delivery/ports.ts';
import { AppError } from '../../shared/errors.ts';
import { limitParameters } from '../delivery/limit-values.ts';
import { batched } from '../engine/batch.ts';
import type { Database } from '../engine/database.ts';
import type { Run } from '../engine/engine.ts';
import { number, numberOrNull, text, type Row } from '../engine/row.ts';
import { storableJson, type Value } from '../engine/storable.ts';
import { claimId, readClaimId } from './claimed-turn.ts';
import { nextOf } from './next-turn.ts';

export interface Finished {
  /** Already in `sending`; the turn stays open until it is settled. */
  readonly delivery: Delivery | null;
  /** The next turn of the conversation, claimed, when this one is done. */
  readonly next: ClaimedTurn | null;
  /** After how long the reply may be let go, when it has to wait; null when nothing waits. */
  readonly nextInMs: number | null;
}

type Closing = Pick<TurnOutcome, 'answer' | 'topic' | 'reply'>;

const givenColumns = `n integer, id bigint, claim integer, has_topic boolean, topic text, kind text, question text,
  text text, subject text, basis json, has_reply boolean`;

/** Asked in this way, so that the planner does not take the index of open turns, all of it, for a look-up by id. */
const isHeld = `given.claim = case inbox.state when 'working' then inbox.claim end`;

/** What a closed turn leaves behind. A question that is answered anew has an answer already. */
const leavings = `
topic as (
  update conversation set topic = turn.topic from turn
  where turn.has_topic and conversation.tenant_id = turn.tenant_id and conversation.id = turn.conversation_id
    and conversation.topic is distinct from turn.topic
), answered as (
  insert into answer (turn_id, kind, question, text, subject, topic, basis)
  select turn.id, turn.kind, turn.question, turn.text, turn.subject,
    case when turn.has_topic then turn.topic else conversation.topic end, turn.basis
  from turn left join conversation on conversation.tenant_id = turn.tenant_id and conversation.id = turn.conversation_id
  where turn.kind is not null
  on conflict (turn_id) do update set kind = excluded.kind, question = excluded.question, text = excluded.text,
    subject = excluded.subject, topic = excluded.topic, basis = excluded.basis
)`;
const anew = `on conflict (turn_id) where turn_id is not null do update set state = excluded.state,
  attempts = delivery.attempts + excluded.attempts, due_at = excluded.due_at, content = excluded.content,
  reason = excluded.reason, is_told = excluded.is_told`;

/**
 * Turns with one reply or none, in one round trip. A reply that every limit lets go is `sending` when this is committed;
 * its text is not stored, the question is kept until the message is settled. Of a reply that has to wait nothing is written.
 */
const finishTurns = {
  name: 'finish-turns',
  text: `
with held as materialized (
  select given.*, inbox.tenant_id, inbox.conversation_id, conversation.service_url, conversation.bot_id,
    given.has_reply and coalesce(conversation.is_active, false) as replies,
    split_part(inbox.conversation_id, ';', 1) as place,
    case when conversation.kind <> 'personal' then inbox.person_id end as person
  from json_to_recordset($1::json) as given (${givenColumns})
  join inbox on inbox.id = given.id and ${isHeld}
  left join conversation on conversation.tenant_id = inbox.tenant_id and conversation.id = inbox.conversation_id
), gate as materialized (
  select asked.n, waits.wait
  from unnest(let_go(
    (select array_agg(place order by n) from held where replies),
    (select array_agg(person order by n) from held where replies),
    ${limitParameters(3)}
  )) with ordinality as waits (wait, number)
  join (select n, row_number() over (order by n) as number from held where replies) asked using (number)
), turn as (
  update inbox set state = case when held.replies then 'answered' else 'done' end, lease_until = null,
    event = case when held.replies then inbox.event end
  from held left join gate on gate.n = held.n
  where inbox.id = held.id and inbox.claim = held.claim and inbox.state = 'working' and coalesce(gate.wait, 0) = 0
  returning held.*, inbox.is_followed
), ${leavings}, delivery as (
  insert into delivery (tenant_id, turn_id, kind, purpose, conversation_id, state, reason, attempts, due_at, is_told)
  select tenant_id, id, 'reply', 'answer', conversation_id,
    case when replies then 'sending' else 'failed' end, case when not replies then 'gone' end,
    1, now() + make_interval(secs => $2::float8), not replies
  from turn where has_reply
  ${anew}
  returning id, turn_id, attempts
)
select held.n, gate.wait, turn.id as turn_id, turn.tenant_id, turn.conversation_id, turn.is_followed,
  case when held.replies then delivery.id end as delivery_id, delivery.attempts, held.service_url, held.bot_id
from held
left join gate on gate.n = held.n
left join turn on turn.n = held.n
left join delivery on delivery.turn_id = turn.id`,
};

/** One turn whose reply is posted later, when the limits let it go. */
const finishLater = {
  name: 'finish-later',
  text: `
with turn as (
  update inbox set state = case when given.has_reply then 'answered' else 'done' end, lease_until = null, event = null
  from json_to_recordset($1::json) as given (${givenColumns})
  where inbox.id = given.id and ${isHeld}
  returning given.*, inbox.tenant_id, inbox.conversation_id, inbox.is_followed
), ${leavings}, delivery as (
  insert into delivery (tenant_id, turn_id, kind, purpose, conversation_id, content, state, attempts, due_at, is_told)
  select tenant_id, id, 'reply', 'answer', conversation_id, $2::bytea, 'pending', 0,
    now() + make_interval(secs => $3::float8), false
  from turn where has_reply
  ${anew}
)
select * from turn`,
};

export interface FinishOptions {
  readonly leaseSeconds: number;
  readonly limits: readonly Value[];
}

interface Given {
  readonly turnId: string;
  readonly row: number;
  readonly claim: number;
  readonly closing: Closing;
}

/** Closes turns that lead to nothing but a reply; those that arrive together share a statement. */
export function finishTurnsOf(database: Database, { leaseSeconds, limits }: FinishOptions) {
  const finish = batched<Given, Row | null>({
    // A turn is finished by one worker, and a second try of the same one must see the first.
    keyOf: ({ row }) => String(row),
    async run(given) {
      const rows = await database.run(finishTurns, [asJson(given), leaseSeconds, ...limits]);
      const found = new Map(rows.map((row) => [number(row, 'n'), row]));
      return given.map((_, index) => found.get(index) ?? null);
    },
  });

  return async (turnId: string, closing: Closing): Promise<Finished> => {
    const row = await finish(readGiven(turnId, closing));
    if (row === null) throw lostClaim(turnId);
    const wait = numberOrNull(row, 'wait') ?? 0;
    if (wait > 0) {
      await finishTurnLater(database, turnId, closing, wait);
      return { delivery: null, next: null, nextInMs: wait * 1_000 };
    }
    if (row['turn_id'] === null) throw lostClaim(turnId);
    const deliveryId = numberOrNull(row, 'delivery_id');
    if (deliveryId === null || closing.reply === null)
      return { delivery: null, next: await nextOf(database, leaseSeconds, row), nextInMs: null };
    const attempts = number(row, 'attempts');
    const to = { kind: 'conversation', conversationId: text(row, 'conversation_id') } as const;
    const address = { serviceUrl: text(row, 'service_url'), botId: text(row, 'bot_id'), to };
    const delivery = { id: claimId(deliveryId, attempts), attempts, content: closing.reply, address };
    return { delivery, next: null, nextInMs: null };
  };
}

/** Inside or outside a transaction; the reply, if there is one, stays `pending` for this many seconds at least. */
export async function finishTurnLater(
  { run }: { readonly run: Run },
  turnId: string,
  closing: Closing,
  waitSeconds: number,
): Promise<Row> {
  const values = [asJson([readGiven(turnId, closing)]), closing.reply, waitSeconds];
  const [row] = await run(finishLater, values);
  if (row === undefined) throw lostClaim(turnId);
  return row;
}

function readGiven(turnId: string, closing: Closing): Given {
  const claim = readClaimId(turnId);
  if (claim === null) throw lostClaim(turnId);
  return { turnId, ...claim, closing };
}

function asJson(given: readonly Given[]): string {
  return storableJson(
    given.map(({ row, claim, closing: { answer, topic, reply } }, n) => ({
      n,
      id: row,
      claim,
      has_topic: topic !== undefined,
      topic: topic ?? null,
      has_reply: reply !== null,
      ...(answer satisfies AnswerRecord | null),
    })),
  );
}

function lostClaim(turnId: string): AppError {
  return new AppError(
    'storage.unavailable',
    `Nothing was written: turn ${turnId} was taken over because its lease ran out.`,
  );
}
