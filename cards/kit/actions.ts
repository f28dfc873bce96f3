import type { IActionSet, IExecuteAction, IOpenUrlAction, IToggleVisibilityAction } from '@microsoft/teams.cards';
import { z } from 'zod';

/** Teams repeats an invoke under a new id; the nonce makes the repetition recognisable. */
export const Nonce = z.string().min(8).max(64);

interface Payload {
  readonly action: string;
  readonly nonce: string;
}

/** A button whose press comes back to us. Old clients send the same data with Action.Submit. */
export function execute<T extends Payload>(title: string, data: T, style?: IExecuteAction['style']): IExecuteAction {
  const look = { title, ...(style && { style }) };
  return {
    type: 'Action.Execute',
    ...look,
    verb: data.action,
    data,
    fallback: { type: 'Action.Submit', ...look, data },
  };
}

export function toggle(title: string, targetId: string): IToggleVisibilityAction {
  return { type: 'Action.ToggleVisibility', title, targetElements: [targetId] };
}

/** A chat with a colleague, opened in Teams itself. */
export function chatWith(title: string, id: string): IOpenUrlAction {
  return {
    type: 'Action.OpenUrl',
    title,
    url: `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(id)}`,
  };
}

/** In a body, because an Action.Execute outside an ActionSet has no working fallback in old clients. */
export function buttons(actions: IActionSet['actions'], spacing: IActionSet['spacing'] = 'Medium'): IActionSet {
  return { type: 'ActionSet', spacing, actions };
}

/** One card has one nonce and each of its buttons its own: pressing two of them is not a repetition. */
export function buttonNonce(cardNonce: string, button: string | number): string {
  return `${cardNonce}-${button}`;
}
