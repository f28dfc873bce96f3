import type { LineProps } from '../../../../cards/figures/lines.ts';
import { previewTexts, type DoubtProps } from '../../../../cards/figures/preview-texts.ts';
import { formatNumber } from '../../../text/format.ts';
import type { FigureDoubt } from '../../../features/indicator/entering/checked.ts';
import { newestOf } from '../../../features/indicator/entering/newest.ts';
import type { PreviewLine, Reread } from '../../../features/indicator/entering/preview.ts';
import type { Language } from '../../../shared/language.ts';
import { startOf } from '../../../time/period.ts';
import { figureInWords, nameInWords, periodInWords, readingInWords } from './words.ts';

export interface Told {
  readonly lines: readonly PreviewLine[];
  readonly rereads: readonly Reread[];
  readonly notes: Readonly<Record<string, string>>;
}

/** What changes, in words; what is doubted comes first, then the newest. */
export function linesProps({ lines, rereads, notes }: Told, most: number, language: Language): readonly LineProps[] {
  const changing = lines.filter(({ standing }) => standing !== 'same');
  const newest = (some: readonly PreviewLine[], count: number) =>
    newestOf(some, ({ figure }) => figure.periodStart, count);
  const doubted = newest(
    changing.filter(({ doubts }) => doubts.length > 0),
    most,
  );
  const first = [
    ...doubted,
    ...newest(
      changing.filter(({ doubts }) => doubts.length === 0),
      most - doubted.length,
    ),
  ];
  const told = new Set<string>();
  return first.map((line) => {
    const { definition, figure } = line;
    const reread = rereads.find((one) => isOf(line, one));
    const isNoted = [...told].some((one) => one.startsWith(`${definition.id}\n`));
    told.add(`${definition.id}\n${figure.area}`);
    return lineProps(line, reread, isNoted ? null : (notes[definition.id] ?? null), language);
  });
}

/** A reading is about one period: below another figure it would name a number that does not stand there. */
function isOf({ definition, figure }: PreviewLine, reread: Reread): boolean {
  const newest = reread.after.series.points.at(-1);
  return (
    reread.definition.id === definition.id &&
    reread.area === figure.area &&
    newest !== undefined &&
    startOf(newest.period) === figure.periodStart
  );
}

function lineProps(line: PreviewLine, reread: Reread | undefined, note: string | null, language: Language): LineProps {
  const { definition, figure, was, previous, now, standing, isHidden, doubts } = line;
  const reading = reread && readingInWords(reread.after, language);
  const before = reread?.before && readingInWords(reread.before, language);
  return {
    title: `${nameInWords(definition, figure.area, language)}, ${lowerFirst(periodInWords(definition, figure.periodStart, language))}`,
    figure: figureInWords(now, definition, language),
    status: previewTexts[language].status[now.status],
    standing,
    was: was && figureInWords(was, definition, language),
    previous: previous && {
      period: periodInWords(definition, previous.periodStart, language),
      figure: figureInWords(previous, definition, language),
    },
    // Of what readers do not see, nothing is read.
    reading: reading && !isHidden ? saidOnce(reading) : null,
    verdicts: reading && before ? { before: lowerFirst(before.word), after: lowerFirst(reading.word) } : null,
    isHidden,
    doubts: doubts.map((doubt) => doubtProps(doubt, line, language)),
    note,
  };
}

/** Some sentences begin with the word. */
function saidOnce({ word, sentence }: { readonly word: string; readonly sentence: string }): string {
  return sentence.startsWith(word) ? sentence : `${word}. ${sentence}`;
}

function doubtProps(doubt: FigureDoubt, { definition: { decimals } }: PreviewLine, language: Language): DoubtProps {
  const number = (value: number): string => formatNumber(value, decimals, language);
  switch (doubt.reason) {
    case 'jump': {
      const { usual, times } = doubt;
      return { reason: 'jump', usual: number(usual), times: times >= 2 ? formatNumber(times, 0, language) : null };
    }
    case 'not-from-flows':
      return { reason: doubt.reason, expected: number(doubt.expected) };
    case 'parts-differ':
      return { reason: doubt.reason, sum: number(doubt.sum) };
  }
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
