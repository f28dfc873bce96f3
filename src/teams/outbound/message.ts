import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { OfferedFile } from '../../shared/offered-file.ts';

/** One source as Teams shows it behind a `[n]` in the text (docs/platform.md#ai-content-entity). */
export interface Citation {
  readonly title: string;
  readonly url: string | null;
  readonly says: string;
}

export interface OutgoingMessage {
  /** Markdown. `[1]` refers to the first citation. Empty when the card says it all. */
  readonly text: string;
  /** Read out and shown in the notification when there is a card. */
  readonly summary?: string;
  readonly card?: IAdaptiveCard;
  /** The elements with which the card begins, at least one, when many cards begin with the same list. */
  readonly begins?: IAdaptiveCard['body'];
  /** A file that is offered, or that lies in somebody's OneDrive now (docs/platform.md#files). */
  readonly file?: OutgoingFile;
  readonly citations?: readonly Citation[];
  /** Written by a model: Teams then shows its AI label. Computed answers carry their own label on the card. */
  readonly isAiGenerated?: boolean;
  readonly asksFeedback?: boolean;
  /** The message of the same conversation that this one answers: Teams shows it above the text (docs/platform.md#messages). */
  readonly quotes?: Quote;
  /** In a list to choose from. */
  readonly preview?: { readonly title: string; readonly text: string };
}

export type OutgoingFile =
  | {
      readonly kind: 'offered';
      readonly name: string;
      readonly description: string;
      readonly sizeInBytes: number;
      /** What is made when they say yes; Teams hands it back with that. */
      readonly makes: OfferedFile;
    }
  | {
      readonly kind: 'placed';
      readonly name: string;
      readonly url: string;
      readonly uniqueId: string;
      readonly fileType: string;
    };

export interface Quote {
  readonly messageId: string;
  /** What it said, for where the message itself is out of sight. */
  readonly preview: string;
}

/** The card's own spoken summary is what a notification shows. */
export function cardOnly(card: IAdaptiveCard): OutgoingMessage {
  return { text: '', summary: card.fallbackText ?? card.speak ?? '', card };
}

const mostCitations = 20;
const longestName = 80;
const longestAbstract = 160;

const stored = new WeakMap<OutgoingMessage, Uint8Array>();

/** The message as it is stored and posted, without sender and conversation; the same one goes to many channels. */
export function toBytes(message: OutgoingMessage): Uint8Array {
  const bytes = stored.get(message) ?? bytesOf(message);
  stored.set(message, bytes);
  return bytes;
}

function bytesOf({ card, begins, ...message }: OutgoingMessage): Uint8Array {
  if (!card || !begins) return Buffer.from(JSON.stringify(toActivity({ ...message, ...(card && { card }) })));
  const activity = JSON.stringify(toActivity(message)).slice(0, -1);
  const { body, ...around } = card;
  const attachment = `{"contentType":"${cardType}","content":${JSON.stringify(around).slice(0, -1)}`;
  const rest = body.slice(begins.length).map((element) => `,${JSON.stringify(element)}`);
  return Buffer.concat([
    Buffer.from(`${activity},"attachments":[${attachment},"body":[`),
    written(begins),
    Buffer.from(`${rest.join('')}]}}]}`),
  ]);
}

const cardType = 'application/vnd.microsoft.card.adaptive';
type Elements = IAdaptiveCard['body'];

/** A few, because as bytes they take more room than what they were made of. */
const mostWritten = 100;
const writings = new Map<Elements, Uint8Array>();

function written(elements: Elements): Uint8Array {
  const known = writings.get(elements);
  if (known !== undefined) return known;
  const json = Buffer.from(JSON.stringify(elements).slice(1, -1));
  if (writings.size >= mostWritten) writings.clear();
  writings.set(elements, json);
  return json;
}

/** The activity of a message, without sender and conversation. */
export function toActivity(message: OutgoingMessage): Record<string, unknown> {
  const { summary, card, file } = message;
  const attachments = [...(card ? [{ contentType: cardType, content: card }] : []), ...(file ? [attached(file)] : [])];
  const quote = quotedReply(message);
  const text = [quote?.mark, message.text].filter(Boolean).join('\n\n');
  const root = rootEntity(message);
  const entities = [...(root ? [root] : []), ...(quote ? [quote.entity] : [])];
  return {
    type: 'message',
    textFormat: 'markdown',
    ...(text && { text }),
    ...(summary && { summary: shorten(summary, 300) }),
    ...(attachments.length > 0 && { attachments }),
    ...(entities.length > 0 && { entities }),
    ...(message.asksFeedback && { channelData: { feedbackLoop: { type: 'default' } } }),
  };
}

function attached(file: OutgoingFile): object {
  const { name } = file;
  if (file.kind === 'offered') {
    const { description, sizeInBytes, makes } = file;
    const content = { description, sizeInBytes, acceptContext: makes, declineContext: makes };
    return { contentType: 'application/vnd.microsoft.teams.card.file.consent', name, content };
  }
  const { url: contentUrl, uniqueId, fileType } = file;
  const content = { uniqueId, fileType };
  return { contentType: 'application/vnd.microsoft.teams.card.file.info', contentUrl, name, content };
}

const longestPreview = 200;

/** The mark in the text and the entity belong together. An id that would break the mark is no id of a message: no quote. */
function quotedReply({ quotes }: OutgoingMessage): { readonly mark: string; readonly entity: object } | null {
  if (!quotes || !/^[\w:;@.=-]{1,200}$/.test(quotes.messageId)) return null;
  const { messageId, preview } = quotes;
  return {
    mark: `<quoted messageId="${messageId}"/>`,
    entity: { type: 'quotedReply', quotedReply: { messageId, preview: shorten(preview, longestPreview) } },
  };
}

/** Teams accepts one root entity, and only citations that the text refers to. */
function rootEntity({ text, citations = [], isAiGenerated }: OutgoingMessage): Record<string, unknown> | null {
  const cited = citations
    .slice(0, mostCitations)
    .flatMap((citation, index) => (text.includes(`[${index + 1}]`) ? [claim(citation, index + 1)] : []));
  if (cited.length === 0 && !isAiGenerated) return null;
  return {
    type: 'https://schema.org/Message',
    '@type': 'Message',
    '@context': 'https://schema.org',
    '@id': '',
    ...(isAiGenerated && { additionalType: ['AIGeneratedContent'] }),
    ...(cited.length > 0 && { citation: cited }),
  };
}

function claim({ title, url, says }: Citation, position: number): Record<string, unknown> {
  return {
    '@type': 'Claim',
    position,
    appearance: {
      '@type': 'DigitalDocument',
      name: shorten(title, longestName),
      abstract: shorten(says, longestAbstract),
      ...(url && { url }),
    },
  };
}

/** To its last whole sentence, or else its last whole word, unless that leaves less than half of what fits. */
function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const [sentences = ''] = /^.*[.!?](?= \p{Lu})/su.exec(text.slice(0, longest + 2)) ?? [];
  if (sentences.length >= longest / 2) return sentences;
  const fits = text
    .slice(0, longest - 1)
    .toWellFormed()
    .replace(/\u{fffd}$/u, '');
  const [words = ''] = /^.+(?= )/su.exec(fits) ?? [];
  return `${words.length >= longest / 2 ? words : fits}…`;
}
