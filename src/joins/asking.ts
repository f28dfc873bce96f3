import { setTimeout as delay } from 'node:timers/promises';
import type { Config } from '../config.ts';
import type { Answer } from '../features/ask/answer.ts';
import { askQuestion, type Question } from '../features/ask/ask-question.ts';
import type { AskModel } from '../features/ask/model/ports.ts';
import type { AboutBot, Figures } from '../features/ask/ports.ts';
import type { Article } from '../features/knowledge/article.ts';
import type { ColleagueArticleStore } from '../features/knowledge/ports.ts';
import { askModelOf, type AskedDoor } from '../openai/ask-model.ts';
import type { Person } from '../shared/person.ts';
import type { Database } from '../storage/engine/database.ts';
import type { Logger } from '../telemetry/logger.ts';
import { asksAboutIndividual } from '../text/personal-data/personal-data.ts';
import type { Understand } from '../text/question/understanding.ts';
import { today } from '../time/today.ts';
import type { Known } from './explanations.ts';
import { nearnessOf } from './nearness.ts';

export interface AskingNeeds {
  readonly figures: Figures;
  readonly known: Known;
  readonly articles: readonly Article[];
  readonly colleagueArticles: ColleagueArticleStore;
  readonly understand: Understand;
  readonly about: () => Promise<Omit<AboutBot, 'usesAi'>>;
  readonly config: Pick<Config, 'model' | 'tenants'>;
  readonly database: Database;
  readonly door: AskedDoor;
  readonly answerAfterMs: number;
  readonly logger: Pick<Logger, 'warn'>;
}

/** What answers a question: figures, articles, what colleagues answered, and a model where one is on. */
export function askingOf(needs: AskingNeeds) {
  const { figures, known, understand, config, door, answerAfterMs } = needs;
  const nearness = nearnessOf({
    ...needs,
    deployment: config.model?.embeddingsDeployment ?? null,
    tenants: config.tenants,
  });
  return {
    nearness,
    answersChanged(): void {
      known.answers.changed();
      void nearness.refresh();
    },
    async ask(question: Question, person: Person): Promise<Answer> {
      if (answerAfterMs > 0) await delay(answerAfterMs);
      return answered(question, person.tenantId, await askModelOf(door, person, nearness));
    },
    compute: (question: Question, tenantId: string): Promise<Answer> => answered(question, tenantId, null),
  };

  async function answered(question: Question, tenantId: string, model: AskModel | null): Promise<Answer> {
    const explanations = known.explanations(await known.answers.of(tenantId));
    return askQuestion(question, {
      figures,
      explanations,
      about: { ...(await needs.about()), usesAi: model !== null },
      understand,
      asksAboutIndividual,
      today,
      model,
    });
  }
}
