import { z } from 'zod';
import { commandKinds } from '../../features/referral/command.ts';
import type { ReferralEntry } from '../../features/referral/history.ts';
import type { Referral } from '../../features/referral/referral.ts';
import { capacities, outcomes, referralStates } from '../../features/referral/referral.ts';
import { languages } from '../../shared/language.ts';
import { AppError } from '../../shared/errors.ts';
import { number, text, textOrNull, word, type Row } from '../engine/row.ts';

const Party = z.strictObject({ id: z.string(), name: z.string().nullable(), language: z.enum(languages) });
const Why = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('topic'), topics: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('any-topic') }),
  z.strictObject({ kind: z.literal('chosen') }),
]);
const Offered = Party.extend({ why: Why });
const Instant = z.iso.datetime();

const Content = z.strictObject({
  since: Instant,
  createdAt: Instant,
  sentAt: Instant.nullable(),
  asker: Party,
  waiters: z.array(Party.extend({ asked: z.string() })),
  question: z.string(),
  askedIn: z.string().nullable(),
  botAnswer: z.string(),
  remark: z.string(),
  isUrgent: z.boolean(),
  subject: z.string().nullable(),
  topics: z.array(z.string()),
  offered: z.array(Offered),
  champion: Offered.nullable(),
  declinedBy: z.array(z.string()),
  formerly: z.array(z.string()),
  askedBack: z.string().nullable(),
  replied: z.string().nullable(),
  answer: z.string().nullable(),
  formerAnswers: z.array(z.string()).optional(),
  reason: z.string().nullable(),
  outcome: z.enum(outcomes).nullable(),
  clock: z.strictObject({
    runningSince: Instant.nullable(),
    spentMinutes: z.number(),
    reminded: z.enum(['none', 'half', 'full']),
  }),
  toldCoordinators: z.array(z.string()),
  askerRemindedAt: Instant.nullable(),
});

/** The columns that a stored referral is read from. */
export const referralColumns = 'tenant_id, id, version, state, content';

export function referralOf(row: Row): Referral {
  const content = Content.safeParse(row['content']);
  if (!content.success) throw new AppError('storage.corrupt', 'The database holds a referral that cannot be read.');
  return {
    tenantId: text(row, 'tenant_id'),
    id: text(row, 'id'),
    version: number(row, 'version'),
    state: word(row, 'state', referralStates),
    ...content.data,
  };
}

/** What stands in the document; the rest stands in columns. */
export function contentOf({ tenantId, id, version, state, ...content }: Referral): z.infer<typeof Content> {
  void [tenantId, id, version, state];
  return content as z.infer<typeof Content>;
}

export function entryOf(row: Row): ReferralEntry {
  const from = textOrNull(row, 'from_state');
  return {
    version: number(row, 'version'),
    at: text(row, 'at'),
    by: textOrNull(row, 'by_id'),
    as: word(row, 'by_as', capacities),
    kind: word(row, 'kind', ['draft', ...commandKinds]),
    from: from === null ? null : word(row, 'from_state', referralStates),
    to: word(row, 'to_state', referralStates),
    note: textOrNull(row, 'note'),
  };
}
