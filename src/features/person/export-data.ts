import type { Actor } from '../../shared/handler.ts';
import type { Message } from '../../shared/message.ts';
import { reply, type Outcome } from '../../shared/outcome.ts';
import type { PersonEvent } from './events.ts';
import type { PersonPorts } from './ports.ts';
import type { PersonContent } from './told.ts';

/** What fits in one message, with room for what Teams adds. */
const charactersOfPart = 12_000;
const mostParts = 20;

/**
 * Gives somebody everything that is kept of them, as JSON (General Data Protection Regulation, articles 15 and 20): in their
 * own chat, wherever they ask for it.
 */
export async function exportData(actor: Actor, ports: PersonPorts): Promise<Outcome<PersonContent, PersonEvent>> {
  const kept = await ports.people.kept(actor.person);
  const text = JSON.stringify(kept, null, 1);
  const parts = chunks(text, charactersOfPart).slice(0, mostParts);
  const key = ports.newId();
  const messages = parts.map((part, index): Message<PersonContent> => ({
    to: { kind: 'person', person: actor.person },
    key: `export:${key}:${index + 1}`,
    owner: { kind: 'person', person: actor.person },
    purpose: 'answer',
    dueAt: null,
    content: { kind: 'person.export', part, number: index + 1, of: parts.length },
  }));
  const told = reply<PersonContent, PersonEvent>({ kind: 'person.exported', parts: parts.length });
  // In their own chat the messages themselves are the answer.
  return { ...told, ...(actor.conversation.kind === 'personal' && { reply: null }), messages };
}

/** Broken at line ends where that is possible. */
function chunks(text: string, size: number): readonly string[] {
  const found: string[] = [];
  for (let from = 0; from < text.length;) {
    const line = text.lastIndexOf('\n', from + size);
    const until = text.length - from <= size ? text.length : line > from ? line + 1 : from + size;
    found.push(text.slice(from, until));
    from = until;
  }
  return found;
}
