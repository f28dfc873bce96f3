import { expectedChanceSignals } from '../../../statistics/control-charts/expected-chance-signals.ts';
import type { Answer, ComparisonRow } from '../answer.ts';
import { formatAmount, formatNumber, formatPeriods } from '../../../text/format.ts';
import type { Figure, FigureDefinition } from '../ports.ts';
import { verdictWordOf } from '../reading-answer.ts';
import type { AnswerPorts, Slots } from '../slots.ts';
import { fact, type Statement } from '../statement.ts';
import { actsWording } from '../wording/acts.ts';
import { wording } from '../wording/wording.ts';

const mostRows = 12;
const FEWEST_IN_LIST = 2;

/** An indicator in the areas that were named, or in all: each against its own past, in one order, never ranked. */
export async function compareAreas(id: string, slots: Slots, { figures }: AnswerPorts): Promise<Answer | null> {
  const { language } = slots;
  const all = await figures.areasOf(id);
  const [whole = ''] = all;
  const named = slots.areas.filter((area) => all.includes(area));
  const areas = named.length > 1 ? named : all.filter((area) => area !== whole);
  if (areas.length < 2) return null;
  const found = await Promise.all(areas.slice(0, mostRows).map((area) => figures.read(id, [area])));
  const read = found.filter((figure) => figure !== null);
  const [first] = read;
  if (!first) return null;
  const words = actsWording[language];
  const isPerResident = ['rate', 'proportion', 'duration'].includes(first.definition.kind);
  return {
    kind: 'comparison',
    title: words.byAreaTitle(first.definition.name[language]),
    upFront: slots.understanding.acts[0]?.name === 'ranking' ? [words.ranking()] : [],
    rows: read.map((figure) => rowOf(figure, figure.area, slots)),
    cautions: [
      words.ownPastOnly(),
      ...(isPerResident ? [] : [words.areasNotComparable()]),
      ...chanceTold(read, language, words.manyCompared()),
    ],
    followUps: [],
    source: first.definition.source.name[language],
    subject: { about: 'indicator', id, area: null, period: null },
  };
}

/** Several indicators beside each other, each against its own past; never one against the other. */
export async function compareFigures(
  definitions: readonly FigureDefinition[],
  slots: Slots,
  { figures }: AnswerPorts,
): Promise<Answer> {
  const { language } = slots;
  const words = actsWording[language];
  const found = await Promise.all(definitions.slice(0, mostRows).map(({ id }) => figures.read(id, slots.areas)));
  const read = found.filter((figure) => figure !== null);
  return {
    kind: 'comparison',
    title: words.beside,
    upFront: [],
    rows: read.map((figure) => rowOf(figure, figure.definition.name[language], slots)),
    cautions: [words.ownPastOnlyOfFigures()],
    followUps: [],
    source: '',
    ...(definitions[0] && { subject: { about: 'indicator', id: definitions[0].id, area: null, period: null } }),
  };
}

/** How often a list of readings holds a signal while nothing changes; `otherwise` where none of them has a verdict. */
export function chanceTold(
  figures: readonly Figure[],
  language: Slots['language'],
  otherwise: Statement | null = null,
): Statement[] {
  const { atLeastOne } = expectedChanceSignals(figures.map(({ reading }) => reading));
  const percentage = Math.round(100 * atLeastOne);
  if (percentage < 1 || figures.length < FEWEST_IN_LIST) return otherwise ? [otherwise] : [];
  return [actsWording[language].chanceSignals(fact('chance', `${formatNumber(percentage, 0, language)}%`))];
}

/** One line about a figure: what it was and what its own past says of it. */
export function rowOf(figure: Figure, name: string, { language }: Pick<Slots, 'language'>): ComparisonRow {
  const { definition, reading, area } = figure;
  const words = wording[language];
  const newest = reading.newestIndex === null ? undefined : reading.points[reading.newestIndex];
  const asked = area === name ? `${definition.name[language]} in ${area}` : definition.name[language];
  return {
    name,
    value:
      newest?.value == null
        ? words.status[newest?.isHidden ? 'hidden' : 'none']
        : formatAmount(newest.value, definition.unit[language], definition.decimals, language),
    period: newest ? formatPeriods(newest.period, reading.periodsPerPoint, language) : '',
    verdict: words.verdictWord[verdictWordOf(reading)],
    owner: definition.ownerRole[language],
    question: words.askFor(asked),
  };
}
