const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

/**
 * FNV-1a (Fowler, Noll & Vo) over the UTF-16 code units of a part of a text: a whole number of 32 bits, signed. `before` is
 * the hash of what is taken to stand before that part.
 */
export function hashOf(text: string, from = 0, to = text.length, before = offsetBasis): number {
  let hash = before;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), prime);
  return hash | 0;
}
