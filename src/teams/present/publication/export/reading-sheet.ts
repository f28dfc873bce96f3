import { writtenPeriod } from '../../../../features/indicator/file/template.ts';
import type { IndicatorReading } from '../../../../features/indicator/read-indicator.ts';
import type { Language } from '../../../../shared/language.ts';
import { exportWords } from './export-words.ts';

type Row = readonly (string | number | null)[];

/** What was read in each period: its limits and its verdict, in words, oldest first. */
export function readingRows({ definition, reading }: IndicatorReading, language: Language): readonly Row[] {
  const words = exportWords[language];
  const decimals = definition.decimals + 1;
  const computed = (value: number | undefined) => (value === undefined ? null : Number(value.toFixed(decimals)));
  const newest = reading.newestIndex ?? -1;
  return [
    words.readings,
    ...reading.points.map((point, index): Row => {
      const band = reading.bands[index] ?? undefined;
      const verdict = verdictOf(index);
      return [
        writtenPeriod(definition.frequency, point.period, language),
        point.isHidden ? words.hidden : point.value === null ? null : Number(point.value.toFixed(decimals)),
        computed(band?.lower),
        computed(band?.mean),
        computed(band?.upper),
        verdict,
      ];
    }),
  ];

  /** Of the newest figure no more than its verdict says, and none of one that is not complete. */
  function verdictOf(index: number): string | null {
    const [point, label] = [reading.points[index], reading.labels[index]];
    if (!point || point.value === null || point.isHidden) return null;
    if (index > newest) return words.incomplete;
    const isTold = index === newest ? reading.verdict.kind === 'signal' : point.status === 'final';
    if (label && isTold) return words.rules[label.rule][label.direction];
    if (!reading.bands[index] || (index === newest && reading.verdict.kind === 'withheld')) return words.notJudged;
    return words.ordinary;
  }
}
