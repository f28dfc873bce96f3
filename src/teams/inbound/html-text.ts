import { Parser } from 'htmlparser2';

export interface HtmlText {
  /** Rows of a table are lines, its cells are parted by tabs. */
  readonly text: string;
  /** What stands in quotes of other messages. */
  readonly quoted: string;
  /** Ids of the messages that are quoted, as Teams marks them (docs/platform.md#messages). */
  readonly quotes: readonly string[];
}

const ends: ReadonlySet<string> = new Set(['p', 'div', 'li', 'tr', 'table', 'blockquote', 'h1', 'h2', 'h3', 'pre']);
const unseen: ReadonlySet<string> = new Set(['script', 'style', 'title', 'attachment']);
const isReply = /schema\.skype\.com\/Reply/iu;
const isMention = /schema\.skype\.com\/Mention/iu;
const longestId = 1_000;

/** Words of a message as Teams sends it in HTML; `mention` says what stands in the place of somebody's name. */
export function htmlText(html: string, mention: (name: string) => string): HtmlText {
  const parts = { text: '', quoted: '' };
  const quotes: string[] = [];
  const open: { readonly tag: string; readonly is: 'quote' | 'mention' | 'unseen' | 'cell' | null }[] = [];
  let named = '';
  const within = (what: (typeof open)[number]['is']) => open.some(({ is }) => is === what);
  const put = (text: string): void => {
    parts[within('quote') ? 'quoted' : 'text'] += text;
  };
  const parser = new Parser({
    onopentag(tag, { itemtype = '', itemid = '' }) {
      if (tag === 'blockquote' && isReply.test(itemtype)) {
        if (itemid && itemid.length <= longestId) quotes.push(itemid);
        open.push({ tag, is: 'quote' });
        return;
      }
      const isName = tag === 'at' || isMention.test(itemtype);
      if (isName) named = '';
      if (tag === 'br') put(within('cell') ? ' ' : '\n');
      const isCell = tag === 'td' || tag === 'th';
      open.push({ tag, is: isName ? 'mention' : unseen.has(tag) ? 'unseen' : isCell ? 'cell' : null });
    },
    ontext(text) {
      if (within('unseen')) return;
      // Line ends in the markup are how it was written.
      const words = text.replaceAll(/[\r\n]+/gu, ' ');
      if (within('mention')) named += words;
      else put(words);
    },
    onclosetag(tag) {
      const closed = open.pop();
      if (closed?.is === 'mention') put(mention(named.trim()));
      if (closed?.is === 'cell') put('\t');
      else if (ends.has(tag) && (tag === 'tr' || !within('cell'))) put('\n');
    },
  });
  parser.end(html);
  return { text: tidied(parts.text), quoted: tidied(parts.quoted), quotes };
}

function tidied(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replaceAll(/[^\S\t]+/gu, ' ').replace(/^ +|[ \t]+$/gu, ''))
    .join('\n')
    .replaceAll(/\n{3,}/gu, '\n\n')
    .trim();
}
