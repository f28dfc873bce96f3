import type { Language } from '../../../shared/language.ts';
import type { Answer, SaidReason, Suggestion } from '../answer.ts';
import { formatList } from '../../../text/format.ts';
import type { Explanation, FigureDefinition } from '../ports.ts';
import type { Statement } from '../statement.ts';
import type { AnswerPorts, Slots } from '../slots.ts';
import { indicatorOf } from '../subject.ts';
import { actsWording } from '../wording/acts.ts';
import { allTasks, askOf, type ActOfFigure } from '../wording/offers.ts';
import { wording } from '../wording/wording.ts';

const mostExamples = 3;

/** An answer in words only, with what works next: what comes near first, then what works in any case. */
export async function said(
  reason: SaidReason,
  told: readonly Statement[],
  slots: Pick<Slots, 'language' | 'concepts' | 'figures' | 'subject'>,
  { figures }: Pick<AnswerPorts, 'figures'>,
): Promise<Answer> {
  const { language, concepts } = slots;
  const first = await spokenOf(slots, figures);
  const near = reason === 'unknown' ? concepts.slice(0, 2).map(({ explanation }) => suggestionOf(explanation)) : [];
  const examples = [
    ...near,
    ...(first ? [askFor(first.name[language], language), actsWording[language].catalogue] : []),
  ];
  // Whoever is not helped by any of these sees all that can be done.
  return { kind: 'said', reason, told, examples: [...examples.slice(0, mostExamples), allTasks[language]] };
}

/** The figure that a next question is likeliest about: what was named or shown, before any other. */
async function spokenOf(
  { figures: named, subject }: Pick<Slots, 'figures' | 'subject'>,
  figures: AnswerPorts['figures'],
): Promise<FigureDefinition | undefined> {
  const sure = named.find(({ confidence }) => confidence === 'sure');
  if (sure) return sure.definition;
  const id = indicatorOf(subject)?.id;
  const shown = id === undefined ? undefined : (await figures.all()).find((each) => each.id === id);
  return shown ?? named[0]?.definition ?? (await figures.offer(null))[0];
}

export function askFor(name: string, language: Language): Suggestion {
  return { title: name, question: wording[language].askFor(name) };
}

/** A figure to choose, still about the areas that were named. */
export function choiceOfFigure(definition: FigureDefinition, slots: Named): Suggestion {
  const { language } = slots;
  return { title: definition.name[language], question: wording[language].askFor(namedIn(definition, slots)) };
}

/** What else than how it is may be asked of a figure. */
export function choiceOf(act: ActOfFigure, definition: FigureDefinition, slots: Named): Suggestion {
  const words = askOf[slots.language][act];
  return {
    title: `${words} ${definition.name[slots.language]}`,
    question: `${words} ${act === 'compare' ? definition.name[slots.language] : namedIn(definition, slots)}`,
  };
}

type Named = Pick<Slots, 'areas' | 'language'>;

function namedIn({ name }: FigureDefinition, { areas, language }: Named): string {
  return areas.length > 0 ? `${name[language]} in ${formatList(areas, language)}` : name[language];
}

/** What a colleague said is not told before it is clear that this was asked, and never without their name. */
export function suggestionOf({ title, question, summary, colleague }: Suggested): Suggestion {
  return { title, question, ...(summary !== undefined && !colleague && { says: firstSentence(summary) }) };
}

type Suggested = Pick<Explanation, 'title' | 'question'> & Partial<Pick<Explanation, 'summary' | 'colleague'>>;

/** What answers no more than the question of the article itself is left out. */
function firstSentence(summary: string): string {
  const [first = '', second] = summary.split(/(?<=[.?!]) /);
  return /^(?:ja|nee|yes|no)[.!]$/iu.test(first) ? (second ?? first) : first;
}
