import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { json } from 'node:stream/consumers';
import { z } from 'zod';
import type { Person } from '../shared/person.ts';

const Sent = z.object({ name: z.string().min(1).max(200), base64: z.base64() });

/** Who sends, and in which chat with the bot. */
interface Sender {
  readonly accountId: string;
  readonly personName: string;
  readonly personalChatId: string;
  readonly person: Person;
  readonly botId: string;
}

interface Page {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
}

const mostKept = 20;

/**
 * The Playground cannot send files, so local mode has a page for each window that does: what is chosen there reaches the bot
 * as a file in that person's own chat, by an address as Teams gives one (docs/platform.md#files). Kept in memory only.
 */
export function sentFiles(base: () => string) {
  const kept = new Map<string, Uint8Array>();

  /** The message with this file, as Teams would send it. */
  async function receive(request: IncomingMessage, sender: Sender) {
    const { name, base64 } = Sent.parse(await json(request));
    const id = randomUUID();
    kept.set(id, Buffer.from(base64, 'base64'));
    for (const oldest of kept.keys()) if (kept.size > mostKept) kept.delete(oldest);
    const downloadUrl = `${base()}/files/${id}`;
    const fileType = name.split('.').at(-1) ?? '';
    const { person, accountId, personName, personalChatId, botId } = sender;
    return {
      type: 'message',
      id: randomUUID(),
      timestamp: new Date().toISOString(),
      channelId: 'msteams',
      from: { id: accountId, name: personName, aadObjectId: person.id },
      recipient: { id: botId, name: 'Datawijzer' },
      conversation: { id: personalChatId, conversationType: 'personal', tenantId: person.tenantId },
      channelData: { tenant: { id: person.tenantId } },
      text: '',
      attachments: [
        {
          contentType: 'application/vnd.microsoft.teams.file.download.info',
          contentUrl: downloadUrl,
          name,
          content: { downloadUrl, uniqueId: id, fileType },
        },
      ],
    };
  }

  return {
    receive,
    /** null: it is no longer kept. */
    file(id: string): Page | null {
      const body = kept.get(id);
      return body ? { status: 200, type: 'application/octet-stream', body } : null;
    },
    page: ({ personName }: Sender): Page => ({ status: 200, type: 'text/html; charset=utf-8', body: page(personName) }),
  };
}

/** Sends JSON, which a page of somebody else could not without asking. */
function page(personName: string): string {
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Bestand sturen</title>
<body style="font:16px system-ui;max-width:36rem;margin:3rem auto">
<h1 style="font-size:1.3rem">Stuur een bestand als ${personName}</h1>
<p>Kies een XLSX- of CSV-bestand met cijfers. Het antwoord van Datawijzer staat daarna in het venster van ${personName}.</p>
<p><label>Bestand <input type="file" accept=".xlsx,.csv"></label> <button>Stuur</button></p><p role="status"></p>
<script>
document.querySelector('button').onclick = async () => {
  const [file] = document.querySelector('input').files, told = document.querySelector('[role=status]');
  if (!file) return void (told.textContent = 'Kies eerst een bestand.');
  const read = new FileReader();
  read.onload = async () => {
    const body = JSON.stringify({ name: file.name, base64: read.result.split(',')[1] || '' });
    const sent = await fetch('', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    told.textContent = sent.ok ? 'Verstuurd. Kijk in het venster.' : 'Dat lukte niet. Probeer het nog eens.';
  };
  read.readAsDataURL(file);
};
</script></body></html>`;
}
