import { proposedTexts } from '../../../../cards/referral/message-proposed.ts';
import type { MessageProposed } from '../../../features/referral/propose-message.ts';
import type { Language } from '../../../shared/language.ts';
import { textTask } from '../invoke-reply.ts';

/** What Teams shows in a dialog, to who chose it and to nobody else (docs/platform.md#message-actions). */
export function proposedTask(told: MessageProposed, language: Language): object {
  return textTask(proposedTexts[language][told]);
}
