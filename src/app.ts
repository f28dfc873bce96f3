import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import product from '../package.json' with { type: 'json' };
import { cbsClient } from './import/cbs/cbs-client.ts';
import { startServer } from './http/server.ts';
import { limitsOf } from './features/delivery/limits.ts';
import { alarm } from './jobs/alarm.ts';
import { today } from './time/today.ts';
import { dueOf, type Due } from './joins/due.ts';
import { enteringPorts } from './joins/entering.ts';
import { officeHours } from './time/working-hours.ts';
import { dailyCbs } from './joins/daily-cbs.ts';
import { startQueue, type RegularWork } from './jobs/start-queue.ts';
import { eventWriters } from './joins/event-writers.ts';
import { handlersOf } from './joins/handlers.ts';
import { posting } from './joins/posting.ts';
import { gaugesOf, statusPorts } from './joins/status.ts';
import { liveSettings } from './joins/settings.ts';
import { firstSettings, setupPorts } from './joins/setup.ts';
import { watchedDatabase } from './joins/watched-database.ts';
import { withConsequences } from './joins/written.ts';
import { consequencesOf } from './joins/consequences.ts';
import { definitionPorts } from './joins/definitions.ts';
import { examples, figuresOf } from './joins/figures.ts';
import { colleaguesOf } from './joins/colleagues.ts';
import { chainPorts } from './joins/chain.ts';
import { firstAdministrators } from './joins/first-administrators.ts';
import { turnsBelowPosts } from './joins/posted-topic.ts';
import { publicationPorts, type PublicationNeeds } from './joins/publication.ts';
import { feedbackPorts } from './joins/feedback.ts';
import { knownOf } from './joins/explanations.ts';
import { watchPosts } from './joins/watch-posts.ts';
import { indicatorReader } from './features/indicator/read-indicator.ts';
import { followStore } from './storage/publication/follow-store.ts';
import { ownerNotes, storyStore } from './storage/publication/story-store.ts';
import { insightOf } from './joins/insight.ts';
import { modelOf } from './joins/model.ts';
import type { AppOptions } from './joins/app-options.ts';
import { askingOf } from './joins/asking.ts';
import { quizPorts } from './joins/quiz.ts';
import { upkeepPorts } from './joins/upkeep.ts';
import { articleStore } from './storage/knowledge/article-store.ts';
import { backupFolder } from './storage/backup/backup-folder.ts';
import { deliveryStore } from './storage/delivery/delivery-store.ts';
import { unitOfWork } from './storage/unit-of-work.ts';
import type { Event } from './teams/inbound/handlers.ts';
import { indicatorStore } from './storage/indicator/indicator-store.ts';
import { personStore } from './storage/person/person-store.ts';
import { settingStore } from './storage/setup/setting-store.ts';
import { statusStore } from './storage/status/status-store.ts';
import { lastAtOf } from './storage/conversation/last-at.ts';
import { retention } from './storage/conversation/retention.ts';
import { startTeams } from './teams/teams.ts';
import { noTelemetry } from './telemetry/telemetry.ts';

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
export async function startApp(given: AppOptions): Promise<App> {
  const { telemetry = noTelemetry } = given;
  const options = telemetry.isOn ? { ...given, database: watchedDatabase(given.database, telemetry) } : given;
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
    search,
  } = options;
  const [indicators, colleagueArticles] = [indicatorStore(database), articleStore(database)];
  const live = liveSettings(settingStore(database), firstSettings(config));
  const threshold = async () => (await live.current()).values.disclosureThreshold;
  const hours = officeHours(() => live.latest().closedDays);
  const reader = indicatorReader(indicators, threshold);
  const figures = figuresOf(indicators, reader);
  const known = knownOf(colleagueArticles, articles, search);
  const [turns, people] = [turnsBelowPosts(database), personStore(database)];
  await people.appointFirst(firstAdministrators(config));
  const limits = limitsOf(config.sendsPerSecond);
  const deliveries = deliveryStore(database, limits);
  if (database.kind === 'embedded') {
    await turns.releaseAll();
    await deliveries.releaseAll();
  }

  // What many of them need.
  const basis = { ...options, indicators, people, threshold, hours, handsOutFiles, now, today };
  const helping = colleaguesOf({ ...basis, colleagueArticles });
  const { nameOf, championList, champions, referring, knowing } = helping;
  const { entering, reminding } = enteringPorts(basis);
  const statuses = statusStore(database);
  const following = {
    cbs: cbsClient(config.cbsUrl),
    indicators,
    now,
    newId: randomUUID,
    looked: (tables: number, refused: number) => statuses.noteCbsLook({ at: now(), tables, refused }),
  };
  const figureNeeds: PublicationNeeds = {
    ...basis,
    reader,
    stories: storyStore(database),
    follows: followStore(database),
    notes: (indicatorIds) => ownerNotes(database, indicatorIds),
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

  const insight = insightOf({ ...basis, referring, reminding, knowing });
  const model = modelOf({ ...basis, champions: championList, nameOf, watch: telemetry });
  const about = async () => (await live.current()).values;
  const asked = { about, figures, known, colleagueArticles, answerAfterMs };
  const asking = askingOf({ ...basis, ...asked, door: door ?? model.door });
  const smallestGroup = async () => (await live.current()).values.smallestGroup;
  const quizzing = quizPorts({
    ...options,
    smallestGroup,
    indicators,
    reader,
    people,
    story: publication.story,
    known,
    now,
  });
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
  const usesAi = () => model.door.isOn();
  const backups = backupFolder(database, options.backupFolder ?? null, now);
  const status = statusPorts({ ...basis, store: statuses, telemetry, usesAi, backups });
  telemetry.measure(() => gaugesOf(status));
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
        status,
        setup: setupPorts({
          ...basis,
          live,
          nameOf,
          champions: championList,
          posts: publication.posts.posts,
          model: model.ports,
        }),
        upkeep: upkeepPorts({ ...basis, nameOf }),
        model: model.ports,
        ...chain,
        insight: insight.ports,
        feedback: feedbackPorts({ ...basis, known, knowledge: knowing, referral: referring }),
        findKnowledge: known.findFor,
        ...quizzing,
        lastAt: lastAtOf(database),
      }),
    botVersion: product.version,
    checksCards,
    surroundings: {
      examples: (language) => examples(figures, language),
      knownColleagues: colleagues.map(({ person, name }) => ({ title: name ?? person.id, value: person.id })),
      topics,
      usesAi,
      hasStandInModel: config.hasStandInModel,
      // Who can help is told even where the database does not answer.
      settings: () => about().catch(() => live.latest()),
      hasSampleFigures: (await indicators.all()).some(({ isSample }) => isSample),
    },
    wakeAfter: (milliseconds) => waking.wakeAfter(milliseconds),
    watch: telemetry,
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
    watch: telemetry,
  });
  const [{ telling }, { rounds }, { tell }, { experiment: ends }] = [publication, quizzing, teams, chain];
  const [needing, settings] = [chain.reasoning.need, live.current];
  const looking = { lookAtCbs, asking, watching, insight, needing, settings, kept, backups, watch: telemetry };
  const due = dueOf({ ...helping, tell, reminding, telling, rounds, ends, defining, ...looking });
  // The queue only wakes what waits, so questions are answered while it starts.
  const started = (queue = startQueue(database.queueConnection, (fields, message) => logger.error(fields, message), {
    sweep: async () => waking.wakeAfter(0),
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
