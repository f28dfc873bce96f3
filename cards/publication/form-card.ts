import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { buttonNonce, buttons, execute, toggle } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import { severalChoices, textInput, type Choice } from '../kit/inputs.ts';
import type { Language, Texts } from '../kit/language.ts';
import { heading, section, smallText, spoken, text } from '../kit/text.ts';
import type { MakePost, SavePost } from './actions.ts';

export interface PostFormProps {
  readonly nonce: string;
  /** null: a new one. */
  readonly post: { readonly id: string; readonly version: number } | null;
  readonly domains: readonly Choice[];
  readonly indicators: readonly Choice[];
  readonly places: readonly Choice[];
  readonly chosen: {
    readonly domains: readonly string[];
    readonly without: readonly string[];
    readonly places: readonly string[];
    readonly note: string;
  };
  readonly problem: 'no-figures' | 'no-places' | null;
}

/** Longer lists make a card that nobody can look over. */
const mostIndicators = 80;

/** Which figures go where, and what its makers say beside them. Nothing leaves from here. */
export function postFormCard(props: PostFormProps, language: Language): IAdaptiveCard {
  const { nonce, post, domains, indicators, places, chosen, problem } = props;
  const words = texts[language];
  const title = post === null ? words.title : words.editTitle;
  const save = post
    ? ({
        action: 'publication.save',
        nonce: buttonNonce(nonce, 'save'),
        id: post.id,
        version: post.version,
      } satisfies SavePost)
    : ({ action: 'publication.make', nonce: buttonNonce(nonce, 'make') } satisfies MakePost);
  return card({
    language,
    summary: spoken(title, problem ? words.problems[problem] : words.lead),
    body: [
      heading(title),
      ...(problem ? [section([text(words.problems[problem])], { style: 'warning', roundedCorners: true })] : []),
      text(words.lead, { spacing: 'Small' }),
      severalChoices('domains', words.domains, domains, chosen.domains),
      ...(indicators.length <= mostIndicators
        ? [
            buttons([toggle(words.leaveOut, 'some')], 'Small'),
            section([severalChoices('without', words.without, indicators, chosen.without)], {
              id: 'some',
              isVisible: chosen.without.length > 0,
            }),
          ]
        : [smallText(words.tooMany)]),
      ...(places.length > 0
        ? [severalChoices('places', words.places, places, chosen.places)]
        : [section([text(words.noPlaces)], { style: 'warning', roundedCorners: true })]),
      textInput('note', words.note, { value: chosen.note, lines: 3, longest: 600 }),
      buttons([execute(post ? words.save : words.make, save, 'positive')]),
    ],
  });
}

export const everyPlaceTexts: Texts<(count: number) => string> = {
  nl: (count) => `Alle ${count} gekoppelde kanalen`,
  en: (count) => `All ${count} connected channels`,
};

const texts = {
  nl: {
    title: 'Nieuw weekbericht',
    editTitle: 'Weekbericht bewerken',
    lead: 'Kies de cijfers en de kanalen. Daarna zie je het bericht zoals het wordt. Er gaat nog niets weg.',
    domains: 'Cijfers over',
    leaveOut: 'Laat cijfers weg',
    without: 'Deze cijfers gaan niet mee',
    tooMany: 'Er zijn te veel cijfers om los te noemen. Kies daarom per onderwerp.',
    places: 'Waar komt het?',
    noPlaces: 'Er is nog geen kanaal gekoppeld. Noem mij in het kanaal en typ erachter: koppel.',
    note: 'Wat wil je erbij zeggen? (mag leeg blijven)',
    make: 'Bekijk vooraf',
    save: 'Bewaar en bekijk',
    problems: {
      'no-figures': 'Kies eerst minstens één cijfer.',
      'no-places': 'Kies eerst minstens één kanaal.',
    },
  },
  en: {
    title: 'New weekly post',
    editTitle: 'Edit the weekly post',
    lead: 'Choose the figures and the channels. Then you see the post as it will be. Nothing leaves yet.',
    domains: 'Figures about',
    leaveOut: 'Leave figures out',
    without: 'These figures do not go along',
    tooMany: 'There are too many figures to name one by one. So choose by subject.',
    places: 'Where does it go?',
    noPlaces: 'No channel is connected yet. Mention me in the channel and type behind it: connect.',
    note: 'What do you want to say beside it? (may stay empty)',
    make: 'Look at it first',
    save: 'Save and look',
    problems: {
      'no-figures': 'Choose at least one figure first.',
      'no-places': 'Choose at least one channel first.',
    },
  },
} as const satisfies Texts<object>;
