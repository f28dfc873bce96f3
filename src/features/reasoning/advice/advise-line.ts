import { elementsUnder, goalOf, type Element, type Line } from '../line.ts';
import { mostMeasures } from '../next-question.ts';
import { adviseElement } from './advise-element.ts';
import type { ElementWarning, LineWarning } from './warnings.ts';

export interface Advice {
  readonly warning: ElementWarning | LineWarning;
  /** What it is about; the goal for the whole line. */
  readonly element: Element;
}

/** Of the elements in their order, and then of the whole. */
export function adviseLine(line: Line): readonly Advice[] {
  const goal = goalOf(line);
  if (!goal) return [];
  const ofElements = line.elements.flatMap((element) => {
    const of = line.elements.find(({ id }) => id === element.under)?.text ?? null;
    return adviseElement(element.kind, element.text, of).map((warning) => ({ warning, element }));
  });
  return [...ofElements, ...adviseWhole(line, goal)];
}

function adviseWhole(line: Line, goal: Element): readonly Advice[] {
  const { elements, owner } = line;
  const under = ({ id }: Element, kinds: readonly Element['kind'][]) =>
    elementsUnder(line, id).some(({ kind }) => kinds.includes(kind));
  const effects = elements.filter(({ kind }) => kind === 'effect');
  const bare = effects.find((effect) => !under(effect, ['intervention', 'effect']));
  const loose = elements.find((one) => one.kind === 'intervention' && one.under === goal.id);
  const measures = elements.filter(({ kind }) => kind === 'measure');
  return [
    ...(measures.length > mostMeasures ? [{ warning: 'too-many-indicators', element: goal } as const] : []),
    ...(bare ? [{ warning: 'effect-without-intervention', element: bare } as const] : []),
    ...(loose ? [{ warning: 'intervention-without-effect', element: loose } as const] : []),
    ...(owner === '' ? [{ warning: 'no-owner', element: goal } as const] : []),
  ];
}
