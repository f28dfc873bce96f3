import { z } from 'zod';
import type { TurnEvent } from '../../features/conversation/turn.ts';
import { mentionedColleague } from '../../text/mentioned-colleague.ts';
import { findPersonalData } from '../../text/personal-data/personal-data.ts';
import type { Activity } from './activity.ts';
import { quotedIn } from './quoted.ts';
import { sentFiles } from './sent-files.ts';
import { parseCommand, type Command } from './commands.ts';

const Mention = z.object({
  type: z.literal('mention'),
  text: z.string().startsWith('<at').max(1_000),
  mentioned: z.object({ id: z.string() }),
});

/** What is beyond these is found by its tag. */
const mostMentions = 50;

/**
 * What somebody wrote, as it may be kept: without the mention of the bot, with every other mention replaced, and
 * screened. Personal data must not reach storage, log or model, so a text that holds it is dropped here
 * (docs/house.md#personal-data).
 */
export function wordsOf(activity: Activity): TurnEvent {
  const { recipient, entities, attachments } = activity;
  const files = sentFiles({ attachments });
  const quoted = quotedIn(activity);
  const mentions = (entities ?? [])
    .filter(({ type }) => type === 'mention')
    .flatMap((entity) => Mention.safeParse(entity).data ?? [])
    .slice(0, mostMentions);
  const colleagues = mentions.map(({ mentioned }) => mentioned.id).filter((id) => id !== recipient.id);
  const marked = mentions.reduce(
    (said, mention) => said.replaceAll(mention.text, mention.mentioned.id === recipient.id ? ' ' : mentionedColleague),
    quoted?.rest ?? activity.text ?? '',
  );
  const words = tidy(withoutTags(decoded(marked)));
  if (files.length > 0) {
    const beside = screened(words);
    return beside.kind === 'said' ? { kind: 'file-sent', files, question: beside.text } : beside;
  }
  if (!words) return { kind: 'wordless', hasFile: (attachments ?? []).some(isFile) };
  return {
    ...screened(words),
    ...(colleagues.length > 0 && named(words, colleagues)),
    ...(quoted && { about: quoted.id }),
  };
}

export function screened(text: string): TurnEvent {
  const found = findPersonalData(text);
  return found.length > 0 ? { kind: 'withheld', found } : { kind: 'said', text };
}

const aboutColleague: ReadonlySet<Command['kind']> = new Set<Command['kind']>(['change-role', 'nominate']);

/** Whom a command is about has to be known until it is carried out; a question is about nobody. */
function named(words: string, colleagues: readonly string[]): { readonly colleagues?: readonly string[] } {
  const command = parseCommand(words);
  return command && aboutColleague.has(command.kind) ? { colleagues } : {};
}

const namedEntities: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Teams leaves HTML entities in plain text. Decoded before screening, or an address could hide behind them. */
function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(/&(?:([a-z]{2,4})|#(\d{1,6})|#x([0-9a-f]{1,6}));/giu, (whole, name, decimal, hex) => {
    if (name) return namedEntities[String(name).toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
  });
}

/** A mention whose entity is missing still holds a name. */
function withoutTags(text: string): string {
  return text.includes('<at') ? text.replaceAll(/<at\b[^<>]{0,200}>[^<>]{0,200}<\/at>/giu, mentionedColleague) : text;
}

/** Lines and tabs stay: they are the rows and columns of a pasted table; so do the spaces before a line, which say what it is under. */
function tidy(text: string): string {
  return text.replaceAll(/(?<=\S)[^\S\n\t]+/gu, ' ').trim();
}

/** Teams sends every message a second time as HTML. */
function isFile({ contentType }: { readonly contentType?: string | null | undefined }): boolean {
  return Boolean(contentType) && contentType !== 'text/html';
}
