/** A thread or a message has another id in each window; outside the windows it goes by one of them. */
export interface WindowIds {
  link(shared: string, window: string, own: string): void;
  toShared(window: string, own: string): string | null;
  /** null: this window does not have it. */
  toOwn(window: string, shared: string): string | null;
}

/** In memory only, because the windows forget everything when they are closed, too. */
export function windowIds(): WindowIds {
  const owns = new Map<string, string>();
  const shareds = new Map<string, string>();
  return {
    link(shared, window, own) {
      owns.set(`${window} ${shared}`, own);
      shareds.set(`${window} ${own}`, shared);
    },
    toShared: (window, own) => shareds.get(`${window} ${own}`) ?? null,
    toOwn: (window, shared) => owns.get(`${window} ${shared}`) ?? null,
  };
}
