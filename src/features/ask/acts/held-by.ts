import type { Language } from '../../../shared/language.ts';
import { formatAmount, formatDay } from '../../../text/format.ts';
import type { FigureDefinition } from '../ports.ts';
import { fact, type Statement } from '../statement.ts';
import { actsWording } from '../wording/acts.ts';
import { definitionWording } from '../wording/definition.ts';

/** Who answers for a figure: the colleague by name where one was named, with the role that goes with it. */
export function ownerNamed({ owner, ownerRole }: FigureDefinition, language: Language): string {
  return [owner?.name, ownerRole[language]].filter(Boolean).join(', ');
}

/** Which target a figure has, since when and why, and which it had before. */
export function targetTold(
  { target, targetFrom, targetBecause, formerTargets = [], unit, decimals }: FigureDefinition,
  language: Language,
): readonly Statement[] {
  const words = definitionWording[language];
  const amount = (value: number) => fact('target', formatAmount(value, unit[language], decimals, language));
  const day = (on: string) => fact('day', formatDay(on, language));
  const because = (reason: FigureDefinition['targetBecause'] | null) =>
    reason ? [words.because(fact('reason', reason[language]))] : [];
  const now =
    target === null
      ? [actsWording[language].noTarget()]
      : [targetFrom ? words.targetSince(amount(target), day(targetFrom)) : words.targetIs(amount(target))];
  return [
    ...now,
    ...(target === null ? [] : because(targetBecause)),
    ...formerTargets
      .toReversed()
      .flatMap(({ value, until, because: reason }) => [
        words.formerTarget(amount(value), day(until)),
        ...because(reason),
      ]),
  ];
}
