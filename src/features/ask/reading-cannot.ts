import type { Caution, MinimalDetectableChange, Reading } from '../../statistics/reading/reading.ts';
import type { Language } from '../../shared/language.ts';
import { formatDay, formatNumber } from '../../text/format.ts';
import type { Figure } from './ports.ts';
import { nameOfPeriods } from './position.ts';
import { fallaciesTold } from './fallacies-told.ts';
import type { ReadingFacts } from './reading-facts.ts';
import { fact, quote, type Statement } from './statement.ts';
import type { Cues } from '../../text/question/understand.ts';
import type { Wording } from './wording/sentences.ts';

/** What must not be concluded: first what was asked for and cannot be had, then what the figures themselves warn of. */
export function readingCannot(
  figure: Figure,
  cues: Cues,
  facts: ReadingFacts,
  words: Wording,
  language: Language,
): Statement[] {
  const { definition, reading } = figure;
  return [
    ...fallaciesTold(figure, cues, facts, words),
    ...(isPartlyHidden(reading) ? [words.someHidden()] : []),
    ...(reading.minimalDetectableChange
      ? [missed(reading.minimalDetectableChange, definition.unit[language], facts, words)]
      : []),
    ...reading.cautions.map((caution) => cautioned(caution, figure, facts, words, language)),
    ...(cues.asksCause ? [] : [words.notWhy()]),
    quote('does-not-say', definition.doesNotSay[language]),
  ];
}

/** Of a newest figure that is hidden itself the verdict tells. */
export function isPartlyHidden({ points, verdict }: Reading): boolean {
  return points.some(({ isHidden }) => isHidden) && !(verdict.kind === 'withheld' && verdict.reason === 'hidden');
}

/** What 'no signal' leaves open (statistics 2, row 28). */
function missed({ rise, fall }: MinimalDetectableChange, unit: string, facts: ReadingFacts, words: Wording): Statement {
  const size = rise ?? fall;
  if (!size) return words.couldNotHaveSeen();
  // A percentage of a percentage would be read as percentage points.
  if (unit === '%')
    return words.minimalDetectableChange(facts.difference('could-have-seen', size.difference), facts.eightPeriods());
  const shown =
    size.percentage === null
      ? facts.computed('could-have-seen', size.difference)
      : facts.share('could-have-seen', size.percentage);
  return words.minimalDetectableChange(shown, facts.eightPeriods());
}

export function cautioned(
  caution: Caution,
  figure: Figure,
  facts: ReadingFacts,
  words: Wording,
  language: Language,
): Statement {
  const { definition } = figure;
  switch (caution.kind) {
    case 'newest-incomplete': {
      const period = fact('period', nameOfPeriods(figure, caution.period, 1, language));
      if (caution.completeness === null) return words.incomplete(period);
      return words.incompletePart(
        period,
        fact('completeness', `${formatNumber(caution.completeness * 100, 0, language)}%`),
      );
    }
    case 'provisional':
      return words.provisional(fact('period', nameOfPeriods(figure, caution.period, 1, language)));
    case 'trial-limits':
      return words.trialLimits(facts.periods(caution.points));
    case 'break': {
      const reason = definition.breaks.find(({ on }) => on === caution.on)?.reason[language] ?? '';
      return words.broken(fact('break', formatDay(caution.on, language)), fact('reason', reason));
    }
    case 'baseline': {
      const reason = definition.baseline?.reason[language] ?? '';
      return words.rebased(fact('baseline', formatDay(caution.on, language)), fact('reason', reason));
    }
    case 'season-unknown':
      return caution.heldBack ? words.heldBack[caution.heldBack.direction]() : words.seasonUnknown();
    case 'gap':
      return words.gap(facts.periods(caution.missing));
    case 'rounded':
      return words.rounded(fact('rounded-to', formatNumber(caution.to, 0, language)));
    case 'moves-slowly':
      return words.slow();
    case 'small-numbers':
      return caution.mean === null
        ? words.smallNumbersHidden()
        : words.smallNumbers(facts.computed('mean', caution.mean), facts.onePeriod());
    case 'impossible-value': {
      const value = facts.plain('impossible', caution.value);
      const period = fact('period', nameOfPeriods(figure, caution.period, 1, language));
      const { limitsWith } = caution;
      return limitsWith === null
        ? words.impossible(value, period)
        : words.impossibleLimits(
            value,
            period,
            facts.limit('lower', limitsWith.lower),
            facts.limit('upper', limitsWith.upper),
          );
    }
  }
}
