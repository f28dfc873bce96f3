import type { Actor } from '../../shared/handler.ts';
import type { ExportRow, ReferralPorts } from './ports.ts';
import type { ReferralContent } from './told.ts';
import { csvField } from '../../text/csv-field.ts';

/** What fits in a message. */
const mostRows = 150;

const columns: Readonly<Record<string, (row: ExportRow) => string | number | null>> = {
  created_at: ({ createdAt }) => createdAt,
  sent_at: ({ sentAt }) => sentAt,
  answered_at: ({ answeredAt }) => answeredAt,
  closed_at: ({ closedAt }) => closedAt,
  state: ({ state }) => state,
  outcome: ({ outcome }) => outcome,
  urgent: ({ isUrgent }) => (isUrgent ? 'yes' : 'no'),
  topics: ({ topics }) => topics.join(' '),
  subject: ({ subject }) => subject,
  askers: ({ askers }) => askers,
  declined: ({ declined }) => declined,
};

/** Times, states and topics of referrals as semicolon-separated text, which a Dutch Excel opens; no names and no questions. */
export async function exportOf({ person }: Actor, { referrals }: ReferralPorts): Promise<ReferralContent> {
  const found = await referrals.exported(person.tenantId, mostRows + 1);
  const rows = found.slice(0, mostRows);
  const lines = [Object.keys(columns), ...rows.map((row) => Object.values(columns).map((of) => of(row)))];
  const csv = lines.map((line) => line.map((value) => csvField(String(value ?? ''))).join(';')).join('\r\n');
  return { kind: 'referral.export', csv, rows: rows.length, isCut: found.length > mostRows };
}
