import { refuse, type Finding } from '../finding.ts';
import { isRecord, type BotActivity } from '../wire.ts';

export function checkFeedbackLoop({ channelData }: BotActivity): Finding[] {
  const loop = channelData?.['feedbackLoop'];
  const oldFlag = channelData?.['feedbackLoopEnabled'];
  // docs/platform.md#feedback: the old flag and the new form exclude each other.
  if (loop !== undefined && oldFlag !== undefined) {
    return [refuse('feedback-loop', 'Only one of feedbackLoop and feedbackLoopEnabled may be sent')];
  }
  if (oldFlag !== undefined && typeof oldFlag !== 'boolean') {
    return [refuse('feedback-loop', 'feedbackLoopEnabled must be true or false')];
  }
  // docs/platform.md#feedback
  if (loop !== undefined && !(isRecord(loop) && (loop['type'] === 'default' || loop['type'] === 'custom'))) {
    return [refuse('feedback-loop', "feedbackLoop.type must be 'default' or 'custom'")];
  }
  return [];
}
