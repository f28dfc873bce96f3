import type { Language } from '../../shared/language.ts';
import type { Answer } from './answer.ts';
import { readingFacts } from './reading-facts.ts';
import type { Statement } from './statement.ts';
import { followUpWords } from './wording/follow-ups.ts';

/** The highest or lowest figure of what is shown, said first; the lowest only where nothing is hidden. */
export function withExtreme(answer: Answer, end: 'highest' | 'lowest', language: Language): Answer {
  if (answer.kind !== 'reading') return answer;
  const words = followUpWords[language];
  const { reading } = answer.figure;
  const facts = readingFacts(answer.figure, language);
  // What came after the newest is not complete.
  const points = reading.points.slice(0, (reading.newestIndex ?? -1) + 1);
  const known = points.filter(({ value }) => value !== null);
  const [first] = known;
  if (!first) return answer;
  const best = known.reduce((one, other) => {
    const [own, its] = [one.value ?? 0, other.value ?? 0];
    return (end === 'highest' ? its > own : its < own) ? other : one;
  }, first);
  const isHidden = points.some((point) => point.isHidden);
  const told: Statement[] =
    end === 'lowest' && isHidden
      ? [words.lowestHidden()]
      : [
          words[end](facts.amount('value', best.value ?? 0), facts.period(best), facts.periods(points.length)),
          words.alwaysOne(),
        ];
  return { ...answer, upFront: [...told, ...answer.upFront] };
}
