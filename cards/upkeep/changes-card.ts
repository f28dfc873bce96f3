import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { FollowUp } from '../ask/follow-up.ts';
import { buttonNonce, buttons, execute } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import type { Language } from '../kit/language.ts';
import { heading, smallText, spoken, text } from '../kit/text.ts';
import { upkeepTexts } from './upkeep-texts.ts';

export interface ChangesProps {
  readonly nonce: string;
  /** What they are limited to, in words; empty: nothing. */
  readonly about: string;
  /** Newest first: when, and who did what, as sentences. */
  readonly changes: readonly { readonly when: string; readonly says: string }[];
  readonly isCut: boolean;
  readonly isUnknown: boolean;
}

/** Who changed a setting, a role or the switch of AI, and when. */
export function changesCard(props: ChangesProps, language: Language): IAdaptiveCard {
  const { nonce, about, changes, isCut, isUnknown } = props;
  const words = upkeepTexts[language].changes;
  const lead = isUnknown ? words.unknown : changes.length === 0 ? words.none : words.lead(about);
  const asks = (question: string, place: number) =>
    execute(question, { action: 'ask.follow-up', nonce: buttonNonce(nonce, place), question } satisfies FollowUp);
  return card({
    language,
    summary: spoken(words.title, lead),
    body: [
      heading(words.title),
      text(lead),
      ...changes.flatMap(({ when, says }) => [text(says), smallText(when, { spacing: 'None' })]),
      ...(isCut ? [text(words.more, { separator: true })] : []),
      smallText(words.elsewhere, { spacing: 'Medium' }),
      buttons(words.buttons.map((label, place) => asks(label, place))),
    ],
  });
}
