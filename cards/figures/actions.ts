import { z } from 'zod';
import { Nonce } from '../kit/actions.ts';

const Words = z.string().max(30_000).optional();
const Id = z.string().min(1).max(100);
/** What figure a row is about: indicator, area, first day of the period. */
const Row = z.tuple([Id, z.string().min(1).max(200), z.iso.date()]);

export const DueFigures = z.object({ action: z.literal('figures.due'), nonce: Nonce });

/** `indicator` is chosen from a list on the card. */
export const FiguresByArea = z.object({
  action: z.literal('figures.areas'),
  nonce: Nonce,
  indicator: Id.optional().catch(undefined),
  periodStart: z.iso.date().optional().catch(undefined),
});

/** What was typed comes beside it, under the name of the field and the place of its row: `value0`, `note3`. */
export const CheckFigures = z.looseObject({
  action: z.literal('figures.check'),
  nonce: Nonce,
  purpose: z.enum(['due', 'areas', 'correction']),
  figures: z.array(Row).min(1).max(50),
  because: Words,
});
export type CheckFigures = z.infer<typeof CheckFigures>;

const onDraft = { nonce: Nonce, draft: z.guid() };

export const SaveFigures = z.object({
  action: z.literal('figures.save'),
  ...onDraft,
  isSure: z.boolean(),
  because: Words,
  status: z.enum(['by-lag', 'provisional', 'final']).optional().catch(undefined),
});
export type SaveFigures = z.infer<typeof SaveFigures>;
export const DiscardFigures = z.object({ action: z.literal('figures.discard'), ...onDraft });
export const EditFigures = z.object({ action: z.literal('figures.edit'), ...onDraft });

/** `figure` is chosen from a list: indicator, period and area with bars between them. */
export const CorrectFigure = z.object({ action: z.literal('figures.correct'), nonce: Nonce, figure: Words });
export const FigureRevisions = z.object({ action: z.literal('figures.revisions'), nonce: Nonce, indicator: Id });

export const SendFigures = z.object({ action: z.literal('figures.send'), nonce: Nonce });
export const PasteFigures = z.object({ action: z.literal('figures.paste'), nonce: Nonce, rows: Words });
export const ChooseReading = z.object({ action: z.literal('figures.choose'), ...onDraft, option: Words });
export const FiguresTemplate = z.object({ action: z.literal('figures.template'), nonce: Nonce });
