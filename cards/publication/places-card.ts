import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { buttonNonce, buttons, execute } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import type { Element } from '../kit/element.ts';
import type { Language, Texts } from '../kit/language.ts';
import { heading, section, smallText, spoken, text } from '../kit/text.ts';
import type { ChangePlace, ListPlaces, PlaceStep } from './actions.ts';

export interface PlaceProps {
  readonly id: string;
  /** 'Weekcijfers (Bedrijfsvoering)'. */
  readonly name: string;
  readonly isGroup: boolean;
  readonly language: Language;
  readonly needsApproval: boolean;
}

export const placeStandings = ['connected', 'never', 'disconnected', 'removed', 'deleted', 'blocked'] as const;
export type PlaceStanding = (typeof placeStandings)[number];

export interface PlacesCardProps {
  readonly nonce: string;
  readonly places: readonly (PlaceProps & { readonly standing: PlaceStanding })[];
  readonly connected: number;
  readonly missing: number;
  readonly page: number;
  readonly pages: number;
  readonly news: 'changed' | 'disconnected' | 'gone' | null;
}

/** Every channel that is known, and why one cannot be chosen. */
export function placesCard(props: PlacesCardProps, language: Language): IAdaptiveCard {
  const { nonce, places, connected, missing, page, pages, news } = props;
  const words = texts[language];
  const to = (number: number, label: string) =>
    execute(label, {
      action: 'publication.places',
      nonce: buttonNonce(nonce, `page-${number}`),
      page: number,
    } satisfies ListPlaces);
  return card({
    language,
    summary: spoken(words.title, words.counts(connected, missing)),
    body: [
      heading(words.title),
      ...(news ? [section([text(words.news[news])], { style: 'accent', roundedCorners: true })] : []),
      text(words.counts(connected, missing), { spacing: 'Small' }),
      smallText(words.how, { spacing: 'Small' }),
      ...places.map((place, index) => line(place, index, nonce, language)),
      ...(pages > 1
        ? [
            buttons([
              ...(page > 0 ? [to(page - 1, words.previous)] : []),
              ...(page < pages - 1 ? [to(page + 1, words.next)] : []),
            ]),
          ]
        : []),
    ],
  });
}

function line(place: PlacesCardProps['places'][number], index: number, nonce: string, language: Language): Element {
  const words = texts[language];
  const { standing } = place;
  const isOpen = standing === 'connected' || standing === 'blocked';
  const about = isOpen
    ? [settings(place, language), ...(standing === 'blocked' ? [words.why.blocked] : [])]
    : [words.why[standing]];
  return section(
    [
      text(place.name, { weight: 'Bolder' }),
      ...about.map((sentence) => smallText(sentence, { spacing: 'None' })),
      ...(isOpen ? [placeButtons(place, buttonNonce(nonce, `place-${index}`), true, language)] : []),
    ],
    { separator: true, spacing: 'Small' },
  );
}

export type PlaceState = 'connected' | 'connected-before' | 'changed' | 'disconnected' | 'not-connected';

/** In the channel itself: that figures can be posted here, and how. */
export function placeCard(
  { nonce, place, state }: { readonly nonce: string; readonly place: PlaceProps; readonly state: PlaceState },
  language: Language,
): IAdaptiveCard {
  const words = texts[language];
  const said = words.states[state];
  const isOpen = state !== 'disconnected' && state !== 'not-connected';
  return card({
    language,
    summary: spoken(place.name, said),
    body: [
      heading(place.name, { size: 'Medium' }),
      text(said, { spacing: 'Small' }),
      ...(isOpen
        ? [
            smallText(settings(place, language), { spacing: 'Small' }),
            smallText(words.rename, { spacing: 'Small' }),
            placeButtons(place, nonce, false, language),
          ]
        : []),
    ],
  });
}

function settings({ needsApproval, language: read }: PlaceProps, language: Language): string {
  const words = texts[language];
  return `${words.reads[read]} ${needsApproval ? words.fourEyes : words.noFourEyes}`;
}

function placeButtons(
  { id, needsApproval, language: read }: PlaceProps,
  nonce: string,
  isList: boolean,
  language: Language,
) {
  const words = texts[language];
  const steps: readonly PlaceStep[] = [
    needsApproval ? 'approval-off' : 'approval-on',
    read === 'nl' ? 'english' : 'dutch',
    'disconnect',
  ];
  return buttons(
    steps.map((what) =>
      execute(words.steps[what], {
        action: 'publication.place',
        nonce: buttonNonce(nonce, what),
        place: id,
        what,
        isList,
      } satisfies ChangePlace),
    ),
    'Small',
  );
}

interface PlacesTexts {
  readonly title: string;
  readonly counts: (connected: number, missing: number) => string;
  readonly how: string;
  readonly why: Readonly<Record<Exclude<PlaceStanding, 'connected'>, string>>;
  readonly states: Readonly<Record<PlaceState, string>>;
  readonly news: Readonly<Record<'changed' | 'disconnected' | 'gone', string>>;
  readonly reads: Readonly<Record<Language, string>>;
  readonly fourEyes: string;
  readonly noFourEyes: string;
  readonly rename: string;
  readonly steps: Readonly<Record<PlaceStep, string>>;
  readonly next: string;
  readonly previous: string;
}

const texts = {
  nl: {
    title: 'Kanalen',
    counts: (connected, missing) =>
      `${connected === 1 ? '1 kanaal is' : `${connected} kanalen zijn`} gekoppeld.${missing > 0 ? ` ${missing} niet.` : ''}`,
    how: 'Een kanaal erbij? Noem mij in dat kanaal en typ erachter: koppel. Dat werkt ook in een groepschat.',
    why: {
      never: 'Nog niet gekoppeld. Noem mij daar en typ erachter: koppel.',
      disconnected: 'Ontkoppeld. Noem mij daar en typ erachter: koppel.',
      removed: 'Ik zit niet meer in dit team of deze chat. Voeg Datawijzer daar weer toe en koppel opnieuw.',
      deleted: 'Dit kanaal is verwijderd.',
      blocked: 'Het laatste bericht werd geweigerd. Vraag de eigenaar van het team om Datawijzer weer toe te laten.',
    },
    states: {
      connected: 'Dit kanaal is gekoppeld. Hier kunnen nu weekberichten komen.',
      'connected-before': 'Dit kanaal was al gekoppeld.',
      changed: 'Aangepast.',
      disconnected: 'Ontkoppeld. Hier komen geen weekberichten meer. Wat er staat, blijft staan.',
      'not-connected': 'Dit kanaal is niet gekoppeld. Noem mij hier en typ erachter: koppel.',
    },
    news: {
      changed: 'Aangepast.',
      disconnected: 'Ontkoppeld. Daar komen geen weekberichten meer.',
      gone: 'Dat kanaal is niet meer gekoppeld. Zo staat het nu.',
    },
    reads: { nl: 'Berichten zijn hier in het Nederlands.', en: 'Berichten zijn hier in het Engels.' },
    fourEyes: 'Een tweede persoon keurt ze eerst goed.',
    noFourEyes: 'Een tweede persoon hoeft niet mee te kijken.',
    rename: 'Klopt de naam niet? Noem mij en typ erachter: koppel als, en dan de naam.',
    steps: {
      'approval-on': 'Zet vier ogen aan',
      'approval-off': 'Zet vier ogen uit',
      dutch: 'Post hier in het Nederlands',
      english: 'Post hier in het Engels',
      disconnect: 'Ontkoppel',
    },
    next: 'Volgende kanalen',
    previous: 'Vorige kanalen',
  },
  en: {
    title: 'Channels',
    counts: (connected, missing) =>
      `${connected === 1 ? '1 channel is' : `${connected} channels are`} connected.${missing > 0 ? ` ${missing} not.` : ''}`,
    how: 'Another channel? Mention me in that channel and type behind it: connect. That works in a group chat too.',
    why: {
      never: 'Not connected yet. Mention me there and type behind it: connect.',
      disconnected: 'Disconnected. Mention me there and type behind it: connect.',
      removed: 'I am no longer in this team or chat. Add Datawijzer there again and connect anew.',
      deleted: 'This channel was deleted.',
      blocked: 'The last message was refused. Ask the owner of the team to allow Datawijzer again.',
    },
    states: {
      connected: 'This channel is connected. Weekly posts can come here now.',
      'connected-before': 'This channel was connected already.',
      changed: 'Changed.',
      disconnected: 'Disconnected. No weekly posts come here any more. What stands here stays.',
      'not-connected': 'This channel is not connected. Mention me here and type behind it: connect.',
    },
    news: {
      changed: 'Changed.',
      disconnected: 'Disconnected. No weekly posts go there any more.',
      gone: 'That channel is no longer connected. This is how it stands now.',
    },
    reads: { nl: 'Posts are in Dutch here.', en: 'Posts are in English here.' },
    fourEyes: 'A second person approves them first.',
    noFourEyes: 'No second person has to have a look.',
    rename: 'Is the name wrong? Mention me and type behind it: connect as, and then the name.',
    steps: {
      'approval-on': 'Turn four eyes on',
      'approval-off': 'Turn four eyes off',
      dutch: 'Post here in Dutch',
      english: 'Post here in English',
      disconnect: 'Disconnect',
    },
    next: 'Next channels',
    previous: 'Previous channels',
  },
} as const satisfies Texts<PlacesTexts>;
