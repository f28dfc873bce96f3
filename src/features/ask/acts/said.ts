import type { Language } from '../../../shared/language.ts';
import type { Answer, SaidReason, Suggestion } from '../answer.ts';
import type { Statement } from '../statement.ts';
import type { AnswerPorts, Slots } from '../slots.ts';
import { actsWording } from '../wording/acts.ts';
import { wording } from '../wording/wording.ts';

const mostExamples = 3;

/** An answer in words only, with what works next: what comes near first, then what works in any case. */
export async function said(
  reason: SaidReason,
  told: readonly Statement[],
  { language, concepts }: Pick<Slots, 'language' | 'concepts'>,
  { figures }: Pick<AnswerPorts, 'figures'>,
): Promise<Answer> {
  const [first] = await figures.offer(null);
  const near = reason === 'unknown' ? concepts.slice(0, 2).map(({ explanation }) => suggestionOf(explanation)) : [];
  const examples = [
    ...near,
    ...(first ? [askFor(first.name[language], language)] : []),
    actsWording[language].catalogue,
  ];
  return { kind: 'said', reason, told, examples: examples.slice(0, mostExamples) };
}

export function askFor(name: string, language: Language): Suggestion {
  return { title: name, question: wording[language].askFor(name) };
}

export function suggestionOf({ title, question }: Suggestion): Suggestion {
  return { title, question };
}
