import type { Actor } from '../../shared/handler.ts';
import { reply, type Outcome } from '../../shared/outcome.ts';
import { maySee } from './decide-line.ts';
import { goalOf, type Line } from './line.ts';
import type { LinePorts } from './ports.ts';
import { lineActorOf } from './shown-line.ts';
import type { LineContent } from './told.ts';

type PicturePorts = Pick<LinePorts, 'lines' | 'picture' | 'handsOutFiles'>;

/** The line as it would be handed out now; null when it is not for who asks, or too large to read as a picture. */
export async function lineFile(id: string, actor: Actor, ports: PicturePorts): Promise<Uint8Array | null> {
  const line = await ports.lines.find(actor.person.tenantId, id);
  const svg = line && maySee(line, lineActorOf(actor)) ? ports.picture(line, actor.language) : null;
  return svg === null ? null : new TextEncoder().encode(svg);
}

/** A picture for a memo, with the same as text beside it; in their own chat, because Teams hands out files there alone. */
export function pictureLed(line: Line, actor: Actor, ports: PicturePorts): Outcome<LineContent, never> {
  const svg = ports.picture(line, actor.language);
  const content: LineContent =
    svg === null
      ? { kind: 'line.news', news: 'no-picture' }
      : ports.handsOutFiles
        ? {
            kind: 'line.file',
            line: line.id,
            name: `${fileName(goalOf(line)?.text ?? '')}.svg`,
            sizeInBytes: new TextEncoder().encode(svg).length,
          }
        : { kind: 'line.picture', line, svg };
  if (actor.conversation.kind === 'personal' || svg === null) return reply(content);
  const { person } = actor;
  return {
    ...reply<LineContent, never>({ kind: 'line.news', news: 'elsewhere' }),
    messages: [
      {
        to: { kind: 'person', person },
        key: `line:picture:${crypto.randomUUID()}`,
        owner: { kind: 'person', person },
        purpose: 'answer',
        dueAt: null,
        content,
      },
    ],
  };
}

const longestName = 50;

/** The goal in letters that every file system keeps. */
function fileName(goal: string): string {
  const plain = goal
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .slice(0, longestName)
    .replaceAll(/^-+|-+$/gu, '');
  return plain || 'redeneerlijn';
}
