import { randomUUID } from 'node:crypto';
import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { refusalCard } from '../../../cards/conversation/refusal-card.ts';
import { eraseCard } from '../../../cards/person/erase-card.ts';
import { welcomeCard, type Persona, type WelcomeCardProps } from '../../../cards/person/welcome-card.ts';
import type { Answer, Suggestion } from '../../features/ask/answer.ts';
import type { Question } from '../../features/ask/ask-question.ts';
import type { ClaimedTurn, TurnOutcome } from '../../features/conversation/ports.ts';
import { parseCommand, type Command } from '../../features/person/command.ts';
import type { PersonStore } from '../../features/person/ports.ts';
import { languageOfLocale, type Language } from '../../shared/language.ts';
import type { Role } from '../../shared/person.ts';
import { toOutgoing, type OutgoingMessage } from '../outbound/message.ts';
import { answerMessage, cardOnly } from '../present/ask/answer-message.ts';
import { contactLine } from '../present/contact.ts';

export interface RespondPorts {
  readonly ask: (question: Question) => Promise<Answer>;
  readonly people: Pick<PersonStore, 'setLanguage'>;
  /** Questions that work here and now. */
  readonly examples: (language: Language) => Promise<readonly Suggestion[]>;
  readonly contact: string | null;
  readonly retentionDays: number;
  readonly hasSampleFigures: boolean;
}

const languageSet = {
  nl: 'Goed, ik antwoord je voortaan in het Nederlands.',
  en: 'Fine, I will answer you in English from now on.',
};
const unknownLanguage = {
  nl: 'Die taal ken ik niet. Typ `taal Nederlands` of `language English`.',
  en: 'I do not know that language. Type `language English` or `taal Nederlands`.',
};

/** Works out what a turn leads to. Writes nothing but a chosen language: the outcome is committed by the caller. */
export async function respond({ turn, settings, topic }: ClaimedTurn, ports: RespondPorts): Promise<TurnOutcome> {
  const language = settings.language ?? languageOfLocale(turn.locale);
  const { event, conversation } = turn;
  const reply = (message: OutgoingMessage) => toOutgoing(message, conversation, 'answer');
  switch (event.kind) {
    case 'installed': {
      const persona = conversation.kind === 'personal' ? personaOf(settings.roles) : 'team';
      return { answer: null, message: reply(cardOnly(await welcome(persona, language, ports))) };
    }
    case 'withheld': {
      const card = refusalCard({ found: event.found, ...contactLine(ports.contact, language) }, language);
      return { answer: null, message: reply(cardOnly(card)) };
    }
    case 'said': {
      const command = parseCommand(event.text);
      if (command)
        return { answer: null, message: reply(await obey(command, { turn, settings, topic }, language, ports)) };
      const answer = await ports.ask({ text: event.text, language, topic });
      const { message, subject, topic: next } = answerMessage(answer, language, ports.contact);
      const record = { kind: answer.kind, question: event.text, text: message.summary ?? message.text, subject };
      return { answer: record, message: reply(message), ...(next !== undefined && { topic: next }) };
    }
  }
}

async function obey(
  command: Command,
  { turn, settings }: Pick<ClaimedTurn, 'turn' | 'settings' | 'topic'>,
  language: Language,
  ports: RespondPorts,
): Promise<OutgoingMessage> {
  switch (command.kind) {
    case 'help':
      return cardOnly(
        await welcome(turn.conversation.kind === 'personal' ? personaOf(settings.roles) : 'team', language, ports),
      );
    case 'erase':
      return cardOnly(eraseCard({ state: 'open', nonce: randomUUID() }, language));
    case 'set-language':
      await ports.people.setLanguage(turn.person, command.language);
      return { text: languageSet[command.language] };
    case 'unknown-language':
      return { text: unknownLanguage[language] };
  }
}

export function personaOf(roles: readonly Role[]): Exclude<Persona, 'team'> {
  if (roles.includes('manager')) return 'manager';
  return roles.includes('champion') ? 'champion' : 'civil-servant';
}

/** Shown on installation and on 'help'; also when somebody switches language on it. */
export async function welcome(persona: Persona, language: Language, ports: RespondPorts): Promise<IAdaptiveCard> {
  const props: WelcomeCardProps = {
    nonce: randomUUID(),
    persona,
    usesAi: false,
    isSample: ports.hasSampleFigures,
    examples: await ports.examples(language),
    keepDays: ports.retentionDays,
    ...contactLine(ports.contact, language),
  };
  return welcomeCard(props, language);
}
