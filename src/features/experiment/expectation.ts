export interface Expected {
  readonly direction: 'up' | 'down' | null;
  /** In percent, positive; null when no size was given, or one that is no percentage. */
  readonly percentage: number | null;
}

const up =
  /\b(meer|hoger|omhoog|stijg\w*|toename|groei\w*|vaker|langer|more|higher|up|rise\w*|increas\w*|grow\w*|longer)\b|\+\s?\d/iu;
const down =
  /\b(minder|lager|omlaag|dal\w*|afname|daling|korter|sneller|less|fewer|lower|down|fall\w*|decreas\w*|drop\w*|shorter|faster)\b|[-−–]\s?\d/iu;
const percentage = /(\d+(?:[.,]\d+)?)\s?(?:%|procent\b|percent\b)(?!-?\s?punt|-?\s?point)/iu;

/** What somebody expects, as far as it can be read from their words: '20% minder', 'about 10 percent more'. */
export function expectedIn(words: string): Expected {
  const [isUp, isDown] = [up.test(words), down.test(words)];
  const [, size] = percentage.exec(words) ?? [];
  return {
    direction: isUp === isDown ? null : isUp ? 'up' : 'down',
    percentage: size === undefined ? null : Number(size.replace(',', '.')),
  };
}
