import { randomUUID } from 'node:crypto';
import { failedCard, type FailedReason } from '../../../../cards/conversation/failed-card.ts';
import { uncertainCard } from '../../../../cards/conversation/uncertain-card.ts';
import { noticeFor } from '../../../features/delivery/notice.ts';
import type { Untold } from '../../../features/delivery/ports.ts';
import type { DeliveryReason } from '../../../features/delivery/settle.ts';
import { languageOfLocale } from '../../../shared/language.ts';
import type { Message } from '../../../shared/message.ts';
import { cardOnly, toBytes } from '../../outbound/message.ts';

/** What the owner of a message is shown in their personal chat; null when there is nothing to say. */
export function noticeOf(untold: Untold): Message<Uint8Array> | null {
  const notice = noticeFor(untold);
  if (notice === null) return null;
  const { id, owner, question, reason } = untold;
  const language = untold.language ?? languageOfLocale(untold.locale);
  const card =
    notice === 'doubt'
      ? uncertainCard({ state: 'open', nonce: randomUUID(), deliveryId: id, question }, language)
      : failedCard({ reason: failed(reason), question }, language);
  return {
    to: { kind: 'person', person: owner },
    key: `notice:${id}`,
    owner: { kind: 'nobody' },
    purpose: 'notice',
    dueAt: null,
    content: toBytes(cardOnly(card)),
  };
}

function failed(reason: DeliveryReason): FailedReason {
  switch (reason) {
    case 'gone':
    case 'blocked':
    case 'too-large':
    case 'rejected':
      return reason;
    default:
      return 'gave-up';
  }
}
