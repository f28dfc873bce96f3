import type { IContainer, ITextBlock } from '@microsoft/teams.cards';
import type { Element } from './element.ts';

type Look = Omit<ITextBlock, 'type' | 'text'>;

/** Markdown is active in every TextBlock: whatever is not ours to format must come through here. */
export function escapeMarkdown(words: string): string {
  return words
    .replace(/[\\`*_[\]]/g, '\\$&')
    .replace(/^(\s*)([#>])/gm, '$1\\$2')
    .replace(/^(\s*)([-+])(?=\s)/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s)/gm, '$1\\$2');
}

export function text(words: string, look: Look = {}): ITextBlock {
  return { type: 'TextBlock', text: escapeMarkdown(words), wrap: true, ...look };
}

/** A screen reader jumps from heading to heading, so a bold line alone is not one. */
export function heading(words: string, look: Look = {}): ITextBlock {
  return text(words, { style: 'heading', size: 'Large', weight: 'Bolder', ...look });
}

export function subheading(words: string, look: Look = {}): ITextBlock {
  return text(words, { style: 'heading', size: 'Medium', weight: 'Bolder', spacing: 'Medium', ...look });
}

/**
 * What somebody wrote: with its line breaks, because Markdown joins lines that no empty line keeps apart, and with addresses
 * that can be followed, under no other name than their own.
 */
export function written(words: string, look: Look = {}): ITextBlock {
  const lines = words.trim().replace(/\s*\n\s*/g, '\n\n');
  const parts = lines.split(/(https?:\/\/[^\s()<>"[\]\\]*[^\s()<>"[\]\\.,;:!?'])/);
  const linked = parts.map((part, index) => (index % 2 ? `[${escapeMarkdown(part)}](${part})` : escapeMarkdown(part)));
  return { type: 'TextBlock', text: linked.join(''), wrap: true, ...look };
}

/** To one line of at most so many characters, at the end of a word. */
export function oneLineOf(words: string, longest: number): string {
  const line = words.replace(/\s+/g, ' ').trim();
  if (line.length <= longest) return line;
  const fits = line.slice(0, longest - 1).toWellFormed();
  const [whole = ''] = /^.+(?= )/u.exec(fits) ?? [];
  return `${(whole.length >= longest / 2 ? whole : fits).replace(/[\u{fffd},;:.]+$/u, '')}…`;
}

export function smallText(words: string, look: Look = {}): ITextBlock {
  return text(words, { size: 'Small', ...look });
}

/** A word in bold, and the sentence that goes with it. */
export function leadText(lead: string, sentence: string): ITextBlock {
  return { type: 'TextBlock', text: `**${escapeMarkdown(lead)}.** ${escapeMarkdown(sentence)}`, wrap: true };
}

/** What it is in bold, and what it says. */
export function labelled(label: string, words: string, look: Look = {}): ITextBlock {
  return { type: 'TextBlock', text: `**${escapeMarkdown(label)}:** ${escapeMarkdown(words)}`, wrap: true, ...look };
}

/** A source with its address; only web addresses become a link. */
export function linkText(before: string, title: string, url: string | undefined, after: string): ITextBlock {
  const name = escapeMarkdown(title);
  const linked = url && /^https?:\/\/[^\s()<>"]+$/.test(url) ? `[${name}](${url})` : name;
  return {
    type: 'TextBlock',
    text: `${escapeMarkdown(before)}${linked}${escapeMarkdown(after)}`,
    wrap: true,
    size: 'Small',
  };
}

/** One bullet per line in one block: Teams reads a Markdown list as a list. */
export function bullets(lines: readonly string[], look: Look = {}): ITextBlock {
  return { type: 'TextBlock', text: lines.map((line) => `- ${oneLine(line)}`).join('\n'), wrap: true, ...look };
}

function oneLine(line: string): string {
  return escapeMarkdown(line.replace(/\s+/g, ' ').trim());
}

export function section(items: Element[], look: Omit<IContainer, 'type' | 'items'> = {}): IContainer {
  return { type: 'Container', items, ...look };
}

/** Read aloud as one text: a title without a full stop gets one. Empty parts are left out. */
export function spoken(...parts: readonly (string | null | undefined)[]): string {
  return parts
    .filter((part) => part)
    .map((part) => (/[.!?:]$/.test(part ?? '') ? part : `${part}.`))
    .join(' ');
}
