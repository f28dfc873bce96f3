import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { card } from '../kit/card.ts';
import type { Language } from '../kit/language.ts';
import { heading, oneLineOf, smallText, spoken, written } from '../kit/text.ts';
import { indented } from './line-card.ts';
import { lineTexts } from './texts.ts';

export interface LinePictureProps {
  readonly goal: string;
  readonly svg: string;
  /** The same, indented by two spaces a level. */
  readonly text: string;
}

const spacesOfLevel = 2;

/** The line as a picture, where people cannot be handed a file. */
export function linePictureCard({ goal, svg, text }: LinePictureProps, language: Language): IAdaptiveCard {
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
      ...text.split('\n').flatMap((row) => {
        const said = row.trimStart();
        return indented([written(said)], (row.length - said.length) / spacesOfLevel);
      }),
    ],
  });
}
