/** What a pulse asks: whether people feel supported in working with data, and whether they know why that is done. */
export const pulseQuestions = ['supported', 'why'] as const;
export type PulseQuestion = (typeof pulseQuestions)[number];

/** From 'not at all' to 'entirely'. */
export const mostAgreed = 5;
const agreesFrom = 4;

/** Which part agrees: less than a third, up to two thirds, or more. */
export type Part = 'few' | 'some' | 'most';

export interface PulseAnswer {
  /** As it is told; what changes by fewer than three people is told as it was. */
  readonly part: Part;
  /** How many of those who were counted agree: never shown, only read together with other months. */
  readonly agreed: number;
  readonly size: number;
}

export interface PulseResult {
  readonly participants: number;
  readonly answers: Readonly<Record<PulseQuestion, PulseAnswer>>;
}

/** One who joined, and one at random who is left out each time, make two. */
const unseen = 2;

/**
 * The result of a pulse of at least `fewest` people, without one of them at random. Opinions last, so that next month most
 * answer the same: what is told changes only when that takes more people than can have joined or been left out. `answers` is by
 * question from 1 up to 5; `random` gives numbers from 0 up to 1.
 */
export function pulseResult(
  answers: readonly Readonly<Record<string, number | null>>[],
  fewest: number,
  random: () => number,
  before: PulseResult | null,
): PulseResult | null {
  if (answers.length < fewest) return null;
  const leftOut = Math.min(answers.length - 1, Math.floor(random() * answers.length));
  const counted = answers.filter((_, index) => index !== leftOut);
  const answerTo = (question: PulseQuestion): PulseAnswer => {
    const agreed = counted.filter((own) => (own[question] ?? 0) >= agreesFrom).length;
    const earlier = before?.answers[question].part;
    return {
      part: earlier && couldBe(earlier, agreed, counted.length) ? earlier : partOf(agreed, counted.length),
      agreed,
      size: counted.length,
    };
  };
  return { participants: answers.length, answers: { supported: answerTo('supported'), why: answerTo('why') } };
}

function partOf(agreed: number, size: number): Part {
  if (agreed * 3 < size) return 'few';
  return agreed * 3 <= size * 2 ? 'some' : 'most';
}

function couldBe(part: Part, agreed: number, size: number): boolean {
  for (let other = Math.max(0, agreed - unseen); other <= Math.min(size, agreed + unseen); other++)
    if (partOf(other, size) === part) return true;
  return false;
}
