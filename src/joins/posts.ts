import { randomUUID } from 'node:crypto';
import type { Indicator } from '../features/indicator/indicator.ts';
import type { PersonStore } from '../features/person/ports.ts';
import { digestFor } from '../features/publication/digest/digest-for.ts';
import type { DigestPorts } from '../features/publication/digest/ports.ts';
import type { Choosable, PostPorts } from '../features/publication/ports.ts';
import { topicFinder, type Topic } from '../features/referral/topics.ts';
import type { Database } from '../storage/engine/database.ts';
import { publicationStore } from '../storage/publication/publication-store.ts';
import { postedMessages } from '../teams/present/publication/posted-message.ts';
import { maskPersonalData } from '../text/personal-data/personal-data.ts';
import type { ClosedDays } from '../time/dutch-holidays.ts';

export interface PostNeeds {
  readonly database: Database;
  /** The same list until one of them changes. */
  readonly indicators: () => Promise<readonly Indicator[]>;
  readonly digest: (tenantId: string) => DigestPorts;
  readonly people: Pick<PersonStore, 'appointments' | 'settings'>;
  readonly topics: readonly Topic[];
  readonly closed: ClosedDays;
  readonly now: () => string;
}

const noDomain = { key: 'other', name: { nl: 'Overig', en: 'Other' } };

/** What weekly posts need of figures, people, subjects and the calendar. */
export function postPorts({ database, people, topics, now, ...needs }: PostNeeds): PostPorts {
  const topicsOf = topicFinder(topics);
  const chosen = new WeakMap<object, readonly Choosable[]>();
  const choosable = (one: Indicator): Choosable => {
    const [key] = topicsOf([one.name.nl, one.name.en, ...one.also]);
    const topic = topics.find((each) => each.key === key);
    const { id, name, needsApproval = false } = one;
    return { id, name, domain: topic ? { key: topic.key, name: topic.name } : noDomain, needsApproval };
  };
  return {
    posts: publicationStore(database),
    async indicators() {
      const all = await needs.indicators();
      const known =
        chosen.get(all) ??
        all
          .filter(({ isRetired }) => !isRetired)
          .map(choosable)
          .toSorted(bySubject);
      chosen.set(all, known);
      return known;
    },
    digest: (tenantId, indicatorIds, period) =>
      digestFor({ indicatorIds, period, notes: true, stories: true }, needs.digest(tenantId)),
    partsOf: (posted, language) => postedMessages(posted, language).length,
    colleagues: async (tenantId) =>
      (await people.appointments(tenantId)).holders.map(({ person, name, roles }) => ({ id: person.id, name, roles })),
    languageOf: async (person) => (await people.settings(person)).language,
    mask: maskPersonalData,
    closed: needs.closed,
    now,
    newId: randomUUID,
  };
}

/** Subjects in the order of the alphabet, what belongs to none last. */
function bySubject(one: Choosable, other: Choosable): number {
  const [isLast, isOtherLast] = [one, other].map(({ domain }) => domain.key === noDomain.key);
  const order = ({ name, domain }: Choosable) => `${domain.name.nl} ${name.nl}`;
  return Number(isLast) - Number(isOtherLast) || order(one).localeCompare(order(other), 'nl');
}
