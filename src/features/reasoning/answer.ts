import type { Actor } from '../../shared/handler.ts';
import { reply, type Outcome } from '../../shared/outcome.ts';
import { decideLine, wordsRefused, type LineCommand, type LineRefusal } from './decide-line.ts';
import type { LineEvent } from './events.ts';
import { goalOf, longestOwner, type Line } from './line.ts';
import type { TypedAnswer } from './line-said.ts';
import { nextQuestion, type LineQuestion } from './next-question.ts';
import type { LinePorts } from './ports.ts';
import { linesFor, lineActorOf, shownLine } from './shown-line.ts';
import type { LineContent } from './told.ts';

/** What an answer to a question does to the element that it was asked of. */
export async function answerCommand(
  asks: LineQuestion['asks'],
  { element, seen }: { readonly element: string; readonly seen: number },
  words: string,
  { language }: Actor,
  ports: LinePorts,
): Promise<LineCommand> {
  switch (asks) {
    case 'effect':
    case 'intervention':
      return { kind: 'add', id: ports.newId(), as: asks, under: element, text: words };
    case 'measure': {
      const found = await ports.findIndicator(words, language);
      return {
        kind: 'add',
        id: ports.newId(),
        as: 'measure',
        under: element,
        text: words,
        indicatorId: found?.id ?? null,
      };
    }
    case 'assumption':
      return { kind: 'assume', element, seen, text: words, status: 'assumption' };
    case 'decision':
      return { kind: 'decision', element, seen, text: words };
    case 'owner':
      return { kind: 'owner', text: words };
  }
}

/** An answer that was typed is about what was asked; else about the last element that it can be about. */
export async function typedAnswer(
  line: Line,
  as: TypedAnswer,
  text: string,
  actor: Actor,
  ports: LinePorts,
): Promise<Outcome<LineContent, LineEvent>> {
  const asked = nextQuestion(line);
  const element = asked?.asks === as ? asked.element : aboutLast(line, as);
  const why: LineRefusal | null =
    wordsRefused(text, ports.screen, as === 'owner' ? longestOwner : undefined) ?? (element ? null : 'no-element');
  const by = lineActorOf(actor);
  const command = element && (await answerCommand(as, { element: element.id, seen: line.version }, text, actor, ports));
  const decision = why || !command ? null : decideLine(line, command, by);
  if (!command || decision?.kind !== 'changed') {
    const news = decision?.kind === 'refused' ? decision.why : (why ?? 'no-element');
    return reply(await shownLine(line, actor, ports, { news, drafts: { words: ports.screen.mask(text) } }));
  }
  const { tenantId } = actor.person;
  const event: LineEvent = { kind: 'line-step', tenantId, line: line.id, command, by, at: ports.now() };
  return reply(await shownLine(decision.line, actor, ports), [event]);
}

/** The line that somebody worked on last, with what they typed below its question; null when it asks nothing. */
export async function lineWith(text: string, actor: Actor, ports: LinePorts): Promise<LineContent | null> {
  const [newest] = await linesFor(actor, ports);
  if (!newest || nextQuestion(newest) === null) return null;
  return shownLine(newest, actor, ports, { news: 'typed', drafts: { words: ports.screen.mask(text) } });
}

function aboutLast(line: Line, as: TypedAnswer) {
  const { elements } = line;
  if (as === 'intervention' || as === 'measure')
    return elements.findLast(({ kind }) => kind === 'effect') ?? goalOf(line);
  if (as === 'assumption') return elements.findLast(({ kind }) => kind === 'effect' || kind === 'intervention') ?? null;
  return as === 'decision' ? (elements.findLast(({ kind }) => kind === 'measure') ?? null) : goalOf(line);
}
