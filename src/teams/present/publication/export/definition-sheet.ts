import type { IndicatorReading } from '../../../../features/indicator/read-indicator.ts';
import type { FigureDetails } from '../../../../features/publication/details/figure-details.ts';
import type { Language } from '../../../../shared/language.ts';
import { formatDay } from '../../../../text/format.ts';
import { exportWords } from './export-words.ts';

type Row = readonly (string | number | null)[];

/** What the figures are about, in words, and what is not in the file. `today` is an ISO date. */
export function definitionRows(
  { definition, area, reading }: IndicatorReading,
  details: FigureDetails,
  today: string,
  language: Language,
): readonly Row[] {
  const { facts, ...words } = exportWords[language];
  const hidden = reading.points.filter(({ isHidden }) => isHidden).length;
  const { source } = details;
  const rows: readonly (readonly [string, string | null | undefined])[] = [
    [facts.name, details.name],
    [facts.code, definition.id],
    [facts.also, definition.also.join(', ')],
    [facts.area, area],
    ...details.facts.map(({ name, value }) => [name, value] as const),
    [facts.denominator, definition.denominator?.[language]],
    [facts.complete, words.complete(definition.lagPeriods)],
    [facts.deputy, definition.deputy?.name],
    [facts.source, [source.name, source.url].filter(Boolean).join(', ')],
    [facts.verdict, [details.figure, details.period].filter(Boolean).join(' ') || details.status],
    ['', details.verdict],
    ['', details.target],
    ...details.remarks.map((remark) => ['', remark] as const),
    ...details.history.map((told) => [facts.changed, told] as const),
    [facts.left, hidden > 0 ? words.leftOut(hidden) : null],
    [
      facts.made,
      [words.made(formatDay(today, language)), details.isSample ? words.sample : null].filter(Boolean).join(' '),
    ],
  ];
  return [
    [words.part, words.content],
    ...rows.filter(([, content]) => content).map(([part, content]): Row => [part, content ?? null]),
  ];
}
