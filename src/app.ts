import { setTimeout as delay } from 'node:timers/promises';
import type { Config } from './config.ts';
import { askQuestion } from './features/ask/ask-question.ts';
import { asAsked, type Explanations, type Figures } from './features/ask/ports.ts';
import { wording } from './features/ask/wording/wording.ts';
import { findArea } from './features/indicator/find-area.ts';
import { findInEither } from './features/indicator/find-indicator.ts';
import { offerIndicators } from './features/indicator/offer-indicators.ts';
import type { IndicatorStore } from './features/indicator/ports.ts';
import { indicatorReader } from './features/indicator/read-indicator.ts';
import { articleFor, type Article } from './features/knowledge/article.ts';
import { tellArticle } from './features/knowledge/explain.ts';
import { articleSearch } from './features/knowledge/search.ts';
import { startServer } from './http/server.ts';
import { openQueue, type Queue } from './jobs/queue.ts';
import type { Language } from './shared/language.ts';
import { asksAboutIndividual } from './text/personal-data/personal-data.ts';
import type { Understand } from './text/question/understanding.ts';
import { today } from './time/today.ts';
import { conversationStore } from './storage/conversation/conversation-store.ts';
import type { Database } from './storage/engine/database.ts';
import { feedbackStore } from './storage/conversation/feedback-store.ts';
import { indicatorStore } from './storage/indicator/indicator-store.ts';
import { personStore } from './storage/person/person-store.ts';
import { retention } from './storage/conversation/retention.ts';
import { turnStore } from './storage/conversation/turn-store.ts';
import { startTeams } from './teams/teams.ts';
import type { Logger } from './telemetry/logger.ts';

export interface AppOptions {
  readonly config: Config & { readonly metadataUrl: string };
  readonly database: Database;
  readonly articles: readonly Article[];
  readonly understand: Understand;
  readonly logger: Logger;
  /** Local mode: the Playground's page loses a reply in a channel that comes before the post it replies to. */
  readonly answerAfterMs?: number;
}

export interface App {
  readonly url: string;
  /** Finishes what is under way and stops; the database stays open for its owner to close. */
  stop(): Promise<void>;
}

/** Longer than a post may take, and shorter than the process waits before it ends hard. */
const finishWithinMs = 9_000;
const sweepSeconds = 5;
const retentionSeconds = 3_600;

/** Joins the features to the outside: what each of them needs from another is filled in here and nowhere else. */
export async function startApp({
  config,
  database,
  articles,
  understand,
  logger,
  answerAfterMs = 0,
}: AppOptions): Promise<App> {
  const indicators = indicatorStore(database);
  const figures = figuresOf(indicators, config.disclosureThreshold);
  const explanations = explanationsOf(articles);
  const about = {
    contact: config.contact,
    retentionDays: config.retentionDays,
    disclosureThreshold: config.disclosureThreshold,
  };
  const turns = turnStore(database);
  if (database.kind === 'embedded') await turns.releaseAll();

  let queue: Queue | null = null;
  const teams = startTeams({
    config,
    logger,
    turns,
    people: personStore(database),
    conversations: conversationStore(database),
    feedback: feedbackStore(database),
    ask: async (question) => {
      if (answerAfterMs > 0) await delay(answerAfterMs);
      return askQuestion(question, { figures, explanations, about, understand, asksAboutIndividual, today });
    },
    examples: (language) => examples(figures, language),
    hasSampleFigures: (await indicators.all()).some(({ isSample }) => isSample),
    wakeAfter: (milliseconds) => {
      // Only to be quicker: without it the regular sweep finds the same work.
      if (milliseconds < sweepSeconds * 1_000) setTimeout(() => void queue?.wake('sweep'), milliseconds).unref();
    },
  });
  const server = await startServer({
    host: config.host,
    port: config.port,
    endpoint: teams.endpoint,
    isReady: async () => {
      await Promise.all([database.check(), queue?.check()]);
      return queue !== null;
    },
    onError: (error) => logger.error({ err: error }, 'a request could not be handled'),
  });
  // The queue only wakes what waits, so questions are answered while it starts.
  const queueStarted = startQueue(database, logger, {
    sweep: teams.sweep,
    retention: () => retention(database).expire(config.retentionDays),
  }).then(
    (started) => (queue = started),
    (error: unknown) => {
      logger.error({ err: error }, 'the queue did not start: nothing that waits is taken up until a restart');
      return null;
    },
  );
  return {
    url: server.url,
    async stop() {
      const until = performance.now() + finishWithinMs;
      const closed = server.close();
      // The queue before the drain: a sweep after it would begin posts that nobody waits for.
      const stopped = queueStarted.then((started) => started?.stop(finishWithinMs / 4));
      await Promise.race([Promise.all([closed, stopped]), delay(finishWithinMs / 3)]);
      await teams.drain(until - performance.now());
    },
  };
}

async function startQueue(
  database: Database,
  logger: Logger,
  work: { sweep: () => Promise<void>; retention: () => Promise<unknown> },
): Promise<Queue> {
  const queue = await openQueue(database.queueConnection, (fields, message) => logger.error(fields, message));
  await queue.every('sweep', sweepSeconds, work.sweep);
  await queue.every('retention', retentionSeconds, async () => void (await work.retention()));
  return queue;
}

function figuresOf(store: IndicatorStore, disclosureThreshold: number): Figures {
  const reader = indicatorReader(store, disclosureThreshold);
  const everyArea = async () => [...new Set([...(await store.areas()).values()].flat())];
  const areasOf = async (indicatorId: string) => {
    const whole = (await store.all()).find(({ id }) => id === indicatorId)?.wholeArea;
    const held = (await store.areas()).get(indicatorId) ?? [];
    return whole === undefined ? held : [whole, ...held.filter((area) => area !== whole)];
  };
  return {
    find: async (question, language) =>
      findInEither(question, await store.all(), language).map(({ indicator, confidence }) => ({
        definition: indicator,
        confidence,
      })),
    all: () => store.all(),
    areasOf,
    areasIn: async (text) => areasIn(text, await everyArea()),
    async read(indicatorId, areas) {
      const held = await areasOf(indicatorId);
      const [area, ...otherAreas] = areas.filter((each) => held.includes(each));
      const found = await reader.read(indicatorId, area ?? null);
      const missingAreas = area === undefined ? areas : [];
      return found && { ...found, ...asAsked, isOwn: false, missingAreas, otherAreas };
    },
    offer: async (moved) => offerIndicators(await store.all(), reader, moved),
  };
}

function areasIn(question: string, known: readonly string[]): readonly string[] {
  const found = findArea(question, known);
  return found.kind === 'several' ? found.areas : found.kind === 'area' ? [found.area] : [];
}

function explanationsOf(articles: readonly Article[]): Explanations {
  const search = articleSearch(articles);
  return {
    find: (question, language) =>
      search
        .searchArticles(question, language)
        .map(({ article, likeness, isNamed }) => ({ explanation: tellArticle(article, articles), likeness, isNamed })),
    bySlug: (slug, language) => {
      const article = articleFor(articles, slug, language);
      return article && tellArticle(article, articles);
    },
  };
}

async function examples(figures: Figures, language: Language) {
  const offered = await figures.offer(null);
  const words = wording[language];
  const asked = offered
    .slice(0, 2)
    .map(({ name }) => ({ title: name[language], question: words.askFor(name[language]) }));
  return [...asked, ...words.exampleQuestions.slice(0, 1)];
}
