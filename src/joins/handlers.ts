import type { Answer } from '../features/ask/answer.ts';
import type { Question } from '../features/ask/ask-question.ts';
import { askActions, askTurns } from '../features/ask/handlers.ts';
import { conversationActions, conversationCommands, conversationTurns } from '../features/conversation/handlers.ts';
import type { DeliveryStore } from '../features/delivery/ports.ts';
import { enteringActions, enteringCommands, enteringTurns } from '../features/indicator/entering/handlers.ts';
import { templateFor } from '../features/indicator/entering/template.ts';
import type { EnteringPorts } from '../features/indicator/entering/ports.ts';
import { cbsActions, cbsCommands, type CbsPorts } from '../features/indicator/cbs/handlers.ts';
import { knowledgeActions, knowledgeCommands } from '../features/knowledge/colleague-handlers.ts';
import type { KnowledgePorts } from '../features/knowledge/ports.ts';
import { personActions, personCommands, personTurns } from '../features/person/handlers.ts';
import type { PersonPorts } from '../features/person/ports.ts';
import { referralActions, referralCommands } from '../features/referral/handlers.ts';
import type { ReferralPorts } from '../features/referral/ports.ts';
import type { Handlers } from '../teams/inbound/handlers.ts';
import type { championsOf } from './champions.ts';
import { searchOf } from './search.ts';

export interface HandlerPorts {
  readonly ask: (question: Question, tenantId: string) => Promise<Answer>;
  readonly person: PersonPorts;
  readonly champions: ReturnType<ReturnType<typeof championsOf>>;
  readonly newestDoubt: DeliveryStore['newestDoubt'];
  readonly referral: ReferralPorts;
  readonly knowledge: KnowledgePorts;
  readonly entering: EnteringPorts;
  readonly cbs: CbsPorts;
}

/** Everything that people can do, and what it needs. */
export function handlersOf({
  ask,
  person,
  champions,
  newestDoubt,
  referral,
  knowledge,
  entering,
  cbs,
}: HandlerPorts): Handlers {
  return {
    turns: { ...askTurns(ask), ...personTurns, ...conversationTurns, ...enteringTurns(entering) },
    commands: {
      ...personCommands(person),
      ...champions.commands,
      ...conversationCommands(newestDoubt),
      ...referralCommands(referral),
      ...knowledgeCommands(knowledge),
      ...enteringCommands(entering),
      ...cbsCommands(cbs),
    },
    actions: {
      ...askActions,
      ...personActions(person),
      ...champions.actions,
      ...conversationActions,
      ...referralActions(referral),
      ...knowledgeActions(knowledge),
      ...enteringActions(entering),
      ...cbsActions(cbs),
    },
    template: (actor) => templateFor(actor, entering),
    search: searchOf(champions.search, referral),
  };
}
