import type { ExportRow, Sent } from '../../features/referral/ports.ts';
import { referralStates } from '../../features/referral/referral.ts';
import { flag, number, text, textOrNull, word, type Row } from '../engine/row.ts';

/** The first answer counts: a question that is opened again was helped with before. */
const firstAnswer = `(
  select min(at) from referral_entry
  where referral_entry.tenant_id = referral.tenant_id and referral_id = referral.id and kind = 'answer'
)`;

const topics = "(select string_agg(topic, ' ') from jsonb_array_elements_text(content -> 'topics') topic)";

export const sentReferrals = {
  name: 'referrals-sent',
  text: `
select sent_at, ${firstAnswer} as answered_at, ${topics} as topics from referral
where tenant_id = $1::text and sent_at >= $2::timestamptz order by sent_at desc limit 5000`,
};

export const exportedReferrals = {
  name: 'referrals-exported',
  text: `
select created_at, sent_at, ${firstAnswer} as answered_at,
  case when state in ('closed', 'withdrawn') then changed_at end as closed_at, state, content ->> 'outcome' as outcome,
  (content ->> 'isUrgent')::boolean as is_urgent, ${topics} as topics, content ->> 'subject' as subject,
  1 + cardinality(waiter_ids) as askers, jsonb_array_length(content -> 'declinedBy') as declined
from referral where tenant_id = $1::text and sent_at is not null order by created_at desc limit $2::integer`,
};

function topicsOf(row: Row): readonly string[] {
  return (textOrNull(row, 'topics') ?? '').split(' ').filter(Boolean);
}

export function toSent(row: Row): Sent {
  return { sentAt: text(row, 'sent_at'), answeredAt: textOrNull(row, 'answered_at'), topics: topicsOf(row) };
}

export function toExportRow(row: Row): ExportRow {
  return {
    createdAt: text(row, 'created_at'),
    sentAt: textOrNull(row, 'sent_at'),
    answeredAt: textOrNull(row, 'answered_at'),
    closedAt: textOrNull(row, 'closed_at'),
    state: word(row, 'state', referralStates),
    outcome: textOrNull(row, 'outcome'),
    isUrgent: flag(row, 'is_urgent'),
    topics: topicsOf(row),
    subject: textOrNull(row, 'subject'),
    askers: number(row, 'askers'),
    declined: number(row, 'declined'),
  };
}
