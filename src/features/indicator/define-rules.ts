import { dayNumber } from '../../time/day.ts';
import { problem, type Around, type Change } from './define-change.ts';
import type { DefinitionForm, Problem } from './definition-form.ts';
import { dayIn, numberIn, wholeIn, wordsIn } from './definition-values.ts';
import type { Indicator } from './indicator.ts';

const disclosures = ['none', 'people', 'income'] as const;
const furthestCheckDays = 3 * 366;

/** How its figures are treated: when they are complete, what may be shown, who looks along, when it is looked at again. */
export function changedRules(form: DefinitionForm, { indicator, today }: Around): Change {
  const lagPeriods = wholeIn(form.lag, 0, 13);
  const roundedTo = numberIn(form.roundedTo ?? '1');
  const threshold = wordsIn(form.threshold) === null ? undefined : wholeIn(form.threshold, 2, 1_000);
  const checkBy = wordsIn(form.checkBy) === null ? undefined : (dayIn(form.checkBy ?? '') ?? 'none');
  const problems: readonly Problem[] = [
    ...(Number.isNaN(lagPeriods) ? problem('lag-wrong') : []),
    ...(roundedTo > 0 && roundedTo <= 1_000_000 ? [] : problem('rounding-wrong')),
    ...(threshold !== undefined && Number.isNaN(threshold) ? problem('threshold-wrong') : []),
    ...(checkBy === undefined || checkBy === indicator.checkBy || isAhead(checkBy, today)
      ? []
      : problem('check-by-wrong')),
  ];
  if (problems.length > 0) return problems;
  const { threshold: _, needsApproval: __, checkBy: ___, ...rest } = indicator;
  return {
    indicator: {
      ...rest,
      lagPeriods,
      roundedTo,
      disclosure: disclosures.find((one) => one === form.disclosure) ?? indicator.disclosure,
      ...(threshold !== undefined && { threshold }),
      ...(form.approval === 'true' && { needsApproval: true }),
      ...(checkBy !== undefined && { checkBy }),
    },
    because: null,
  };
}

/** Its owner looked at it, and it still holds. */
export function confirmed(indicator: Indicator, today: string): Indicator {
  const [year, rest] = [Number(today.slice(0, 4)) + 1, today.slice(4)];
  return { ...indicator, checkBy: rest === '-02-29' ? `${year}-03-01` : `${year}${rest}` };
}

function isAhead(day: string, today: string): boolean {
  const [on, now] = [dayNumber(day), dayNumber(today)];
  return on !== null && now !== null && on > now && on <= now + furthestCheckDays;
}
