import { problem, retold, type Around, type Change } from './define-change.ts';
import { tooLong } from './define-words.ts';
import type { DefinitionForm, Problem } from './definition-form.ts';
import { dayIn, longest, numberIn, rangeOf, wordsIn } from './definition-values.ts';
import type { Indicator } from './indicator.ts';

const directions = ['neutral', 'increase', 'decrease'] as const;

/** What is aimed for and why. A target that was in force stays readable: one that is quietly changed makes every figure look met. */
export function changedTarget(form: DefinitionForm, around: Around): Change {
  const { indicator } = around;
  const target = targetIn(form, around);
  const direction = directionIn(form, indicator);
  const problems = [target, direction].flatMap((one) => (Array.isArray(one) ? (one as readonly Problem[]) : []));
  if (problems.length > 0) return problems;
  return {
    indicator: { ...indicator, ...(target as Partial<Indicator>), ...(direction as Partial<Indicator>) },
    because: wordsIn(form.targetBecause) ?? wordsIn(form.favourableBecause),
  };
}

function targetIn(form: DefinitionForm, { indicator, today }: Around): Partial<Indicator> | readonly Problem[] {
  const [written, because, since] = [wordsIn(form.target), wordsIn(form.targetBecause), wordsIn(form.targetFrom)];
  const target = written === null ? null : numberIn(written);
  const from = since === null ? today : dayIn(since);
  const { lowest, highest } = rangeOf(indicator.kind);
  const isChanged = target !== indicator.target;
  if (target !== null && Number.isNaN(target)) return problem('target-no-number', written ?? '');
  if (target !== null && (target < lowest || target > highest))
    return problem('target-out-of-range', `${lowest}-${highest}`);
  if (from === null) return problem('day-wrong', since ?? '');
  if (from > today) return problem('day-to-come', since ?? '');
  if (isChanged && because === null) return problem('target-needs-reason');
  if (isChanged && indicator.target !== null && indicator.targetFrom !== undefined && from < indicator.targetFrom)
    return problem('target-before-former', indicator.targetFrom);
  const long = tooLong([because], longest.text);
  if (long.length > 0) return long;
  if (!isChanged) {
    if (target === null) return {};
    return {
      ...(because && { targetBecause: retold(indicator.targetBecause, because) }),
      ...(since && { targetFrom: from }),
    };
  }
  return {
    target,
    targetBecause: target === null || because === null ? undefined : { nl: because, en: because },
    targetFrom: target === null ? undefined : from,
    ...(indicator.target !== null && { formerTargets: [...(indicator.formerTargets ?? []), former(indicator, from)] }),
  };
}

function former({ target, targetFrom, targetBecause }: Indicator, until: string) {
  return { value: target ?? 0, from: targetFrom ?? null, until, because: targetBecause ?? null };
}

/** Neutral unless somebody says why more or less is better. */
function directionIn(form: DefinitionForm, indicator: Indicator): Partial<Indicator> | readonly Problem[] {
  const favourable = directions.find((one) => one === form.favourable) ?? indicator.favourable;
  const because = wordsIn(form.favourableBecause);
  if (favourable !== indicator.favourable && because === null) return problem('direction-needs-reason');
  const long = tooLong([because], longest.text);
  if (long.length > 0) return long;
  const known = indicator.favourableBecause;
  const reason = because === null ? known : retold(known ?? undefined, because);
  return { favourable, favourableBecause: favourable === 'neutral' ? null : reason };
}
