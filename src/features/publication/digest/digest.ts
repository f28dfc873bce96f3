import { z } from 'zod';
import { frequencies } from '../../../time/period.ts';

const Text = z.object({ nl: z.string().min(1), en: z.string().min(1) });

/**
 * Why a figure stands where it stands, strongest first: 'signal' is no ordinary variation; 'target-missed': as it runs now the
 * target is not met (statistics 1.3); 'missing': no figure for this period; 'incomplete': one that is not judged yet.
 */
export const weights = ['signal', 'target-missed', 'missing', 'incomplete', 'ordinary'] as const;
export type Weight = (typeof weights)[number];

/** A small chart. Nothing in it that may not be shown: a hidden figure is a gap, and where one is hidden there are no limits. */
export const DigestChart = z.object({
  /** What it shows, for who cannot see it. */
  alt: Text,
  /** Oldest first. */
  points: z.array(
    z.object({
      /** null = no figure, or none that may be shown. */
      value: z.number().nullable(),
      expected: z.object({ lower: z.number(), upper: z.number() }).nullable(),
      mark: z.enum(['signal', 'incomplete']).nullable(),
    }),
  ),
});
export type DigestChart = z.infer<typeof DigestChart>;

/** What a colleague told beside a figure, as its owner approved it. */
export const DigestStory = z.object({
  text: z.string().min(1),
  /** 'een consulent Wmo'; a name only where the colleague chose so. */
  by: Text,
});
export type DigestStory = z.infer<typeof DigestStory>;

/** One indicator in a digest: final words in both languages. */
export const DigestFigure = z.object({
  indicatorId: z.string().min(1),
  weight: z.enum(weights),
  name: Text,
  /** '52 meldingen'; null where there is none, or none that may be shown. */
  figure: Text.nullable(),
  /** With its preposition: 'in week 48 van 2026'; null without any figure. */
  period: Text.nullable(),
  /** It is of the period that the digest is about. */
  isOfPeriod: z.boolean(),
  /** 'Voorlopig cijfer', 'Afgeschermd'; null for an ordinary final figure. */
  status: Text.nullable(),
  /** Against the figure before it, of the same status. */
  change: z.object({ direction: z.enum(['up', 'down', 'same']), text: Text }).nullable(),
  /** 'Signaal', 'Gewone schommeling', 'Geen oordeel'. */
  verdictWord: Text,
  tone: z.enum(['signal', 'common', 'trend', 'withheld']),
  /** One sentence with the reason. */
  verdict: Text,
  /** Target, and whether it is met as it runs now; and what a change means where a direction is favourable. */
  target: Text.nullable(),
  /** What is missing or not complete, and what a direction means, in sentences. */
  remarks: z.array(Text),
  /** That some of its figures are not shown; null when all are, or when the verdict says so. */
  hidden: Text.nullable(),
  /** In the words of the owner of the figure, in the language in which they wrote. */
  note: z.string().min(1).nullable(),
  stories: z.array(DigestStory),
  chart: DigestChart.nullable(),
});
export type DigestFigure = z.infer<typeof DigestFigure>;

/**
 * The figures of one period as they are posted: words in both languages, computed once, so that what somebody previewed and
 * approved is what every channel gets, whatever its language. It holds no figure that may not be shown, so that it may be kept
 * with the post.
 */
export const Digest = z.object({
  version: z.literal(1),
  period: z.object({ kind: z.enum(frequencies), start: z.iso.date() }),
  /** 'Weekcijfers week 48 van 2026'. */
  title: Text,
  /** The area of most of its figures; of others the name says which. */
  area: z.string().min(1).nullable(),
  /** '2 van 14 cijfers vallen op.' */
  headline: Text,
  /** What chance alone would show (statistics 1.10); null when no figure is judged. */
  chance: Text.nullable(),
  isSample: z.boolean(),
  /** Strongest first. */
  figures: z.array(DigestFigure),
});
export type Digest = z.infer<typeof Digest>;
