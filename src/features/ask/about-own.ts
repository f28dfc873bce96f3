import type { FollowUp } from '../../text/question/act.ts';
import { withoutNamed } from '../../text/figures/leave-out.ts';
import { withLastFigure } from '../../text/figures/replace-last.ts';
import { answerAct } from './answer-act.ts';
import type { Answer } from './answer.ts';
import { answerOwnFigures, withFirst } from './own/own-figures.ts';
import type { AnswerPorts, Slots } from './slots.ts';
import { fact } from './statement.ts';
import type { Subject } from './subject.ts';
import { ownFiguresWording } from './wording/own/own-figures.ts';

/** More about the asker's own figures: read together with what is added now. */
export function aboutOwn(
  followUp: FollowUp,
  { text: before }: Extract<Subject, { about: 'own' }>,
  slots: Slots,
  ports: AnswerPorts,
): Promise<Answer> {
  const { language, today, understanding } = slots;
  if (followUp === 'why') return answerAct('cause', { ...slots, subject: null }, ports);
  const added = /\d/.test(slots.text) ? `${before}\n${slots.text}` : before;
  const without = withoutNamed(before, slots.text);
  const text = without?.text ?? withLastFigure(before, slots.text) ?? added;
  const answer = answerOwnFigures({
    text,
    language,
    today,
    cues: understanding.cues,
    fewest: ports.about.disclosureThreshold,
  });
  const left = without && ownFiguresWording[language].without(fact('left', without.left));
  return answer
    ? Promise.resolve({ ...(left ? withFirst(answer, [left]) : answer), subject: { about: 'own', text } })
    : answerAct('vague', { ...slots, subject: null }, ports);
}
