import type { AskEvent } from '../../features/ask/handler.ts';
import type { ClaimedTurn, TurnOutcome } from '../../features/conversation/ports.ts';
import type { UnitOfWork, Written } from '../../features/conversation/unit-of-work.ts';
import { languageWished, parseCommand } from '../../features/person/command.ts';
import { may } from '../../features/person/may.ts';
import type { Actor } from '../../shared/handler.ts';
import { languageOfLocale, type Language } from '../../shared/language.ts';
import { reply, type Outcome } from '../../shared/outcome.ts';
import { clearLanguage } from '../../text/language.ts';
import type { Content, Surroundings } from '../present/content.ts';
import { present } from '../present/present.ts';
import { toBytes, toOutgoing } from '../outbound/message.ts';
import type { Event, Handlers, Use } from './handlers.ts';

export interface AnswerPorts {
  readonly handlers: Pick<Handlers, 'turns' | 'commands'>;
  readonly surroundings: Surroundings;
  readonly units: Pick<UnitOfWork<Event>, 'commit'>;
}

type Told = Outcome<Content, Event>;

/** Works out what a turn leads to, by the table of handlers. */
export async function answerTurn(claimed: ClaimedTurn, ports: AnswerPorts): Promise<TurnOutcome> {
  const { turn, settings, topic } = claimed;
  const { event, person, conversation } = turn;
  const wish = event.kind === 'said' ? languageWished(event.text) : null;
  const text = event.kind === 'said' ? (wish?.rest ?? event.text) : null;
  const language = wish?.language ?? languageFor(text, claimed);
  const actor: Actor = { person, roles: settings.roles, language, conversation, topic };
  const handle = (): Promise<Told> => handled(text, claimed, actor, ports);

  let outcome = await handle();
  if (wish) outcome = { ...outcome, events: [...outcome.events, { kind: 'language-chosen', person, language }] };
  // Typed without looking at a version: what changed meanwhile is decided again.
  for (let tries = 1; (await written(outcome, claimed, language, ports)) === 'changed' && tries < mostTries; tries += 1)
    outcome = await handle();
  return finished(outcome, claimed, language, ports);
}

const mostTries = 3;

/** The language of what is said when it is clear, else what they chose, else Teams' own. */
export function languageFor(text: string | null, { turn, settings }: Pick<ClaimedTurn, 'turn' | 'settings'>): Language {
  return (text === null ? null : clearLanguage(text)) ?? settings.language ?? languageOfLocale(turn.locale);
}

function handled(text: string | null, { turn }: ClaimedTurn, actor: Actor, { handlers }: AnswerPorts): Promise<Told> {
  const { event } = turn;
  const command = text === null ? null : parseCommand(text);
  // The table holds a handler of exactly this kind; the compiler cannot follow that through a union.
  const use = (command ? handlers.commands[command.kind] : handlers.turns[event.kind]) as Use<object>;
  if (use.needs !== 'anyone' && !may(actor, use.needs))
    return Promise.resolve(reply({ kind: 'person.no-right', needs: use.needs }));
  if (command) return use.handle({ ...command, colleagues: colleaguesIn(event) }, actor);
  return use.handle(text === null ? event : { ...event, text }, actor);
}

function colleaguesIn(event: ClaimedTurn['turn']['event']): readonly string[] {
  return event.kind === 'said' ? (event.colleagues ?? []) : [];
}

/** What changes beside the turn itself; its key makes it happen once, also when the process ends before the turn is finished. */
async function written(outcome: Told, { turn }: ClaimedTurn, language: Language, ports: AnswerPorts): Promise<Written> {
  const events = outcome.events.filter(({ kind }) => kind !== 'question-answered');
  if (events.length === 0 && outcome.messages.length === 0) return 'written';
  const messages = await Promise.all(
    outcome.messages.map(async (message) => ({
      ...message,
      content: toBytes(await present(message.content, language, ports.surroundings)),
    })),
  );
  const nonce = `${turn.conversation.id} ${turn.key}`;
  return ports.units.commit({
    conversation: turn.conversation,
    nonce,
    outcome: { reply: null, replace: null, events, messages },
  });
}

async function finished(
  { reply: told, events }: Told,
  { turn }: ClaimedTurn,
  language: Language,
  { surroundings }: AnswerPorts,
): Promise<TurnOutcome> {
  const message = told && (await present(told, language, surroundings));
  const answered = events.find((event): event is AskEvent => event.kind === 'question-answered');
  const answer = answered && {
    kind: answered.answer,
    question: answered.question,
    text: message?.summary ?? message?.text ?? '',
    subject: answered.subject,
  };
  return {
    answer: answer ?? null,
    message: message && toOutgoing(message, turn.conversation, 'answer'),
    ...(answered?.topic !== undefined && { topic: answered.topic }),
  };
}
