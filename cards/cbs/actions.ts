import { z } from 'zod';
import { Nonce } from '../kit/actions.ts';

const Table = z.string().min(4).max(20);
const Code = z.string().max(60);
/** What was typed or chosen; the handler says what is missing. */
const Typed = z.string().max(1_000).optional().catch(undefined);

export const ShowCbsForm = z.object({ action: z.literal('cbs.form'), nonce: Nonce, table: Table });

export const ChooseCbsFigures = z.object({
  action: z.literal('cbs.choose'),
  nonce: Nonce,
  table: Table,
  measure: Typed,
  frequency: Typed,
  kind: Typed,
  regions: Typed,
  d0: Typed,
  d1: Typed,
  d2: Typed,
  d3: Typed,
  d4: Typed,
  d5: Typed,
});

export const FollowCbsFigure = z.object({
  action: z.literal('cbs.follow'),
  nonce: Nonce,
  as: z.enum(['flow', 'stock', 'proportion', 'money']),
  link: z.object({
    table: Table,
    measure: Code,
    frequency: z.enum(['week', 'month', 'quarter', 'half-year', 'year']),
    fixed: z.record(z.string().max(60), Code),
    regions: z
      .object({
        dimension: z.string().max(60),
        areas: z
          .array(z.object({ code: Code, area: z.string().max(100) }))
          .min(1)
          .max(10),
      })
      .nullable(),
  }),
  name: Typed,
});
