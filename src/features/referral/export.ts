import type { Actor } from '../../shared/handler.ts';
import type { ExportRow, ReferralPorts } from './ports.ts';
import type { ReferralContent } from './told.ts';

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
  const csv = lines.map((line) => line.map(cell).join(';')).join('\r\n');
  return { kind: 'referral.export', csv, rows: rows.length, isCut: found.length > mostRows };
}

/** A spreadsheet takes a cell that begins with one of these for a formula (OWASP, CSV Injection). */
const formula = /^[=+\-@\t\r]/;

export function cell(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  const safe = typeof value === 'string' && formula.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
