import { z } from 'zod';
import type { Clock } from '../clock.ts';
import { houseRule, refuse, type Finding, type Place, type Refusal } from '../finding.ts';
import type { StreamRole } from '../ledger.ts';
import { textOf, type BotActivity } from '../wire.ts';
import { rootEntitiesOf } from './root-entity.ts';

// docs/platform.md#streaming
const longestStreamMs = 2 * 60_000;
const StreamInfo = z.looseObject({
  type: z.literal('streaminfo'),
  streamId: z.string().min(1).optional(),
  streamType: z.enum(['informative', 'streaming', 'final']),
  streamSequence: z.int().min(1).optional(),
});
type StreamInfo = z.infer<typeof StreamInfo>;
type Stream = { startedAt: number; sequence: number; text: string; state: 'open' | 'final' | 'cancelled' };

export type StreamVerdict =
  | { kind: 'none' }
  | { kind: 'refused'; refusal: Refusal }
  | { kind: 'taken'; role: StreamRole; streamId?: string; findings: Finding[]; commit(streamId: string): void };

export type Streams = ReturnType<typeof createStreams>;

export function createStreams(clock: Clock) {
  const streams = new Map<string, Stream>();

  return {
    /** The person presses Stop. */
    cancel(streamId: string): void {
      const stream = streams.get(streamId);
      if (stream) stream.state = 'cancelled';
    },

    judge(activity: BotActivity, place: Place): StreamVerdict {
      const entity = (activity.entities ?? []).find(({ type }) => type === 'streaminfo');
      if (!entity) return { kind: 'none' };
      const info = StreamInfo.safeParse(entity).data;
      if (!info) return refused('BadRequest', 'The streaminfo entity is incomplete', 400);
      // docs/platform.md#streaming: one to one only.
      if (place.kind !== 'personal') return refused('ContentStreamNotAllowed', 'Content stream is not allowed');
      const shape = shapeFault(activity, info);
      if (shape) return refused('BadRequest', shape, 400);

      const streamId = info.streamId ?? activity.id ?? undefined;
      const known = streamId === undefined ? undefined : streams.get(streamId);
      if (streamId !== undefined && !known) return refused('BadRequest', 'Unknown streamId', 400);
      const ended = known && endOf(known);
      if (ended) return refused('ContentStreamNotAllowed', ended);
      const stream = known ?? { startedAt: clock(), sequence: 0, text: '', state: 'open' };
      if (info.streamType !== 'final' && info.streamSequence !== stream.sequence + 1) {
        // docs/platform.md#streaming: 202, but dropped.
        return refused('ContentStreamSequenceOrderPreConditionFailed', 'Out of order', 202);
      }
      // docs/platform.md#streaming: the text is cumulative.
      if (info.streamType !== 'informative' && !textOf(activity).startsWith(stream.text)) {
        const message = 'Request streamed content should contain the previously streamed content';
        return refused('ContentStreamNotAllowed', message);
      }
      return {
        kind: 'taken',
        role: info.streamType,
        ...(streamId === undefined ? {} : { streamId }),
        findings: mirrorFindings(activity, info),
        commit: (id) => streams.set(id, advance(stream, activity, info)),
      };
    },
  };

  function endOf({ state, startedAt }: Stream): string | undefined {
    // docs/platform.md#streaming
    if (state === 'cancelled') return 'Content stream was canceled by user';
    if (state === 'final') return 'Content stream is not allowed on an already completed streamed message';
    if (clock() - startedAt > longestStreamMs) return 'Content stream finished due to exceeded streaming time';
    return undefined;
  }
}

function advance(stream: Stream, activity: BotActivity, { streamType, streamSequence }: StreamInfo): Stream {
  return {
    startedAt: stream.startedAt,
    sequence: streamSequence ?? stream.sequence,
    text: streamType === 'informative' ? stream.text : textOf(activity),
    state: streamType === 'final' ? 'final' : 'open',
  };
}

function shapeFault(activity: BotActivity, { streamType, streamSequence, streamId }: StreamInfo): string | undefined {
  if (textOf(activity) === '' && (activity.attachments ?? []).length === 0) return 'Text is missing';
  const isFinal = streamType === 'final';
  // docs/platform.md#streaming: typing while it runs, message at the end.
  if (activity.type !== (isFinal ? 'message' : 'typing')) return `A ${streamType} chunk cannot be a ${activity.type}`;
  if (isFinal) {
    // docs/platform.md#streaming: no sequence on the final one.
    if (streamSequence !== undefined) return 'The final message carries no streamSequence';
    return streamId === undefined ? 'The final message needs a streamId' : undefined;
  }
  if (streamSequence === undefined) return 'streamSequence is missing';
  if (streamSequence > 1 && streamId === undefined) return 'streamId is missing';
  // docs/platform.md#streaming: these belong to the final message only.
  const early =
    (activity.attachments ?? []).length > 0 ||
    rootEntitiesOf(activity).length > 0 ||
    activity.suggestedActions ||
    activity.channelData?.['feedbackLoop'] !== undefined ||
    activity.channelData?.['feedbackLoopEnabled'] !== undefined;
  return early ? 'Attachments, labels, citations, feedback and suggestions belong to the final message' : undefined;
}

// docs/platform.md#streaming: channelData mirrors the same three fields.
function mirrorFindings({ channelData }: BotActivity, info: StreamInfo): Finding[] {
  const fields = ['streamId', 'streamType', 'streamSequence'] as const;
  const same = fields.every((field) => channelData?.[field] === info[field]);
  return same ? [] : [houseRule('stream-mirror', 'channelData does not mirror the streaminfo entity')];
}

function refused(code: string, message: string, status = 403): StreamVerdict {
  return { kind: 'refused', refusal: refuse('streaming', message, status, code) };
}
