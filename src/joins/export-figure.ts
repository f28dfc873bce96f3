import { figurePicture } from '../../cards/report/figure-picture.ts';
import type { OwnerNote } from '../features/publication/digest/ports.ts';
import { writeCsv, writeSheets } from '../import/workbook/write-sheets.ts';
import type { Actor } from '../shared/handler.ts';
import type { ExportForm } from '../shared/offered-file.ts';
import { definitionRows } from '../teams/present/publication/export/definition-sheet.ts';
import { exportWords } from '../teams/present/publication/export/export-words.ts';
import { figureRows, revisionRows } from '../teams/present/publication/export/figure-sheets.ts';
import { pictureProps } from '../teams/present/publication/export/picture-props.ts';
import { readingRows } from '../teams/present/publication/export/reading-sheet.ts';
import { figureDetails, type DetailSources } from '../teams/present/publication/figure-details.ts';

export interface ExportGiven {
  readonly as: ExportForm;
  readonly notes: readonly OwnerNote[];
  /** ISO date. */
  readonly today: string;
}

/** An indicator as a file, in the language of who asks; null when there is no chart to draw. */
export async function exportFigure(
  sources: DetailSources,
  { as, notes, today }: ExportGiven,
  actor: Actor,
): Promise<{ readonly name: string; readonly bytes: Uint8Array } | null> {
  const { language } = actor;
  const { found, entries } = sources;
  const made = (bytes: Uint8Array) => ({ name: `${found.definition.id}.${as}`, bytes });
  const figures = figureRows(found, notes, language);
  if (as === 'csv') return made(writeCsv(figures));
  const details = figureDetails(sources, actor);
  if (as === 'svg') {
    const props = pictureProps(details);
    return props && made(new TextEncoder().encode(figurePicture(props, language)));
  }
  const { sheets } = exportWords[language];
  return made(
    await writeSheets([
      { name: sheets.figures, widths: [32, 20, 12, 12, 12, 12, 40, 16], rows: figures },
      {
        name: sheets.revisions,
        widths: [12, 20, 14, 14, 14, 16, 24, 50],
        rows: revisionRows(found, entries, language),
      },
      { name: sheets.readings, widths: [12, 14, 16, 16, 16, 44], rows: readingRows(found, language) },
      { name: sheets.definition, widths: [24, 110], rows: definitionRows(found, details, today, language) },
    ]),
  );
}
