/** The figures of a post, whatever order they were chosen in: two posts with the same ones say the same. */
export function figuresKey(indicators: readonly string[]): string {
  return [...new Set(indicators)].toSorted().join(' ');
}

/** One message of these figures of this period in a channel: it is posted once; after a withdrawal there is a next round. */
export function messageKey(figures: string, period: string, placeId: string, round: number, part: number): string {
  return `figures:${period}:${round}:${digestOf(figures)}:${placeId}${part === 0 ? '' : `/${part + 1}`}`;
}

export function changeKey(key: string, edition: string): string {
  return `${key}:${edition}`;
}

/** The key of a message that takes the part of one that is gone. */
export function replacementKey(key: string, edition: number): string {
  return `${key.replace(/:again-\d+$/, '')}:again-${edition}`;
}

export function cardKey(postId: string, person: string): string {
  return `post:${postId}:card:${person}`;
}

/** FNV-1a over 64 bits (Fowler, Noll, Vo): short, and the same in every process. Not a secret. */
function digestOf(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash.toString(36);
}
