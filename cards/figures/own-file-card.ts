import type { IAdaptiveCard, IExecuteAction } from '@microsoft/teams.cards';
import { followUps, type Chosen } from '../ask/follow-up.ts';
import { buttonNonce, buttons, execute } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import { searched } from '../kit/inputs.ts';
import type { Language } from '../kit/language.ts';
import { heading, smallText, spoken, text } from '../kit/text.ts';
import { ownFileTexts } from './own-file-texts.ts';

/** The way to a reading of the file that a card is about. */
export function readOwnButton(nonce: string, language: Language): readonly IExecuteAction[] {
  const { readOwn } = ownFileTexts[language];
  return followUps([{ title: readOwn, question: readOwn }], buttonNonce(nonce, 'own'), 1);
}

/** What a file is for that can be read and can be saved. */
export function filePurposeCard(
  { nonce, name }: { readonly nonce: string; readonly name: string },
  language: Language,
): IAdaptiveCard {
  const words = ownFileTexts[language];
  const asked = [words.readOwn, words.save].map((title) => ({ title, question: title }));
  return card({
    language,
    summary: spoken(words.purposeTitle, words.purpose(name)),
    body: [
      heading(words.purposeTitle),
      text(words.purpose(name)),
      buttons(followUps(asked, nonce, asked.length)),
      smallText(words.notKept),
    ],
  });
}

export interface ChooseOfFileProps {
  readonly nonce: string;
  readonly name: string;
  readonly about: 'sheet' | 'figures';
  readonly options: readonly string[];
}

/** Which sheet, or which row of figures, is meant. */
export function chooseOfFileCard(
  { nonce, name, about, options }: ChooseOfFileProps,
  language: Language,
): IAdaptiveCard {
  const words = ownFileTexts[language];
  const asked = options.map((title) => ({ title, question: words.chosen(title) }));
  const look = { action: 'ask.chosen', nonce: buttonNonce(nonce, 'look'), otherwise: words.readOwn } satisfies Chosen;
  return card({
    language,
    summary: spoken(words.title[about], words.lead[about](name)),
    body: [
      heading(words.title[about]),
      text(words.lead[about](name)),
      ...(options.length <= mostButtons
        ? [buttons(followUps(asked, nonce, mostButtons), 'Small')]
        : [
            searched(
              'question',
              words.list,
              asked.map(({ title, question }) => ({ title, value: question })),
              words.hint,
            ),
            buttons([execute(words.look, look, 'positive')]),
          ]),
      smallText(words.notKept),
    ],
  });
}

/** Teams shows no more buttons in one set. */
const mostButtons = 5;
