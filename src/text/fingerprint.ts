/** The same for the same words and hardly ever for others: the FNV-1a hash of 32 bits (RFC 9923), as eight hexadecimal digits. */
export function fingerprintOf(words: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(words.join('\n'))) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}
