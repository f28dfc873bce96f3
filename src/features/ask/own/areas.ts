import { compareCounts } from '../../../statistics/comparison/two-counts.ts';
import { ranking } from '../../../statistics/fallacies/ranking.ts';
import { rateOf } from '../../../statistics/comparison/rate.ts';
import { chanceOfAtLeastOne, holm } from '../../../statistics/comparison/several-comparisons.ts';
import { mixChange } from '../../../statistics/fallacies/mix-change.ts';
import { proportionFunnel, rateFunnel } from '../../../statistics/areas/funnel.ts';
import type { Change, Labelled, Relation, Share } from '../../../text/figures/relations/relation.ts';
import { formatList } from '../../../text/format.ts';
import { fact, type Fact, type Statement } from '../statement.ts';
import type { OwnUnit } from '../../../text/figures/account.ts';
import { areaWords } from '../wording/own/areas.ts';
import { type Amounts, named } from './amounts.ts';
import { type About, relative } from './changes.ts';
import { tellMixOfSides } from './sides.ts';

const LEVEL = 0.05;
const MOST_SHOWN = 5;
const MOST_RELATIVE = 3;
const MOST_IN_LIST = 12;
/** Under so few areas that differ this much more than chance none is pointed at (statistics 7.10). */
const FEW_AREAS = 10;
const MUCH_DISPERSION = 2;

type Of<Kind extends Relation['kind']> = Extract<Relation, { kind: Kind }>;

/** Areas with what they are of: one, two, or a funnel of more (statistics 1.8, 1.9, 1.11). */
export function tellAreas({ areas, unit, placed, per }: Of<'areas'>, amounts: Amounts): Statement[] {
  const [first, second] = areas;
  if (!first) return [];
  if (unit === 'rate' && !second)
    return [...rateTold(first, per ?? perFor(areas), amounts), areaWords[amounts.language].oneRate()];
  if (unit === 'rate' && second && areas.length === 2)
    return tellTwoRates(first, second, per ?? perFor(areas), amounts);
  return [...(placed ? tellPlace(placed, areas, unit, amounts) : []), ...tellFunnel(areas, unit, amounts)];
}

/** Whether a place on a list is more than chance: how the area differs from each other one (statistics 2, row 22). */
function tellPlace(
  placed: Share,
  areas: readonly Share[],
  unit: 'share' | 'rate',
  { language, number }: Amounts,
): Statement[] {
  const words = areaWords[language];
  const found = ranking(unit === 'rate' ? 'rate' : 'proportion', areas, areas.indexOf(placed));
  if (found?.kind === 'refused') return [];
  const area = fact('area', placed.label);
  const place = found?.place;
  if (!place) return [words.apartFromNext(area), words.notWorse()];
  return [words.placeIsChance(area, number('within', place.withinChance), number('others', place.areas - 1))];
}

function tellTwoRates(first: Share, second: Share, per: number, amounts: Amounts): Statement[] {
  const words = areaWords[amounts.language];
  const compared = compareCounts(exposed(first), exposed(second));
  if (compared.kind === 'refused') return [];
  return [
    ...rateTold(first, per, amounts),
    ...rateTold(second, per, amounts),
    compared.p < LEVEL ? words.moreThanChance() : words.chance(),
    words.notWorse(),
  ];
}

function rateTold(area: Share, per: number, amounts: Amounts): Statement[] {
  const words = areaWords[amounts.language];
  const rate = rateOf(exposed(area), per);
  if (rate.kind === 'refused') return [];
  const { number, rate: perSo } = amounts;
  return [
    named(
      area.label,
      words.rate(number('count', area.count), number('size', area.size), perSo('rate', rate.rate), number('per', per)),
    ),
    words.rateRange(perSo('lower', rate.lower), perSo('upper', rate.upper)),
  ];
}

/** Per 1,000, or of something rarer per 10,000 or 100,000. */
export function perFor(areas: readonly Share[]): number {
  const highest = Math.max(...areas.map(({ count, size }) => count / size));
  return [1_000, 10_000].find((per) => highest * per >= 1) ?? 100_000;
}

function tellFunnel(areas: readonly Share[], unit: 'share' | 'rate', amounts: Amounts): Statement[] {
  const words = areaWords[amounts.language];
  const funnel = unit === 'rate' ? rateFunnel(areas.map(exposed)) : proportionFunnel(areas);
  if (funnel.kind === 'refused') return [];
  const per = unit === 'rate' ? perFor(areas) : 100;
  const average =
    unit === 'rate'
      ? fact('average', `${amounts.rate('rate', funnel.average * per).shown} per ${amounts.number('per', per).shown}`)
      : amounts.percentage('average', 100 * funnel.average);
  const outside = areas.filter((_, i) => {
    const area = funnel.areas[i];
    return area?.kind === 'standing' && area.at998 !== 'within';
  });
  const isTooFew = areas.length < FEW_AREAS && funnel.phi > MUCH_DISPERSION;
  const values = areas.map((area) => {
    const value = (per * area.count) / area.size;
    const shown = unit === 'rate' ? amounts.rate('rate', value) : amounts.percentage('percentage', value);
    return `${area.label} ${shown.shown}`.trim();
  });
  return [
    ...(areas.length <= MOST_IN_LIST ? [words.values(fact('values', values.join('; ')))] : []),
    words.average(average),
    ...(isTooFew
      ? [words.differMore()]
      : outside.length > 0
        ? [
            words.outside(
              fact(
                'areas',
                formatList(
                  outside.map(({ label }) => label),
                  amounts.language,
                ),
              ),
            ),
            words.lookFirst(),
          ]
        : [words.allWithin(amounts.number('areas', areas.length))]),
    words.small(),
    words.noRanking(),
  ];
}

/** Counts of groups without their sizes. */
export function tellGroups({ groups, unit }: Of<'groups'>, amounts: Amounts): Statement[] {
  const words = areaWords[amounts.language];
  const shown = (of: (value: number) => string): Fact =>
    fact('values', groups.map(({ label, value }) => `${label} ${of(value)}`.trim()).join('; '));
  if (unit === 'rate')
    return [
      ...(groups.length <= MOST_IN_LIST ? [words.values(shown((value) => amounts.number('rate', value).shown))] : []),
      words.ratesOnly(),
      words.notWorse(),
      words.noRanking(),
    ];
  if (unit === 'money')
    return [
      words.values(shown((value) => amounts.amount('value', value, unit).shown)),
      ...apartOf(groups, unit, amounts),
      words.amountsOnly(),
    ];
  const areMeans =
    unit === 'days' ||
    unit === 'measure' ||
    groups.some(
      ({ label, value }) =>
        !Number.isInteger(value) || /gemiddeld|mediaan|(?:^| )per |average|mean|median/i.test(label),
    );
  if (unit !== 'percentage' && areMeans)
    return [
      words.values(shown((value) => amounts.amount('value', value, unit).shown)),
      ...apartOf(groups, unit, amounts),
      words.meansOnly(),
      words.noRanking(),
    ];
  if (unit !== 'percentage')
    return [words.noSizes(), groups.every(isPlace) ? words.askSizes() : words.askGroupSizes(), words.noRanking()];
  const values = groups.map(({ value }) => value);
  const apart = amounts.points('difference', Math.max(...values) - Math.min(...values));
  return [
    groups.length === 2 ? words.apart(apart) : words.furthestApart(apart),
    words.percentagesOnly(),
    words.samePeriod(),
    words.noRanking(),
  ];
}

/** How far two lie apart, and how much that is of the second. */
function apartOf(groups: readonly Labelled[], unit: OwnUnit | null, amounts: Amounts): Statement[] {
  const [first, second, ...more] = groups;
  if (!first || !second || more.length > 0 || first.value === second.value) return [];
  const words = areaWords[amounts.language];
  const apart = amounts.amount('difference', Number(Math.abs(first.value - second.value).toFixed(6)), unit);
  if (second.value <= 0) return [words.apart(apart)];
  const part = amounts.percentage('part', 100 * Math.abs(first.value / second.value - 1));
  return [(first.value > second.value ? words.moreThanSecond : words.lessThanSecond)(apart, part)];
}

/** Where people live: a name, or a word that says so. */
function isPlace({ label }: Labelled): boolean {
  return /^\p{Lu}/u.test(label)
    ? !/^(?:team|afdeling|groep|school|class|group|department)/i.test(label)
    : placeWords.test(label);
}

const placeWords =
  /(?:wijk|buurt|dorp|gemeente|gebied|kern|regio|stad|district|area|neighbou?rhood|village|town|noord|zuid|oost|west|centrum|north|south|east|centre|center)/i;

/** Figures of different things have nothing to be compared by. */
export function tellDifferent(_: Of<'different'>, { language }: Amounts): Statement[] {
  const words = areaWords[language];
  return [words.different(), words.rowOfEach()];
}

/** Several groups that each went from one count to another, with Holm's correction (statistics 1.9, 1.10). */
export function tellChanges({ changes }: Of<'changes'>, { asksPercent }: About, amounts: Amounts): Statement[] {
  const words = areaWords[amounts.language];
  const isCounts = changes.every(
    ({ unit, before, after }) => (unit === null || unit === 'count') && isCount(before) && isCount(after),
  );
  const shown = changes.length <= MOST_SHOWN ? changes : [];
  const up = changes.filter(({ before, after }) => after > before).length;
  const down = changes.filter(({ before, after }) => after < before).length;
  const told =
    shown.length > 0
      ? shown.flatMap((change) => [
          named(change.label, went(change, amounts)),
          ...(asksPercent || shown.length <= MOST_RELATIVE ? relative(change, amounts) : []),
        ])
      : [words.wentUp(amounts.number('up', up), amounts.number('down', down))];
  if (!isCounts) return [...told, words.percentagesOnly(), words.noRanking()];
  const p = changes.map(({ before, after }) => pOf(before, after));
  const adjusted = holm(p);
  const atLeastOne = chanceOfAtLeastOne(changes.length);
  if (adjusted.kind === 'refused' || typeof atLeastOne === 'object') return told;
  const found = changes.filter((_, i) => (adjusted.p[i] ?? 1) < LEVEL);
  return [
    ...told,
    words.several(
      amounts.number('comparisons', changes.length),
      amounts.percentage('at-least-one', Math.round(100 * atLeastOne)),
    ),
    found.length > 0
      ? words.some(
          fact(
            'areas',
            formatList(
              found.map(
                ({ label, before, after }) =>
                  label || `${amounts.number('before', before).shown} → ${amounts.number('after', after).shown}`,
              ),
              amounts.language,
            ),
          ),
        )
      : words.none(),
    words.noRanking(),
  ];
}

function went({ before, after, unit }: Change, amounts: Amounts): Statement {
  const words = areaWords[amounts.language];
  const amount = (name: string, value: number) => amounts.amount(name, value, unit);
  if (before === after) return words.wentSame(amount('value', after));
  const size =
    unit === 'percentage'
      ? amounts.points('difference', after - before)
      : amount('difference', Math.abs(after - before));
  return (after > before ? words.wentFrom : words.wentDown)(amount('before', before), amount('after', after), size);
}

function pOf(before: number, after: number): number {
  const compared = compareCounts({ count: after, exposure: 1 }, { count: before, exposure: 1 });
  return compared.kind === 'refused' ? 1 : compared.p;
}

/** Two sides in groups of which the sizes changed (statistics 2, row 6). */
export function tellMix({ groups, sides }: Of<'mix'>, amounts: Amounts): Statement[] {
  if (sides) return tellMixOfSides(groups, sides, amounts);
  const words = areaWords[amounts.language];
  const found = mixChange(groups);
  if (found?.kind === 'refused') return [];
  const shown = groups.slice(0, MOST_SHOWN / 2).map(({ first, second }) => {
    const told = words.mixTotal(share('first', first, amounts), share('second', second, amounts));
    return named(first.label, told);
  });
  if (!found) return [...shown, words.noMix()];
  const percentage = (name: string, part: number) => amounts.percentage(name, 100 * part);
  return [
    words.mixTotal(percentage('first', found.crude.first), percentage('second', found.crude.second)),
    found.opposite === groups.length ? words.mixGroups() : words.mixTurned(),
    words.mixSame(
      percentage('same-first', found.standardised.first),
      percentage('same-second', found.standardised.second),
    ),
    words.mixWhy(),
  ];
}

function share(name: string, { count, size }: Share, amounts: Amounts) {
  return amounts.percentage(name, (100 * count) / size);
}

function exposed({ count, size }: Share) {
  return { count, exposure: size };
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}
