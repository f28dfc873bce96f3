import { numbersIn } from '../../../text/figures/numbers-in.ts';
import type { AnswerPorts, Slots } from '../slots.ts';

const weeks =
  /\b(\d+|een|één|twee|drie|vier|vijf|zes|zeven|acht|one|two|three|four|five|six|seven|eight) (?:weken|weeks?)\b/giu;
const words: readonly (readonly string[])[] = [
  ['een', 'één', 'one'],
  ['twee', 'two'],
  ['drie', 'three'],
  ['vier', 'four'],
  ['vijf', 'five'],
  ['zes', 'six'],
  ['zeven', 'seven'],
  ['acht', 'eight'],
];
const daysInWeek = 7;

/**
 * Who asks after a target means a figure that has one: the one whose target is named ('de 90%', 'vier weken'), or those that
 * come near.
 */
export async function withTarget(slots: Slots, { figures }: Pick<AnswerPorts, 'figures'>): Promise<Slots> {
  const named = valuesIn(slots.text);
  const near = slots.near.map(({ definition }) => definition);
  const all = named.size > 0 ? [...near, ...(await figures.all())] : [];
  const meant = all.find(({ target }) => target !== null && named.has(target));
  const hasSure = slots.figures.some(
    ({ confidence, definition }) => confidence === 'sure' && definition.target !== null,
  );
  if (meant && !hasSure) return { ...slots, figures: [{ definition: meant, confidence: 'likely' }] };
  const aimed = slots.figures.filter(({ definition }) => definition.target !== null);
  return aimed.length > 0 ? { ...slots, figures: aimed } : slots;
}

/** The values that a target may have; of weeks also their days. */
function valuesIn(text: string): ReadonlySet<number> {
  const ofWeeks = [...text.matchAll(weeks)].map(([, said = '']) => {
    const place = words.findIndex((each) => each.includes(said.toLowerCase()));
    return daysInWeek * (place < 0 ? Number(said) : place + 1);
  });
  return new Set([...numbersIn(text), ...ofWeeks]);
}
