import type { FollowUp } from '../../text/question/act.ts';
import { asksPerPeriod } from '../../text/question/follow-up-cues.ts';
import { probabilityOf } from '../../text/question/understanding.ts';
import { wordsOf } from '../../text/words/dutch-words.ts';
import type { Slots } from './slots.ts';
import { isOfShown, ownOf } from './subject.ts';

/** Of what was told below this half was not what was asked. */
const guessed = 0.35;
const guessedOfFigure = 0.3;
const hardly = 0.1;
const surelyWords = 0.9;
const mostInPlace = 4;

/** Told of figures of the asker these hold whatever was meant: they judge the figures as they are. */
const harmless: readonly FollowUp[] = ['sure', 'much', 'value', 'place', 'subject'];

/** The card tells how it is whatever was meant; of these it tells something else first. */
const ofFigure: readonly FollowUp[] = ['much', 'target', 'forecast', 'table', 'chart', 'share'];

/** Whether what is asked after an answer is only a guess: it is asked back. */
export function isGuessed(followUp: FollowUp, slots: Slots): boolean {
  const { understanding, subject, text } = slots;
  const chance = probabilityOf(understanding.followUps, followUp);
  // 'Eerlijk is dat niet, Noord is groter' names an area, and asks for no figure of it.
  if (followUp === 'place') {
    const isOther = understanding.acts[0]?.name !== 'follow-up' && understanding.wantsWords >= surelyWords;
    return chance < hardly && isOther && wordsOf(text).length > mostInPlace;
  }
  if (subject?.about === 'indicator') return chance < guessedOfFigure && ofFigure.includes(followUp);
  if (ownOf(subject) === null || subject?.about === 'article' || harmless.includes(followUp)) return false;
  const isCertain = isOfShown(text, subject) || asksPerPeriod(text);
  return chance < guessed && !isCertain && !/\d/u.test(text);
}
