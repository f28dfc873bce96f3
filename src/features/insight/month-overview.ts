import { z } from 'zod';

const Count = z.number().int().min(0);
/** Less than a third, up to two thirds, or more. */
const Part = z.enum(['few', 'some', 'most']);
export type Part = z.infer<typeof Part>;

/**
 * How work with data went in one month that is over. It is made once and stays as it is, and it holds nothing that may not be
 * shown: no words, no person, and no number from which one person follows. null is a number that is too small to show.
 */
export const MonthOverview = z.strictObject({
  /** ISO date of the first day of the month. */
  month: z.iso.date(),
  /** ISO date from which questions were counted; null when that was all of the month. */
  countedFrom: z.iso.date().nullable(),
  questions: z
    .strictObject({
      asked: Count,
      answered: Count,
      /** Answered with a question back; what was chosen then is a question of its own. */
      askedBack: Count,
      /** Keys of topics, the most asked first. */
      topics: z.array(z.strictObject({ key: z.string().min(1), asked: Count })),
      /** About anything else. */
      other: Count,
      /** Keys of topics that were often asked about without an answer. */
      gaps: z.array(z.string().min(1)),
    })
    .nullable(),
  /** Sent on to a colleague. */
  referred: Count.nullable(),
  /** Answered by colleagues in this month, in working time from sending to the first answer. */
  colleagues: z
    .strictObject({ answered: Count, withinTerm: Count, medianMinutes: z.number().min(0).nullable() })
    .nullable(),
  /** People who said that they used a figure for a decision. */
  used: Count.nullable(),
  posts: z.strictObject({ sent: Count, withFigureAndStory: Count }),
  corrections: Count,
  /** Concluded, and of those how many were stopped or scaled up because of what was learned. Absent in months of before. */
  experiments: z.strictObject({ concluded: Count, decided: Count }).optional(),
  /** Which part of those who answered a pulse agrees, of all places together; null when places or people are too few. */
  pulse: z.strictObject({ places: Count, supported: Part, why: Part }).nullable().optional(),
});
export type MonthOverview = z.infer<typeof MonthOverview>;
