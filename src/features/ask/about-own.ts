import { withoutNamed } from '../../text/figures/leave-out.ts';
import { withoutPlace } from '../../text/figures/leave-out-place.ts';
import { withLastFigure } from '../../text/figures/replace-last.ts';
import type { FollowUp } from '../../text/question/act.ts';
import {
  asksCalculation,
  asksPerPeriod,
  leavesOut,
  populationIn,
  saysWhatTheyAre,
} from '../../text/question/follow-up-cues.ts';
import { plain } from './acts/explain.ts';
import { said } from './acts/said.ts';
import { answerAct } from './answer-act.ts';
import type { Answer } from './answer.ts';
import { mayBeLabel } from './own/kinds.ts';
import { saidOfReading } from './own/read-back.ts';
import { answerOwnFigures, withFirst } from './own/own-figures.ts';
import type { AnswerPorts, Slots } from './slots.ts';
import { fact } from './statement.ts';
import { ownOf } from './subject.ts';
import { followUpWords } from './wording/follow-ups.ts';
import { ownFiguresWording } from './wording/own/own-figures.ts';
import { readBackWording } from './wording/own/read-back.ts';

/** More about the asker's own figures: read together with what is added now. `before` is the message that held them. */
export async function aboutOwn(followUp: FollowUp, before: string, slots: Slots, ports: AnswerPorts): Promise<Answer> {
  const { language, today, understanding, text: now } = slots;
  const named = withoutNamed(before, now);
  const placed = named === null && leavesOut(now) ? withoutPlace(before, now) : null;
  const without = named ?? placed;
  if (!without && leavesOut(now)) {
    const words = followUpWords[language];
    const answer = await said('figure-facts', [words.sendWithout(), words.leaveOutWithReason()], slots, ports);
    return { ...answer, subject: { about: 'own', text: before } };
  }
  const isAdded = /\d/.test(now) || saysWhatTheyAre(now);
  const words = followUpWords[language];
  const population = populationIn(now);
  const added = isAdded ? `${before}\n${population ?? now}` : before;
  const replaced = population === null ? withLastFigure(before, now) : null;
  const text = without?.text ?? replaced ?? added;
  const cues = followUp === 'why' ? { ...understanding.cues, asksCause: true } : understanding.cues;
  const fewest = ports.about.disclosureThreshold;
  const read = (given: string): Answer | null =>
    answerOwnFigures({ text: given, asks: now, asksCalculation: asksCalculation(now), language, today, cues, fewest });
  const together = read(text);
  // `Vorig jaar 44, nu 57` after other figures is a matter of its own.
  const alone = isAdded && isOpen(together) ? read(now) : null;
  if (alone && !isOpen(alone)) return { ...alone, subject: { about: 'own', text: now } };
  if (!together) return answerAct('vague', { ...slots, subject: null }, ports);
  const left = without && ownFiguresWording[language].without(fact('left', without.left));
  const first = [
    ...(left ? [left] : []),
    ...(placed ? [words.leaveOutWithReason()] : []),
    ...(followUp === 'much' ? [words.muchOfWhat()] : []),
    ...(asksPerPeriod(now) && !isAdded ? [words.onlyAsGiven()] : []),
  ];
  return { ...withFirst(together, first), subject: { about: 'own', text } };
}

/** What the figures have to do with each other is asked back. */
function isOpen(answer: Answer | null): boolean {
  return answer?.kind === 'choice' || (answer?.kind === 'own-figures' && answer.isAsked === true);
}

const longestLabel = 60;
/** That figures were read as meant, said in other words than those of the button. */
const agrees =
  /^(?:ja|jawel|jazeker|klopt|inderdaad|precies|ja (?:dat )?klopt|dat klopt|ja (?:hoor|precies|graag|inderdaad)|yes|yep|correct|that is right|thats right|yes please)$/;

/** The label of a button that was offered about figures, typed: what pressing it asks. null when it is none. */
export function askedByLabel({ subject, text, language, today, understanding }: Slots, fewest: number): string | null {
  const before = ownOf(subject);
  if (before === null || text.length > longestLabel) return null;
  const label = plain(text);
  // Reading the figures once more costs as much as the rest of the question.
  const isYes = agrees.test(label);
  if (!isYes && !mayBeLabel(label, language)) return null;
  const offered = answerOwnFigures({ text: before, language, today, cues: understanding.cues, fewest });
  const options =
    offered?.kind === 'choice'
      ? offered.options
      : offered?.kind === 'own-figures' && offered.otherwise
        ? [offered.otherwise]
        : [];
  const isReadBack = offered?.kind === 'choice' && offered.about === 'own-reading';
  const asked = isYes && isReadBack ? plain(readBackWording[language].yes) : label;
  const found = options.find(({ title }) => plain(title) === asked);
  if (!found) return null;
  // Figures that were too long for a button are those that are spoken of.
  const { yes, no } = readBackWording[language];
  const isBare = found.question === found.title && [yes, no].includes(found.title);
  return isBare ? `${found.title}: ${saidOfReading(before, language).text}` : found.question;
}
