import { comparePeriods } from '../period-order.ts';
import type { OwnPeriod, OwnUnit } from '../account.ts';
import type { Relation } from './relation.ts';
import { type Mention, numbersIn, type Telling } from './telling.ts';

const withMargin =
  /#\S?(?: procentpunt| dagen| weken)? (?:\( |, |; )?(?:met |with )?(?:een |a |de |the )?(?:± |\+ \/ |\+ - |plus of min |plus or minus |plusminus |\S*marge |margin of error |margin )(?:- )?(?:van |of |is |: |= |plus of min )?[+-]?#/g;

/** `78% (marge 6%) in 2024 en 83% (marge 5%) in 2025`: figures that each have their margin. */
export function marginsIn(telling: Telling): Relation | null {
  const found = telling.hasTable ? [] : numbersIn(telling, withMargin);
  const pairs = found.flatMap(([figure, margin]) => (figure && margin ? [{ figure, margin }] : []));
  const [first, second, ...more] = pairs;
  if (!first || more.length > 0 || pairs.some(({ margin }) => margin.value <= 0)) return null;
  const unit = unitOf(first.figure);
  if (second && unitOf(second.figure) !== unit) return null;
  const periods = pairs.length === telling.periods.length ? telling.periods : [];
  const figures = pairs.map(({ figure, margin }, i) => {
    const at = periods[i];
    return {
      label: at ? telling.source.slice(at.start, at.end) : figure.label,
      value: figure.value,
      margin: margin.value,
    };
  });
  const isTurned = second !== undefined && (isEarlier(periods[1]?.period, periods[0]?.period) || isOld(second.figure));
  return { kind: 'margins', figures: isTurned ? figures.toReversed() : figures, unit };
}

function isEarlier(one: OwnPeriod | undefined, other: OwnPeriod | undefined): boolean {
  return one !== undefined && one.kind === other?.kind && comparePeriods(one, other) < 0;
}

function isOld({ before }: Mention): boolean {
  return /(?:vorig|eerder|daarvoor|last|previous|before)(?: (?!#)\S+){0,3}$/.test(before);
}

function unitOf({ unit }: Mention): OwnUnit | null {
  return unit === 'points' ? 'percentage' : unit;
}
