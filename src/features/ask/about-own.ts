import { withoutNamed } from '../../text/figures/leave-out.ts';
import { withLastFigure } from '../../text/figures/replace-last.ts';
import type { FollowUp } from '../../text/question/act.ts';
import { leavesOut, saysWhatTheyAre } from '../../text/question/follow-up-cues.ts';
import { plain } from './acts/explain.ts';
import { said } from './acts/said.ts';
import { answerAct } from './answer-act.ts';
import type { Answer } from './answer.ts';
import { answerOwnFigures, withFirst } from './own/own-figures.ts';
import type { AnswerPorts, Slots } from './slots.ts';
import { fact } from './statement.ts';
import { ownOf } from './subject.ts';
import { followUpWords } from './wording/follow-ups.ts';
import { ownFiguresWording } from './wording/own/own-figures.ts';

/** More about the asker's own figures: read together with what is added now. `before` is the message that held them. */
export async function aboutOwn(followUp: FollowUp, before: string, slots: Slots, ports: AnswerPorts): Promise<Answer> {
  const { language, today, understanding, text: now } = slots;
  const without = withoutNamed(before, now);
  if (!without && leavesOut(now)) {
    const words = followUpWords[language];
    const answer = await said('figure-facts', [words.sendWithout(), words.leaveOutWithReason()], slots, ports);
    return { ...answer, subject: { about: 'own', text: before } };
  }
  const isAdded = /\d/.test(now) || saysWhatTheyAre(now);
  const added = isAdded ? `${before}\n${now}` : before;
  const text = without?.text ?? withLastFigure(before, now) ?? added;
  const cues = followUp === 'why' ? { ...understanding.cues, asksCause: true } : understanding.cues;
  const fewest = ports.about.disclosureThreshold;
  const answer = answerOwnFigures({ text, asks: now, language, today, cues, fewest });
  if (!answer) return answerAct('vague', { ...slots, subject: null }, ports);
  const left = without && ownFiguresWording[language].without(fact('left', without.left));
  return { ...(left ? withFirst(answer, [left]) : answer), subject: { about: 'own', text } };
}

const longestLabel = 60;

/** The label of a button that was offered about figures, typed: what pressing it asks. null when it is none. */
export function askedByLabel({ subject, text, language, today, understanding }: Slots, fewest: number): string | null {
  const before = ownOf(subject);
  if (before === null || text.length > longestLabel) return null;
  const offered = answerOwnFigures({ text: before, language, today, cues: understanding.cues, fewest });
  if (offered?.kind !== 'choice') return null;
  const label = plain(text);
  return offered.options.find(({ title }) => plain(title) === label)?.question ?? null;
}
