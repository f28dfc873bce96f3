import type { Actor, Handler } from '../../shared/handler.ts';
import { reply, type Outcome } from '../../shared/outcome.ts';
import { typedAnswer } from './answer.ts';
import type { LineEvent } from './events.ts';
import type { Line } from './line.ts';
import type { LineSaid } from './line-said.ts';
import type { LinePorts } from './ports.ts';
import { pictureLed } from './picture.ts';
import { linesFor, listed, shownLine, versionsOf } from './shown-line.ts';
import { startLine } from './start-line.ts';
import type { LineContent } from './told.ts';

type Use<Input> = Handler<Input, LineContent, LineEvent>;
type Told = Outcome<LineContent, LineEvent>;
type LineCommands = { readonly [Kind in LineSaid['kind']]: Use<Extract<LineSaid, { kind: Kind }>> };

/** What can be typed about lines. */
export function lineCommands(ports: LinePorts): LineCommands {
  async function onNewest(actor: Actor, tell: (line: Line) => Promise<Told>): Promise<Told> {
    const [newest] = await linesFor(actor, ports);
    return newest ? tell(newest) : reply({ kind: 'line.start', words: '', indicator: null, news: null });
  }

  return {
    'line-new': {
      needs: 'anyone',
      async handle({ goal }, actor) {
        if (goal === null) return reply({ kind: 'line.start', words: '', indicator: null, news: null });
        const { content, events } = await startLine(goal, null, actor, ports);
        return reply(content, events);
      },
    },
    'line-continue': {
      needs: 'anyone',
      handle: (_said, actor) => onNewest(actor, async (line) => reply(await shownLine(line, actor, ports))),
    },
    'line-list': {
      needs: 'anyone',
      async handle({ about }, actor) {
        if (about === undefined) return reply(await listed(undefined, actor, ports));
        const found =
          about === null ? ports.topicOf(actor.topic) : (await ports.findIndicator(about, actor.language))?.id;
        return reply(await listed(found ?? undefined, actor, ports));
      },
    },
    'line-write': {
      needs: 'anyone',
      handle: ({ as }, actor) => onNewest(actor, (line) => Promise.resolve(reply({ kind: 'line.written', line, as }))),
    },
    'line-picture': {
      needs: 'anyone',
      handle: (_said, actor) => onNewest(actor, (line) => Promise.resolve(pictureLed(line, actor, ports))),
    },
    'line-history': {
      needs: 'anyone',
      handle: (_said, actor) => onNewest(actor, async ({ id }) => reply(await versionsOf(id, actor, ports))),
    },
    'line-typed': {
      needs: 'anyone',
      handle: ({ as, text }, actor) => onNewest(actor, (line) => typedAnswer(line, as, text, actor, ports)),
    },
  };
}
