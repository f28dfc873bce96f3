import type { FigurePictureProps } from '../../../../../cards/report/figure-picture.ts';
import type { FigureDetails } from '../../../../features/publication/details/figure-details.ts';

/** The chart of the details with its sentence; null where there is no chart. */
export function pictureProps(details: FigureDetails): FigurePictureProps | null {
  const { name, area, chart, figure, period, status, verdict, target, remarks, source, isSample } = details;
  if (!chart) return null;
  const newest = [figure ?? status, period].filter(Boolean).join(' ');
  return {
    title: `${name}, ${area}`,
    unit: chart.unit,
    newest: `${newest}.`,
    sentence: [newest && `${newest.charAt(0).toUpperCase()}${newest.slice(1)}.`, verdict, target, ...remarks]
      .filter(Boolean)
      .join(' '),
    source: source.name,
    isSample,
    decimals: chart.decimals,
    most: chart.most,
    points: chart.points,
  };
}
