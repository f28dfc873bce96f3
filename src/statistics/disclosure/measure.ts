import type { Values } from '../control-charts/xmr.ts';
import { type DisclosureRule, isSmall, isSmallGroup, isWholeNumberOf } from './cell.ts';
import type { Hidden, PeriodCells } from './complementary-suppression.ts';
import { hiddenOverTime } from './over-time.ts';
import { reasonToHideRatio } from './ratio.ts';

/**
 * What was known of one period after one publication. Per cell: the parts in their order, one for what is in the whole and in
 * none of them, and the whole; null where there is no figure.
 */
export interface Publication {
  /** ISO date. */
  readonly on: string;
  readonly counts: Values;
  /** Of a ratio what the counts are parts of, which everybody may know; null for counts. */
  readonly bases: Values | null;
  /** Cells that are told to be definitive. */
  readonly isFinal: readonly boolean[];
}

/** One measure as it is published: of areas that exclude each other, and of their whole. */
export interface Measure {
  readonly kind: 'flow' | 'stock' | 'proportion' | 'rate';
  readonly rule: DisclosureRule;
  readonly parts: number;
  /** Of each period its publications, oldest first; none where nothing is known of it. */
  readonly periods: readonly (readonly Publication[])[];
}

/** Per period, per publication of it. */
export type HiddenPerPublication = readonly (readonly Hidden[])[];

/** Without a figure of the whole nothing adds up. */
export function cellsOf(measure: Measure, publication: Publication): PeriodCells {
  const { parts } = measure;
  const [unknown, all] = [parts, parts + 1];
  const values: number[] = [];
  const [known, unfit]: [number[], number[]] = [[], []];
  let sum = 0;
  let total: number | null = null;
  for (let cell = 0; cell <= all; cell++) {
    if (isUnfit(measure, publication, cell)) unfit.push(cell);
    const count = publication.counts[cell] ?? null;
    const isKnown = count !== null && isWholeNumberOf(count);
    values.push(isKnown ? count : 0);
    if (!isKnown) continue;
    if (cell === all) total = count;
    else known.push(cell);
    if (cell < all) sum += count;
  }
  const isWithRest = total !== null && known.length < parts;
  const rest = isWithRest ? Math.max(0, (total ?? 0) - sum) : 0;
  const bases = measure.kind === 'proportion' || measure.kind === 'rate' ? publication.bases : null;
  const restBase = isWithRest && bases ? baseOfRest(bases, known, all) : 0;
  if (restBase > 0 && reasonToHideRatio(rest, restBase, measure.rule) !== null) unfit.push(unknown);
  values[unknown] = rest;
  const hasRest = rest > 0 || restBase > 0;
  values[all] = known.length > 0 && total !== null ? sum + rest : (total ?? 0);
  return {
    values,
    lines: total === null || known.length === 0 ? [] : [{ parts: hasRest ? [...known, unknown] : known, total: all }],
    ...(measure.kind === 'proportion' && bases && { bases: [...bases.slice(0, parts), restBase, null] }),
    known: total === null ? known : [...known, all],
    unpublished: hasRest ? [unknown] : [],
    unfit,
    isFinal: publication.isFinal,
  };
}

/** What the whole is taken of and none of the parts that have a figure. */
function baseOfRest(bases: Values, known: readonly number[], whole: number): number {
  return Math.max(
    0,
    known.reduce((rest, part) => rest - (bases[part] ?? 0), bases[whole] ?? 0),
  );
}

/**
 * What to hide of each period, publication after publication, so that no count of a few people is shown, nor follows from what
 * is, or was (statistics 1.12).
 */
export function hiddenOf(measure: Measure): HiddenPerPublication {
  const periods = measure.periods.map((publications) =>
    publications.map((publication) => {
      let made: PeriodCells | null = null;
      const cells = (): PeriodCells => (made ??= cellsOf(measure, publication));
      return { isPlain: isPlain(measure, publication), counts: publication.counts, cells };
    }),
  );
  // A change of a large stock is the difference of many who came and went; of a small one it is about persons.
  return hiddenOverTime(periods, measure.rule, measure.kind === 'stock' ? isSmallGroup : null);
}

/** Nothing in it is small, nor cannot be judged: most publications of most measures, and the others take far longer. */
function isPlain(measure: Measure, publication: Publication): boolean {
  const { kind, rule, parts } = measure;
  const { counts } = publication;
  const isStock = kind === 'stock';
  let [sum, known, positive] = [0, 0, 0];
  for (let cell = 0; cell < counts.length; cell++) {
    const count = counts[cell] ?? null;
    if (
      count === null
        ? publication.bases !== null && isUnfit(measure, publication, cell)
        : isUnfit(measure, publication, cell)
    )
      return false;
    if (count === null) continue;
    if (isStock && isSmallGroup(count)) return false;
    if (cell >= parts) continue;
    sum += count;
    known += 1;
    if (count > 0) positive += 1;
  }
  if (known === 0) return true;
  const total = counts[parts + 1] ?? null;
  if (total !== null && known < parts && (total > sum || publication.bases !== null)) return false;
  return known < 2 || positive !== 1 || !isSmallGroup(sum) || rule.threshold < 1;
}

/** What cannot be judged is not shown either: weighted counts, and ratios that do not say of how many. */
function isUnfit({ kind, rule }: Measure, { counts, bases }: Publication, cell: number): boolean {
  const count = counts[cell] ?? null;
  // The whole is also judged by itself, where it is not what its parts add up to.
  if (kind === 'flow' || kind === 'stock') return count !== null && (!isWholeNumberOf(count) || isSmall(count, rule));
  const base = bases?.[cell] ?? null;
  if (count === null || base === null) return count !== null || base !== null;
  return reasonToHideRatio(count, base, rule) !== null;
}
