import type { FeedbackPorts } from '../features/feedback/ports.ts';
import type { Leading } from '../features/feedback/feedback.ts';
import { doubtArticle } from '../features/knowledge/doubt-article.ts';
import type { KnowledgeEvent } from '../features/knowledge/events.ts';
import type { KnowledgePorts } from '../features/knowledge/ports.ts';
import type { KnowledgeContent } from '../features/knowledge/told.ts';
import type { PersonStore } from '../features/person/ports.ts';
import type { ReferralEvent } from '../features/referral/events.ts';
import { proposeReferral } from '../features/referral/propose.ts';
import type { ReferralPorts } from '../features/referral/ports.ts';
import type { ReferralContent } from '../features/referral/told.ts';
import type { Language } from '../shared/language.ts';
import type { Known } from './explanations.ts';
import type { Database } from '../storage/engine/database.ts';
import { feedbackStore } from '../storage/feedback/feedback-store.ts';
import type { StoredIndicators } from '../storage/indicator/indicator-store.ts';
import { maskPersonalData } from '../text/personal-data/personal-data.ts';
import { languageOf } from '../text/words/language-of.ts';

export interface FeedbackNeeds {
  readonly database: Database;
  readonly indicators: Pick<StoredIndicators, 'all'>;
  readonly people: Pick<PersonStore, 'settings'>;
  readonly known: Known;
  readonly knowledge: KnowledgePorts;
  readonly referral: ReferralPorts;
}

/** What the review of answers needs of articles, of figures and of referrals. */
export function feedbackPorts(
  needs: FeedbackNeeds,
): FeedbackPorts<KnowledgeContent | ReferralContent, KnowledgeEvent | ReferralEvent> {
  const { database, indicators, people, known, knowledge, referral } = needs;
  const explained = async (tenantId: string) => known.explanations(await known.answers.of(tenantId));

  async function article(tenantId: string, slug: string, language: Language): Promise<Leading | null> {
    const found = (await explained(tenantId)).bySlug(slug, language);
    return found && { slug, title: found.title, language: found.language };
  }
  const languageFor: FeedbackPorts<never, never>['languageOf'] = async ({ by, question }) =>
    (await people.settings(by)).language ?? languageOf(question) ?? 'nl';

  return {
    feedback: feedbackStore(database),
    article,
    mask: maskPersonalData,
    languageOf: languageFor,
    async nameOf(tenantId, subject) {
      const [nl, en] = [await article(tenantId, subject, 'nl'), await article(tenantId, subject, 'en')];
      if (nl && en) return { nl: nl.title, en: en.title };
      return (await indicators.all()).find(({ id }) => id === subject)?.name ?? null;
    },
    articlesLike: async (tenantId, words, language) =>
      (await known.findFor(words, language, tenantId)).map(({ slug, title, language: of }) => ({
        slug,
        title,
        language: of,
      })),
    leadTo: (slug, text, { person, language }) => ({
      events: [
        {
          kind: 'phrasing-added',
          tenantId: person.tenantId,
          by: person,
          slug,
          language: languageOf(text) ?? language,
          text,
        },
      ],
      messages: [],
    }),
    async doubt(slug, remark, actor) {
      const { bySlug } = await explained(actor.person.tenantId);
      return doubtArticle(slug, remark, actor, knowledge, (written) => bySlug(written, 'nl'));
    },
    refer: async (complaint) => {
      const { by, question, answered, subject } = complaint;
      return proposeReferral(
        { question, botAnswer: answered, subject, askedIn: null },
        { person: by, name: null, language: languageOf(question) ?? (await languageFor(complaint)) },
        referral,
      );
    },
  };
}
