import type { Language } from '../../shared/language.ts';
import type { OutgoingMessage } from '../outbound/message.ts';
import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { AskContent } from '../../features/ask/handlers.ts';
import type { ConversationContent } from '../../features/conversation/told.ts';
import type { ExperimentContent } from '../../features/experiment/told.ts';
import type { FeedbackContent } from '../../features/feedback/told.ts';
import type { EnteringContent } from '../../features/indicator/entering/told.ts';
import type { OwnFileContent } from '../../features/indicator/own-file/told.ts';
import type { CbsContent } from '../../features/indicator/cbs/told.ts';
import type { DefinitionContent } from '../../features/indicator/definition-told.ts';
import type { InsightContent } from '../../features/insight/told.ts';
import type { KnowledgeContent } from '../../features/knowledge/told.ts';
import type { ModelContent } from '../../features/model/told.ts';
import type { PersonContent } from '../../features/person/told.ts';
import type { RebaseContent } from '../../features/indicator/rebase.ts';
import type { PublicationContent } from '../../features/publication/told.ts';
import type { DigestContent } from '../../features/publication/digest/told.ts';
import type { FollowContent } from '../../features/publication/follow/told.ts';
import type { SourceContent } from '../../features/source/told.ts';
import type { TriageContent } from '../../features/source/triage/told.ts';
import type { StoryContent } from '../../features/publication/story/told.ts';
import type { QuizContent } from '../../features/quiz/told.ts';
import type { LocalContent } from '../../features/quiz/local/told.ts';
import type { RoundContent } from '../../features/quiz/round/told.ts';
import type { LineContent } from '../../features/reasoning/told.ts';
import type { NeedContent } from '../../features/reasoning/need/told.ts';
import type { StatusContent } from '../../features/status/told.ts';
import type { SetupContent } from '../../features/setup/told.ts';
import type { UpkeepContent } from '../../features/setup/upkeep/told.ts';
import type { ReferralContent } from '../../features/referral/told.ts';
import type { WooContent } from '../../features/woo/told.ts';
import type { ChampionContent } from '../../features/referral/champion-told.ts';
import type { Topic } from '../../features/referral/topics.ts';

/** Everything that people are told. */
export type Content =
  | AskContent
  | PersonContent
  | ConversationContent
  | FeedbackContent
  | EnteringContent
  | OwnFileContent
  | KnowledgeContent
  | ReferralContent
  | WooContent
  | ChampionContent
  | CbsContent
  | PublicationContent
  | DigestContent
  | StoryContent
  | FollowContent
  | QuizContent
  | RoundContent
  | LocalContent
  | RebaseContent
  | DefinitionContent
  | ModelContent
  | ExperimentContent
  | TriageContent
  | SourceContent
  | InsightContent
  | LineContent
  | NeedContent
  | SetupContent
  | UpkeepContent
  | StatusContent;

/** What every presentation may draw on beside what it tells. */
export interface Surroundings {
  /** Questions that work here and now. */
  readonly examples: (
    language: 'nl' | 'en',
  ) => Promise<readonly { readonly title: string; readonly question: string }[]>;
  /** Colleagues whom we can name without asking Teams, by directory id. */
  readonly knownColleagues: readonly { readonly title: string; readonly value: string }[];
  readonly topics: readonly Topic[];
  /** As they are now. */
  readonly settings: () => Promise<{ readonly contact: string | null; readonly retentionDays: number }>;
  readonly hasSampleFigures: boolean;
  /** Whether a language model may take part in answers now: who begins is told. */
  readonly usesAi: () => Promise<boolean>;
  /** Local mode: what is marked as made with AI was made by a stand-in. */
  readonly hasStandInModel: boolean;
  /** False for a card that a client could not show: its words are sent instead. */
  readonly isReadable: (card: IAdaptiveCard) => boolean;
}

export type Presenter<Told> = (
  told: Told,
  language: Language,
  surroundings: Surroundings,
) => OutgoingMessage | Promise<OutgoingMessage>;

/** One for each kind, so that one without a look does not compile. */
export type Presenters<Told extends { readonly kind: string }> = {
  readonly [Kind in Told['kind']]: Presenter<Extract<Told, { kind: Kind }>>;
};
