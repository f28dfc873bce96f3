import { Writable } from 'node:stream';
import { parseCommand } from '../../../src/teams/inbound/commands.ts';
import { openLogger, type Logger } from '../../../src/telemetry/logger.ts';
import { openTelemetry, type Telemetry } from '../../../src/telemetry/telemetry.ts';
import { startCollector } from './collector.ts';

export interface Watched {
  readonly telemetry: Telemetry;
  readonly logger: Logger;
  /** Ends, and fails where anything of these is in what was logged or sent, or where that was not as the protocol says. */
  end(delivered: readonly unknown[]): Promise<void>;
}

/** A collector beside a bot, and a log as in production: for a search of both for all that people typed, and who they are. */
export async function startWatched(): Promise<Watched> {
  const collector = await startCollector();
  const telemetry = await openTelemetry({ endpoint: collector.endpoint, version: 'test', everyMs: 3_600_000 });
  const lines: string[] = [];
  const to = new Writable({
    write(part: Buffer, _encoding, done) {
      lines.push(part.toString());
      done();
    },
  });
  return {
    telemetry,
    logger: openLogger('info', telemetry, to),
    async end(delivered) {
      await telemetry.stop();
      await collector.stop();
      const found = leaksIn([...lines, ...collector.received].join('\n'), delivered);
      if (collector.faults.length > 0) throw new Error(`what was sent is no OTLP:\n${collector.faults.join('\n')}`);
      if (found.length > 0) throw new Error(`in the log or in telemetry stands:\n${found.join('\n')}`);
    },
  };
}

const fewestLetters = 4;
const severalWords = /\s|\d|@/;
/** A short number stands in some longer one by accident. */
const fewestDigits = 8;

/** Which of all that Teams delivered stands in a text: what people wrote, what their files are called, and who they are. */
export function leaksIn(text: string, delivered: readonly unknown[]): readonly string[] {
  const all = new Set(delivered.flatMap((activity) => textsIn(activity, '')));
  return [...all].filter((typed) => {
    const inJson = JSON.stringify(typed).slice(1, -1);
    // A single word may be one of ours as well; then it is looked for as a whole value, unless it is a command.
    if (!severalWords.test(typed)) return parseCommand(typed) === null && text.includes(`:"${inJson}"`);
    return text.includes(inJson) || text.includes(typed);
  });
}

/** What is of a person in an activity, by where it stands: the rest is of Teams and of us. */
const ofPeople = /^\.(text|from\.(id|name|aadObjectId)|conversation\.id|attachments\.name|value\.(.*\.)?[^.]+)$/;
const ofCards = /\.(verb|action|nonce|type|trigger|id|version|uniqueId|fileType)$/;

function textsIn(value: unknown, path: string): string[] {
  if (typeof value === 'string') {
    const own = ofPeople.test(path) && !ofCards.test(path.replace(/^\.(from|conversation)\.id$/, ''));
    const plain = value.replaceAll(/<at>.*?<\/at>/g, ' ').trim();
    // One word that a card sends is a choice of the card.
    const isChoice = path.startsWith('.value.') && !severalWords.test(plain);
    return own && !isChoice && plain.length >= (/\p{L}/u.test(plain) ? fewestLetters : fewestDigits) ? [plain] : [];
  }
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, path));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => textsIn(one, `${path}.${key}`));
}
