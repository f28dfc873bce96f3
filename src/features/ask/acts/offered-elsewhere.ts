import type { Answer } from '../answer.ts';
import type { AnswerPorts, Slots } from '../slots.ts';
import { choice } from './read.ts';

/** The figures that were offered, about the area that is named now: it is still open which of them is meant. null for one, which is spoken of. */
export async function offeredElsewhere(
  questions: readonly string[],
  slots: Slots,
  { figures }: AnswerPorts,
): Promise<Answer | null> {
  if (slots.areas.length === 0 || slots.figures.length > 0) return null;
  const found = await Promise.all(questions.map((question) => figures.find(question, slots.language)));
  const offered = found.flatMap((matches) => matches.find(({ confidence }) => confidence === 'sure')?.definition ?? []);
  return offered.length > 1 ? choice(offered, slots) : null;
}

/** Who says that something else is meant after a question back sees again what there was to choose. */
export function offeredAgain({ subject }: Slots): Answer | null {
  if (subject?.about !== 'choice') return null;
  const options = subject.questions.map((question) => ({ title: question, question }));
  return { kind: 'choice', about: 'meaning', options, subject };
}
