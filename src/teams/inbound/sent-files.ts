import { z } from 'zod';
import { exportForms, overviewsOf, wooForms } from '../../shared/offered-file.ts';
import { maskPersonalData } from '../../text/personal-data/personal-data.ts';
import type { Activity } from './activity.ts';

const downloadType = 'application/vnd.microsoft.teams.file.download.info';
const DownloadInfo = z.object({
  contentType: z.literal(downloadType),
  name: z.string().max(400).nullish(),
  content: z.object({ downloadUrl: z.url().max(8_000) }),
});

const longestName = 80;

/** The files of a message in somebody's own chat, with where Teams holds them for some minutes (docs/platform.md#files). */
export function sentFiles({ attachments }: Pick<Activity, 'attachments'>) {
  return (attachments ?? []).flatMap((attachment) => {
    // Said first what it is not: collecting why each HTML of a message is no file took longer than reading the words.
    const file = attachment.contentType === downloadType ? DownloadInfo.safeParse(attachment).data : undefined;
    if (!file) return [];
    // A name is kept with the figures, and people put names of people in it.
    const name = maskPersonalData(file.name?.trim() || 'bestand').slice(0, longestName);
    return [{ url: file.content.downloadUrl, name }];
  });
}

const Consent = z.object({
  type: z.literal('fileUpload'),
  action: z.enum(['accept', 'decline']),
  /** What was offered. Whoever sends something else gets what they could ask for anyhow; older offers are of the template. */
  context: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('template') }),
      z.object({
        kind: z.literal('export'),
        indicatorId: z.string().regex(/^[a-z0-9-]{1,100}$/),
        as: z.enum(exportForms),
      }),
      z.object({ kind: z.literal('overview'), of: z.enum(overviewsOf) }),
      z.object({ kind: z.literal('line'), line: z.string().min(1).max(80) }),
      z.object({
        kind: z.literal('woo'),
        subject: z.string().max(160),
        from: z.iso.date(),
        until: z.iso.date(),
        as: z.enum(wooForms),
      }),
    ])
    .catch({ kind: 'template' }),
  uploadInfo: z
    .object({
      contentUrl: z.url().max(8_000),
      name: z.string().min(1).max(400),
      uploadUrl: z.url().max(8_000),
      uniqueId: z.string().min(1).max(200),
      fileType: z.string().max(50).nullish(),
    })
    .nullish(),
});
export type Consent = z.infer<typeof Consent>;

/** What somebody answered to a file that was offered; null when it is no such answer. */
export function consentOf(value: unknown): Consent | null {
  return Consent.safeParse(value).data ?? null;
}
