import type { Client, Delivery, DeliverOptions } from './client.ts';
import type { Drive } from './drive.ts';
import type { Accepted } from './ledger.ts';
import type { Person } from './people.ts';
import type { Tenant } from './tenant.ts';
import { isRecord } from './wire.ts';

type Dependencies = { tenant: Tenant; client: Client; drive: Drive };

export const downloadInfoType = 'application/vnd.microsoft.teams.file.download.info';

/** Files in the chat of one person, as Teams sends them and asks for them (docs/platform.md#files). */
export function createFileFlow({ tenant, client, drive }: Dependencies) {
  const { activities, deliver } = client;
  const own = (person: Person) => ({ person, conversation: tenant.personalChat(person) });

  function sendLinked(person: Person, files: readonly { name: string; downloadUrl: string }[], text = '') {
    const activity = activities.message(own(person), text);
    const attachments = files.map(({ name, downloadUrl }) => ({
      contentType: downloadInfoType,
      contentUrl: `${drive.url}/files/${encodeURIComponent(name)}`,
      name,
      content: { downloadUrl, uniqueId: name, fileType: name.split('.').at(-1) },
    }));
    return deliver({ ...activity, attachments: [...(activity['attachments'] as unknown[]), ...attachments] });
  }

  return {
    /** With any address of a file, for who sends a wrong one. */
    sendLinked,

    async sendFile(person: Person, name: string, bytes: Uint8Array | string, text?: string): Promise<Delivery> {
      const { downloadUrl } = drive.keep(name, typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
      return sendLinked(person, [{ name, downloadUrl }], text);
    },

    /** The person says yes or no to a file that the bot offers; with yes Teams tells where it may be put. */
    async answerOffer(person: Person, offered: Accepted, action: 'accept' | 'decline', options: DeliverOptions = {}) {
      const [consent] = (offered.activity?.attachments ?? []).filter(
        ({ contentType }) => contentType === 'application/vnd.microsoft.teams.card.file.consent',
      );
      if (!consent || !isRecord(consent.content)) throw new Error('this message offers no file');
      const name = String(consent['name']);
      const context = consent.content[action === 'accept' ? 'acceptContext' : 'declineContext'];
      const place = drive.place(name);
      const value = {
        type: 'fileUpload',
        action,
        context,
        ...(action === 'accept' && { uploadInfo: { ...place, name, fileType: name.split('.').at(-1) } }),
      };
      const delivery = await deliver(
        activities.invoke(own(person), 'fileConsent/invoke', value, offered.activityId),
        options,
      );
      if (delivery.status !== 200) throw new Error(`Teams would show an error: HTTP ${delivery.status}`);
      return { ...delivery, uniqueId: place.uniqueId };
    },
  };
}
