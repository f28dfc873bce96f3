import type { Act } from '../../../text/question/act.ts';
import type { Answer } from '../answer.ts';
import type { FigureDefinition } from '../ports.ts';
import type { AnswerPorts, Slots } from '../slots.ts';
import type { Language } from '../../../shared/language.ts';
import { wording } from '../wording/wording.ts';
import { choice } from './read.ts';

/** The figures that were offered, about the area that is named now: it is still open which of them is meant. null for one, which is spoken of. */
export async function offeredElsewhere(
  questions: readonly string[],
  slots: Slots,
  { figures }: Pick<AnswerPorts, 'figures'>,
): Promise<Answer | null> {
  if (slots.areas.length === 0 || slots.figures.length > 0) return null;
  const offered = await offeredFigures(questions, slots, figures);
  return offered.length > 1 ? choice(offered, slots) : null;
}

/** 'Waar komt dat vandaan' while it is open which figure is meant. */
export async function offeredFor(
  act: Act,
  slots: Slots,
  { figures }: Pick<AnswerPorts, 'figures'>,
): Promise<Answer | null> {
  const { subject } = slots;
  if (subject?.about !== 'choice' || slots.figures.length > 0) return null;
  const offered = await offeredFigures(subject.questions, slots, figures);
  return offered.length > (act === 'read' ? 1 : 0) ? choice(offered, slots, act) : null;
}

async function offeredFigures(
  questions: readonly string[],
  { language }: Slots,
  figures: AnswerPorts['figures'],
): Promise<readonly FigureDefinition[]> {
  const found = await Promise.all(questions.map((question) => figures.find(question, language)));
  const sure = found.flatMap((matches) => matches.find(({ confidence }) => confidence === 'sure')?.definition ?? []);
  return sure.filter(({ id }, place) => sure.findIndex((each) => each.id === id) === place);
}

/** Who says that something else is meant after a question back sees again what there was to choose. */
export function offeredAgain({ subject, language }: Slots): Answer | null {
  if (subject?.about !== 'choice') return null;
  const options = subject.questions.map((question) => ({ title: titleOf(question, language), question }));
  return { kind: 'choice', about: 'meaning', options, subject };
}

/** The name of the figure alone, as on the button when it was offered first; other questions stand as they are. */
function titleOf(question: string, language: Language): string {
  const [before = '', after = ''] = wording[language].askFor('\n').split('\n');
  const isOfFigure = question.startsWith(before) && question.endsWith(after);
  return isOfFigure ? question.slice(before.length, question.length - after.length) : question;
}
