import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { card } from '../kit/card.ts';
import type { Language } from '../kit/language.ts';
import { smallText, spoken } from '../kit/text.ts';
import { figureFacts, type DigestCardFigure } from './digest-figures.ts';
import { digestTexts } from './digest-texts.ts';

export interface FoundFigureCardProps {
  readonly figure: DigestCardFigure;
  readonly area: string | null;
  /** Who publishes it. */
  readonly source: string;
  readonly isSample: boolean;
}

/** One figure, as somebody puts it into a message of their own: without buttons, because the bot need not be in that chat. */
export function foundFigureCard(
  { figure, area, source, isSample }: FoundFigureCardProps,
  language: Language,
): IAdaptiveCard {
  const words = digestTexts[language];
  return card({
    language,
    summary: foundFigureLine(figure, language),
    body: [
      // A chart needs its table beside it: too much for a message of somebody else.
      ...figureFacts({ ...figure, chart: null }, words),
      smallText(
        [area, words.source(source), words.computed, isSample ? words.sample : null]
          .filter(Boolean)
          .map((part) => `${part ?? ''}.`)
          .join(' '),
        { isSubtle: true },
      ),
    ],
  });
}

/** In one line, for a list to choose from. */
export function foundFigureLine(
  { name, figure, period, status, verdict }: DigestCardFigure,
  language: Language,
): string {
  const words = digestTexts[language];
  return spoken(name, [figure ?? status ?? words.notThere, period].filter(Boolean).join(' '), verdict);
}
