import { refuse } from '../refusal.ts';
import { areFigures, type Refused } from './refused.ts';

/** What a test, model or risk score does to a whole population. */
export interface Screening {
  readonly population: number;
  /** Share of the population that has what is looked for, 0-1. */
  readonly prevalence: number;
  /** Share of those that is found. */
  readonly sensitivity: number;
  /** Share of the others that is left alone: 1 minus the false alarms. */
  readonly specificity: number;
}

/** Expected numbers of people, and the chance that a report, or its absence, is right; 0-1. */
export interface PredictiveValues {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  /** null when nobody is reported. */
  readonly ifReported: number | null;
  /** null when everybody is. */
  readonly ifNotReported: number | null;
}

/** Of something rare, most reports are false, however good the test (statistics 2, row 17). */
export interface BaseRate extends Screening, PredictiveValues {
  readonly kind: 'base-rate';
  readonly ifReported: number;
}

// Less than half of the reports right: then believing one is more often wrong than not.
const AS_OFTEN_WRONG = 0.5;

/** Positive and negative predictive value by Bayes' rule (Altman and Bland 1994). */
export function predictiveValues(screening: Screening): PredictiveValues | Refused {
  const { population, prevalence, sensitivity, specificity } = screening;
  const shares = [prevalence, sensitivity, specificity];
  if (!areFigures([population, ...shares])) return refuse('not-a-number');
  if (population <= 0 || shares.some((share) => share < 0 || share > 1)) return refuse('out-of-range');

  const [affected, others] = [population * prevalence, population * (1 - prevalence)];
  const truePositives = affected * sensitivity;
  const falseNegatives = affected - truePositives;
  const trueNegatives = others * specificity;
  const falsePositives = others - trueNegatives;
  return {
    truePositives,
    falsePositives,
    falseNegatives,
    ifReported: partRight(truePositives, falsePositives),
    ifNotReported: partRight(trueNegatives, falseNegatives),
  };
}

/** null when at least half of the reports are right, or nobody would be reported. */
export function baseRate(screening: Screening): BaseRate | Refused | null {
  const values = predictiveValues(screening);
  if ('kind' in values) return values;
  const { ifReported } = values;
  if (ifReported === null || ifReported >= AS_OFTEN_WRONG) return null;
  return { kind: 'base-rate', ...screening, ...values, ifReported };
}

function partRight(right: number, wrong: number): number | null {
  return right + wrong > 0 ? right / (right + wrong) : null;
}
