import { indicatorOf, readSubject } from '../features/ask/subject.ts';
import { wording } from '../features/ask/wording/wording.ts';
import { findInEither } from '../features/indicator/find-indicator.ts';
import type { Indicator } from '../features/indicator/indicator.ts';
import type { IndicatorHistory, IndicatorStore } from '../features/indicator/ports.ts';
import type { IndicatorReader } from '../features/indicator/read-indicator.ts';
import { shiftToRebase, type RebasePorts } from '../features/indicator/rebase.ts';
import type { PersonStore } from '../features/person/ports.ts';
import type { DigestHandlerPorts } from '../features/publication/digest/handlers.ts';
import type { DigestPorts, OwnerNote } from '../features/publication/digest/ports.ts';
import type { FollowPorts, FollowStore } from '../features/publication/follow/ports.ts';
import type { TellPorts } from '../features/publication/follow/tell-followers.ts';
import type { StoryPorts, StoryStore } from '../features/publication/story/ports.ts';
import { toldBy } from '../features/publication/story/story.ts';
import type { PostPorts } from '../features/publication/ports.ts';
import type { Topic } from '../features/referral/topics.ts';
import type { Database } from '../storage/engine/database.ts';
import { postPorts } from './posts.ts';
import type { Language } from '../shared/language.ts';
import { summaryMessages } from '../teams/present/publication/follow-messages.ts';
import { digestParts } from '../teams/present/publication/digest-messages.ts';
import { asksAboutIndividual, maskPersonalData } from '../text/personal-data/personal-data.ts';
import { typedNumber } from '../text/figures/typed-number.ts';
import { lastDayOf, startOf } from '../time/period.ts';
import type { WorkingHours } from '../time/working-hours.ts';
import { digestReadingOf } from './digest-readings.ts';
import { figureDetails, type DetailSources } from '../teams/present/publication/figure-details.ts';
import type { Actor } from '../shared/handler.ts';
import { exportFigure } from './export-figure.ts';

export interface PublicationNeeds {
  readonly database: Database;
  readonly topics: readonly Topic[];
  readonly indicators: IndicatorStore & IndicatorHistory;
  readonly reader: IndicatorReader;
  readonly stories: StoryStore;
  readonly follows: FollowStore;
  readonly hours: WorkingHours;
  /** ISO instant. */
  readonly now: () => string;
  readonly notes: (indicatorIds: readonly string[]) => Promise<readonly OwnerNote[]>;
  readonly people: PersonStore;
  readonly threshold: () => Promise<number>;
  readonly handsOutFiles: boolean;
  /** ISO date. */
  readonly today: () => string;
}

export interface PublicationPorts {
  readonly digest: DigestHandlerPorts;
  readonly story: StoryPorts;
  readonly rebase: RebasePorts;
  readonly follow: FollowPorts;
  readonly telling: TellPorts;
  readonly posts: PostPorts;
}

/** So many periods back nothing that is told of a figure shows. */
const recentPoints = 26;
const mostEntries = 60;
const storyDays = { from: '2000-01-01', until: '9999-12-31' };
const mostStories = 5;
const mostMeant = 8;

/** What the figures of a period, and what is told beside them, need of indicators and people. */
export function publicationPorts(needs: PublicationNeeds): PublicationPorts {
  const { indicators, reader, stories, follows, people, threshold, today, now } = needs;
  const named = ({ id, name }: Indicator) => ({ id, name });
  const byId = async (id: string) => (await indicators.all()).find((one) => one.id === id) ?? null;
  const indicator = async (id: string) => {
    const found = await byId(id);
    return found && named(found);
  };
  const active = async () => (await indicators.all()).filter(({ isRetired }) => !isRetired).map(named);

  /** Only the first when it is sure, or when nothing else comes near. */
  async function find(words: string, language: Language) {
    const matches = findInEither(words, await indicators.all(), language).filter(
      ({ confidence }) => confidence !== 'weak',
    );
    const sure = matches.filter(({ confidence }) => confidence === 'sure');
    const meant = sure.length === 1 ? sure : matches;
    return meant.slice(0, mostMeant).map((match) => named(match.indicator));
  }

  async function readings(ids: readonly string[], until?: string) {
    const all = await indicators.all();
    const wanted = ids.flatMap((id) => all.find((one) => one.id === id) ?? []);
    return reader.readWholes(wanted, until);
  }

  const digest = (tenantId: string): DigestPorts => ({
    read: async (ids, until) => (await readings(ids, until ? lastDayOf(until) : undefined)).map(digestReadingOf),
    notes: needs.notes,
    stories: async (ids, approved) =>
      (await stories.approved(tenantId, ids, approved)).map((story) => ({
        indicatorId: story.indicatorId,
        text: story.text,
        by: toldBy(story),
      })),
    today,
  });

  const versionOf = async (id: string) => (await indicators.versions(id)).at(-1)?.version ?? 0;
  const isHidden = async (id: string) => {
    const [found] = await readings([id]);
    return found?.reading.points.slice(-recentPoints).some((point) => point.isHidden) ?? false;
  };

  async function detailSources(
    id: string,
    { person: { tenantId }, roles, language }: Actor,
  ): Promise<DetailSources | null> {
    const [found] = await readings([id]);
    if (!found) return null;
    const [entries, observations, told, uses, version, hidden] = await Promise.all([
      indicators.entries(id, mostEntries),
      indicators.observations([id]),
      stories.approved(tenantId, [id], storyDays),
      roles.includes('manager') ? stories.uses(tenantId, id) : null,
      versionOf(id),
      isHidden(id),
    ]);
    const shown = hidden ? [] : told.slice(0, mostStories);
    return {
      found,
      entries,
      observations: observations.get(id) ?? [],
      stories: shown.map((story) => ({ text: story.text, by: toldBy(story)[language] })),
      uses,
      version,
      threshold: await threshold(),
    };
  }

  const posts = postPorts({ ...needs, indicators: () => indicators.all(), digest, closed: needs.hours.closed });

  return {
    digest: {
      digest,
      active,
      partsOf: digestParts,
      find,
      indicator,
      hasPost: async (tenantId, id) => (await posts.posts.byId(tenantId, id)) !== null,
      sourceOf: async (id) => (await byId(id))?.source.name ?? null,
      topicOf: (topic) => indicatorOf(readSubject(topic))?.id ?? null,
      questionAbout: (name, language) => wording[language].askFor(name),
      async details(id, actor) {
        const sources = await detailSources(id, actor);
        return sources && figureDetails(sources, actor);
      },
      handsOutFiles: needs.handsOutFiles,
      async exported(id, as, actor) {
        const [sources, notes] = await Promise.all([detailSources(id, actor), needs.notes([id])]);
        return sources && exportFigure(sources, { as, notes, today: today() }, actor);
      },
    },
    story: {
      stories,
      screen: { mask: maskPersonalData, isAboutIndividual: asksAboutIndividual },
      find,
      indicator,
      all: active,
      isHidden,
      async owners(tenantId, indicatorId) {
        const found = await byId(indicatorId);
        return [found?.owner, found?.deputy].flatMap((one) => (one ? [{ tenantId, id: one.id }] : []));
      },
      async managers(tenantId) {
        const { holders } = await people.appointments(tenantId);
        return holders.filter(({ roles }) => roles.includes('manager')).map(({ person }) => person);
      },
      languageOf: async (person) => (await people.settings(person)).language ?? 'nl',
      newId: () => crypto.randomUUID(),
      today,
    },
    follow: {
      follows,
      find,
      async followable(id) {
        const found = await byId(id);
        if (!found || found.isRetired) return null;
        const [reading] = await readings([id]);
        const newest = reading ? digestReadingOf(reading).shown : null;
        const { unit, decimals, target } = found;
        return { ...named(found), unit, decimals, hasTarget: target !== null, newest: newest && startOf(newest) };
      },
      topicOf: ({ topic }) => indicatorOf(readSubject(topic))?.id ?? null,
      readNumber(text) {
        const typed = typedNumber(text);
        return typed.kind === 'number' ? typed.value : null;
      },
      now,
    },
    posts,
    telling: {
      follows,
      digest,
      partsOf: (told, language) => summaryMessages(told, language).length,
      hours: needs.hours,
      now,
    },
    rebase: {
      all: () => indicators.all(),
      versionOf,
      async shiftOf(id) {
        const [found] = await readings([id]);
        return found ? shiftToRebase(found.reading) : null;
      },
    },
  };
}
