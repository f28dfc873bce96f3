import { houseRule, refuse, type Finding, type Place } from '../finding.ts';
import type { BotActivity } from '../wire.ts';

// docs/platform.md#messages
const mostActions = 3;
const actionTypes = ['imBack', 'Action.Compose', 'Action.Submit'];

export function checkSuggestedActions(activity: BotActivity, { memberIds }: Place): Finding[] {
  const suggested = activity.suggestedActions;
  if (!suggested) return [];
  const findings: Finding[] = [];

  // docs/platform.md#messages: at most three.
  if (suggested.actions.length > mostActions) {
    findings.push(refuse('suggested-actions', `More than ${mostActions} suggested actions`));
  }
  for (const { type, title } of suggested.actions) {
    // docs/platform.md#messages
    if (!actionTypes.includes(type)) findings.push(refuse('suggested-actions', `Unknown suggested action '${type}'`));
    if (!title) findings.push(refuse('suggested-actions', 'A suggested action has no title'));
  }
  // docs/platform.md#messages: `to` must hold the person's id.
  const to = suggested.to ?? [];
  if (to.length === 0) findings.push(refuse('suggested-actions', 'Suggested actions need `to`'));
  for (const id of to) {
    if (!memberIds.includes(id)) findings.push(refuse('suggested-actions', `${id} is not in this conversation`));
  }
  // docs/platform.md#messages: Teams takes them and does not show them.
  if ((activity.attachments ?? []).length > 0) {
    findings.push(houseRule('suggested-actions-hidden', 'suggested actions are not shown beside attachments'));
  }
  return findings;
}
