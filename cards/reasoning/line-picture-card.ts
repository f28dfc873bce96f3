import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { card } from '../kit/card.ts';
import type { Language } from '../kit/language.ts';
import { heading, oneLineOf, smallText, spoken } from '../kit/text.ts';
import { outlineRow, type ShownElement } from './line-card.ts';
import { lineTexts } from './texts.ts';

export interface LinePictureProps {
  readonly goal: string;
  readonly svg: string;
  /** What is drawn. */
  readonly elements: readonly ShownElement[];
}

/** The line as a picture, where people cannot be handed a file; the same stands under it as text. */
export function linePictureCard({ goal, svg, elements }: LinePictureProps, language: Language): IAdaptiveCard {
  const words = lineTexts[language];
  const title = words.title(oneLineOf(goal, 120));
  return card({
    language,
    summary: spoken(title),
    body: [
      heading(title),
      {
        type: 'Image',
        url: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
        altText: words.picture(oneLineOf(goal, 120)),
      },
      smallText(words.pictureHere),
      ...elements.flatMap((element) => outlineRow(element, language)),
    ],
  });
}
