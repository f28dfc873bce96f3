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

/** Where no method may be used: what anybody can see of a row. */
export function seenIn(
  series: Series,
  kind: NonNullable<OwnSeries['kind']>,
  figure: Figure,
  language: Language,
): Statement[] {
  const amounts = amountsIn(language);
  const values = series.points.flatMap(({ value }) => (value === null ? [] : [value]));
  if (kind === 'stock' || isOneWay(values))
    return tellOverall(
      values.map((value) => ({ label: '', period: null, value })),
      amounts,
    );
  const words = ownFiguresWording[language];
  const { number } = amounts;
  const apart = series.points.findIndex(({ value }) => value !== null && isFarOut(value, values));
  const others = series.points.flatMap(({ value }, at) => (value === null || at === apart ? [] : [value]));
  const [newest = 0] = values.slice(-1);
  const point = series.points[apart];
  const ends = (from: readonly number[]) =>
    [number('lowest', Math.min(...from)), number('highest', Math.max(...from))] as const;
  if (point?.value != null && apart < series.points.length - 1) {
    const named = fact('period', nameOfPeriods(figure, point.period, 1, language));
    return [words.asked(named, number('apart', point.value)), words.range(...ends(others))];
  }
  const earlier = values.slice(0, -1);
  if (newest >= Math.min(...earlier) && newest <= Math.max(...earlier)) return [];
  const told = newest > Math.max(...earlier) ? words.aboveAll : words.belowAll;
  return [told(number('newest', newest), ...ends(earlier))];
}

function isOneWay(values: readonly number[]): boolean {
  const steps = values.slice(1).map((value, i) => Math.sign(value - (values[i] as number)));
  return steps.length >= FEWEST_STEPS && steps[0] !== 0 && steps.every((step) => step === steps[0]);
}
