import { expectedChanceSignals } from '../../../statistics/control-charts/expected-chance-signals.ts';
import type { Answer, ComparisonRow } from '../answer.ts';
import { formatAmount, formatNumber, formatPeriods } from '../../../text/format.ts';
import type { Figure, FigureDefinition } from '../ports.ts';
import { verdictWordOf } from '../reading-answer.ts';
import type { AnswerPorts, Slots } from '../slots.ts';
import { fact, quote, type Statement } from '../statement.ts';
import { actsWording } from '../wording/acts.ts';
import { comparedWording } from '../wording/compared.ts';
import { wording } from '../wording/wording.ts';

const mostRows = 12;
const FEWEST_IN_LIST = 2;

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
    about: 'figures',
    title: words.beside,
    upFront: [],
    rows: read.map((figure) => withYear(figure, rowOf(figure, figure.definition.name[language], slots), language)),
    cautions: [words.ownPastOnlyOfFigures()],
    followUps: [],
    source: '',
    ...(definitions[0] && { subject: { about: 'indicator', id: definitions[0].id, area: null, period: null } }),
  };
}

/** A figure beside what is published elsewhere about the same: each against its own past, with how they are counted otherwise. */
export async function compareElsewhere(
  { id }: FigureDefinition,
  slots: Slots,
  ports: AnswerPorts,
): Promise<Answer | null> {
  const { language } = slots;
  const all = await ports.figures.all();
  const definition = all.find((one) => one.elsewhere !== undefined && (one.id === id || one.elsewhere.id === id));
  const elsewhere = definition?.elsewhere;
  const other = all.find((one) => one.id === elsewhere?.id);
  if (!definition || !elsewhere || !other) return null;
  const compared = await compareFigures([definition, other], { ...slots, areas: [] }, ports);
  if (compared.kind !== 'comparison') return compared;
  const words = comparedWording[language];
  return {
    ...compared,
    upFront: [words.beside(), quote('differs', elsewhere.differs[language])],
    source: other.source.name[language],
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

/** Beside the figure how much it changed in a year, where that is told: so that a stock can be held against another. */
function withYear({ reading }: Figure, row: ComparisonRow, language: Slots['language']): ComparisonRow {
  const ratio = reading.changeOnYear?.ratio;
  if (ratio == null) return row;
  const percentage = `${ratio < 1 ? '-' : '+'}${formatNumber(Math.abs(100 * (ratio - 1)), 1, language)}%`;
  return { ...row, value: `${row.value} (${comparedWording[language].onYear(percentage)})` };
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
