import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import product from '../package.json' with { type: 'json' };
import type { Config } from './config.ts';
import type { Article } from './features/knowledge/article.ts';
import type { Topic } from './features/referral/topics.ts';
import { cbsClient } from './import/cbs/cbs-client.ts';
import { startServer } from './http/server.ts';
import { limitsOf } from './features/delivery/limits.ts';
import { alarm } from './jobs/alarm.ts';
import type { Understand } from './text/question/understanding.ts';
import { today } from './time/today.ts';
import { dueOf, type Due } from './joins/due.ts';
import { enteringPorts } from './joins/entering.ts';
import { officeHours } from './time/working-hours.ts';
import type { Colleague } from './features/person/ports.ts';
import { dailyCbs } from './joins/daily-cbs.ts';
import { startQueue, type RegularWork } from './jobs/start-queue.ts';
import { eventWriters } from './joins/event-writers.ts';
import { handlersOf } from './joins/handlers.ts';
import { posting } from './joins/posting.ts';
import { liveSettings } from './joins/settings.ts';
import { firstSettings, setupPorts } from './joins/setup.ts';
import { withConsequences } from './joins/written.ts';
import { consequencesOf } from './joins/consequences.ts';
import { definitionPorts } from './joins/definitions.ts';
import { examples, figuresOf } from './joins/figures.ts';
import { colleaguesOf } from './joins/colleagues.ts';
import { chainPorts } from './joins/chain.ts';
import { firstAdministrators } from './joins/first-administrators.ts';
import { publicationPorts, type PublicationNeeds } from './joins/publication.ts';
import { feedbackPorts } from './joins/feedback.ts';
import { knownOf } from './joins/explanations.ts';
import { watchPosts } from './joins/watch-posts.ts';
import { indicatorReader } from './features/indicator/read-indicator.ts';
import { followStore } from './storage/publication/follow-store.ts';
import { ownerNotes, storyStore } from './storage/publication/story-store.ts';
import { insightOf } from './joins/insight.ts';
import { modelOf } from './joins/model.ts';
import { askingOf } from './joins/asking.ts';
import { quizPorts, type QuizNeeds } from './joins/quiz.ts';
import { articleStore } from './storage/knowledge/article-store.ts';
import { deliveryStore } from './storage/delivery/delivery-store.ts';
import type { Database } from './storage/engine/database.ts';
import { unitOfWork } from './storage/unit-of-work.ts';
import type { Event } from './teams/inbound/handlers.ts';
import { indicatorStore } from './storage/indicator/indicator-store.ts';
import { personStore } from './storage/person/person-store.ts';
import { settingStore } from './storage/setup/setting-store.ts';
import { retention } from './storage/conversation/retention.ts';
import { turnStore } from './storage/conversation/turn-store.ts';
import type { AskedDoor } from './openai/ask-model.ts';
import { startTeams } from './teams/teams.ts';
import type { Logger } from './telemetry/logger.ts';

export interface AppOptions {
  readonly config: Config & { readonly metadataUrl: string };
  readonly database: Database;
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
  /** Tests: another way to a model than the one that is configured. */
  readonly door?: AskedDoor;
}

export interface App {
  readonly url: string;
  /** Does now what is done every so often: what time leads to. */
  lookAt(what: Due): Promise<void>;
  /** Finishes what is under way and stops; the database stays open for its owner to close. */
  stop(): Promise<void>;
}

/** Longer than a post may take, and shorter than the process waits before it ends hard. */
const finishWithinMs = 9_000;
/** Several things that are erased one after the other are taken out of the files together. */
const compactAfterMs = 1_000;

/** Joins the features to the outside: what each of them needs from another is filled in here and nowhere else. */
export async function startApp(options: AppOptions): Promise<App> {
  const {
    config,
    database,
    articles,
    topics,
    logger,
    colleagues = [],
    checksCards = false,
    answerAfterMs = 0,
    handsOutFiles = true,
    now = () => new Date().toISOString(),
    door,
  } = options;
  const [indicators, colleagueArticles] = [indicatorStore(database), articleStore(database)];
  const live = liveSettings(settingStore(database), firstSettings(config));
  const threshold = async () => (await live.current()).values.disclosureThreshold;
  const hours = officeHours(() => live.latest().closedDays);
  const reader = indicatorReader(indicators, threshold);
  const figures = figuresOf(indicators, reader);
  const known = knownOf(colleagueArticles, articles);
  const [turns, people] = [turnStore(database), personStore(database)];
  await people.appointFirst(firstAdministrators(config));
  const limits = limitsOf(config.sendsPerSecond);
  const deliveries = deliveryStore(database, limits);
  if (database.kind === 'embedded') {
    await turns.releaseAll();
    await deliveries.releaseAll();
  }

  const { nameOf, championList, champions, referring, knowing } = colleaguesOf({
    ...options,
    people,
    colleagueArticles,
    indicators,
    hours,
    now,
  });
  const { entering, reminding } = enteringPorts({
    ...options,
    indicators,
    people,
    threshold,
    hours,
    handsOutFiles,
    now,
  });
  const following = { cbs: cbsClient(config.cbsUrl), indicators, now, newId: randomUUID };
  const figureNeeds: PublicationNeeds = {
    database,
    topics,
    indicators,
    reader,
    stories: storyStore(database),
    follows: followStore(database),
    hours,
    now,
    notes: (indicatorIds) => ownerNotes(database, indicatorIds),
    people,
    threshold,
    handsOutFiles,
    today,
  };
  const publication = publicationPorts(figureNeeds);
  const chain = chainPorts({ ...figureNeeds, known, story: publication.story, champions: referring.champions });
  const defining = definitionPorts({
    indicators,
    people,
    nameOf,
    // Entra ids are of the first tenant: the organisation whose bot, and whose figures, these are.
    tenantId: config.tenants[0] ?? '',
    disclosureThreshold: threshold,
    today,
  });

  const insight = insightOf({ config, database, referring, reminding, knowing, handsOutFiles });
  const model = modelOf({ config, database, champions: championList, indicators, nameOf, now, logger });
  const about = async () => (await live.current()).values;
  const asking = askingOf({
    ...options,
    about,
    figures,
    known,
    colleagueArticles,
    door: door ?? model.door,
    answerAfterMs,
  });
  const quizzing = quizPorts({ ...options, now });
  const [units, kept] = [unitOfWork<Event>(database, eventWriters, limits), retention(database, insight.count)];
  const compacting = alarm(
    () => kept.compact().then(() => null),
    (error) => logger.error({ err: error }, 'what was erased still stands in the files of the database'),
  );
  let queue: RegularWork | null = null;
  const follow = (events: readonly Event[]) => {
    const { isErased, mayHaveLeft, changesAnswers, changesFigures, changesSettings, concernsPosts } =
      consequencesOf(events);
    if (isErased) compacting.wakeAfter(compactAfterMs);
    if (mayHaveLeft) void queue?.wake('referrals');
    if (changesAnswers) asking.answersChanged();
    if (changesFigures) indicators.changed();
    if (changesSettings) live.changed();
    if (concernsPosts) watching.soon();
  };
  const lookAtCbs = dailyCbs(following, logger);
  const watching = watchPosts(publication.posts, (taken) => teams.tell(taken), logger);
  const waking = posting({ sweep: () => teams.sweep(), letGo: () => teams.letGo() }, logger);

  const teams = startTeams({
    config,
    logger,
    turns,
    people,
    deliveries,
    units: withConsequences(units, waking, follow),
    handlers: (findColleague, fetchFile) =>
      handlersOf({
        ...asking,
        figures,
        today,
        person: { people, findColleague, nameOf, newId: randomUUID },
        champions: champions(findColleague),
        newestDoubt: deliveries.newestDoubt,
        referral: referring,
        knowledge: knowing,
        entering: { ...entering, fetchFile },
        cbs: following,
        publication,
        definitions: defining,
        setup: setupPorts({
          live,
          people,
          indicators,
          topics,
          nameOf,
          today,
          now,
          champions: championList,
          posts: publication.posts.posts,
          model: model.ports,
        }),
        model: model.ports,
        ...chain,
        insight: insight.ports,
        feedback: feedbackPorts({
          database,
          people,
          indicators,
          known,
          knowledge: knowing,
          referral: referring,
        }),
        findKnowledge: known.findFor,
        ...quizzing,
      }),
    botVersion: product.version,
    checksCards,
    surroundings: {
      examples: (language) => examples(figures, language),
      knownColleagues: colleagues.map(({ person, name }) => ({ title: name ?? person.id, value: person.id })),
      topics,
      usesAi: () => model.door.isOn(),
      hasStandInModel: config.hasStandInModel,
      // Who can help is told even where the database does not answer.
      settings: () => about().catch(() => live.latest()),
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
  const [{ telling }, { rounds }, { tell }, { experiment: ends }] = [publication, quizzing, teams, chain];
  const looking = { lookAtCbs, asking, watching, insight, needing: chain.reasoning.need };
  const due = dueOf({ tell, referring, reminding, telling, rounds, ends, knowing, defining, ...looking });
  // The queue only wakes what waits, so questions are answered while it starts.
  const started = (queue = startQueue(database.queueConnection, (fields, message) => logger.error(fields, message), {
    sweep: async () => waking.wakeAfter(0),
    retention: async () => void (await kept.expire((await live.current()).values.retentionDays)),
    ...due,
  }));
  return {
    url: server.url,
    lookAt: (what) => due[what](),
    async stop() {
      const until = performance.now() + finishWithinMs;
      const closed = server.close();
      // The queue before the drain: a sweep after it would begin posts that nobody waits for.
      const stopped = started.stop(finishWithinMs / 4).then(async () => {
        await watching.stop();
        await waking.stop();
        await compacting.stop();
      });
      await Promise.race([Promise.all([closed, stopped]), delay(finishWithinMs / 3)]);
      await teams.drain(until - performance.now());
    },
  };
}
