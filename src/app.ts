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
import type { Article } from './features/knowledge/article.ts';
import { toldArticles } from './features/knowledge/explain.ts';
import { articleSearch } from './features/knowledge/search.ts';
import { startServer } from './http/server.ts';
import type { DeliveryStore } from './features/delivery/ports.ts';
import { limitsOf } from './features/delivery/limits.ts';
import { alarm } from './jobs/alarm.ts';
import type { Queue } from './jobs/queue.ts';
import { startQueue } from './jobs/start-queue.ts';
import type { Language } from './shared/language.ts';
import { asksAboutIndividual } from './text/personal-data/personal-data.ts';
import type { Understand } from './text/question/understanding.ts';
import { today } from './time/today.ts';
import { askActions, askTurns } from './features/ask/handlers.ts';
import type { Answer } from './features/ask/answer.ts';
import type { Question } from './features/ask/ask-question.ts';
import { conversationActions, conversationCommands, conversationTurns } from './features/conversation/handlers.ts';
import { personActions, personCommands, personTurns } from './features/person/handlers.ts';
import type { Colleague, PersonPorts } from './features/person/ports.ts';
import { conversationEvents } from './storage/conversation/conversation-events.ts';
import { deliveryStore } from './storage/delivery/delivery-store.ts';
import type { Database } from './storage/engine/database.ts';
import { unitOfWork } from './storage/unit-of-work.ts';
import { personEvents } from './storage/person/person-events.ts';
import type { Event, Handlers } from './teams/inbound/handlers.ts';
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
  /** Who can be named without asking Teams: the people of local mode. */
  readonly colleagues?: readonly Colleague[];
  /** Development and tests: parses each kind of card when it is shown for the first time. */
  readonly checksCards?: boolean;
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
/** Several things that are erased one after the other are taken out of the files together. */
const compactAfterMs = 1_000;
const erasing: ReadonlySet<Event['kind']> = new Set<Event['kind']>([
  'person-erased',
  'installation-removed',
  'channel-deleted',
  'message-deleted',
  'message-edited',
]);

/** Joins the features to the outside: what each of them needs from another is filled in here and nowhere else. */
export async function startApp(options: AppOptions): Promise<App> {
  const {
    config,
    database,
    articles,
    understand,
    logger,
    colleagues = [],
    checksCards = false,
    answerAfterMs = 0,
  } = options;
  const indicators = indicatorStore(database);
  const figures = figuresOf(indicators, config.disclosureThreshold);
  const explanations = explanationsOf(articles);
  const about = {
    contact: config.contact,
    retentionDays: config.retentionDays,
    disclosureThreshold: config.disclosureThreshold,
  };
  const turns = turnStore(database);
  const people = personStore(database);
  await people.appointFirst(firstAdministrators(config));
  const limits = limitsOf(config.sendsPerSecond);
  const deliveries = deliveryStore(database, limits);
  if (database.kind === 'embedded') {
    await turns.releaseAll();
    await deliveries.releaseAll();
  }

  async function ask(question: Question): Promise<Answer> {
    if (answerAfterMs > 0) await delay(answerAfterMs);
    return askQuestion(question, { figures, explanations, about, understand, asksAboutIndividual, today });
  }
  const nameOf: PersonPorts['nameOf'] = ({ id }) => colleagues.find(({ person }) => person.id === id)?.name ?? null;
  const isWritten = async () => true;

  // What is kept of an answer is written when its turn is finished.
  const writers = { ...personEvents, ...conversationEvents, 'question-answered': isWritten };
  const units = unitOfWork<Event>(database, writers, limits);
  const kept = retention(database);
  const compacting = alarm(
    () => kept.compact().then(() => null),
    (error) => logger.error({ err: error }, 'what was erased still stands in the files of the database'),
  );
  const erased = (events: readonly Event[]) => {
    if (events.some(({ kind }) => erasing.has(kind))) compacting.wakeAfter(compactAfterMs);
  };
  const waking = alarm(
    () => teams.sweep(),
    (error) => logger.error({ err: error }, 'a sweep failed and will run again'),
  );

  let queue: Queue | null = null;
  const teams = startTeams({
    config,
    logger,
    turns,
    people,
    deliveries,
    units: {
      ...units,
      async commit(done) {
        const written = await units.commit(done);
        if (written !== 'written') return written;
        waking.wakeAfter(0);
        erased(done.outcome.events);
        return written;
      },
      async finish(turnId, outcome) {
        const finished = await units.finish(turnId, outcome);
        if (finished !== 'changed') erased(outcome.events);
        return finished;
      },
    },
    handlers: (findColleague) => handlersOf(ask, { people, findColleague, nameOf }, deliveries.newestDoubt),
    checksCards,
    surroundings: {
      examples: (language) => examples(figures, language),
      knownColleagues: colleagues.map(({ person, name }) => ({ title: name ?? person.id, value: person.id })),
      contact: config.contact,
      retentionDays: config.retentionDays,
      hasSampleFigures: (await indicators.all()).some(({ isSample }) => isSample),
    },
    wakeAfter: (milliseconds) => waking.wakeAfter(milliseconds),
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
  const queueStarted = startQueue(database.queueConnection, (fields, message) => logger.error(fields, message), {
    sweep: async () => waking.wakeAfter(0),
    retention: async () => void (await kept.expire(config.retentionDays)),
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
      const stopped = queueStarted.then(async (started) => {
        await started?.stop(finishWithinMs / 4);
        await waking.stop();
        await compacting.stop();
      });
      await Promise.race([Promise.all([closed, stopped]), delay(finishWithinMs / 3)]);
      await teams.drain(until - performance.now());
    },
  };
}

/** Everything that people can do, and what it needs. */
function handlersOf(
  ask: (question: Question) => Promise<Answer>,
  person: PersonPorts,
  newestDoubt: DeliveryStore['newestDoubt'],
): Handlers {
  return {
    turns: { ...askTurns(ask), ...personTurns, ...conversationTurns },
    commands: { ...personCommands(person), ...conversationCommands(newestDoubt) },
    actions: { ...askActions, ...personActions(person), ...conversationActions },
  };
}

/** Entra ids are of the first tenant: the organisation whose bot this is. */
function firstAdministrators({ administrators, tenants }: Config) {
  const [tenantId = ''] = tenants;
  return administrators.map((id) => ({ person: { tenantId, id }, roles: ['administrator' as const], name: null }));
}

function figuresOf(store: IndicatorStore, disclosureThreshold: number): Figures {
  const reader = indicatorReader(store, disclosureThreshold);
  const listed = new WeakMap<object, readonly string[]>();
  // The same list as long as the areas are the same, because what was made of it is kept with it.
  async function everyArea(): Promise<readonly string[]> {
    const areas = await store.areas();
    const known = listed.get(areas) ?? [...new Set([...areas.values()].flat())];
    listed.set(areas, known);
    return known;
  }
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
      return found && { ...found, ...asAsked, isOwn: false, periodNames: 'dates', missingAreas, otherAreas };
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
  const told = toldArticles(articles);
  return {
    find: (question, language) =>
      search.searchArticles(question, language).flatMap(({ article, likeness, isNamed }) => {
        const explanation = told(article.slug, language);
        return explanation ? [{ explanation, likeness, isNamed }] : [];
      }),
    bySlug: told,
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
