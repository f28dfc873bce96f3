import type { WooAsked, WooForm } from '../../shared/offered-file.ts';
import { typedDay } from '../../text/typed-day.ts';
import { isoDay } from '../../time/day.ts';

/** What can be typed for a request under the Open Government Act (Woo); null: not said of which period. */
export type WooSaid = { readonly kind: 'woo'; readonly asked: WooAsked | null };

const longestLine = 160;
const begin = /^(?:(?:maak|geef|make|give)(?: me| mij)? )?(?:een |an? )?woo[- ]?(export|verzoek|request)\b/u;
const labels = /^(?:export for a woo request|export voor (?:een |het )?woo(?:[- ]verzoek)?)$/iu;
const day = /\b\d{4}-\d{1,2}-\d{1,2}\b|\b\d{1,2}[-/ ](?:\d{1,2}|[a-z]{3,9})[-/ ]\d{4}\b/gu;
const form = /\s(?:als|as|in)\s(csv|json)\b/u;
const small =
  /\b(?:over|van|vanaf|tot|en met|t\/m|met|about|from|until|to|and|en|tussen|between|het onderwerp|the subject)\b/gu;

/** null when the text is about something else. */
export function parseWooCommand(text: string): WooSaid | null {
  if (text.length > longestLine) return null;
  if (labels.test(text)) return { kind: 'woo', asked: null };
  const line = text.toLowerCase().trim().replaceAll(/\s+/gu, ' ');
  const start = begin.exec(line);
  if (!start) return null;
  const rest = ` ${line.slice(start[0].length)} `;
  const as: WooForm = form.exec(rest)?.[1] === 'json' ? 'json' : 'csv';
  const days = (rest.match(day) ?? []).map((written) => typedDay(written, 0));
  const [from, until, ...more] = days;
  if (typeof from !== 'number' || typeof until !== 'number' || more.length > 0 || from > until)
    // Whoever begins with the request itself may be asking something about it.
    return start[1] === 'export' || days.length > 0 ? { kind: 'woo', asked: null } : null;
  const subject = rest
    .replace(form, ' ')
    .replaceAll(day, ' ')
    .replaceAll(small, ' ')
    .replaceAll(/[^\p{L}\p{N} -]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return { kind: 'woo', asked: { subject, from: isoDay(from), until: isoDay(until), as } };
}
