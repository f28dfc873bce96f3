import type { Actor } from '../../../shared/handler.ts';
import type { Message } from '../../../shared/message.ts';
import type { ExportForm } from '../../../shared/offered-file.ts';
import { reply, type Outcome } from '../../../shared/outcome.ts';
import type { FigureDetails } from '../details/figure-details.ts';
import type { DigestContent } from './told.ts';

export interface ExportPorts {
  /** The file as it would be handed out now; null when there is no such indicator, or no chart to draw. */
  readonly exported: (
    indicatorId: string,
    as: ExportForm,
    actor: Actor,
  ) => Promise<{ readonly name: string; readonly bytes: Uint8Array } | null>;
  readonly details: (indicatorId: string, actor: Actor) => Promise<FigureDetails | null>;
  /** False where people have no place for files. */
  readonly handsOutFiles: boolean;
}

/** What fits in a message beside its words, in characters. */
const mostText = 12_000;

/** Offers a file with an indicator, in somebody's own chat, because Teams hands out files there alone (docs/platform.md#files). */
export async function exportLed(
  indicatorId: string,
  as: ExportForm,
  actor: Actor,
  ports: ExportPorts,
): Promise<Outcome<DigestContent, never>> {
  const content = await exportOf(indicatorId, as, actor, ports);
  if (actor.conversation.kind === 'personal' || content.kind === 'digest.news') return reply(content);
  const own: Message<DigestContent> = {
    to: { kind: 'person', person: actor.person },
    key: `digest:export:${crypto.randomUUID()}`,
    owner: { kind: 'person', person: actor.person },
    purpose: 'answer',
    dueAt: null,
    content,
  };
  return { ...reply<DigestContent, never>({ kind: 'digest.news', news: 'export-elsewhere' }), messages: [own] };
}

async function exportOf(
  indicatorId: string,
  as: ExportForm,
  actor: Actor,
  { exported, details, handsOutFiles }: ExportPorts,
): Promise<DigestContent> {
  const form = handsOutFiles || as === 'svg' ? as : 'csv';
  const made = await exported(indicatorId, form, actor);
  if (!made) return { kind: 'digest.news', news: as === 'svg' ? 'no-picture' : 'gone' };
  const { name, bytes } = made;
  if (handsOutFiles) return { kind: 'digest.export', indicatorId, as, name, sizeInBytes: bytes.length };
  const text = new TextDecoder().decode(bytes);
  if (form === 'csv') return { kind: 'digest.exported', csv: newestLines(text) };
  const { rows = [], valueTitle = '' } = (await details(indicatorId, actor)) ?? {};
  return { kind: 'digest.picture', svg: text, rows, valueTitle };
}

/** The headings and as many of the newest lines as fit. */
function newestLines(csv: string): string {
  const [headings = '', ...lines] = csv.trim().split('\r\n');
  let size = headings.length;
  const from = lines.findLastIndex((line) => (size += line.length + 1) > mostText);
  return [headings, ...lines.slice(from + 1)].join('\n');
}
