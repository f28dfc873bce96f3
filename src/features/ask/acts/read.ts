import type { Answer } from '../answer.ts';
import type { FigureDefinition, FigureMatch } from '../ports.ts';
import type { Asking } from '../act-lead.ts';
import { readingAnswer } from '../reading-answer.ts';
import type { AnswerPorts, Slots } from '../slots.ts';
import { askFor } from './said.ts';

const mostOptions = 5;

/** The figure that is meant, its one best guess, or a choice; null when no figure is near. */
export async function readFigure(slots: Slots, asking: Asking, ports: AnswerPorts): Promise<Answer | null> {
  const { figures, subject, language, understanding } = slots;
  const sure = figures.filter(({ confidence }) => confidence === 'sure');
  const [only] = sure.length > 0 ? sure : figures;
  if (only && (sure.length === 1 || figures.length === 1))
    return readingOf(only.definition.id, slots, asking, ports, only.confidence !== 'sure');
  if (figures.length > 0) return choiceOf(sure.length > 1 ? sure : figures, slots);
  const { presumes, refersBack } = understanding.cues;
  if (refersBack && subject?.about === 'indicator') return readingOf(subject.id, slots, asking, ports);
  if (presumes === null) return null;
  const moved = await ports.figures.offer(presumes);
  return moved.length > 0 ? choice(moved, language) : null;
}

/** A reading of one indicator in the areas that were named, with what was asked said first. */
export async function readingOf(
  id: string,
  slots: Slots,
  asking: Asking,
  { figures }: Pick<AnswerPorts, 'figures'>,
  isGuess = false,
): Promise<Answer | null> {
  const figure = await figures.read(id, slots.areas);
  if (!figure) return null;
  const answer = readingAnswer({ ...figure, isGuess }, asking, slots.language);
  const period = asking.time.periods.find(({ kind }) => kind === figure.definition.frequency) ?? null;
  const area = slots.areas.includes(figure.area) ? figure.area : null;
  return { ...answer, subject: { about: 'indicator', id, area, period } };
}

function choiceOf(found: readonly FigureMatch[], { language }: Slots): Answer {
  return choice(
    found.map(({ definition }) => definition),
    language,
  );
}

export function choice(definitions: readonly FigureDefinition[], language: Slots['language']): Answer {
  const options = definitions.slice(0, mostOptions).map(({ name }) => askFor(name[language], language));
  return {
    kind: 'choice',
    about: 'indicator',
    options,
    subject: { about: 'choice', questions: options.map(({ question }) => question) },
  };
}
