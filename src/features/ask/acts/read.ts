import type { Act } from '../../../text/question/act.ts';
import type { Answer } from '../answer.ts';
import type { Figure, FigureDefinition } from '../ports.ts';
import type { Asking } from '../act-lead.ts';
import { readingAnswer } from '../reading-answer.ts';
import type { AnswerPorts, Slots } from '../slots.ts';
import { indicatorOf } from '../subject.ts';
import { isSummed } from '../sum-of-periods.ts';
import { yearBefore, type Period } from '../../../time/period.ts';
import { askOf, type ActOfFigure } from '../wording/offers.ts';
import { choiceOf, choiceOfFigure } from './said.ts';

const mostOptions = 12;

/** The figure that is meant, its one best guess, or a choice; null when no figure is near. */
export async function readFigure(slots: Slots, asking: Asking, ports: AnswerPorts): Promise<Answer | null> {
  const { figures, subject, understanding } = slots;
  const sure = figures.filter(({ confidence }) => confidence === 'sure');
  const [only] = sure.length > 0 ? sure : figures;
  if (only && (sure.length === 1 || figures.length === 1))
    return readingOf(only.definition.id, slots, asking, ports, only.confidence !== 'sure');
  if (figures.length > 0)
    return choice(
      (sure.length > 1 ? sure : figures).map(({ definition }) => definition),
      slots,
      asking.act,
    );
  const { presumes, refersBack } = understanding.cues;
  const spokenOf = indicatorOf(subject);
  if (refersBack && spokenOf) return readingOf(spokenOf.id, slots, asking, ports);
  if (presumes === null) return null;
  const moved = await ports.figures.offer(presumes);
  return moved.length > 0 ? choice(moved, slots) : null;
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
  const time = { ...asking.time, periods: [...asking.time.periods, ...yearEarlier(asking, figure)] };
  const answer = readingAnswer({ ...figure, isGuess }, { ...asking, time }, slots.language);
  const named = [...time.periods, ...time.longer];
  const period =
    named.find(({ kind }) => kind === figure.definition.frequency) ??
    named.find((each) => isSummed(figure, each)) ??
    null;
  const area = slots.areas.includes(figure.area) ? figure.area : null;
  return { ...answer, subject: { about: 'indicator', id, area, period } };
}

/** 'En een jaar geleden?': the same period then; a stock is compared with it of its own accord. */
function yearEarlier({ time }: Asking, { reading }: Figure): Period[] {
  const newest = reading.newestIndex === null ? undefined : reading.points[reading.newestIndex];
  const isAsked = time.periods.length === 0 && time.spans.includes('last-year') && !reading.changeOnYear;
  return isAsked && newest ? [yearBefore(newest.period)] : [];
}

/** What else than how it is was asked of a figure is asked of the one that is chosen. */
export function choice(definitions: readonly FigureDefinition[], slots: Slots, act: Act = 'read'): Answer {
  const options = definitions
    .slice(0, mostOptions)
    .map((definition) =>
      act in askOf[slots.language]
        ? choiceOf(act as ActOfFigure, definition, slots)
        : choiceOfFigure(definition, slots),
    );
  return {
    kind: 'choice',
    about: 'indicator',
    options,
    subject: { about: 'choice', questions: options.map(({ question }) => question) },
  };
}
