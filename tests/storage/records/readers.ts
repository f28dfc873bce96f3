import type { Database } from '../../../src/storage/engine/database.ts';
import type { Run } from '../../../src/storage/engine/engine.ts';
import { experimentStore } from '../../../src/storage/experiment/experiment-store.ts';
import { feedbackStore } from '../../../src/storage/feedback/feedback-store.ts';
import { draftStore } from '../../../src/storage/indicator/draft-store.ts';
import { insightStore } from '../../../src/storage/insight/overview-store.ts';
import { articleStore } from '../../../src/storage/knowledge/article-store.ts';
import { personStore } from '../../../src/storage/person/person-store.ts';
import { publicationStore } from '../../../src/storage/publication/publication-store.ts';
import { storyStore } from '../../../src/storage/publication/story-store.ts';
import { gameStore } from '../../../src/storage/quiz/game-store.ts';
import { roundStore } from '../../../src/storage/quiz/round-store.ts';
import { lineStore } from '../../../src/storage/reasoning/line-store.ts';
import { needStore } from '../../../src/storage/reasoning/need-store.ts';
import { championStore } from '../../../src/storage/referral/champion-store.ts';
import { referralStore } from '../../../src/storage/referral/referral-store.ts';
import { sourceStore } from '../../../src/storage/source/source-store.ts';
import { triageStore } from '../../../src/storage/source/triage-store.ts';

/** Every way to read what is of one organisation, of rows in which all texts are 'x'. */
export function readersOf(run: Run, tenantId: string, id: string): Readonly<Record<string, () => Promise<unknown>>> {
  const database = { run } as Database;
  const person = { tenantId, id };
  const always = { from: '2000-01-01', until: '9999-12-31' };
  const [lines, needs, triage, sources] = [lineStore, needStore, triageStore, sourceStore].map((of) =>
    of(database),
  ) as [
    ReturnType<typeof lineStore>,
    ReturnType<typeof needStore>,
    ReturnType<typeof triageStore>,
    ReturnType<typeof sourceStore>,
  ];
  const [experiments, stories, posts] = [experimentStore(database), storyStore(database), publicationStore(database)];
  const [articles, referrals, champions] = [articleStore(database), referralStore(database), championStore(database)];
  const [rounds, feedback, people] = [roundStore(database, 5), feedbackStore(database), personStore(database)];
  const drafts = draftStore(database);
  return {
    'a line': () => lines.find(tenantId, 'x'),
    'lines of a member': () => lines.of(person),
    'lines of a place': () => lines.inPlace(tenantId, 'x'),
    'lines with an indicator': () => lines.using(tenantId, 'x'),
    'versions of a line': () => lines.versions(tenantId, 'x'),
    'a need': () => needs.find(tenantId, 'x'),
    'needs of a person': () => needs.of(person),
    'needs of a line': () => needs.ofLine(tenantId, 'x'),
    'needs that are met': () => needs.metBy(tenantId, { kind: 'indicator', id: 'x' }),
    'a privacy check': () => triage.find(tenantId, 'x'),
    'privacy checks of a person': () => triage.ofAsker(person),
    'open privacy checks': () => triage.open(tenantId),
    'a source': () => sources.find(tenantId, 'x'),
    sources: () => sources.all(tenantId),
    'an experiment': () => experiments.find(tenantId, 'x'),
    'experiments of a person': () => experiments.ofOwner(person),
    'experiments of all': () => experiments.shared(tenantId),
    'experiments on a line': () => experiments.onLine(tenantId, 'x'),
    'a story': () => stories.find(tenantId, 'x'),
    'approved stories': () => stories.approved(tenantId, ['x'], always),
    'a post': () => posts.byId(tenantId, 'x'),
    'the history of a post': () => posts.history(tenantId, 'x'),
    'a list of posts': () => posts.listed(tenantId, 0, 10),
    'places of a post': () => posts.postedPlaces(tenantId, 'x'),
    places: () => posts.places(tenantId),
    slots: () => posts.slots(tenantId),
    'a slot': () => posts.slot(tenantId, 'x'),
    'runs of a slot': () => posts.runs(tenantId, 'x', 10),
    'an article': () => articles.find(tenantId, 'x'),
    'articles of a referral': () => articles.ofReferral(tenantId, 'x'),
    articles: () => articles.all(tenantId),
    'the history of an article': () => articles.history(tenantId, 'x'),
    phrasings: () => articles.phrasings(tenantId),
    doubts: () => articles.doubts(tenantId),
    'a referral': () => referrals.byId(tenantId, 'x'),
    'the history of a referral': () => referrals.history(tenantId, 'x'),
    'open referrals': () => referrals.open(tenantId),
    'referrals to compare with': () => referrals.comparable(tenantId, 10),
    'how full champions are': () => referrals.loads(tenantId),
    'referrals since a day': () => referrals.sentSince(tenantId, '2000-01-01T00:00:00Z'),
    'referrals as a file': () => referrals.exported(tenantId, 10),
    'a champion': () => champions.find(person),
    'a round of the quiz': () => rounds.find(tenantId, 'x'),
    'rounds in a place': () => rounds.inPlace(tenantId, 'x'),
    'answers of a round': () => rounds.answers(tenantId, 'x'),
    'a game': () => gameStore(database).of(person),
    'judged answers': () => feedback.judged(tenantId),
    'a complaint': () => feedback.complaint(tenantId, 'x'),
    'overviews of months': () => insightStore(database).overviews(tenantId),
    'settings of a person': () => people.settings(person),
    'who settles things': () => people.settlers(tenantId),
    'a draft': () => drafts.find(person, 'x'),
    'the newest draft': () => drafts.newest(person, null),
    'what is missing': () => drafts.toldMissing(person),
  };
}
