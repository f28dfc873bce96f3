import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { buttonNonce, buttons, execute } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import { textInput } from '../kit/inputs.ts';
import type { Language, Texts } from '../kit/language.ts';
import { heading, spoken, text, written } from '../kit/text.ts';
import type { MovePost, PostForm } from './actions.ts';

export interface OutdatedCardProps {
  readonly nonce: string;
  readonly id: string;
  readonly version: number;
  /** 'Weekcijfers week 48 van 2026'. */
  readonly title: string;
  /** Of the indicator. */
  readonly name: string;
  readonly because: string;
  /** Where it stands; null when it was not sent yet. */
  readonly placeCount: number | null;
}

/** A figure in a post was corrected since: its publisher decides whether the post changes too. */
export function outdatedCard(props: OutdatedCardProps, language: Language): IAdaptiveCard {
  const { nonce, id, version, title, name, because, placeCount } = props;
  const words = texts[language];
  const asks = placeCount === null ? words.notSent(title) : words.sent(title, placeCount);
  const correct = {
    action: 'publication.move',
    nonce: buttonNonce(nonce, 'correct'),
    id,
    version,
    what: 'correct',
  } satisfies MovePost;
  const edit = { action: 'publication.form', nonce: buttonNonce(nonce, 'form'), id } satisfies PostForm;
  return card({
    language,
    summary: spoken(words.title(name), asks),
    body: [
      heading(words.title(name), { size: 'Medium' }),
      written(`${words.because}: ${because}`, { spacing: 'Small' }),
      text(asks, { spacing: 'Small' }),
      ...(placeCount === null
        ? [buttons([execute(words.edit, edit, 'positive')])]
        : [
            textInput('because', words.shown, { value: because, lines: 3, longest: 1_000 }),
            buttons([execute(words.correct, correct, 'positive')]),
          ]),
    ],
  });
}

const texts = {
  nl: {
    title: (name: string) => `Gecorrigeerd cijfer: ${name}`,
    because: 'Reden',
    sent: (title: string, places: number) =>
      `Dit cijfer staat in ‘${title}’ in ${places === 1 ? '1 kanaal' : `${places} kanalen`}. Bijwerken?`,
    notSent: (title: string) => `Dit cijfer staat in ‘${title}’, dat nog niet verstuurd is. Maak het opnieuw.`,
    shown: 'Deze reden komt in het kanaal te staan',
    correct: 'Corrigeren',
    edit: 'Bewerken',
  },
  en: {
    title: (name: string) => `Corrected figure: ${name}`,
    because: 'Reason',
    sent: (title: string, places: number) =>
      `This figure stands in ‘${title}’ in ${places === 1 ? '1 channel' : `${places} channels`}. Update it?`,
    notSent: (title: string) => `This figure stands in ‘${title}’, which was not sent yet. Make it again.`,
    shown: 'This reason will stand in the channel',
    correct: 'Correct',
    edit: 'Edit',
  },
} as const satisfies Texts<object>;
