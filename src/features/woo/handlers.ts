import type { Actor, Handler } from '../../shared/handler.ts';
import type { WooAsked } from '../../shared/offered-file.ts';
import { reply, type Outcome } from '../../shared/outcome.ts';
import type { Role } from '../../shared/person.ts';
import type { WooPorts, WooRecord } from './ports.ts';
import { selectRecords } from './select-records.ts';
import type { WooContent } from './told.ts';

interface Asked {
  readonly asked: WooAsked | null;
}

/** Who gather records for a request. */
const gathering: readonly Role[] = ['coordinator', 'administrator', 'privacy-officer'];

/** Open Government Act (Wet open overheid), article 4.1: a request for what stands in records about a subject. */
export function wooCommands(ports: WooPorts): { readonly woo: Handler<Asked, WooContent, never> } {
  return {
    woo: {
      needs: 'anyone',
      handle: async ({ asked }, actor) => privately(await told(asked, actor, ports), actor),
    },
  };
}

/** As it would be handed out now; null when there is nothing in it, or it is not for who asks. */
export async function wooFile(asked: WooAsked, actor: Actor, ports: WooPorts): Promise<Uint8Array | null> {
  if (!mayGather(actor)) return null;
  const found = await foundOf(asked, actor, ports);
  return found.length === 0 ? null : ports.file(found, asked.as, actor.language);
}

async function told(asked: WooAsked | null, actor: Actor, ports: WooPorts): Promise<WooContent> {
  if (!mayGather(actor)) return { kind: 'woo.not-yours' };
  if (asked === null) return { kind: 'woo.which' };
  const found = await foundOf(asked, actor, ports);
  const count = found.length;
  if (count === 0) return { kind: 'woo.nothing', asked };
  const bytes = ports.file(found, asked.as, actor.language);
  if (!ports.handsOutFiles) return { kind: 'woo.text', asked, count, text: new TextDecoder().decode(bytes).trim() };
  const about = asked.subject.replaceAll(' ', '-') || (actor.language === 'nl' ? 'alles' : 'everything');
  const name = `woo-${about}-${asked.from}-${asked.until}.${asked.as}`;
  return { kind: 'woo.file', asked, count, name, sizeInBytes: bytes.length };
}

async function foundOf(
  { subject, from, until }: WooAsked,
  actor: Actor,
  ports: WooPorts,
): Promise<readonly WooRecord[]> {
  return selectRecords(await ports.records(actor.person.tenantId, from, until), subject, actor.language);
}

function mayGather({ roles }: Actor): boolean {
  return roles.some((role) => gathering.includes(role));
}

/** What is in records is for who gathers them, also where others read along. */
function privately(content: WooContent, { conversation, person }: Actor): Outcome<WooContent, never> {
  const isForAll = content.kind === 'woo.not-yours' || content.kind === 'woo.which';
  if (isForAll || conversation.kind === 'personal') return reply(content);
  return {
    ...reply<WooContent, never>({ kind: 'woo.elsewhere' }),
    messages: [
      {
        to: { kind: 'person', person },
        key: `woo:${crypto.randomUUID()}`,
        owner: { kind: 'person', person },
        purpose: 'answer',
        dueAt: null,
        content,
      },
    ],
  };
}
