import type { Actor } from '../../shared/handler.ts';
import { wordsRefused } from './decide-line.ts';
import type { LineEvent } from './events.ts';
import { lineActorOf, shownLine } from './shown-line.ts';
import { longestElement, newElement, type Element, type Line } from './line.ts';
import { elementsOf } from './outline/from-outline.ts';
import { readOutline } from './outline/read-outline.ts';
import type { LinePorts, NamedThing } from './ports.ts';
import type { LineContent } from './told.ts';

interface Started {
  readonly content: LineContent;
  readonly events: readonly LineEvent[];
}

/** From a goal, or from a whole line as text. `indicator` is what it was begun from: the first measure. */
export async function startLine(
  typed: string,
  indicator: NamedThing | null,
  actor: Actor,
  ports: LinePorts,
): Promise<Started> {
  const outline = readOutline(typed);
  const read = outline ? elementsOf(outline, ports.newId) : [goal(typed, ports)];
  const why = [...read.map(({ text }) => text), ...(outline?.owner ? [outline.owner] : [])]
    .map((words) => wordsRefused(words, ports.screen))
    .find((refusal) => refusal !== null);
  if (why)
    return { content: { kind: 'line.start', words: ports.screen.mask(typed), indicator, news: why }, events: [] };
  const { person, name, language } = actor;
  const by = { id: person.id, name };
  const { place } = lineActorOf(actor);
  const elements = await withIndicators([...read, ...measureOf(indicator, read, actor, ports)], actor, ports);
  const line: Line = {
    id: ports.newId(),
    tenantId: person.tenantId,
    version: 1,
    language,
    owner: outline?.owner.slice(0, longestElement) ?? '',
    elements: [...elements],
    members: [by],
    place,
    skipped: [],
  };
  const events: LineEvent[] = [{ kind: 'line-started', line, by, at: ports.now() }];
  return { content: await shownLine(line, actor, ports, { news: 'started' }), events };
}

function goal(typed: string, { newId }: LinePorts): Element {
  const words = typed.replace(/^\s*(?:doel|goal)\s*:\s*/iu, '').replaceAll(/\s+/gu, ' ');
  return newElement(newId(), 'goal', null, words.trim(), 1);
}

function measureOf(
  indicator: NamedThing | null,
  [first]: readonly Element[],
  { language }: Actor,
  { newId }: LinePorts,
) {
  if (!indicator || !first) return [];
  const measure = newElement(newId(), 'measure', first.id, indicator.name[language], 1);
  return [{ ...measure, indicatorId: indicator.id }];
}

/** A measure that names one of the indicators is that indicator. */
async function withIndicators(elements: readonly Element[], { language }: Actor, ports: LinePorts) {
  return Promise.all(
    elements.map(async (element) => {
      if (element.kind !== 'measure' || element.indicatorId !== null) return element;
      return { ...element, indicatorId: (await ports.findIndicator(element.text, language))?.id ?? null };
    }),
  );
}
