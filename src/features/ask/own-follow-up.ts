import { withLastFigure } from '../../text/figures/replace-last.ts';
import type { FollowUp } from '../../text/question/act.ts';
import { leavesOut, saysWhatTheyAre } from '../../text/question/follow-up-cues.ts';
import { said } from './acts/said.ts';
import { answerAct } from './answer-act.ts';
import type { Answer } from './answer.ts';
import { plain } from './acts/explain.ts';
import { ownOf } from './subject.ts';
import { answerOwnFigures } from './own/own-figures.ts';
import type { AnswerPorts, Slots } from './slots.ts';
import { followUpWords } from './wording/follow-ups.ts';

/** More about the asker's own figures: read together with what is added now. `before` is the message that held them. */
export async function aboutOwn(followUp: FollowUp, before: string, slots: Slots, ports: AnswerPorts): Promise<Answer> {
  const { language, today, understanding, text: now } = slots;
  if (leavesOut(now)) {
    const words = followUpWords[language];
    const answer = await said('figure-facts', [words.sendWithout(), words.leaveOutWithReason()], slots, ports);
    return { ...answer, subject: { about: 'own', text: before } };
  }
  const isAdded = /\d/.test(now) || saysWhatTheyAre(now);
  const text = withLastFigure(before, now) ?? (isAdded ? `${before}\n${now}` : before);
  const cues = followUp === 'why' ? { ...understanding.cues, asksCause: true } : understanding.cues;
  const answer = answerOwnFigures({
    text,
    asks: now,
    language,
    today,
    cues,
    fewest: ports.about.disclosureThreshold,
  });
  return answer
    ? { ...answer, subject: { about: 'own', text } }
    : answerAct('vague', { ...slots, subject: null }, ports);
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
