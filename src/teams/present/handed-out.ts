import { exportTexts } from '../../../cards/digest/export-texts.ts';
import { fileTexts } from '../../../cards/figures/file-texts.ts';
import { overviewFileTexts } from '../../../cards/insight/file-texts.ts';
import { lineTexts } from '../../../cards/reasoning/texts.ts';
import { wooFileTexts } from '../../../cards/woo/file-texts.ts';
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
  const words = {
    template: { declined: templateDeclined, failed: templateFailed, placed: templatePlaced },
    export: exportTexts[language],
    overview: overviewFileTexts[language],
    line: lineTexts[language].file,
    woo: wooFileTexts[language],
  }[offered.kind];
  if (outcome.kind !== 'placed') return { text: words[outcome.kind] };
  const { name, contentUrl: url, uniqueId, fileType } = outcome;
  const text = words.placed(name);
  const ending = fileType ?? endingOf(offered);
  return { text, summary: text, file: { kind: 'placed', name, url, uniqueId, fileType: ending } };
}

function endingOf(offered: OfferedFile): string {
  if (offered.kind === 'export' || offered.kind === 'woo') return offered.as;
  if (offered.kind === 'line') return 'svg';
  return offered.kind === 'overview' ? 'csv' : 'xlsx';
}
