import type { IAdaptiveCard } from '@microsoft/teams.cards';
import { buttons, toggle } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import type { Language } from '../kit/language.ts';
import { factTable } from '../kit/table.ts';
import { heading, section, smallText, spoken } from '../kit/text.ts';
import { exportTexts } from './export-texts.ts';
import type { FigureDetailsProps } from './figure-details-card.ts';
import { figureDetailsTexts } from './figure-details-texts.ts';

export interface PictureCardProps {
  /** With a title and a description in it. */
  readonly svg: string;
  readonly valueTitle: string;
  /** Newest first. */
  readonly rows: FigureDetailsProps['rows'];
}

/** The picture of a chart for a report, where people cannot be handed a file. */
export function pictureCard({ svg, valueTitle, rows }: PictureCardProps, language: Language): IAdaptiveCard {
  const [words, details] = [exportTexts[language], figureDetailsTexts[language]];
  const [, title = ''] = /<title[^>]*>([^<]*)</.exec(svg) ?? [];
  const [, described = title] = /<desc[^>]*>([^<]*)</.exec(svg) ?? [];
  return card({
    language,
    summary: spoken(title, described),
    body: [
      heading(title, { size: 'Medium' }),
      {
        type: 'Image',
        url: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`,
        altText: described,
      },
      smallText(words.picture),
      buttons([toggle(details.tableButton, 'rows')]),
      section(
        [
          factTable(
            [details.period, valueTitle],
            rows.map(({ period, value }) => [period, value]),
          ),
        ],
        {
          id: 'rows',
          isVisible: false,
        },
      ),
    ],
  });
}
