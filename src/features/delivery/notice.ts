import type { Untold } from './ports.ts';

export type Notice = 'doubt' | 'failure';

/** What the owner is told, in the personal chat and never in a channel; null when no notice could arrive there either. */
export function noticeFor({ state, reason, isToOwner }: Pick<Untold, 'state' | 'reason' | 'isToOwner'>): Notice | null {
  if (state === 'uncertain') return 'doubt';
  return isToOwner && (reason === 'blocked' || reason === 'gone') ? null : 'failure';
}
