import { drawLine } from '../../../../cards/reasoning/draw-line.ts';
import { drawnElements } from '../../../../cards/reasoning/line-card.ts';
import type { Line } from '../../../features/reasoning/line.ts';
import type { Language } from '../../../shared/language.ts';

/** A line as an SVG; null when it is too large to be read as one. */
export function linePicture(line: Line, language: Language): string | null {
  const elements = line.elements.map(({ id, kind, under, text, assumption }) => ({
    id,
    kind,
    under,
    text,
    assumption,
  }));
  return drawLine(drawnElements({ elements }, language));
}
