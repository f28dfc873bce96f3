import type { Accepted } from './ledger.ts';
import { splitThread, threadId } from './tenant.ts';
import { cardsOf, isRecord, type Json } from './wire.ts';
import { typedNodes } from './rules/cards.ts';

/** A card in front of a person: in a message, in a personal view of it, or in a dialog. */
export type ShownCard = { surface: 'message' | 'dialog'; conversationId: string; activityId: string; card: Json };

export function shownCard(message: Accepted, index = 0): ShownCard {
  const card = message.activity ? cardsOf(message.activity)[index] : undefined;
  if (!isRecord(card)) throw new Error(`message ${message.activityId} shows no card ${index}`);
  return {
    surface: 'message',
    conversationId: threadOf(message),
    activityId: message.activityId,
    card,
  };
}

/** A message posted to a channel as such starts a thread of its own. */
export function threadOf({ conversationId, activityId }: Accepted): string {
  const { baseId, rootId } = splitThread(conversationId);
  return baseId.endsWith('@thread.tacv2') && rootId === undefined ? threadId(baseId, activityId) : conversationId;
}

export function buttonsOf(card: Json): Json[] {
  return typedNodes(card).filter((node) => String(node['type']).startsWith('Action.'));
}

export function findButton(card: Json, title: string): Json {
  const buttons = buttonsOf(card);
  const matches = buttons.filter((button) => button['title'] === title);
  const [button, ...others] = matches;
  if (!button || others.length > 0) {
    const titles = buttons.map((one) => String(one['title'])).join(', ');
    throw new Error(`${matches.length} buttons are called "${title}"; the card has: ${titles}`);
  }
  if (button['isEnabled'] === false) throw new Error(`the button "${title}" is disabled`);
  return button;
}

/**
 * The values a press sends. As in Teams, what is required must be filled in, and a choice must be on the list; the bot
 * checks again, because a client can be anything (docs/platform.md#inputs).
 */
export function inputValues(card: Json, button: Json, typed: Json): Json {
  if (button['associatedInputs'] === 'none') return {};
  const inputs = typedNodes(card).filter((node) => String(node['type']).startsWith('Input.'));
  const ids = inputs.map((input) => String(input['id']));
  const unknown = Object.keys(typed).filter((id) => !ids.includes(id));
  if (unknown.length > 0) throw new Error(`the card has no input ${unknown.join(', ')}; it has: ${ids.join(', ')}`);

  const values: Json = {};
  for (const input of inputs) {
    const id = String(input['id']);
    const value = typed[id] ?? input['value'] ?? (input['type'] === 'Input.Toggle' ? 'false' : undefined);
    if (input['isRequired'] === true && (value === undefined || value === '')) {
      throw new Error(`the input ${id} is required: Teams would not send this`);
    }
    if (value !== undefined) requireListedChoice(input, id, value);
    if (value !== undefined) values[id] = value;
  }
  return values;
}

function requireListedChoice(input: Json, id: string, value: unknown): void {
  if (input['type'] !== 'Input.ChoiceSet' || 'choices.data' in input || value === '') return;
  const choices = (Array.isArray(input['choices']) ? input['choices'] : []).filter(isRecord).map((one) => one['value']);
  const chosen = input['isMultiSelect'] === true ? String(value).split(',') : [value];
  const stray = chosen.filter((one) => !choices.includes(one));
  if (stray.length > 0) throw new Error(`${stray.join(', ')} is not a choice of ${id}: ${choices.join(', ')}`);
}
