import type { Series } from '../../../statistics/series.ts';
import type { OwnSeries } from '../../../text/figures/account.ts';
import type { Language } from '../../../shared/language.ts';
import type { Figure } from '../ports.ts';
import { nameOfPeriods } from '../position.ts';
import { fact, type Statement } from '../statement.ts';
import { ownFiguresWording } from '../wording/own/own-figures.ts';
import { amountsIn } from './amounts.ts';
import { isFarOut } from './far-out.ts';
import { tellOverall } from './periods.ts';

const FEWEST_STEPS = 4;
/** Seven figures stand in order by chance once in 5,040 times, and twice that in either order. */
const NO_CHANCE = 6;

/** Where no method may be used: what anybody can see of a row. */
export function seenIn(
  series: Series,
  kind: NonNullable<OwnSeries['kind']>,
  figure: Figure,
  language: Language,
): Statement[] {
  const amounts = amountsIn(language);
  const values = series.points.flatMap(({ value }) => (value === null ? [] : [value]));
  const words = ownFiguresWording[language];
  const isOneWay = stepsOneWay(values) >= FEWEST_STEPS;
  if (kind === 'stock' || isOneWay) {
    const told = tellOverall(
      values.map((value) => ({ label: '', period: null, value })),
      amounts,
    );
    const isNoChance = kind !== 'stock' && stepsOneWay(values) >= NO_CHANCE;
    return isNoChance ? [...told, (values.at(-1) ?? 0) > (values[0] ?? 0) ? words.rising() : words.falling()] : told;
  }
  const { number } = amounts;
  const apart = series.points.findIndex(({ value }) => value !== null && isFarOut(value, values));
  const others = series.points.flatMap(({ value }, at) => (value === null || at === apart ? [] : [value]));
  const [newest = 0] = values.slice(-1);
  const point = series.points[apart];
  const ends = (from: readonly number[]) =>
    [number('lowest', Math.min(...from)), number('highest', Math.max(...from))] as const;
  if (point?.value != null && apart < series.points.length - 1) {
    const named = fact('period', nameOfPeriods(figure, point.period, 1, language));
    return [words.farOut(named, number('apart', point.value), ...ends(others))];
  }
  const earlier = values.slice(0, -1);
  if (newest >= Math.min(...earlier) && newest <= Math.max(...earlier)) return [];
  const told = newest > Math.max(...earlier) ? words.aboveAll : words.belowAll;
  return [told(number('newest', newest), ...ends(earlier))];
}

/** How many steps, when all go the same way; else 0. */
function stepsOneWay(values: readonly number[]): number {
  const steps = values.slice(1).map((value, i) => Math.sign(value - (values[i] as number)));
  return steps[0] !== 0 && steps.every((step) => step === steps[0]) ? steps.length : 0;
}
