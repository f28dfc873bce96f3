import { takenTexts } from '../../../../cards/reasoning/message-taken.ts';
import type { MessageTaken } from '../../../features/reasoning/line-from-message.ts';
import type { Language } from '../../../shared/language.ts';
import { textTask } from '../invoke-reply.ts';

/** What Teams shows in a dialog, to who chose it and to nobody else (docs/platform.md#message-actions). */
export function takenTask(told: MessageTaken, language: Language): object {
  return textTask(takenTexts[language][told]);
}
