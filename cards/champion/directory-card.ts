import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { z } from 'zod';
import { buttonNonce, buttons, execute, Nonce } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import type { Element } from '../kit/element.ts';
import { textInput } from '../kit/inputs.ts';
import type { Language, Texts } from '../kit/language.ts';
import { heading, section, smallText, spoken, text } from '../kit/text.ts';
import { languageNames, nameOf, topicNames } from './facts.ts';

export const SearchChampions = z.object({
  action: z.literal('champion.search'),
  nonce: Nonce,
  page: z.number().int().min(0).max(10_000),
  /** What was searched, when only the page changes. */
  same: z.string().max(200).optional(),
  /** What was filled in. */
  query: z.string().max(200).optional().catch(undefined),
});
export type SearchChampions = z.infer<typeof SearchChampions>;

/** What somebody agreed to show. */
export interface ShownChampion {
  readonly id: string;
  readonly name: string | null;
  readonly team: string | null;
  /** Their names; none means everything. */
  readonly topics: readonly string[];
  readonly languages: readonly Language[];
  /** As one says it; null when they are there. */
  readonly absentUntil: string | null;
  readonly helped: number | null;
}

export interface DirectoryCardProps {
  readonly nonce: string;
  readonly query: string;
  readonly page: number;
  readonly pages: number;
  readonly found: number;
  readonly champions: readonly ShownChampion[];
}

const longestQuery = 100;

/** Who can help with what. */
export function directoryCard(props: DirectoryCardProps, language: Language): IAdaptiveCard {
  const words = texts[language];
  const title = props.query ? words.titleFor(props.query) : words.title;
  const count = words.count(props.found, props.query === '');
  return card({
    language,
    summary: spoken(title, count, ...props.champions.map((one) => nameOf(one, language))),
    body: [
      heading(title),
      text(count),
      ...props.champions.map((champion) => section(lines(champion, language), { separator: true, spacing: 'Medium' })),
      ...paging(props, words),
      textInput('query', words.query, { longest: longestQuery }),
      buttons([execute(words.search, searching(props, 0, 'search'))]),
    ],
  });
}

/** One champion, as the compose box puts them into a message. */
export function championCard(champion: ShownChampion, language: Language): IAdaptiveCard {
  const name = nameOf(champion, language);
  return card({
    language,
    summary: spoken(name, facts(champion, language).join(' ')),
    body: lines(champion, language),
  });
}

/** In one line, for a list to choose from. */
export function championLine({ team, topics }: ShownChampion, language: Language): string {
  return [team, topicNames(topics, language)].filter(Boolean).join(' · ');
}

function lines(champion: ShownChampion, language: Language): Element[] {
  return [
    text(nameOf(champion, language), { weight: 'Bolder', style: 'heading', size: 'Medium' }),
    ...facts(champion, language).map((line) => text(line, { spacing: 'None' })),
    ...chat(champion, language),
  ];
}

function facts(champion: ShownChampion, language: Language): readonly string[] {
  const words = texts[language];
  const { team, topics, languages, absentUntil, helped } = champion;
  return [
    words.about(topicNames(topics, language)),
    ...(team ? [words.team(team)] : []),
    words.speaks(languageNames(languages, language)),
    ...(absentUntil ? [words.absent(absentUntil)] : []),
    ...(helped ? [words.helped(helped)] : []),
  ];
}

/** Teams opens a chat by directory id; whoever has none is not reached that way. */
function chat(champion: ShownChampion, language: Language): Element[] {
  if (!z.guid().safeParse(champion.id).success) return [];
  const title = texts[language].chat(nameOf(champion, language));
  return [
    buttons([{ type: 'Action.OpenUrl', title, url: `https://teams.microsoft.com/l/chat/0/0?users=${champion.id}` }]),
  ];
}

function paging(props: DirectoryCardProps, words: DirectoryTexts): Element[] {
  const { page, pages } = props;
  if (pages === 1) return [];
  return [
    smallText(words.page(page + 1, pages)),
    buttons([
      ...(page > 0 ? [execute(words.previous, searching(props, page - 1, 'previous', true))] : []),
      ...(page < pages - 1 ? [execute(words.more, searching(props, page + 1, 'more', true))] : []),
    ]),
  ];
}

function searching(props: DirectoryCardProps, page: number, button: string, isSame = false): SearchChampions {
  const { nonce, query } = props;
  return {
    action: 'champion.search',
    nonce: buttonNonce(nonce, button),
    page,
    ...(isSame && { same: query }),
  };
}

interface DirectoryTexts {
  readonly title: string;
  readonly titleFor: (query: string) => string;
  readonly count: (found: number, isAll: boolean) => string;
  readonly about: (topics: string) => string;
  readonly team: (team: string) => string;
  readonly speaks: (languages: string) => string;
  readonly absent: (until: string) => string;
  readonly helped: (count: number) => string;
  readonly chat: (name: string) => string;
  readonly page: (page: number, pages: number) => string;
  readonly previous: string;
  readonly more: string;
  readonly query: string;
  readonly search: string;
}

const texts = {
  nl: {
    title: 'Wie kan je helpen?',
    titleFor: (query) => `Wie kan je helpen met ${query}?`,
    count: (found, isAll) =>
      found === 0
        ? isAll
          ? 'Ik vind geen data champion. Er is er nog geen, of niemand wil gevonden worden. Weet je iemand? Typ: draag een collega voor.'
          : 'Ik vind geen data champion. Stel mij je vraag en kies ‘Vraag een collega’: dan zoekt een coördinator iemand. Of probeer een ander woord.'
        : found === 1
          ? 'Deze data champion kan je helpen.'
          : `Deze ${found} data champions kunnen je helpen.`,
    about: (topics) => `Helpt met: ${topics}.`,
    team: (team) => `Team: ${team}.`,
    speaks: (spokenLanguages) => `Talen: ${spokenLanguages}.`,
    absent: (until) => `Afwezig tot ${until}.`,
    helped: (count) => (count === 1 ? 'Hielp 1 collega.' : `Hielp ${count} collega’s.`),
    chat: (name) => `Chat met ${name}`,
    page: (page, pages) => `Bladzijde ${page} van ${pages}`,
    previous: 'Vorige champions',
    more: 'Meer champions',
    query: 'Waarover, of wie?',
    search: 'Zoek data champions',
  },
  en: {
    title: 'Who can help you?',
    titleFor: (query) => `Who can help you with ${query}?`,
    count: (found, isAll) =>
      found === 0
        ? isAll
          ? 'I find no data champion. There is none yet, or nobody wants to be found. Do you know somebody? Type: nominate a colleague.'
          : 'I find no data champion. Ask me your question and choose ‘Ask a colleague’: a coordinator will then look for somebody. Or try another word.'
        : found === 1
          ? 'This data champion can help you.'
          : `These ${found} data champions can help you.`,
    about: (topics) => `Helps with: ${topics}.`,
    team: (team) => `Team: ${team}.`,
    speaks: (spokenLanguages) => `Languages: ${spokenLanguages}.`,
    absent: (until) => `Away until ${until}.`,
    helped: (count) => (count === 1 ? 'Helped 1 colleague.' : `Helped ${count} colleagues.`),
    chat: (name) => `Chat with ${name}`,
    page: (page, pages) => `Page ${page} of ${pages}`,
    previous: 'Previous champions',
    more: 'More champions',
    query: 'What about, or who?',
    search: 'Find data champions',
  },
} as const satisfies Texts<DirectoryTexts>;
