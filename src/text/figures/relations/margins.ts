import { comparePeriods } from '../period-order.ts';
import type { OwnPeriod, OwnUnit } from '../account.ts';
import type { Relation } from './relation.ts';
import { type Mention, numbersIn, type Telling } from './telling.ts';

const withMargin =
  /#\S?(?: procentpunt| dagen| weken)?(?: (?!en |and |with |met )\p{L}+){0,5}? (?:\( |, |; )?(?:met |with )?(?:een |a |de |the )?(?:± |\+ \/ |\+ - |plus of min |plus or minus |plusminus |\S*marge |margin of error |margin )(?:- )?(?:van |of |is |: |= |plus of min )?[+-]?#/gu;

const marginBefore =
  /(?:^| )(?:\S*marge|margin|margin of error|± |plus of min|plus or minus)(?: (?:van|of|is|was|:|=|steeds|telkens|beide|allebei|keren|keer|ongeveer|about|each|both|always|±|\+|-|\/))*$/;
const most = 2;

/** `marge 4%: dit jaar 71%, vorig jaar 66%`: one margin for all figures. */
function oneMarginIn({ mentions, periods, source, words }: Telling): Relation | null {
  const margins = mentions.filter(({ before }) => marginBefore.test(before.split('#').at(-1) ?? ''));
  const [margin, ...more] = margins;
  const figures = mentions.filter((one) => one !== margin && one.unit !== 'points');
  const [first, second] = figures;
  if (!margin || more.length > 0 || !first || !second || figures.length > most || margin.value <= 0) return null;
  if (unitOf(first) !== unitOf(second) || (margin.unit !== null && unitOf(margin) !== unitOf(first))) return null;
  if (isOfOthers.test(`${second.before.split('#').at(-1) ?? ''} ${words.endsWith('landelijk') ? 'landelijk' : ''}`))
    return null;
  const at = (one: Mention) => periods.findLast(({ end }) => end <= one.start && one.start - end < NEAR);
  const told = figures.map((one) => {
    const period = at(one);
    const label = period ? source.slice(period.start, period.end) : one.label;
    return { label: marginWord.test(label) ? '' : label, value: one.value, margin: margin.value };
  });
  const isTurned =
    isEarlier(at(second)?.period, at(first)?.period) || isOld(second) || at(second)?.period.kind === 'ago';
  const isOfNow = at(second)?.period.kind === 'ago' && isEarlier(at(first)?.period, at(second)?.period);
  return {
    kind: 'margins',
    figures: isTurned && !isOfNow ? told.toReversed() : told,
    unit: unitOf(first),
    isOneMargin: true,
    reference: null,
  };
}

const NEAR = 12;
const marginWord = /marge|margin/i;
const isOfOthers = /(?:landelijk|regio|elders|gemiddeld|norm|doel|national|nationally|elsewhere|average|target)(?= |$)/;

/** `78% (marge 6%) in 2024 en 83% (marge 5%) in 2025`: figures that each have their margin. */
export function marginsIn(telling: Telling): Relation | null {
  const found = telling.hasTable ? [] : numbersIn(telling, withMargin);
  const pairs = found.flatMap(([figure, margin]) => (figure && margin ? [{ figure, margin }] : []));
  const [first, second, ...more] = pairs;
  if (pairs.length < most && !telling.hasTable) {
    const one = oneMarginIn(telling);
    if (one) return one;
  }
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
  const rest = telling.mentions.filter(
    (one) => one.unit !== 'points' && !pairs.some(({ figure, margin }) => figure === one || margin === one),
  );
  const [other, ...others] = rest;
  const reference = !second && other && others.length === 0 && unitOf(other) === unit ? other.value : null;
  return {
    kind: 'margins',
    figures: isTurned ? figures.toReversed() : figures,
    unit,
    isOneMargin: false,
    reference,
  };
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
