import { z } from 'zod';
import type { Attempt, Place } from '../../features/delivery/settle.ts';
import type { ConnectorAnswer } from './connector.ts';

const Posted = z.object({ id: z.string() });

/** Reads from an answer whether Teams can have taken the message. `placeOf` says where one with this id stands. */
export function classify(answer: ConnectorAnswer, placeOf: (messageId: string) => Place): Attempt {
  switch (answer.kind) {
    case 'not-sent':
      return { kind: 'not-accepted', reason: 'unreachable', retryAfterMs: null };
    case 'unknown':
      return { kind: 'unknown', reason: answer.reason };
    case 'answered':
      return classifyStatus(answer, placeOf);
  }
}

type Answered = Extract<ConnectorAnswer, { kind: 'answered' }>;

/** Documentation that advises to repeat 502 and 504 is for calls that may be repeated. */
function classifyStatus({ status, retryAfter, body }: Answered, placeOf: (messageId: string) => Place): Attempt {
  if (status >= 200 && status < 300) return { kind: 'accepted', place: placeOf(idIn(body)) };
  switch (status) {
    case 429:
    case 412:
      return { kind: 'not-accepted', reason: 'busy', retryAfterMs: millisecondsOf(retryAfter) };
    case 401:
      return { kind: 'not-accepted', reason: 'rejected', retryAfterMs: null };
    case 403:
      return { kind: 'refused', reason: 'blocked' };
    case 404:
      return { kind: 'refused', reason: 'gone' };
    case 413:
      return { kind: 'refused', reason: 'too-large' };
    case 408:
      return { kind: 'unknown', reason: 'server-error' };
    default:
      return status >= 300 && status < 500
        ? { kind: 'refused', reason: 'rejected' }
        : { kind: 'unknown', reason: 'server-error' };
  }
}

/** Empty when Teams took the message without saying under which id. */
function idIn(body: string): string {
  try {
    return Posted.safeParse(JSON.parse(body)).data?.id ?? '';
  } catch {
    return '';
  }
}

/** Seconds or a date, as RFC 9110 10.2.3 has it. */
function millisecondsOf(retryAfter: string | null): number | null {
  if (!retryAfter) return null;
  const seconds = Number(retryAfter);
  const milliseconds = Number.isFinite(seconds) ? seconds * 1_000 : Date.parse(retryAfter) - Date.now();
  return milliseconds >= 0 ? milliseconds : null;
}
