import type { Answer } from '../answer.ts';
import type { AnswerPorts, Slots } from '../slots.ts';
import { actsWording } from '../wording/acts.ts';
import { individualWording } from '../wording/individual.ts';
import { choiceOfFigure, said } from './said.ts';

const mostFigures = 3;

/** Nothing about one person; where there is a figure of all of them together, that it is there. */
export async function ofOnePerson(slots: Slots, ports: AnswerPorts): Promise<Answer> {
  const { language, figures } = slots;
  const words = actsWording[language];
  const isHeld = figures.length > 0;
  const answer = await said(
    'individual',
    [words.individual(), words.individualInstead(), ...(isHeld ? [individualWording[language].ofAllTogether()] : [])],
    slots,
    ports,
  );
  if (!isHeld || answer.kind !== 'said') return answer;
  return {
    ...answer,
    examples: figures.slice(0, mostFigures).map(({ definition }) => choiceOfFigure(definition, slots)),
  };
}
