import type { Language } from '../../../shared/language.ts';
import { formatAmount, formatList, formatNumber, formatPeriod } from '../../../text/format.ts';
import type { Answer, ComparisonRow } from '../answer.ts';
import type { AreasCompared, ComparedArea, Figure, NotCompared } from '../ports.ts';
import { verdictWordOf } from '../reading-answer.ts';
import { isOfOthers, type AnswerPorts, type Slots } from '../slots.ts';
import { fact, type Statement } from '../statement.ts';
import { actsWording } from '../wording/acts.ts';
import { comparedWording } from '../wording/compared.ts';
import { wording } from '../wording/wording.ts';
import { chanceTold, rowOf } from './compare.ts';

const mostRows = 12;

/**
 * An indicator in the areas that were named, or in all, in one order, never ranked: against all areas together where their
 * populations are known, with each area's own past beside it; else against its own past only, with the reason.
 */
export async function compareAreas(id: string, slots: Slots, { figures }: AnswerPorts): Promise<Answer | null> {
  const { language } = slots;
  const all = await figures.areasOf(id);
  const [whole = ''] = all;
  const named = slots.areas.filter((area) => all.includes(area));
  const parts = all.filter((area) => area !== whole);
  const areas = named.length > 1 ? named : parts;
  if (areas.length < 2) return null;
  const { periods, longer } = slots.understanding.cues.time;
  const compared = await figures.compare(id, { asked: longer[0] ?? periods[0] ?? null, named });
  const read = (await Promise.all(areas.map((area) => figures.read(id, [area])))).filter((figure) => figure !== null);
  const [first] = read;
  if (!first) return null;
  const words = actsWording[language];
  const told =
    compared === null || typeof compared === 'string'
      ? againstOwnPast(read.slice(0, mostRows), compared, slots)
      : againstAll(compared, read, named, slots);
  return {
    kind: 'comparison',
    about: 'areas',
    title: words.byAreaTitle(first.definition.name[language]),
    followUps: [],
    source: first.definition.source.name[language],
    subject: { about: 'indicator', id, area: null, period: null, isByArea: true },
    ...told,
    upFront: [...led(slots), ...told.upFront],
  };
}

/** What holds whatever the areas show. */
function led({ understanding, language }: Slots): Statement[] {
  const words = actsWording[language];
  const act = understanding.acts[0]?.name;
  return act === 'ranking' ? [words.ranking()] : act === 'cause' ? [words.cause()] : [];
}

/** What the figure is per so many residents, of all areas together and of each; null where it is not held how many there are. */
export async function ratesByArea(id: string, slots: Slots, ports: AnswerPorts): Promise<Answer | null> {
  const compared = await ports.figures.compare(id, { asked: null, named: [] });
  const isHeld = compared !== null && typeof compared !== 'string' && compared.per > 100;
  return isHeld ? compareAreas(id, slots, ports) : null;
}

type Told = Record<'upFront' | 'cautions', readonly Statement[]> & { readonly rows: readonly ComparisonRow[] };

function againstOwnPast(read: readonly Figure[], reason: NotCompared | null, slots: Slots): Told {
  const { language } = slots;
  const words = actsWording[language];
  return {
    upFront: reason === null ? [] : [comparedWording[language].not[reason]()],
    rows: read.map((figure) => rowOf(figure, figure.area, slots)),
    cautions: [words.ownPastOnly(), ...chanceTold(read, language, words.manyCompared())],
  };
}

function againstAll(compared: AreasCompared, read: readonly Figure[], named: readonly string[], slots: Slots): Told {
  const { language, text } = slots;
  const words = comparedWording[language];
  const [first] = read;
  const period = fact('period', formatPeriod(compared.time, language));
  const byArea = new Map(compared.areas.map((one) => [one.area, one]));
  const shown = read.filter(({ area }) => read.length <= mostRows || byArea.get(area)?.standing !== 'within');
  const about = first
    ? [words.about(period, fact('average', valueOf(compared, compared.average, first, language)))]
    : [];
  const count = compared.areas.filter(({ value }) => value !== null).length;
  const isHidden = compared.areas.some(({ standing }) => standing === 'hidden');
  const rest = read.length - shown.length;
  return {
    upFront: [...lead(compared, isOfOthers(text) || named.length > 1 ? named : [], language), ...about],
    rows: shown.map((figure) => areaRow(figure, compared, byArea.get(figure.area), language)),
    cautions: [
      words.expected(),
      ...(rest > 0 ? [words.others(fact('areas', formatNumber(rest, 0, language)))] : []),
      words.several(
        fact('areas', formatNumber(count, 0, language)),
        fact('chance', `${formatNumber(100 * compared.chance, 0, language)}%`),
      ),
      ...(isHidden ? [wording[language].someHidden()] : []),
      words.mix(),
      wording[language].notWhy(),
    ],
  };
}

/** What was asked of one area or of two; else which areas are not as expected, in their own order. */
function lead({ areas, isTooUneven, pair }: AreasCompared, named: readonly string[], language: Language): Statement[] {
  const words = comparedWording[language];
  const nameOf = (area: string) => fact('area', area);
  if (pair) {
    const [first, second] = pair.names;
    return [words.pair[pair.isClear ? pair.side : 'chance'](nameOf(first), nameOf(second))];
  }
  if (isTooUneven) return [words.tooUneven()];
  const one = named.length === 1 ? areas.find(({ area }) => area === named[0]) : undefined;
  if (one) return [words.one[one.standing](nameOf(one.area))];
  const those = (standing: 'higher' | 'lower') =>
    areas.filter((each) => each.standing === standing).map(({ area }) => area);
  const [higher, lower] = [those('higher'), those('lower')];
  if (higher.length + lower.length === 0) return [words.none()];
  return [
    ...(higher.length > 0 ? [words.higher(fact('higher', formatList(higher, language)))] : []),
    ...(lower.length > 0 ? [words.lower(fact('lower', formatList(lower, language)))] : []),
  ];
}

function areaRow(
  figure: Figure,
  compared: AreasCompared,
  one: ComparedArea | undefined,
  language: Language,
): ComparisonRow {
  const words = comparedWording[language];
  const standing = one?.standing ?? 'missing';
  const isJudged = one?.value != null && !compared.isTooUneven;
  return {
    ...rowOf(figure, figure.area, { language }),
    value: one?.value == null ? words.standing[standing] : valueOf(compared, one.value, figure, language),
    period: words.ownPast(wording[language].verdictWord[verdictWordOf(figure.reading)]),
    verdict: one?.value == null ? '' : isJudged ? words.standing[standing] : words.standing.unjudged,
  };
}

/** '9,7 per 1.000 inwoners', '83,1%'. */
function valueOf(
  { per, populationUnit }: AreasCompared,
  value: number,
  { definition }: Figure,
  language: Language,
): string {
  if (per === 100) return formatAmount(value, '%', 1, language);
  const whom = populationUnit?.[language];
  const unit =
    whom === undefined
      ? definition.unit[language]
      : comparedWording[language].per(formatNumber(per, 0, language), whom);
  return formatAmount(value, unit, value < 1 ? 2 : 1, language);
}
