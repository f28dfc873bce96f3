import { z } from 'zod';
import { refuse, type Finding, type Place } from '../finding.ts';
import type { BotActivity } from '../wire.ts';

const Consent = z.looseObject({
  name: z.string().min(1),
  content: z.looseObject({
    description: z.string().min(1),
    sizeInBytes: z.number().int().positive(),
    acceptContext: z.unknown(),
    declineContext: z.unknown(),
  }),
});
const Info = z.looseObject({
  name: z.string().min(1),
  contentUrl: z.url(),
  content: z.looseObject({ uniqueId: z.string().min(1), fileType: z.string().min(1) }),
});

/** docs/platform.md#files: a bot offers files in a chat with one person only, and says how large they are. */
export function checkFiles({ attachments }: BotActivity, place: Place): Finding[] {
  return (attachments ?? []).flatMap((attachment): Finding[] => {
    const { contentType } = attachment;
    const isConsent = contentType === 'application/vnd.microsoft.teams.card.file.consent';
    const isInfo = contentType === 'application/vnd.microsoft.teams.card.file.info';
    if (!isConsent && !isInfo) return [];
    if (place.kind !== 'personal') return [refuse('files', 'Files are for personal chats only')];
    const parsed = (isConsent ? Consent : Info).safeParse(attachment);
    return parsed.success ? [] : [refuse('files', z.prettifyError(parsed.error))];
  });
}
