import type { Growing } from './texts.ts';

/** Lengths in characters; the last is about as long as Teams lets a message be. */
const lengths = [480, 1_920, 7_680, 30_720] as const;
const step = 4;
/** Below this a measurement says more of the machine than of the function; no message can make it slow either. */
const tooShort = 20;
/** Time in proportion to the length makes 4, to its square 16. */
const tooSteep = 10;
/** Needs no second look: a square shows as little only where the shorter text was measured three times too long. */
const clearlyFlat = 5;
const tries = 8;

/**
 * How much longer a text of four times the length takes, if that is worse than in proportion; null when it is not. It
 * stops at the first length that takes long enough to be measured, so that even a cube is told within a second. What
 * else runs on the machine makes a single measurement too long, never too short: the least of several counts.
 */
export function steepness(read: (text: string) => unknown, text: Growing): number | null {
  let [long, before, took] = [0, 0, 0];
  for (const length of lengths) {
    [long, before, took] = [length, took, duration(read, text.of(length))];
    if (took > tooShort) break;
  }
  if (took <= tooShort || took / before < clearlyFlat) return null;
  let least = Infinity;
  let [shortest, longest] = [Infinity, Infinity];
  for (let attempt = 1; attempt <= tries; attempt++) {
    // Another length each time, because what is remembered takes no time.
    shortest = Math.min(shortest, duration(read, text.of(long / step + attempt * 8)));
    longest = Math.min(longest, duration(read, text.of(long + attempt * 8)));
    least = longest / shortest;
    if (least < tooSteep || longest <= tooShort) return null;
  }
  return least;
}

/** Milliseconds of this process's own work. Linux measures the sum of both kinds, and only guesses which of them it was. */
function duration(read: (text: string) => unknown, text: string): number {
  const from = process.cpuUsage();
  read(text);
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1_000;
}
