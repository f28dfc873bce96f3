import { elementsUnder, goalOf, type Element, type Line } from './line.ts';

/** What is asked next of a line, and about which element. */
export interface LineQuestion {
  readonly asks: 'effect' | 'intervention' | 'assumption' | 'measure' | 'decision' | 'owner';
  /** Of the goal for what is about the whole line. */
  readonly element: Element;
}

/** More figures than this are not looked at: three or four that lead to a decision say more. */
export const mostMeasures = 7;

export function questionKey({ asks, element }: LineQuestion): string {
  return `${asks}:${element.id}`;
}

/** First what the line is made of, then why it would work, then how it would be seen; null when nothing is missing. */
export function nextQuestion(line: Line): LineQuestion | null {
  return questionsLeft(line).find((question) => !line.skipped.includes(questionKey(question))) ?? null;
}

/** Everything that is missing, passed over or not. */
export function questionsLeft(line: Line): readonly LineQuestion[] {
  const goal = goalOf(line);
  if (!goal) return [];
  const under = (element: Element, kind: Element['kind']) =>
    elementsUnder(line, element.id).some((one) => one.kind === kind);
  const effects = line.elements.filter(({ kind }) => kind === 'effect');
  const arrows = line.elements.filter(({ kind, under: to }) => kind !== 'measure' && to !== null);
  const measures = line.elements.filter(({ kind }) => kind === 'measure');
  const seen = [goal, ...effects].filter((element) => !under(element, 'measure'));
  const isEmpty = !under(goal, 'effect') && !under(goal, 'intervention');
  return [
    ...(isEmpty ? [{ asks: 'effect', element: goal } as const] : []),
    ...effects
      .filter((effect) => !under(effect, 'intervention') && !under(effect, 'effect'))
      .map((element) => ({ asks: 'intervention', element }) as const),
    ...arrows
      .filter(({ assumption }) => assumption === null)
      .map((element) => ({ asks: 'assumption', element }) as const),
    ...(measures.length < mostMeasures ? seen.map((element) => ({ asks: 'measure', element }) as const) : []),
    ...measures.filter(({ decision }) => decision === '').map((element) => ({ asks: 'decision', element }) as const),
    ...(line.owner === '' ? [{ asks: 'owner', element: goal } as const] : []),
  ];
}
