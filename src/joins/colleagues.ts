import type { IndicatorStore } from '../features/indicator/ports.ts';
import type { Article } from '../features/knowledge/article.ts';
import type { ColleagueArticleStore } from '../features/knowledge/ports.ts';
import type { Colleague, PersonPorts, PersonStore } from '../features/person/ports.ts';
import { topicFinder, type Topic } from '../features/referral/topics.ts';
import { withFigure } from '../features/referral/with-figure.ts';
import { findAsked } from '../storage/conversation/asked-question.ts';
import type { Database } from '../storage/engine/database.ts';
import { championStore } from '../storage/referral/champion-store.ts';
import { referralStore } from '../storage/referral/referral-store.ts';
import { today } from '../time/today.ts';
import type { WorkingHours } from '../time/working-hours.ts';
import { championsOf } from './champions.ts';
import { knowledgePorts } from './knowledge.ts';
import { answeredIn, referralPorts } from './referral.ts';

export interface ColleagueNeeds {
  readonly database: Database;
  readonly people: PersonStore;
  readonly topics: readonly Topic[];
  readonly articles: readonly Article[];
  readonly colleagueArticles: ColleagueArticleStore;
  readonly indicators: Pick<IndicatorStore, 'all'>;
  /** Who can be named without asking Teams. */
  readonly colleagues?: readonly Colleague[];
  readonly hours: WorkingHours;
  /** ISO instant. */
  readonly now: () => string;
}

/** Who helps whom: champions, the questions that are put to them, and what became of their answers. */
export function colleaguesOf(needs: ColleagueNeeds) {
  const { database, people, topics, articles, colleagueArticles, indicators, colleagues = [], hours, now } = needs;
  const nameOf: PersonPorts['nameOf'] = ({ id }) => colleagues.find(({ person }) => person.id === id)?.name ?? null;
  const [referrals, championList] = [referralStore(database), championStore(database)];
  const referring = referralPorts({
    referrals,
    champions: (tenantId) => championList.all(tenantId),
    people,
    topics,
    topicsOf: topicFinder(topics),
    namesOf: async (subject) => {
      const titles = articles.filter(({ slug }) => slug === subject).map(({ title }) => title);
      return [...titles, ...(await indicators.all()).filter(({ id }) => id === subject).map(({ name }) => name.nl)];
    },
    async asked(actor, question) {
      const found = await findAsked(database, actor, question);
      const figure = (await indicators.all()).find(({ id }) => id === found?.subject);
      return found && figure ? { ...found, question: withFigure(found.question, figure.name[actor.language]) } : found;
    },
    hours,
    now,
  });
  const knowing = knowledgePorts({
    articles: colleagueArticles,
    newestAnswered: (person) => referrals.newestAnswered(person),
    answeredReferral: async (tenantId, id) => answeredIn(await referrals.byId(tenantId, id)),
    people,
    today,
  });
  return {
    nameOf,
    championList,
    champions: championsOf({ champions: championList, referrals, people, topics, nameOf }),
    referring,
    knowing,
  };
}
