import type { Capacity } from './kinds.ts';
import { wordsAround } from './words-around.ts';
import type { Mention, Telling } from './telling.ts';

const place =
  /(?:plek(?:ken)?|plaats(?:en)?|bedden|capaciteit|kamers|stoelen|lokalen|places|beds|capacity|rooms|seats|slots)(?= |$)/;
const taken = /(?:bezet\S*|gevuld|ingevuld|in gebruik|vergeven|benut|occupied|taken|filled|in use)(?= |$)/;
const waiting = /(?:wacht\S*|waiting|in de rij|on the list)(?= |$)/;

/** `24 plekken en 37 mensen op de wachtlijst`, `80 bedden, 76 bezet, 12 wachtenden`. */
export function capacityWaitingIn(telling: Telling): Capacity | null {
  const { mentions, shares, hasTable, periods, words } = telling;
  if (hasTable || periods.length > 0 || !waiting.test(words) || !place.test(words)) return null;
  if (mentions.length < 2 || mentions.length > 3 || mentions.some(isNoCount)) return null;
  // `28 of 30 beds taken`
  const [share] = shares;
  const roles = mentions.map((one) =>
    one === share?.part ? 'taken' : one === share?.whole ? 'places' : roleOf(one, telling),
  );
  const [places, used, queue] = (['places', 'taken', 'waiting'] as const).map((role) =>
    mentions.filter((_, at) => roles[at] === role),
  );
  if (places?.length !== 1 || queue?.length !== 1 || (used?.length ?? 0) !== mentions.length - 2) return null;
  const [all, inUse, waits] = [places[0]?.value ?? 0, used?.[0]?.value ?? null, queue[0]?.value ?? 0];
  if (all <= 0 || shares.length > 1) return null;
  return { kind: 'capacity', places: all, taken: inUse, waiting: waits };
}

function isNoCount({ value, unit, reason }: Mention): boolean {
  return unit !== null || !Number.isInteger(value) || !(reason === null || reason === 'apart' || reason === 'total');
}

function roleOf(one: Mention, telling: Telling): 'places' | 'taken' | 'waiting' | null {
  for (const words of wordsAround(one, telling))
    for (const [role, pattern] of [
      ['waiting', waiting],
      ['taken', taken],
      ['places', place],
    ] as const)
      if (pattern.test(words)) return role;
  return null;
}
