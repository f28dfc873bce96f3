import type { Answer } from '../features/ask/answer.ts';
import type { Question } from '../features/ask/ask-question.ts';
import { explainMessage, type MessagePorts } from '../features/ask/explain-message.ts';
import { askActions, askTurns } from '../features/ask/handlers.ts';
import { conversationActions, conversationCommands, conversationTurns } from '../features/conversation/handlers.ts';
import type { DeliveryStore } from '../features/delivery/ports.ts';
import { experimentCommands } from '../features/experiment/commands.ts';
import { experimentActions } from '../features/experiment/handlers.ts';
import type { ExperimentPorts } from '../features/experiment/ports.ts';
import { feedbackActions, feedbackCommands, feedbackOfThumbs } from '../features/feedback/handlers.ts';
import { answerTable } from '../features/ask/own-table.ts';
import { ownFileHandlers } from '../features/indicator/own-file/handlers.ts';
import { readSheets } from '../import/workbook/read-figure-file.ts';
import {
  enteringActions,
  enteringCommands,
  typedChoice,
  waitingFigures,
} from '../features/indicator/entering/handlers.ts';
import { templateFor } from '../features/indicator/entering/template.ts';
import type { EnteringPorts } from '../features/indicator/entering/ports.ts';
import { cbsActions, cbsCommands, type CbsPorts } from '../features/indicator/cbs/handlers.ts';
import { definitionActions } from '../features/indicator/definition-actions.ts';
import { definitionCommands } from '../features/indicator/definition-commands.ts';
import type { DefinitionPorts } from '../features/indicator/definition-ports.ts';
import { insightActions, insightCommands, overviewFile } from '../features/insight/handlers.ts';
import type { InsightPorts } from '../features/insight/ports.ts';
import { knowledgeActions, knowledgeCommands } from '../features/knowledge/colleague-handlers.ts';
import type { KnowledgePorts } from '../features/knowledge/ports.ts';
import { modelActions, modelCommands } from '../features/model/handlers.ts';
import type { ModelPorts } from '../features/model/ports.ts';
import { personActions, personCommands, personTurns } from '../features/person/handlers.ts';
import type { PersonPorts } from '../features/person/ports.ts';
import { referralActions, referralCommands } from '../features/referral/handlers.ts';
import { rebaseActions } from '../features/indicator/rebase.ts';
import { digestActions, digestCommands } from '../features/publication/digest/handlers.ts';
import { followActions, followCommands } from '../features/publication/follow/handlers.ts';
import { postActions, postCommands } from '../features/publication/handlers.ts';
import { sourceActions, sourceCommands } from '../features/source/handlers.ts';
import type { SourcePorts } from '../features/source/ports.ts';
import { triageCommands } from '../features/source/triage/commands.ts';
import { triageActions } from '../features/source/triage/handlers.ts';
import type { TriagePorts } from '../features/source/triage/ports.ts';
import { quizActions, quizCommands } from '../features/quiz/handlers.ts';
import { roundActions, roundCommands } from '../features/quiz/round/handlers.ts';
import type { RoundPorts } from '../features/quiz/round/ports.ts';
import type { QuizPorts } from '../features/quiz/ports.ts';
import { localActions, localCommands } from '../features/quiz/local/handlers.ts';
import type { LocalPorts } from '../features/quiz/local/ports.ts';
import { storyActions, storyCommands } from '../features/publication/story/handlers.ts';
import type { PublicationPorts } from './publication.ts';
import { lineFromMessage } from '../features/reasoning/line-from-message.ts';
import { proposeMessage } from '../features/referral/propose-message.ts';
import { greetingAdministrators } from '../features/setup/greet.ts';
import { statusCommands } from '../features/status/handlers.ts';
import type { StatusPorts } from '../features/status/ports.ts';
import { setupActions, setupCommands } from '../features/setup/handlers.ts';
import type { SetupPorts } from '../features/setup/ports.ts';
import { upkeepActions, upkeepCommands } from '../features/setup/upkeep/handlers.ts';
import type { UpkeepPorts } from '../features/setup/upkeep/ports.ts';
import { lineCommands } from '../features/reasoning/commands.ts';
import { lineFile } from '../features/reasoning/picture.ts';
import { lineActions } from '../features/reasoning/handlers.ts';
import { needActions, needCommands } from '../features/reasoning/need/handlers.ts';
import { wooCommands, wooFile } from '../features/woo/handlers.ts';
import type { WooPorts } from '../features/woo/ports.ts';
import type { ReferralPorts } from '../features/referral/ports.ts';
import type { Handlers } from '../teams/inbound/handlers.ts';
import type { Person } from '../shared/person.ts';
import type { championsOf } from './champions.ts';
import type { feedbackPorts } from './feedback.ts';
import type { ReasoningPorts } from './reasoning.ts';
import { searchOf } from './search.ts';
import { typedAnswers, type TypedAnswerNeeds } from './typed-answers.ts';
import { unfinishedOf } from './unfinished.ts';
import { unfinishedCommands } from '../features/conversation/unfinished.ts';

export interface HandlerPorts {
  readonly ask: (question: Question, person: Person) => Promise<Answer>;
  /** Without a model: for who waits in a window that does not stay open. */
  readonly compute: (question: Question, tenantId: string) => Promise<Answer>;
  readonly figures: MessagePorts['figures'];
  readonly today: () => string;
  readonly person: PersonPorts;
  readonly champions: ReturnType<ReturnType<typeof championsOf>>;
  readonly newestDoubt: DeliveryStore['newestDoubt'];
  readonly referral: ReferralPorts;
  readonly knowledge: KnowledgePorts;
  readonly entering: EnteringPorts;
  readonly cbs: CbsPorts;
  readonly publication: PublicationPorts;
  readonly definitions: DefinitionPorts;
  readonly model: ModelPorts;
  readonly experiment: ExperimentPorts;
  readonly triage: TriagePorts;
  readonly source: SourcePorts;
  readonly insight: InsightPorts;
  readonly woo: WooPorts;
  readonly feedback: ReturnType<typeof feedbackPorts>;
  readonly findKnowledge: Parameters<typeof searchOf>[3];
  readonly quiz: QuizPorts;
  readonly rounds: RoundPorts;
  readonly localQuiz: LocalPorts;
  readonly reasoning: ReasoningPorts;
  readonly lastAt: TypedAnswerNeeds['lastAt'];
  readonly setup: SetupPorts;
  readonly upkeep: UpkeepPorts;
  readonly status: StatusPorts;
}

/** Everything that people can do, and what it needs. */
export function handlersOf(ports: HandlerPorts): Handlers {
  const {
    person,
    champions,
    newestDoubt,
    referral,
    knowledge,
    cbs,
    definitions,
    entering,
    publication,
    quiz,
    rounds,
    reasoning,
  } = ports;
  const asking = askTurns(ports.ask);
  const [quizzed, lines] = [quizCommands(quiz), lineCommands(reasoning.line)];
  const checks = triageCommands(ports.triage, asking.said.handle);
  const experiments = experimentCommands(ports.experiment);
  const answers = typedAnswers({
    lastAt: ports.lastAt,
    said: asking.said,
    referral,
    reasoning,
    experiment: ports.experiment,
    triage: ports.triage,
    feedback: ports.feedback,
    commands: {
      ...quizzed,
      ...checks,
      ...lines,
      ...experiments,
      ...enteringCommands(entering),
      ...referralCommands(referral),
    },
    fileChoice: typedChoice(entering),
    waitingFigures: waitingFigures(entering),
  });
  const ownFile = ownFileHandlers({ ...entering, readSheets, answerTable: answerTable(ports.compute) });
  return {
    turns: {
      said: answers.said,
      ...personTurns,
      ...conversationTurns,
      ...ownFile.turns,
      installed: greetingAdministrators(personTurns.installed, ports.setup),
    },
    commands: {
      ...personCommands(person),
      ...champions.commands,
      ...conversationCommands(newestDoubt),
      ...unfinishedCommands(unfinishedOf(ports)),
      ...feedbackCommands(ports.feedback),
      ...referralCommands(referral),
      ...knowledgeCommands(knowledge),
      ...enteringCommands(entering),
      ...ownFile.commands,
      ...cbsCommands(cbs),
      ...digestCommands(publication.digest),
      ...storyCommands(publication.story),
      ...followCommands(publication.follow),
      ...definitionCommands(definitions, asking.said.handle),
      ...postCommands(publication.posts),
      ...modelCommands(ports.model),
      ...experiments,
      ...sourceCommands(ports.source),
      ...checks,
      ...quizzed,
      ...roundCommands(rounds),
      ...localCommands(ports.localQuiz),
      ...insightCommands(ports.insight),
      ...lines,
      ...needCommands(reasoning.need),
      ...setupCommands(ports.setup),
      ...upkeepCommands(ports.upkeep),
      ...statusCommands(ports.status),
      ...answers.commands,
      ...wooCommands(ports.woo),
    },
    actions: {
      ...askActions,
      ...personActions(person),
      ...champions.actions,
      ...conversationActions,
      ...feedbackActions(ports.feedback),
      ...referralActions(referral),
      ...knowledgeActions(knowledge),
      ...enteringActions(entering),
      ...cbsActions(cbs),
      ...digestActions(publication.digest),
      ...storyActions(publication.story),
      ...followActions(publication.follow),
      ...postActions(publication.posts),
      ...rebaseActions(publication.rebase),
      ...definitionActions(definitions),
      ...quizActions(quiz),
      ...roundActions(rounds),
      ...localActions(ports.localQuiz),
      ...modelActions(ports.model),
      ...experimentActions(ports.experiment),
      ...sourceActions(ports.source),
      ...triageActions(ports.triage),
      ...insightActions(ports.insight),
      ...lineActions(reasoning.line),
      ...needActions(reasoning.need),
      ...setupActions(ports.setup),
      ...upkeepActions(ports.upkeep),
    },
    feedback: feedbackOfThumbs(ports.feedback),
    proposeMessage: proposeMessage(referral),
    lineFromMessage: lineFromMessage(reasoning.line),
    explain: explainMessage({ ask: ports.compute, figures: ports.figures, today: ports.today }),
    search: searchOf(champions.search, referral, publication.digest, ports.findKnowledge),
    async file(offered, actor) {
      if (offered.kind === 'template') return (await templateFor(actor, entering)).bytes;
      if (offered.kind === 'woo') return wooFile(offered, actor, ports.woo);
      if (offered.kind === 'overview') return overviewFile(offered.of, actor, ports.insight);
      if (offered.kind === 'line') return lineFile(offered.line, actor, reasoning.line);
      return (await publication.digest.exported(offered.indicatorId, offered.as, actor))?.bytes ?? null;
    },
  };
}
