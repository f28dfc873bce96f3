import { setTimeout as delay } from 'node:timers/promises';
import { TeamsActivityHandler } from 'botbuilder/lib/teamsActivityHandler.js';
import type { InvokeResponse, TurnContext } from 'botbuilder-core';
import type { TurnStore } from '../../features/conversation/ports.ts';
import type { Thumb } from '../../features/feedback/give-feedback.ts';
import type { IncomingTurn } from '../../features/conversation/turn.ts';
import type { Actor } from '../../shared/handler.ts';
import type { Outcome } from '../../shared/outcome.ts';
import { languageOfLocale } from '../../shared/language.ts';
import { invokeReply, messageReply, replyText, type ReplyKey } from '../present/invoke-reply.ts';
import { messageTask } from '../present/ask/message-explained.ts';
import { takenTask } from '../present/reasoning/message-taken.ts';
import { proposedTask } from '../present/referral/message-proposed.ts';
import { handedOut, type HandedOut } from '../present/handed-out.ts';
import { present } from '../present/present.ts';
import type { Content, Surroundings } from '../present/content.ts';
import { toActivity, toBytes, type OutgoingMessage } from '../outbound/message.ts';
import type { Worker } from '../worker.ts';
import type { Activity } from './activity.ts';
import { collectedOf } from './adapter.ts';
import { feedbackOf } from './feedback.ts';
import type { Event, Handlers } from './handlers.ts';
import { channelDeleted, isAboutBot, placesKnown, removed } from './places.ts';
import { actionIn, actorOf, invokedAction, press, pressedAs, pressKey, type PressPorts } from './press.ts';
import { actedOn } from './message-action.ts';
import { consentOf, type Consent } from './sent-files.ts';
import { queryOf, resultsOf, type Search } from './search.ts';
import { conversationOf, senderOf, turnOf } from './sender.ts';
import { screened, wordsOf } from './words.ts';
import type { CardAction } from '../../../cards/actions.ts';

const recordedWithinMs = 500;

export interface BotPorts {
  readonly presses: PressPorts;
  readonly search: Search;
  readonly explain: Handlers['explain'];
  readonly proposeMessage: Handlers['proposeMessage'];
  readonly lineFromMessage: Handlers['lineFromMessage'];
  readonly feedback: Handlers['feedback'];
  readonly file: Handlers['file'];
  readonly placeFile: (url: string, bytes: Uint8Array) => Promise<boolean>;
  readonly turns: Pick<TurnStore, 'accept' | 'topicOf'>;
  readonly worker: Pick<Worker, 'start'>;
  readonly surroundings: Surroundings;
}

/**
 * What Teams tells, as Microsoft's developers know it. Whatever is said becomes a turn, committed before it is
 * acknowledged and answered after; a button is carried out at once. The table of handlers (handlers.ts) decides what
 * either leads to.
 */
export class DatawijzerBot extends TeamsActivityHandler {
  readonly #ports: BotPorts;

  constructor(ports: BotPorts) {
    super();
    this.#ports = ports;
    this.onTeamsMessageEditEvent(async (context, next) => {
      await this.#edited(context);
      await next();
    });
    this.onTeamsMessageSoftDeleteEvent(async (context, next) => {
      const { id: activityId, ...activity } = received(context);
      if (activityId)
        collectedOf(context).events.push({ kind: 'message-deleted', where: conversationOf(activity), activityId });
      await next();
    });
    this.onInstallationUpdateAdd(async (context, next) => {
      const { id, action } = received(context);
      collectedOf(context).events.push(...placesKnown(received(context)));
      if (id && action === 'add')
        await this.#accept(turnOf(received(context), `installed:${id}`, { kind: 'installed' }));
      await next();
    });
    this.onInstallationUpdateRemove((context, next) => keep(context, removed, next));
    this.onTeamsChannelCreatedEvent((_channel, _team, context, next) => keep(context, placesKnown, next));
    this.onTeamsChannelRenamedEvent((_channel, _team, context, next) => keep(context, placesKnown, next));
    this.onTeamsChannelRestoredEvent((_channel, _team, context, next) => keep(context, placesKnown, next));
    this.onTeamsChannelDeletedEvent((_channel, _team, context, next) => keep(context, channelDeleted, next));
    this.onTeamsTeamRenamedEvent((_team, context, next) => keep(context, placesKnown, next));
    this.onTeamsTeamDeletedEvent((_team, context, next) => keep(context, removed, next));
    this.onTeamsTeamHardDeletedEvent((_team, context, next) => keep(context, removed, next));
  }

  /** Instead of a handler among those of `onMessage`: going through that list took the SDK as long as reading the words. */
  protected override async onMessageActivity(context: TurnContext): Promise<void> {
    await this.#said(context);
  }

  /** The SDK would ask Teams who the new members are, which nobody here needs to know. */
  protected override async onTeamsMembersAdded(context: TurnContext): Promise<void> {
    const activity = received(context);
    if (isAboutBot(activity.membersAdded, activity)) collectedOf(context).events.push(...placesKnown(activity));
  }

  protected override async onTeamsMembersRemoved(context: TurnContext): Promise<void> {
    const activity = received(context);
    if (isAboutBot(activity.membersRemoved, activity)) collectedOf(context).events.push(...removed(activity));
  }

  protected override async onInvokeActivity(context: TurnContext): Promise<InvokeResponse> {
    const activity = received(context);
    switch (activity.name) {
      case 'adaptiveCard/action': {
        const action = invokedAction(activity.value);
        if (!action) return { status: 200, body: messageReply('stale', languageOfLocale(activity.locale)) };
        const answer = await this.#press(context, action);
        const language = languageOfLocale(activity.locale);
        return { status: 200, body: typeof answer === 'string' ? messageReply(answer, language) : invokeReply(answer) };
      }
      case 'message/submitAction': {
        const given = feedbackOf(activity);
        if (given) await this.#judged(context, given);
        return { status: 200, body: {} };
      }
      case 'composeExtension/query':
        return { status: 200, body: await this.#found(activity) };
      case 'composeExtension/fetchTask':
      case 'composeExtension/submitAction':
        return { status: 200, body: await this.#acted(context) };
      case 'fileConsent/invoke': {
        const consent = consentOf(activity.value);
        if (consent) await this.#consented(context, consent);
        return { status: 200, body: {} };
      }
      default:
        return { status: 501 };
    }
  }

  async #found(activity: Activity): Promise<object> {
    const { presses, search, surroundings } = this.#ports;
    const actor = await actorOf(senderOf(activity), presses.people);
    const { skip, count, ...query } = queryOf(activity.value);
    const found = (await search(query, actor)).slice(skip, skip + count);
    const shown = await Promise.all(found.map((told) => present(told, actor.language, surroundings)));
    return resultsOf(shown, actor.language);
  }

  /** A command in the menu of a message: told to who chose it and to nobody else. */
  async #acted(context: TurnContext): Promise<object> {
    const activity = received(context);
    const { presses, explain, proposeMessage, lineFromMessage, turns, surroundings } = this.#ports;
    const actor = await actorOf(senderOf(activity), presses.people);
    const message = actedOn(activity.value);
    if (message?.command === 'askChampion') {
      const { told, ...outcome } = await proposeMessage(message.text, actor);
      await this.#collect(context, outcome, actor);
      return proposedTask(told, actor.language);
    }
    if (message?.command === 'putInLine') {
      const { told, messages } = await lineFromMessage(message.text, actor);
      await this.#collect(context, { events: [], messages }, actor);
      return takenTask(told, actor.language);
    }
    // Nothing of an explanation is posted or kept.
    const topic = message?.id ? await turns.topicOf(actor.conversation, message.id) : null;
    const told = await explain({ text: '', named: [], ...message, topic }, actor);
    return messageTask(told, actor.language, (await surroundings.settings()).contact);
  }

  async #judged(context: TurnContext, given: Thumb): Promise<void> {
    const { feedback, presses } = this.#ports;
    const actor = await actorOf(senderOf(received(context)), presses.people);
    let outcome = await feedback.handle(given, actor);
    if (outcome.events.length === 0) {
      // Teams shows a message a moment before its id is recorded here.
      await delay(recordedWithinMs);
      outcome = await feedback.handle(given, actor);
    }
    await this.#collect(context, outcome, actor);
  }

  /** The file goes to where its receiver said yes to; what it holds is made for them now. */
  async #consented(context: TurnContext, { action, uploadInfo, context: offered }: Consent): Promise<void> {
    const { presses, file, placeFile } = this.#ports;
    const actor = await actorOf(senderOf(received(context)), presses.people);
    let outcome: HandedOut = { kind: 'declined' };
    if (action === 'accept' && uploadInfo) {
      const bytes = await file(offered, actor);
      const isPlaced = bytes !== null && (await placeFile(uploadInfo.uploadUrl, bytes));
      outcome = isPlaced ? { kind: 'placed', ...uploadInfo } : { kind: 'failed' };
    }
    await context.sendActivity(toActivity(handedOut(offered, outcome, actor.language)));
  }

  async #said(context: TurnContext): Promise<void> {
    const activity = received(context);
    if (activity.value !== undefined && !activity.text?.trim()) {
      // Old clients send a button as a message, and cannot show what an invoke is answered.
      const action = actionIn(activity.value);
      const answer = action ? await this.#press(context, action) : 'stale';
      if (answer === 'asked') return;
      const language = languageOfLocale(activity.locale);
      await context.sendActivity(
        toActivity(typeof answer === 'string' ? { text: replyText(answer, language) } : answer),
      );
      return;
    }
    if (activity.id) await this.#accept(turnOf(activity, `message:${activity.id}`, wordsOf(activity)));
    else collectedOf(context).response = { status: 400 };
  }
  /** The new words take the place of the old ones, in what is kept and in the answer. */
  async #edited(context: TurnContext): Promise<void> {
    const activity = received(context);
    const { id: activityId, timestamp = '' } = activity;
    if (!activityId) return;
    const event = wordsOf(activity);
    const text = event.kind === 'said' ? event.text : null;
    collectedOf(context).events.push({ kind: 'message-edited', where: conversationOf(activity), activityId, text });
    if (event.kind === 'wordless') return;
    const edited = event.kind === 'said' ? { ...event, edits: activityId } : event;
    await this.#accept(turnOf(activity, `edit:${activityId}:${timestamp}`, edited));
  }

  async #accept(turn: IncomingTurn): Promise<boolean> {
    const accepted = await this.#ports.turns.accept(turn);
    if (accepted.kind === 'new' && accepted.claimed) this.#ports.worker.start(accepted.claimed);
    return accepted.kind === 'new';
  }

  /** A button that asks becomes a turn; of every other one the effect is collected, and its card replaced. */
  async #press(context: TurnContext, action: CardAction): Promise<OutgoingMessage | ReplyKey> {
    const activity = received(context);
    const pressed = await press(action, senderOf(activity), this.#ports.presses);
    if (pressed.kind === 'asks') {
      // The nonce, not the activity id: Teams repeats an invoke under a new id after half a minute
      // (docs/reliability.md#what-teams-repeats).
      const turn = turnOf(activity, `press:${pressedAs(action)}`, screened(pressed.question));
      return (await this.#accept(turn)) ? 'asked' : 'repeated';
    }
    const { outcome, actor, current } = pressed;
    const show = (told: Content) => present(told, actor.language, this.#ports.surroundings);
    const collected = collectedOf(context);
    collected.nonce = pressKey(action, actor.person);
    await this.#collect(context, outcome, actor);
    if (outcome.reply) await context.sendActivity(toActivity(await show(outcome.reply)));
    collected.otherwise = async (why) => {
      const now = await current(why);
      return { status: 200, body: now ? invokeReply(await show(now)) : messageReply('stale', actor.language) };
    };
    return outcome.replace ? show(outcome.replace) : 'done';
  }

  /** What is written and posted besides the answer. */
  async #collect(
    context: TurnContext,
    { events, messages }: Pick<Outcome<Content, Event>, 'events' | 'messages'>,
    { language }: Actor,
  ): Promise<void> {
    const collected = collectedOf(context);
    collected.events.push(...events);
    for (const message of messages) {
      const shown = await present(message.content, message.language ?? language, this.#ports.surroundings);
      collected.messages.push({ ...message, content: toBytes(shown) });
    }
  }
}

/** What we read of it (activity.ts): everything else Teams sent was left out before. */
function received(context: TurnContext): Activity {
  return context.activity as unknown as Activity;
}

function keep(
  context: TurnContext,
  eventsOf: (activity: Activity) => readonly Event[],
  next: () => Promise<void>,
): Promise<void> {
  collectedOf(context).events.push(...eventsOf(received(context)));
  return next();
}
