import type { Language } from '../../shared/language.ts';
import type { Figure } from './ports.ts';
import type { ReadingFacts } from './reading-facts.ts';
import type { Statement } from './statement.ts';
import type { Act } from '../../text/question/act.ts';
import type { Cues } from '../../text/question/understand.ts';
import { actsWording } from './wording/acts.ts';

/** What is asked of a figure, and what the question presumes. */
export interface Asking extends Cues {
  readonly act: Act;
}

/** The answer to what was asked of a figure, before the figure: who asks for a cause must not have to look for it. */
export function actLead(figure: Figure, asking: Asking, facts: ReadingFacts, language: Language): Statement[] {
  const words = actsWording[language];
  return [
    ...(asking.act === 'target' ? targetTold(figure, facts, language) : []),
    ...(asking.act === 'cause' || asking.asksCause ? [words.cause(), words.causeInstead()] : []),
    ...(asking.act === 'forecast' || asking.asksForecast ? [words.forecast(), ...range(figure, facts, language)] : []),
    ...(asking.act === 'ranking' || asking.asksRanking ? [words.ranking()] : []),
  ];
}

/** The target, whether the newest figure meets it, and whether it is met as it runs now (statistics 1.3). */
export function targetTold({ definition, reading }: Figure, facts: ReadingFacts, language: Language): Statement[] {
  const words = actsWording[language];
  const newest = reading.newestIndex === null ? undefined : reading.points[reading.newestIndex];
  if (definition.target === null) return [words.noTarget()];
  if (newest?.value == null || definition.favourable === 'neutral') return [];
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

/** What an ordinary next figure would be; nothing where the newest is a signal, because then it has just changed. */
function range({ reading }: Figure, facts: ReadingFacts, language: Language): Statement[] {
  const band = reading.newestIndex === null ? null : reading.bands[reading.newestIndex];
  if (!band || reading.verdict.kind !== 'common') return [];
  return [actsWording[language].forecastRange(facts.limit('lower', band.lower), facts.limit('upper', band.upper))];
}
