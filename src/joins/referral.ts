import { randomUUID } from 'node:crypto';
import type { DraftWanted } from '../features/knowledge/colleague-article.ts';
import type { Champion } from '../features/referral/champion.ts';
import { longestText } from '../features/referral/decide.ts';
import { answersOf, type Party, type Referral } from '../features/referral/referral.ts';
import type { ReferralPorts, ReferralStore } from '../features/referral/ports.ts';
import type { Topic, TopicsOf } from '../features/referral/topics.ts';
import type { PersonStore } from '../features/person/ports.ts';
import type { Role } from '../shared/person.ts';
import { findPersonalData, maskPersonalData } from '../text/personal-data/personal-data.ts';
import { dayIn } from '../time/today.ts';
import { afterWorkingMinutes, nextNonQuiet, workingMinutesBetween, type WorkingHours } from '../time/working-hours.ts';

export interface ReferralNeeds {
  readonly referrals: ReferralStore;
  readonly champions: (tenantId: string) => Promise<readonly Champion[]>;
  readonly people: Pick<PersonStore, 'settlers' | 'settings'>;
  readonly topics: readonly Topic[];
  readonly topicsOf: TopicsOf;
  /** What an article or an indicator is called, by its id. */
  readonly namesOf: (subject: string) => Promise<readonly string[]>;
  readonly asked: ReferralPorts['asked'];
  readonly hours: WorkingHours;
  readonly now: () => string;
}

/** What a champion answered, for an article; null while there is no answer. */
export function answeredIn(referral: Referral | null): DraftWanted | null {
  if (!referral?.champion || referral.answer === null || referral.question === '') return null;
  const { id, question, waiters, subject, asker, champion } = referral;
  // Who asked further got the rest later: all of it answers the question.
  const answer = answersOf(referral, longestText).join('\n\n');
  const alsoAskedAs = waiters.map(({ asked }) => asked).filter((asked) => asked !== '' && asked !== question);
  const writtenBy = { id: champion.id, name: champion.name };
  return { referralId: id, question, alsoAskedAs, answer, subject, language: asker.language, writtenBy };
}

/** What referrals need of people, champions, articles, figures and the calendar. */
export function referralPorts({ people, topics, topicsOf, hours, ...needs }: ReferralNeeds): ReferralPorts {
  const names = {
    nl: Object.fromEntries(topics.map(({ key, name }) => [key, name.nl])),
    en: Object.fromEntries(topics.map(({ key, name }) => [key, name.en])),
  };
  return {
    ...needs,
    languageOf: async (person) => (await people.settings(person)).language,
    async coordinators(tenantId, asker) {
      const settlers = await people.settlers(tenantId);
      const having = (role: Role) =>
        settlers.filter(({ person, roles }) => person.id !== asker && roles.includes(role));
      const coordinators = having('coordinator');
      return (coordinators.length > 0 ? coordinators : having('administrator')).map(
        ({ person, name, language }): Party => ({ id: person.id, name, language: language ?? 'nl' }),
      );
    },
    topicsOf: async (question, subject) =>
      topicsOf([question, ...(subject === null ? [] : await needs.namesOf(subject))]),
    topicNames: (language) => names[language],
    mask: maskPersonalData,
    holdsPersonalData: (text) => findPersonalData(text).length > 0,
    working: {
      minutesBetween: (from, to) => workingMinutesBetween(Date.parse(from), Date.parse(to), hours),
      after: (from, minutes) => new Date(afterWorkingMinutes(Date.parse(from), minutes, hours)).toISOString(),
    },
    reachableAt(champion, now) {
      if (champion === undefined) return null;
      const at = nextNonQuiet(Date.parse(now), champion.quiet, champion.workingDays);
      return at > Date.parse(now) ? new Date(at).toISOString() : null;
    },
    dayOf: (instant) => dayIn(Date.parse(instant)),
    newId: randomUUID,
  };
}
