import type { Finding, Place } from '../finding.ts';
import { cardsOf, type BotActivity } from '../wire.ts';
import { checkCard } from './cards.ts';
import { checkCitations } from './citations.ts';
import { checkContent } from './content.ts';
import { checkFeedbackLoop } from './feedback-loop.ts';
import { checkFiles } from './files.ts';
import { checkMentions } from './mentions.ts';
import { checkQuotedReplies } from './quoted-replies.ts';
import { checkRootEntity } from './root-entity.ts';
import { checkSensitivity } from './sensitivity.ts';
import { checkSize } from './size.ts';
import { checkSuggestedActions } from './suggested-actions.ts';

/** Every rule about one message by itself. Size first: Teams measures before it reads. */
export function inspectMessage(activity: BotActivity, place: Place): Finding[] {
  return [
    ...checkSize(activity),
    ...checkContent(activity),
    ...checkRootEntity(activity),
    ...checkCitations(activity),
    ...checkSensitivity(activity, place),
    ...checkFeedbackLoop(activity),
    ...checkSuggestedActions(activity, place),
    ...checkMentions(activity),
    ...checkQuotedReplies(activity),
    ...checkFiles(activity, place),
    ...cardsOf(activity).flatMap(checkCard),
  ];
}
