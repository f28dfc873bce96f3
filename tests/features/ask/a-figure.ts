import type { Asking } from '../../../src/features/ask/act-lead.ts';
import type { Act } from '../../../src/text/question/act.ts';
import { cuesOf } from '../../../src/text/question/understand.ts';
import { asAsked, type Figure, type FigureDefinition } from '../../../src/features/ask/ports.ts';
import { read } from '../../../src/statistics/reading/read.ts';
import type { Series } from '../../../src/statistics/series.ts';

const same = (text: string) => ({ nl: text, en: text });

export function aDefinition(part: Partial<FigureDefinition> = {}): FigureDefinition {
  return {
    id: 'meldingen',
    name: same(part.id ?? 'Meldingen'),
    definition: same('Aantal keer per week.'),
    kind: 'flow',
    frequency: 'week',
    unit: same('meldingen'),
    decimals: 0,
    ownerRole: same('teamleider'),
    source: { name: same('register'), url: null },
    says: same('Hoe vaak het gebeurt.'),
    doesNotSay: same('Hoe erg het is.'),
    breaks: [],
    target: null,
    favourable: 'neutral',
    roundedTo: 1,
    lagPeriods: 0,
    isSample: true,
    ...part,
  };
}

/** An indicator of the sample municipality with these figures. */
export function aFigure(series: Series, part: Partial<FigureDefinition> = {}): Figure {
  return {
    definition: aDefinition({ kind: series.meta.kind, frequency: series.meta.frequency, ...part }),
    area: 'Voorbeeldgemeente',
    reading: read(series),
    series,
    updatedOn: '2026-11-16',
    isOwn: false,
    periodNames: 'dates',
    ...asAsked,
  };
}

/** What this question asks of a figure on this day. */
export function asking(question: string, today = '2026-11-22', act: Act = 'read'): Asking {
  return { ...cuesOf(question, today), act };
}
