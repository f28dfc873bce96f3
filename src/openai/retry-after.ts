/**
 * How long the service asks to be left alone, in milliseconds; null when it does not say. `retry-after-ms` goes before
 * `retry-after`, which holds seconds or an HTTP date (RFC 9110, 10.2.3).
 */
export function retryAfterMs(headers: Headers | undefined, nowMs: number): number | null {
  const milliseconds = numberIn(headers?.get('retry-after-ms'));
  if (milliseconds !== null) return milliseconds;
  const text = headers?.get('retry-after')?.trim();
  const seconds = numberIn(text);
  if (seconds !== null) return seconds * 1_000;
  const at = text ? Date.parse(text) : Number.NaN;
  return Number.isFinite(at) ? Math.max(0, at - nowMs) : null;
}

function numberIn(text: string | null | undefined): number | null {
  return text && /^\d{1,12}(\.\d{1,6})?$/u.test(text.trim()) ? Number(text) : null;
}
