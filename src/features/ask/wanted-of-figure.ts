import { numbersIn } from '../../text/figures/numbers-in.ts';
import { asksAllOfArea, catalogue } from './acts/catalogue.ts';
import { asksToBeTold, beTold } from './acts/be-told.ts';
import { besideOurs, claimsChange } from './acts/numbers-asked.ts';
import { asksWhatToWrite, toWrite } from './acts/to-write.ts';
import type { Answer } from './answer.ts';
import { asksWhatItCannotSay, asksWhyNotShown, cannotSay, whyNotShown } from './limits-of-figure.ts';
import type { AnswerPorts, Slots } from './slots.ts';
import { indicatorOf } from './subject.ts';

/** What is wanted of a figure beside a reading of it, in so many words; null when it is a question like any other. */
export async function wantedOfFigure(slots: Slots, ports: AnswerPorts): Promise<Answer | null> {
  // Figures of the asker are another matter.
  if (numbersIn(slots.text).length > 1) return null;
  const beside = claimsChange(slots) ? await besideOurs(slots, ports) : null;
  if (beside) return { ...beside, act: 'read' };
  if (asksAllOfArea(slots)) return { ...(await catalogue(slots, ports)), act: 'catalogue' };
  if (asksToBeTold(slots)) return beTold(slots, ports);
  if (asksWhatToWrite(slots)) return toWrite(slots, ports);
  if (indicatorOf(slots.subject) === null || slots.figures.length > 0) return null;
  if (asksWhyNotShown(slots)) return whyNotShown(slots, ports);
  return asksWhatItCannotSay(slots) ? cannotSay(slots, ports) : null;
}
