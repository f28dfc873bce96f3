import type { AskEvent } from '../../features/ask/handlers.ts';
import type { ClaimedTurn, TurnOutcome, TurnStore } from '../../features/conversation/ports.ts';
import { languageWished } from '../../features/person/command.ts';
import { may, noRight } from '../../features/person/may.ts';
import type { Actor } from '../../shared/handler.ts';
import { languageOfLocale, type Language } from '../../shared/language.ts';
import type { Message } from '../../shared/message.ts';
import { reply, type Outcome } from '../../shared/outcome.ts';
import type { Notes } from '../../shared/watch.ts';
import { mentionedColleague } from '../../text/mentioned-colleague.ts';
import { languageOf } from '../../text/words/language-of.ts';
import type { Content, Surroundings } from '../present/content.ts';
import { present } from '../present/present.ts';
import { toBytes } from '../outbound/message.ts';
import { parseCommand } from './commands.ts';
import type { Event, Handlers, Use } from './handlers.ts';

export interface AnswerPorts {
  readonly handlers: Pick<Handlers, 'turns' | 'commands'>;
  readonly surroundings: Surroundings;
  readonly turns: Pick<TurnStore, 'nameAnswer' | 'topicOf'>;
  readonly botVersion: string;
  /** Told of what came of it, for who watches. */
  readonly note: (notes: Notes) => void;
}

type Told = Outcome<Content, Event>;

/** Works out what a turn leads to, by the table of handlers. */
export async function answerTurn(claimed: ClaimedTurn, ports: AnswerPorts): Promise<TurnOutcome<Event>> {
  const { turn, settings } = claimed;
  const { event, person, conversation } = turn;
  const wish = event.kind === 'said' ? languageWished(event.text) : null;
  const text = event.kind === 'said' ? (wish?.rest ?? event.text) : null;
  const beside = event.kind === 'file-sent' ? event.question || null : null;
  const language = wish?.language ?? languageFor(text ?? beside, claimed);
  const topic = await topicFor(claimed, ports);
  // A turn keeps no name, and what is done under one is done by a button.
  const actor: Actor = { person, name: null, roles: settings.roles, language, conversation, topic };
  const outcome = await handled(text, claimed, actor, ports);
  const wished: Event[] = wish ? [{ kind: 'language-chosen', person, language }] : [];
  const finished = await presented({ ...outcome, events: [...outcome.events, ...wished] }, language, ports);
  return event.kind === 'said' && event.edits !== undefined ? inPlace(finished, turn, event.edits, ports) : finished;
}

/** The language of what is said when it is clear, else what they chose, else Teams' own. */
export function languageFor(text: string | null, { turn, settings }: Pick<ClaimedTurn, 'turn' | 'settings'>): Language {
  return (text === null ? null : languageOf(text)) ?? settings.language ?? languageOfLocale(turn.locale);
}

/**
 * Who quotes a message asks about that, and not about what was spoken of last; a thread in which nothing was spoken of yet is
 * about the message that it began with.
 */
async function topicFor({ turn, topic }: ClaimedTurn, { turns }: AnswerPorts): Promise<string | null> {
  const { event, conversation } = turn;
  const quoted = event.kind === 'said' ? event.about : undefined;
  const about = quoted ?? (topic === null ? beginning.exec(conversation.id)?.[1] : undefined);
  return (about === undefined ? null : await turns.topicOf(conversation, about)) ?? topic;
}

/** The first message of a thread in a channel (docs/platform.md#posting-first). */
const beginning = /;messageid=([^;]+)$/;

function handled(
  text: string | null,
  { turn }: ClaimedTurn,
  actor: Actor,
  { handlers, note }: AnswerPorts,
): Promise<Told> {
  const { event } = turn;
  const command = text === null ? null : parseCommand(text);
  note({ language: actor.language, ...(command && { command: command.kind }) });
  // The table holds a handler of exactly this kind; the compiler cannot follow that through a union.
  const use = (command ? handlers.commands[command.kind] : handlers.turns[event.kind]) as Use<object>;
  if (use.needs !== 'anyone' && !may(actor, use.needs)) return Promise.resolve(reply(noRight(use.needs, actor)));
  if (command) return use.handle({ ...command, colleagues: colleaguesIn(event) }, actor);
  // Whom a question mentions is not what it is about.
  return use.handle(text === null ? event : { ...event, text: text.replaceAll(mentionedColleague, ' ').trim() }, actor);
}

function colleaguesIn(event: ClaimedTurn['turn']['event']): readonly string[] {
  return event.kind === 'said' ? (event.colleagues ?? []) : [];
}

async function presented(
  { reply: told, events, messages }: Told,
  language: Language,
  { surroundings, botVersion, note }: AnswerPorts,
): Promise<TurnOutcome<Event>> {
  const message = told && (await present(told, language, surroundings));
  const answered = events.find((event): event is AskEvent => event.kind === 'question-answered');
  note({ outcome: answered?.answer ?? told?.kind ?? 'silent' });
  const answer = answered && {
    kind: answered.answer,
    question: answered.question,
    text: message?.summary ?? message?.text ?? '',
    subject: answered.subject,
    basis: { ...answered.basis, bot: botVersion },
  };
  return {
    answer: answer ?? null,
    reply: message && toBytes(message),
    events: events.filter(({ kind }) => kind !== 'question-answered'),
    messages: await Promise.all(
      messages.map(async (one) => ({
        ...one,
        content: toBytes(await present(one.content, one.language ?? language, surroundings)),
      })),
    ),
    ...(answered?.topic !== undefined && { topic: answered.topic }),
  };
}

/** An edited message is answered where its first answer stands; as a new message when there is none. */
async function inPlace(
  outcome: TurnOutcome<Event>,
  { conversation, person, key }: ClaimedTurn['turn'],
  edits: string,
  { turns }: AnswerPorts,
): Promise<TurnOutcome<Event>> {
  const of = outcome.reply && (await turns.nameAnswer(conversation, edits));
  if (!outcome.reply || !of) return outcome;
  const update: Message<Uint8Array> = {
    to: { kind: 'update', tenantId: conversation.tenantId, of },
    key: `${conversation.id} ${key}`,
    owner: { kind: 'person', person },
    purpose: 'answer',
    dueAt: null,
    content: outcome.reply,
  };
  return { ...outcome, reply: null, messages: [...outcome.messages, update] };
}
