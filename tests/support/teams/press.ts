import { randomUUID } from 'node:crypto';
import type { Where } from './activities.ts';
import type { Client, DeliverOptions, Delivery } from './client.ts';
import type { Connector } from './connector.ts';
import { judgeCardAction, judgeCompose, judgeFeedback, judgeTask, type InvokeVerdict } from './invoke-answers.ts';
import type { Accepted } from './ledger.ts';
import type { Person } from './people.ts';
import { findButton, inputValues, shownCard, threadOf, type ShownCard } from './shown-card.ts';
import { splitThread, type Conversation, type Tenant } from './tenant.ts';
import { adaptiveCardType, isRecord, type Json } from './wire.ts';

export type PressOptions = DeliverOptions & {
  /** Off for tests that want to see an illegal answer instead of a failure. */
  check?: boolean;
};
/** `shown` is the card that stands there afterwards for this person, `notice` the words Teams shows. */
export type Pressed = Delivery & { shown?: ShownCard; notice?: string };

export type Feedback = { reaction: 'like' | 'dislike'; text?: string; shape?: 'json' | 'plain' };
export type CardAction = { verb: string; data?: Json; id?: string; trigger?: 'manual' | 'automatic' };

/** A message of anybody, as the command of its menu sends it along. */
export type ActedOn = { id?: string; html?: string; card?: unknown; name?: 'fetchTask' | 'submitAction' };

type Dependencies = { tenant: Tenant; connector: Connector; client: Client };

export function createPresses({ tenant, connector, client }: Dependencies) {
  const { activities, deliver } = client;

  function whereOf(person: Person, conversationId: string): Where {
    const found = tenant.find(conversationId);
    if (found.kind === 'unknown') throw new Error(`nobody can press in the unknown conversation ${conversationId}`);
    const { rootId } = splitThread(conversationId);
    return { person, conversation: found.conversation, ...(rootId === undefined ? {} : { rootId }) };
  }

  function conclude(delivery: Delivery, verdict: InvokeVerdict, from: Omit<ShownCard, 'card'>, check = true): Pressed {
    if (check && verdict.faults.length > 0) {
      throw new Error(`Teams would show an error: ${verdict.faults.join('; ')}. The answer was ${delivery.text}`);
    }
    const { conversationId, activityId } = from;
    for (const { kind, rule, message } of verdict.findings) {
      if (kind === 'house') connector.ledger.violate({ conversationId, activityId, rule, message });
    }
    return {
      ...delivery,
      ...(isRecord(verdict.card) ? { shown: { ...from, card: verdict.card } } : {}),
      ...(verdict.notice === undefined ? {} : { notice: verdict.notice }),
    };
  }

  /** adaptiveCard/action as Teams sends it (docs/platform.md#card-actions), with any verb and data. */
  async function invokeCardAction(person: Person, on: ShownCard, action: CardAction, options: PressOptions = {}) {
    const { trigger = 'manual', verb, data = {}, id } = action;
    const value = { action: { type: 'Action.Execute', ...(id ? { id } : {}), verb, data }, trigger };
    const invoke = activities.invoke(whereOf(person, on.conversationId), 'adaptiveCard/action', value, on.activityId);
    const delivery = await deliver(invoke, options);
    return conclude(delivery, judgeCardAction(delivery), on, options.check);
  }

  async function invokeTask(person: Person, on: ShownCard, name: string, data: Json, options: PressOptions = {}) {
    const value = { data, context: { theme: 'default' }, tabContext: null };
    const delivery = await deliver(
      activities.invoke(whereOf(person, on.conversationId), name, value, on.activityId),
      options,
    );
    return conclude(delivery, judgeTask(delivery, name === 'task/submit'), { ...on, surface: 'dialog' }, options.check);
  }

  function submit(person: Person, on: ShownCard, data: Json, options?: PressOptions): Promise<Pressed> {
    // docs/platform.md#dialogs: in a dialog every Submit is a task/submit; in a message it may ask for a dialog.
    if (on.surface === 'dialog') return invokeTask(person, on, 'task/submit', data, options);
    const host = data['msteams'];
    const kind = isRecord(host) ? host['type'] : undefined;
    if (kind === 'task/fetch') return invokeTask(person, on, 'task/fetch', data, options);
    const where = whereOf(person, on.conversationId);
    if (kind === 'imBack' && isRecord(host)) {
      return deliver(activities.message(where, String(host['value'])), options);
    }
    return deliver(activities.submit(where, data, on.activityId), options);
  }

  return {
    invokeCardAction,

    /** Presses the button with this title, after filling in the inputs. */
    async press(
      person: Person,
      on: Accepted | ShownCard,
      title: string,
      inputs: Json = {},
      options: PressOptions = {},
    ): Promise<Pressed> {
      const shown = 'card' in on ? on : shownCard(on);
      const button = findButton(shown.card, title);
      const own = isRecord(button['data']) ? button['data'] : {};
      const data = { ...own, ...inputValues(shown.card, button, inputs) };
      if (button['type'] === 'Action.Submit') return submit(person, shown, data, options);
      if (button['type'] !== 'Action.Execute') throw new Error(`${String(button['type'])} sends nothing to a bot`);
      const id = typeof button['id'] === 'string' ? { id: button['id'] } : {};
      return invokeCardAction(person, shown, { verb: String(button['verb']), data, ...id }, options);
    },

    /**
     * Opening a conversation lets a card with `refresh` ask for this person's own view (docs/platform.md#card-actions).
     */
    look(person: Person, on: Accepted | ShownCard, options: PressOptions = {}): Promise<Pressed> {
      const shown = 'card' in on ? on : shownCard(on);
      const refresh = shown.card['refresh'];
      const action = isRecord(refresh) && isRecord(refresh['action']) ? refresh['action'] : undefined;
      if (!action) throw new Error('this card has no refresh');
      const data = isRecord(action['data']) ? action['data'] : {};
      return invokeCardAction(person, shown, { verb: String(action['verb']), data, trigger: 'automatic' }, options);
    },

    /**
     * A suggested action disappears with the next message and answers as if it was typed (docs/platform.md#messages).
     */
    async chooseSuggestion(
      person: Person,
      message: Accepted,
      title: string,
      options?: DeliverOptions,
    ): Promise<Delivery> {
      const actions = message.activity?.suggestedActions?.actions ?? [];
      const chosen = actions.find((action) => action.title === title && action.type === 'imBack');
      if (!chosen)
        throw new Error(`no suggestion "${title}"; there are: ${actions.map((one) => one.title).join(', ')}`);
      return deliver(activities.message(whereOf(person, threadOf(message)), String(chosen.value)), options);
    },

    /** docs/platform.md#feedback: usually a JSON string, from some clients a plain one. */
    async sendFeedback(
      person: Person,
      message: Accepted,
      feedback: Feedback,
      options: PressOptions = {},
    ): Promise<Pressed> {
      const { reaction, text = '', shape = 'json' } = feedback;
      const spoken = shape === 'json' ? JSON.stringify({ feedbackText: text }) : text;
      const value = { actionName: 'feedback', actionValue: { reaction, feedback: spoken } };
      const on = { surface: 'message' as const, conversationId: threadOf(message), activityId: message.activityId };
      const where = whereOf(person, on.conversationId);
      const delivery = await deliver(
        activities.invoke(where, 'message/submitAction', value, message.activityId),
        options,
      );
      return conclude(delivery, judgeFeedback(delivery), on, options.check);
    },

    /** docs/platform.md#feedback: with a custom loop Teams first asks which form to show, in one of two shapes. */
    async openFeedbackForm(
      person: Person,
      message: Accepted,
      reaction: Feedback['reaction'],
      options: PressOptions & { nested?: boolean } = {},
    ): Promise<Pressed> {
      const action = { actionName: 'feedback', actionValue: { reaction } };
      const value = options.nested ? { data: action } : action;
      const on = { surface: 'dialog' as const, conversationId: threadOf(message), activityId: message.activityId };
      const invoke = activities.invoke(whereOf(person, on.conversationId), 'message/fetchTask', value, on.activityId);
      const delivery = await deliver(invoke, options);
      return conclude(delivery, judgeTask(delivery, false), on, options.check);
    },

    /** docs/platform.md#compose-box: as Teams asks, or as the Agents Playground does, without any names. */
    async search(
      person: Person,
      conversation: Conversation,
      text: string,
      { isBare = false, command = 'findChampions', skip = 0, count = 25 } = {},
    ) {
      const parameter = isBare ? { value: text } : { name: text ? 'query' : 'initialRun', value: text || 'true' };
      const value = {
        ...(isBare ? {} : { commandId: command }),
        parameters: [parameter],
        queryOptions: { skip, count },
      };
      const invoke = activities.invoke({ person, conversation }, 'composeExtension/query', value);
      const found = judgeCompose(await deliver(invoke));
      if (found.faults.length > 0) throw new Error(`Teams would show an error: ${found.faults.join('; ')}`);
      return found;
    },

    /** docs/platform.md#message-actions: a command of the menu of a message, whose words Teams sends along. */
    async actOn(person: Person, conversation: Conversation, message: ActedOn, command = 'explainMessage') {
      const { id, html, card, name = 'fetchTask' } = message;
      const value = {
        commandId: command,
        commandContext: 'message',
        requestId: randomUUID(),
        context: { theme: 'default' },
        data: {},
        messagePayload: {
          id: id ?? tenant.nextMessageId(),
          linkToMessage: 'https://teams.microsoft.com/l/message/x',
          importance: 'normal',
          locale: person.locale,
          from: { user: { userIdentityType: 'aadUser', id: person.aadObjectId, displayName: person.name } },
          body: { contentType: 'html', content: card ? '<attachment id="c1"></attachment>' : (html ?? '') },
          attachments: card
            ? [
                {
                  id: 'c1',
                  contentType: adaptiveCardType,
                  content: JSON.stringify(card),
                  name: null,
                  thumbnailUrl: null,
                },
              ]
            : [],
          mentions: [],
          reactions: [],
        },
      };
      const delivery = await deliver(activities.invoke({ person, conversation }, `composeExtension/${name}`, value));
      const { faults, card: shown, notice } = judgeTask(delivery, false);
      if (faults.length > 0) throw new Error(`Teams would show an error: ${faults.join('; ')}`);
      return { shown, notice };
    },

    /** Any other invoke, answered in any way. */
    invoke: (person: Person, conversation: Conversation, name: string, value: unknown, options?: DeliverOptions) =>
      deliver(activities.invoke({ person, conversation }, name, value), options),
  };
}
