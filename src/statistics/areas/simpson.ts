import { type Proportion, type ProportionReason, shareOf, whyNoProportion } from '../comparison/proportion.ts';
import { type Refusal, refuse } from '../refusal.ts';

/** The same proportion of two sides; fractions. */
export interface Shares {
  readonly first: number;
  readonly second: number;
}

/** Two sides compared as a whole and part by part. */
export interface StratifiedComparison {
  readonly kind: 'compared';
  readonly crude: Shares;
  /** As if both had the mix of the two together. */
  readonly standardised: Shares;
  readonly strata: readonly Shares[];
  /** How many parts differ the other way than the whole does. */
  readonly opposite: number;
  /** All of them do: Simpson's paradox in full. */
  readonly isReversed: boolean;
}

/**
 * Whether a difference turns round within the parts (Simpson 1951, statistics 1.11). Parts of a few people differ
 * either way by chance; where `standardised` points the other way than `crude`, the mix is what makes the difference.
 */
export function compareByStratum(
  strata: readonly { readonly first: Proportion; readonly second: Proportion }[],
): StratifiedComparison | Refusal<ProportionReason> {
  for (const { first, second } of strata) {
    const reason = whyNoProportion(first) ?? whyNoProportion(second);
    if (reason) return refuse(reason);
  }
  if (strata.length === 0) return refuse('no-size');

  const shares = strata.map(({ first, second }) => ({ first: shareOf(first), second: shareOf(second) }));
  const crude = {
    first: shareOf(totalOf(strata.map(({ first }) => first))),
    second: shareOf(totalOf(strata.map(({ second }) => second))),
  };
  const direction = Math.sign(crude.first - crude.second);
  const opposite = shares.filter(({ first, second }) => Math.sign(first - second) * direction < 0).length;
  const mix = strata.map(({ first, second }) => first.size + second.size);
  return {
    kind: 'compared',
    crude,
    standardised: {
      first: weighted(
        shares.map(({ first }) => first),
        mix,
      ),
      second: weighted(
        shares.map(({ second }) => second),
        mix,
      ),
    },
    strata: shares,
    opposite,
    isReversed: opposite === shares.length,
  };
}

function totalOf(parts: readonly Proportion[]): Proportion {
  return parts.reduce((total, { count, size }) => ({ count: total.count + count, size: total.size + size }), {
    count: 0,
    size: 0,
  });
}

function weighted(shares: readonly number[], weights: readonly number[]): number {
  let [sum, whole] = [0, 0];
  shares.forEach((share, i) => {
    sum += share * (weights[i] ?? 0);
    whole += weights[i] ?? 0;
  });
  return sum / whole;
}
