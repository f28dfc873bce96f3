import { numbersIn } from '../../../text/figures/numbers-in.ts';
import type { Answer } from '../answer.ts';
import type { AnswerPorts, Slots } from '../slots.ts';
import { actsWording } from '../wording/acts.ts';
import { ownFiguresWording } from '../wording/own/own-figures.ts';
import { said } from './said.ts';

const askedToJudge =
  /\b(?:veel|weinig|gek|raar|vreemd|normaal|gewoon|hoog|laag|erg|much|many|a lot|strange|odd|normal|high|low|bad)\b/iu;

/** 'Vorige week waren het er 60, is dat gek' is about that number, whatever it counts. */
export function isOneNumber({ text, figures, subject }: Slots): boolean {
  return subject === null && figures.length === 0 && numbersIn(text).length === 1 && askedToJudge.test(text);
}

/** What was sent is kept, so that what follows is read with it. */
export async function numbersAsked(slots: Slots, ports: AnswerPorts): Promise<Answer> {
  const words = actsWording[slots.language];
  const count = numbersIn(slots.text).length;
  const answer = await said(
    'numbers-needed',
    [
      count > 1
        ? words.numbersUnclear()
        : count === 1
          ? ownFiguresWording[slots.language].oneNumber()
          : words.numbersNeeded(),
    ],
    slots,
    ports,
  );
  return count > 0 ? { ...answer, subject: { about: 'own', text: slots.text } } : answer;
}
