import { z } from 'zod';
import {
  asksCalculation,
  asksOfGiven,
  extremeAsked,
  leavesOut,
  saysWhatTheyAre,
  tellsPopulation,
} from '../../text/question/follow-up-cues.ts';

const Periods = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('week'), isoYear: z.number().int(), isoWeek: z.number().int() }),
  z.object({ kind: z.literal('month'), year: z.number().int(), month: z.number().int() }),
  z.object({ kind: z.literal('quarter'), year: z.number().int(), quarter: z.number().int() }),
  z.object({ kind: z.literal('half-year'), year: z.number().int(), half: z.number().int() }),
  z.object({ kind: z.literal('year'), year: z.number().int() }),
]);

const Indicator = z.object({
  about: z.literal('indicator'),
  id: z.string(),
  /** null is the whole. */
  area: z.string().nullable(),
  /** The period that was shown beside the newest; null when none was named. */
  period: Periods.nullable(),
  /** Its areas were shown beside each other. */
  isByArea: z.boolean().optional(),
});

const Subject = z.discriminatedUnion('about', [
  Indicator,
  /** `figure` was spoken of before the article: a word in between does not end that. */
  z.object({
    about: z.literal('article'),
    slug: z.string(),
    figure: Indicator.nullish(),
    /** The figures that were given before it, likewise. */
    own: z.string().nullish(),
    /** Its example was shown. */
    isExample: z.boolean().optional(),
  }),
  /** The message with the asker's own figures, screened. */
  z.object({ about: z.literal('own'), text: z.string() }),
  /** What was offered, in its order: questions that lead there. */
  z.object({
    about: z.literal('choice'),
    questions: z.array(z.string()),
    /** What was spoken of before, or the only figure among them: a question back does not end that. */
    figure: Indicator.nullish(),
    article: z.string().nullish(),
    own: z.string().nullish(),
  }),
]);

/** What a conversation was last about, so that 'en in Noord?' is understood. */
export type Subject = z.infer<typeof Subject>;
export type IndicatorSubject = z.infer<typeof Indicator>;

/** The indicator that is spoken of, also when an article was read since; null when none is. */
export function indicatorOf(subject: Subject | null): IndicatorSubject | null {
  if (subject?.about === 'indicator') return subject;
  return ((subject?.about === 'article' || subject?.about === 'choice') && subject.figure) || null;
}

/** The message with the asker's own figures that are spoken of, also when an article was read since; null when none is. */
export function ownOf(subject: Subject | null): string | null {
  if (subject?.about === 'own') return subject.text;
  return ((subject?.about === 'article' || subject?.about === 'choice') && subject.own) || null;
}

/** What is spoken of after an answer: an article or a question back leaves what was spoken of within reach. */
export function subjectAfter(before: Subject | null, now: Subject): Subject {
  const own = ownOf(before);
  if (now.about === 'choice') {
    const article = before?.about === 'article' ? before.slug : before?.about === 'choice' ? before.article : null;
    return { ...now, figure: now.figure ?? indicatorOf(before), article: article ?? null, own };
  }
  return now.about === 'article' ? { ...now, figure: indicatorOf(before), own } : now;
}

/** In words that ask something of a figure that was shown, or of figures that were given. */
export function isOfShown(text: string, subject: Subject | null): boolean {
  if (indicatorOf(subject) && (extremeAsked(text) !== null || leavesOut(text))) return true;
  return ownOf(subject) !== null && ofOwn.some((asks) => asks(text));
}

const ofOwn = [leavesOut, saysWhatTheyAre, asksOfGiven, asksCalculation, tellsPopulation];

const longestKept = 3_000;

/** As it is kept with the conversation; null when there is nothing to keep, or too much. */
export function keptSubject(subject: Subject): string | null {
  const text = JSON.stringify(subject);
  return text.length > longestKept ? null : text;
}

/** A subject that cannot be read, such as one kept by an older version, is none. */
export function readSubject(kept: string | null): Subject | null {
  if (kept === null || !kept.startsWith('{')) return null;
  const parsed = Subject.safeParse(JSON.parse(kept));
  return parsed.success ? parsed.data : null;
}
