import { z } from 'zod';
import { commandKinds } from '../../features/publication/command.ts';
import { Digest } from '../../features/publication/digest/digest.ts';
import type { PostEntry } from '../../features/publication/history.ts';
import { postStates, type Post } from '../../features/publication/post.ts';
import { onClosedDay, slotModes, whenMissing, type Slot } from '../../features/publication/slot.ts';
import { capacities } from '../../features/publication/transitions.ts';
import { AppError } from '../../shared/errors.ts';
import { languages } from '../../shared/language.ts';
import { number, text, textOrNull, word, type Row } from '../engine/row.ts';

const Party = z.strictObject({ id: z.string(), name: z.string().nullable(), language: z.enum(languages) });
const Instant = z.iso.datetime();
const Said = z.object({ nl: z.string(), en: z.string() });

const Content = z.strictObject({
  since: Instant,
  createdAt: Instant,
  author: Party,
  publisher: Party,
  indicators: z.array(z.string()),
  placeIds: z.array(z.string()),
  note: z.string(),
  digest: Digest,
  figuresAt: Instant,
  submittedBy: Party.nullable(),
  approvedBy: Party.nullable(),
  reason: z.string().nullable(),
  dueAt: Instant.nullable(),
  sentAt: Instant.nullable(),
  isUnderWay: z.boolean(),
  startedBy: Party.nullable(),
  edition: z.number().int().min(1),
  corrections: z.array(
    z.strictObject({
      at: Instant,
      because: z.string(),
      by: Party,
      figures: z.array(z.strictObject({ name: Said, was: Said.nullable(), is: Said.nullable() })),
    }),
  ),
  withdrawn: z.strictObject({ at: Instant, by: Party, because: z.string() }).nullable(),
  slotId: z.string().nullable(),
  told: z.array(z.string()),
});

/** The columns that a stored post is read from. */
export const postColumns = 'post.tenant_id, post.id, post.version, post.state, post.content';

export function postOf(row: Row): Post {
  const content = Content.safeParse(row['content']);
  if (!content.success) throw new AppError('storage.corrupt', 'The database holds a weekly post that cannot be read.');
  return {
    tenantId: text(row, 'tenant_id'),
    id: text(row, 'id'),
    version: number(row, 'version'),
    state: word(row, 'state', postStates),
    ...content.data,
  };
}

/** What stands in the document; the rest stands in columns. */
export function contentOf({ tenantId, id, version, state, ...content }: Post): object {
  void [tenantId, id, version, state];
  return content;
}

/** Everybody who is named in it. */
export function peopleIn(post: Post): readonly string[] {
  const { author, publisher, submittedBy, approvedBy, startedBy, corrections, withdrawn, told } = post;
  const parties = [
    author,
    publisher,
    submittedBy,
    approvedBy,
    startedBy,
    withdrawn?.by,
    ...corrections.map(({ by }) => by),
  ];
  return [...new Set([...parties.flatMap((party) => (party ? [party.id] : [])), ...told])];
}

export function entryOf(row: Row): PostEntry {
  const from = textOrNull(row, 'from_state');
  return {
    version: number(row, 'version'),
    at: text(row, 'at'),
    by: textOrNull(row, 'by_id'),
    as: word(row, 'by_as', capacities),
    kind: word(row, 'kind', ['draft', ...commandKinds]),
    from: from === null ? null : word(row, 'from_state', postStates),
    to: word(row, 'to_state', postStates),
    note: textOrNull(row, 'note'),
  };
}

const SlotContent = z.strictObject({
  author: Party,
  indicators: z.array(z.string()),
  placeIds: z.array(z.string()),
  note: z.string(),
  weekday: z.number().int().min(1).max(7),
  minutes: z.number().int().min(0).max(1_439),
  onClosedDay: z.enum(onClosedDay),
  mode: z.enum(slotModes),
  whenMissing: z.enum(whenMissing),
  activeFrom: Instant,
});

export const slotColumns = 'tenant_id, id, version, state, content';

export function slotOf(row: Row): Slot {
  const content = SlotContent.safeParse(row['content']);
  if (!content.success) throw new AppError('storage.corrupt', 'The database holds a weekly slot that cannot be read.');
  return {
    tenantId: text(row, 'tenant_id'),
    id: text(row, 'id'),
    version: number(row, 'version'),
    state: word(row, 'state', ['active', 'paused', 'ended']),
    ...content.data,
  };
}

export function slotContentOf({ tenantId, id, version, state, ...content }: Slot): object {
  void [tenantId, id, version, state];
  return content;
}
