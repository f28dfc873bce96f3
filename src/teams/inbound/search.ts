import { z } from 'zod';
import type { Actor } from '../../shared/handler.ts';
import type { Language, Translated } from '../../shared/language.ts';
import type { OutgoingMessage } from '../outbound/message.ts';
import type { Content } from '../present/content.ts';
import { textResult } from '../present/invoke-reply.ts';

/** What is looked for in the compose box. */
export interface Query {
  /** Of the manifest; null when the client does not say. */
  readonly command: string | null;
  readonly text: string;
}

/** Each of these can be put into a message. */
export type Search = (query: Query, actor: Actor) => Promise<readonly Content[]>;

// The Agents Playground names neither the command nor the parameter.
const Value = z.object({
  commandId: z.string().max(100).nullish(),
  parameters: z
    .array(z.object({ name: z.string().max(100).nullish(), value: z.unknown() }))
    .max(10)
    .nullish(),
  queryOptions: z
    .object({ skip: z.number().int().min(0).nullish(), count: z.number().int().min(1).nullish() })
    .nullish(),
});
const longestText = 200;
const usualCount = 25;

export interface Asked extends Query {
  readonly skip: number;
  readonly count: number;
}

/** When the box opens nothing was typed yet: Teams then sends `initialRun`. */
export function queryOf(value: unknown): Asked {
  const { commandId, parameters, queryOptions } = Value.safeParse(value).data ?? {};
  const typed = (parameters ?? []).find((one) => one.name !== 'initialRun' && typeof one.value === 'string');
  return {
    command: commandId || null,
    text: typeof typed?.value === 'string' ? typed.value.slice(0, longestText).trim() : '',
    skip: queryOptions?.skip ?? 0,
    count: Math.min(queryOptions?.count ?? usualCount, usualCount),
  };
}

const nothing = {
  nl: 'Ik vind niets. Probeer een ander woord.',
  en: 'I find nothing. Try another word.',
} satisfies Translated;

/** What Teams shows below the box (docs/platform.md#compose-box). */
export function resultsOf(found: readonly OutgoingMessage[], language: Language): object {
  if (found.length === 0) return textResult(nothing[language]);
  const attachments = found.map(({ card, preview, summary = '' }) => ({
    contentType: 'application/vnd.microsoft.card.adaptive',
    content: card,
    preview: {
      contentType: 'application/vnd.microsoft.card.thumbnail',
      content: preview ?? { title: summary, text: '' },
    },
  }));
  return { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } };
}
