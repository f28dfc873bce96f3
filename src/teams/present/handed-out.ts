import { exportTexts } from '../../../cards/digest/export-texts.ts';
import { fileTexts } from '../../../cards/figures/file-texts.ts';
import type { Language } from '../../shared/language.ts';
import type { OfferedFile } from '../../shared/offered-file.ts';
import type { OutgoingMessage } from '../outbound/message.ts';

/** What came of a file that somebody was offered. */
export type HandedOut =
  | { readonly kind: 'declined' }
  | { readonly kind: 'failed' }
  | {
      readonly kind: 'placed';
      readonly name: string;
      readonly contentUrl: string;
      readonly uniqueId: string;
      readonly fileType?: string | null | undefined;
    };

export function handedOut(offered: OfferedFile, outcome: HandedOut, language: Language): OutgoingMessage {
  const { templateDeclined, templateFailed, templatePlaced } = fileTexts[language];
  const words =
    offered.kind === 'template'
      ? { declined: templateDeclined, failed: templateFailed, placed: templatePlaced }
      : exportTexts[language];
  if (outcome.kind !== 'placed') return { text: words[outcome.kind] };
  const { name, contentUrl: url, uniqueId, fileType } = outcome;
  const text = words.placed(name);
  const ending = fileType ?? (offered.kind === 'export' ? offered.as : 'xlsx');
  return { text, summary: text, file: { kind: 'placed', name, url, uniqueId, fileType: ending } };
}
