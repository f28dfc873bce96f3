import type { Message } from '../../../shared/message.ts';
import type { Need } from './need.ts';
import type { NeedPorts } from './ports.ts';
import type { NeedContent } from './told.ts';

/** Tells somebody what became of a request; once for each version of it. */
export async function noteTo(
  need: Need,
  personId: string,
  note: Extract<NeedContent, { kind: 'need.note' }>['note'],
  ports: Pick<NeedPorts, 'matched' | 'languageOf'>,
): Promise<Message<NeedContent>> {
  const person = { tenantId: need.tenantId, id: personId };
  const isAsked = note === 'asked' || note === 'reminder';
  const may = isAsked ? 'decide' : need.by?.id === personId ? 'ask' : null;
  return {
    to: { kind: 'person', person },
    key: `need:${need.id}:${need.version}:${personId}`,
    owner: need.by ? { kind: 'person', person: { tenantId: need.tenantId, id: need.by.id } } : { kind: 'nobody' },
    purpose: 'notification',
    dueAt: null,
    content: { kind: 'need.note', note, need, matched: await ports.matched(need.match, need.tenantId), may },
    language: await ports.languageOf(person),
  };
}
