import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { buttonNonce, buttons, execute } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import type { Element } from '../kit/element.ts';
import type { Language, Texts } from '../kit/language.ts';
import { heading, section, smallText, spoken, text } from '../kit/text.ts';
import type { ListPlaces, ListPosts, ListSlots, NewPost, ShowPost } from './actions.ts';
import { stateNames, type PostState } from './post-words.ts';

export interface PostListProps {
  readonly nonce: string;
  readonly rows: readonly {
    readonly id: string;
    readonly title: string;
    readonly state: PostState;
    /** 'ma 30 november 09:00', the moment that goes with the state. */
    readonly at: string;
    readonly by: string | null;
    readonly placeCount: number;
  }[];
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  /** Whether the reader may make one. */
  readonly mayMake: boolean;
}

/** All weekly posts, newest first, each with its state. */
export function postListCard(props: PostListProps, language: Language): IAdaptiveCard {
  const { nonce, rows, page, pages, mayMake } = props;
  const words = texts[language];
  const to = (number: number, label: string) =>
    execute(label, {
      action: 'publication.list',
      nonce: buttonNonce(nonce, `page-${number}`),
      page: number,
    } satisfies ListPosts);
  return card({
    language,
    summary: spoken(words.title, rows.length === 0 ? words.empty : words.count(rows.length)),
    body: [
      heading(words.title),
      ...(rows.length === 0 ? [text(words.empty, { spacing: 'Small' })] : []),
      ...rows.map((row, index) => line(row, index, nonce, language)),
      ...(pages > 1
        ? [
            buttons([
              ...(page > 0 ? [to(page - 1, words.previous)] : []),
              ...(page < pages - 1 ? [to(page + 1, words.next)] : []),
            ]),
          ]
        : []),
      ...(mayMake
        ? [
            buttons([
              execute(
                words.make,
                { action: 'publication.new', nonce: buttonNonce(nonce, 'new') } satisfies NewPost,
                'positive',
              ),
              execute(words.slots, {
                action: 'publication.slots',
                nonce: buttonNonce(nonce, 'slots'),
              } satisfies ListSlots),
              execute(words.places, {
                action: 'publication.places',
                nonce: buttonNonce(nonce, 'places'),
                page: 0,
              } satisfies ListPlaces),
            ]),
          ]
        : []),
    ],
  });
}

function line(row: PostListProps['rows'][number], index: number, nonce: string, language: Language): Element {
  const words = texts[language];
  const show = {
    action: 'publication.show',
    nonce: buttonNonce(nonce, `row-${index}`),
    id: row.id,
  } satisfies ShowPost;
  const standing = [stateNames[language][row.state], row.at, row.by].filter(Boolean).join(', ');
  return section(
    [
      {
        type: 'ColumnSet',
        columns: [
          {
            type: 'Column',
            width: 'stretch',
            items: [
              text(row.title, { weight: 'Bolder' }),
              smallText(`${standing}. ${words.inPlaces(row.placeCount)}`, { spacing: 'None' }),
            ],
          },
          {
            type: 'Column',
            width: 'auto',
            verticalContentAlignment: 'Center',
            items: [buttons([execute(words.show, show)], 'None')],
          },
        ],
      },
    ],
    { separator: true, spacing: 'Small' },
  );
}

const texts = {
  nl: {
    title: 'Weekberichten',
    empty: 'Er is nog geen weekbericht. Typ: nieuw weekbericht.',
    count: (count: number) =>
      count === 1 ? 'Er staat 1 weekbericht op deze pagina.' : `Er staan ${count} weekberichten op deze pagina.`,
    show: 'Toon bericht',
    next: 'Volgende weekberichten',
    previous: 'Vorige weekberichten',
    make: 'Nieuw weekbericht',
    slots: 'Vaste weekberichten',
    places: 'Kanalen',
    inPlaces: (count: number) => (count === 1 ? '1 kanaal.' : `${count} kanalen.`),
  },
  en: {
    title: 'Weekly posts',
    empty: 'There is no weekly post yet. Type: new weekly post.',
    count: (count: number) =>
      count === 1 ? 'There is 1 weekly post on this page.' : `There are ${count} weekly posts on this page.`,
    show: 'Show post',
    next: 'Next weekly posts',
    previous: 'Previous weekly posts',
    make: 'New weekly post',
    slots: 'Fixed weekly posts',
    places: 'Channels',
    inPlaces: (count: number) => (count === 1 ? '1 channel.' : `${count} channels.`),
  },
} as const satisfies Texts<object>;
