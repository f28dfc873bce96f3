import type { Config } from '../config.ts';
import type { Article } from '../features/knowledge/article.ts';
import type { ArticleSearch } from '../features/knowledge/ports.ts';
import type { Colleague } from '../features/person/ports.ts';
import type { Topic } from '../features/referral/topics.ts';
import type { AskedDoor } from '../openai/ask-model.ts';
import type { Database } from '../storage/engine/database.ts';
import type { Logger } from '../telemetry/logger.ts';
import type { Telemetry } from '../telemetry/telemetry.ts';
import type { Understand } from '../text/question/understanding.ts';
import type { QuizNeeds } from './quiz.ts';

/** What a bot is started with. */
export interface AppOptions {
  readonly config: Config & { readonly metadataUrl: string };
  readonly database: Database;
  /** Where backups of the embedded database stand; absent: none are made. */
  readonly backupFolder?: string;
  readonly articles: readonly Article[];
  readonly topics: readonly Topic[];
  readonly quizQuestions: QuizNeeds['quizQuestions'];
  readonly understand: Understand;
  readonly logger: Logger;
  /** Who can be named without asking Teams: the people of local mode. */
  readonly colleagues?: readonly Colleague[];
  /** Development and tests: parses each kind of card when it is shown for the first time. */
  readonly checksCards?: boolean;
  /** Local mode: the Playground's page loses a reply in a channel that comes before the post it replies to. */
  readonly answerAfterMs?: number;
  /** False where people have no place for files: the Agents Playground. */
  readonly handsOutFiles?: boolean;
  /** ISO instant; tests turn the clock. */
  readonly now?: () => string;
  /** Absent: nobody watches. */
  readonly telemetry?: Telemetry;
  /** Tests: one that was made of these articles before, because making it takes tenths of a second. */
  readonly search?: ArticleSearch;
  /** Tests: another way to a model than the one that is configured. */
  readonly door?: AskedDoor;
}
