import { houseRule, refuse, type Finding } from '../finding.ts';
import { textOf, type BotActivity } from '../wire.ts';

// docs/platform.md#messages
const textFormats = ['plain', 'markdown', 'xml', 'extendedmarkdown'];
const sendableTypes = ['message', 'typing'];

export function checkContent(activity: BotActivity): Finding[] {
  if (!sendableTypes.includes(activity.type)) {
    return [refuse('activity-type', `Unknown activity type '${activity.type}'`, 400, 'BadSyntax')];
  }
  const findings: Finding[] = [];
  if (activity.textFormat && !textFormats.includes(activity.textFormat)) {
    findings.push(refuse('text-format', `Unknown text format '${activity.textFormat}'`, 400, 'BadSyntax'));
  }
  if (activity.type !== 'message') return findings;

  const hasAttachments = (activity.attachments ?? []).length > 0;
  if (textOf(activity) === '' && !hasAttachments) {
    findings.push(refuse('empty-message', 'Text or attachments are required', 400, 'BadSyntax'));
  }
  // docs/platform.md#messages: without it the notification and the screen reader have nothing to say.
  if (textOf(activity) === '' && hasAttachments && !activity.summary) {
    findings.push(houseRule('summary', 'a message of cards only has no summary'));
  }
  return findings;
}
