import type { Language } from '../../shared/language.ts';
import { ownerNamed, targetTold } from './acts/held-by.ts';
import type { Figure } from './ports.ts';
import type { ReadingFacts } from './reading-facts.ts';
import { fact, type Statement } from './statement.ts';
import type { Act } from '../../text/question/act.ts';
import type { Cues } from '../../text/question/understand.ts';
import { actsWording } from './wording/acts.ts';
import { definitionWording } from './wording/definition.ts';

/** What is asked of a figure, and what the question presumes. */
export interface Asking extends Cues {
  readonly act: Act;
}

/** The answer to what was asked of a figure, before the figure: who asks for a cause must not have to look for it. */
export function actLead(figure: Figure, asking: Asking, facts: ReadingFacts, language: Language): Statement[] {
  const words = actsWording[language];
  // Who asks for a target and why it is so asks for its reason.
  const isToldWhy = asking.act === 'target' && figure.definition.targetBecause !== undefined;
  return [
    ...(asking.act === 'target' ? target(figure, facts, language) : []),
    ...(asking.act === 'cause' || (asking.asksCause && !isToldWhy) ? [words.cause(), words.causeInstead()] : []),
    ...(asking.act === 'forecast' || asking.asksForecast ? [words.forecast(), ...range(figure, facts, language)] : []),
    ...(asking.act === 'ranking' || asking.asksRanking ? [words.ranking()] : []),
  ];
}

/** The target with its reason, and whether it is met. */
function target(figure: Figure, facts: ReadingFacts, language: Language): readonly Statement[] {
  const history = targetTold(figure.definition, language);
  const assessed = targetAssessed(figure, facts, language);
  const owner = fact('owner', ownerNamed(figure.definition, language));
  if (figure.definition.target === null) return [...history, definitionWording[language].ownerSetsTarget(owner)];
  // That it is the target was said.
  return assessed.length > 0 && !hasMore(figure.definition) ? assessed : [...assessed, ...history];
}

/** Whether the newest figure meets the target, and whether it is met as it runs now (statistics 1.3). */
export function targetAssessed({ definition, reading }: Figure, facts: ReadingFacts, language: Language): Statement[] {
  const words = actsWording[language];
  const newest = reading.newestIndex === null ? undefined : reading.points[reading.newestIndex];
  if (definition.target === null || newest?.value == null || definition.favourable === 'neutral') return [];
  const isMet =
    definition.favourable === 'increase' ? newest.value >= definition.target : newest.value <= definition.target;
  const told = [
    facts.amount('target', definition.target),
    facts.amount('value', newest.value),
    facts.period(newest),
  ] as const;
  return [
    isMet ? words.targetMet(...told) : words.targetMissed(...told),
    reading.assurance ? words.assurance[reading.assurance]() : words.onePeriod(),
  ];
}

function hasMore({ targetFrom, targetBecause, formerTargets = [] }: Figure['definition']): boolean {
  return targetFrom !== undefined || targetBecause !== undefined || formerTargets.length > 0;
}

/** What an ordinary next figure would be; nothing where the newest is a signal, because then it has just changed. */
function range({ reading }: Figure, facts: ReadingFacts, language: Language): Statement[] {
  const band = reading.newestIndex === null ? null : reading.bands[reading.newestIndex];
  if (!band || reading.verdict.kind !== 'common') return [];
  return [actsWording[language].forecastRange(facts.limit('lower', band.lower), facts.limit('upper', band.upper))];
}
