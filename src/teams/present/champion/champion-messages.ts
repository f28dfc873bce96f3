import { randomUUID } from 'node:crypto';
import { championNews } from '../../../../cards/champion/champion-texts.ts';
import {
  championCard,
  championLine,
  directoryCard,
  type ShownChampion,
} from '../../../../cards/champion/directory-card.ts';
import { nameOf } from '../../../../cards/champion/facts.ts';
import { nominateCard } from '../../../../cards/champion/nominate-card.ts';
import { profileCard, type ProfileCardProps } from '../../../../cards/champion/profile-card.ts';
import { requestCard } from '../../../../cards/champion/request-card.ts';
import { uncoveredCard } from '../../../../cards/champion/uncovered-card.ts';
import { newProfile, type Champion } from '../../../features/referral/champion.ts';
import type { ChampionContent } from '../../../features/referral/champion-told.ts';
import type { DirectoryEntry } from '../../../features/referral/directory.ts';
import type { Topic } from '../../../features/referral/topics.ts';
import type { Language } from '../../../shared/language.ts';
import { cardOnly } from '../../outbound/message.ts';
import type { Presenters } from '../content.ts';

export const championPresenters: Presenters<ChampionContent> = {
  'champion.profile': ({ champion, open, helped, news }, language, { topics }) =>
    cardOnly(
      profileCard(
        {
          nonce: randomUUID(),
          version: champion?.version ?? 0,
          ...profile(champion, language),
          news: news && championNews(news, language),
          topics: topics.map(({ key, name }) => ({ title: name[language], value: key })),
          open,
          helped,
        },
        language,
      ),
    ),
  'champion.nominate': ({ news }, language, { knownColleagues: known }) =>
    cardOnly(
      nominateCard({ nonce: randomUUID(), known, news: news && championNews(news, language, 'nominator') }, language),
    ),
  'champion.request': ({ champion, isOpen, news, reason, waiting }, language, { topics }) => {
    const { request, person, version, team, languages, capacity } = champion;
    const isNominated = request !== null && request.by.id !== person.id;
    const props = { nonce: randomUUID(), version, id: person.id, isOpen, reason, waiting, team, languages, capacity };
    return cardOnly(
      requestCard(
        {
          ...props,
          name: nameOf({ id: person.id, name: champion.name }, language),
          news: news && championNews(news, language, 'coordinator'),
          by: isNominated ? nameOf(request.by, language) : null,
          why: request?.why ?? null,
          topics: namesOf(champion.topics, topics, language),
        },
        language,
      ),
    );
  },
  'champion.directory': ({ page: { entries, ...page } }, language, { topics }) =>
    cardOnly(
      directoryCard(
        { nonce: randomUUID(), ...page, champions: entries.map((entry) => shown(entry, topics, language)) },
        language,
      ),
    ),
  'champion.entry': ({ entry }, language, { topics }) => {
    const champion = shown(entry, topics, language);
    const preview = { title: nameOf(champion, language), text: championLine(champion, language) };
    return { ...cardOnly(championCard(champion, language)), preview };
  },
  'champion.uncovered': ({ topics: keys, everything }, language, { topics }) =>
    cardOnly(uncoveredCard({ topics: namesOf(keys, topics, language), everything }, language)),
  'champion.notice': ({ news, reason }, language) => ({
    text: [championNews(news, language), reason && `${reasonWas[language]} ${reason}`].filter(Boolean).join('\n\n'),
  }),
};

const reasonWas = { nl: 'Reden:', en: 'Reason:' } as const;

function profile(
  champion: Champion | null,
  language: Language,
): Pick<ProfileCardProps, 'state' | 'profile' | 'nomination' | 'absentUntil' | 'absentFrom'> {
  const { quiet, ...rest } = champion ?? newProfile;
  const state = champion === null || champion.state === 'stopped' ? 'none' : champion.state;
  const request = champion?.request ?? null;
  return {
    state,
    profile: { ...rest, quiet: quiet && { from: clockOf(quiet.from), until: clockOf(quiet.until) } },
    nomination: request && { by: nameOf(request.by, language), why: request.why },
    absentUntil: dayOrNull(champion?.absentUntil ?? null, language),
    absentFrom: dayOrNull(champion?.absentFrom ?? null, language),
  };
}

function shown(entry: DirectoryEntry, topics: readonly Topic[], language: Language): ShownChampion {
  return {
    ...entry,
    topics: namesOf(entry.topics, topics, language),
    absentUntil: dayOrNull(entry.absentUntil, language),
  };
}

/** A topic that was taken off the list has no name any more. */
function namesOf(keys: readonly string[], topics: readonly Topic[], language: Language): readonly string[] {
  return keys.map((key) => topics.find((topic) => topic.key === key)?.name[language] ?? key);
}

function dayOrNull(day: string | null, language: Language): string | null {
  const format = new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  return day && format.format(Date.parse(day));
}

function clockOf(minutes: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
