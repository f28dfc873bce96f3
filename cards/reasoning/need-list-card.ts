import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { z } from 'zod';
import { buttonNonce, buttons, execute } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import type { Language } from '../kit/language.ts';
import { heading, oneLineOf, smallText, spoken, text } from '../kit/text.ts';
import type { OpenNeed } from './need-actions.ts';
import { needTexts } from './need-texts.ts';

export interface NeedListProps {
  readonly nonce: string;
  readonly needs: readonly { readonly id: string; readonly what: string; readonly standing: string }[];
}

/** Those that somebody has, or must decide about. */
export function needListCard({ nonce, needs }: NeedListProps, language: Language): IAdaptiveCard {
  const words = needTexts[language];
  return card({
    language,
    summary: spoken(words.listTitle),
    body: [
      heading(words.listTitle),
      ...(needs.length === 0 ? [text(words.none)] : []),
      ...needs.slice(0, 8).flatMap(({ id, what, standing: stands }, index) => {
        const open = { action: 'need.open', nonce: buttonNonce(nonce, index), need: id } satisfies z.input<
          typeof OpenNeed
        >;
        return [
          text(oneLineOf(what, 120), { weight: 'Bolder', spacing: 'Medium' }),
          ...(stands ? [smallText(stands, { spacing: 'None' })] : []),
          buttons([execute(words.open, open)], 'Small'),
        ];
      }),
    ],
  });
}
