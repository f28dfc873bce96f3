import { z } from 'zod';

/**
 * The JSON schema that is sent for strict structured output. It allows few keywords (Microsoft Learn, "Structured outputs"), so a
 * shape is made of objects, strings, enums, arrays and `nullable`; what must hold beyond that is checked by who asks.
 */
export function wireSchema(shape: z.ZodType): Record<string, unknown> {
  const { $schema: _draft, ...schema } = z.toJSONSchema(shape, { target: 'draft-7' });
  return schema;
}
