import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
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
  const telemetry = await openTelemetry({ endpoint: collector.endpoint, version: '0.0.0', everyMs: 3_600_000 });
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
      const found = leaksIn([...lines, ...collector.received], delivered);
      if (collector.faults.length > 0) throw new Error(`what was sent is no OTLP:\n${collector.faults.join('\n')}`);
      if (found.length > 0) throw new Error(`in the log or in telemetry stands:\n${found.join('\n')}`);
    },
  };
}

const fewestLetters = 4;
const severalWords = /\s|\d|@/;
/** A short number stands in some longer one by accident. */
const fewestDigits = 8;

/** Which of all that Teams delivered stands in these JSON texts: what people wrote, what their files are called, and who they are. */
export function leaksIn(sent: readonly string[], delivered: readonly unknown[]): readonly string[] {
  // Most of it is said again and again: each text once, so that thousands of questions can be looked for.
  const said = new Set(sent.flatMap((json) => stringsIn(JSON.parse(json))));
  const whole = [...said].join('\n');
  const all = new Set(delivered.flatMap((activity) => textsIn(activity, '')));
  return [...all].filter((typed) => {
    // A single word may be one of ours as well: it is looked for as a whole value.
    if (!severalWords.test(typed)) return said.has(typed) && !wordsOfOurs().has(typed);
    return whole.includes(typed);
  });
}

let ours: ReadonlySet<string> | null = null;

/** Every word that stands between quotes in the program, such as the kind of an answer. */
function wordsOfOurs(): ReadonlySet<string> {
  const root = fileURLToPath(new URL('../../../src', import.meta.url));
  ours ??= new Set(
    globSync('**/*.ts', { cwd: root }).flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(/'([\w-]+)'/g)].map(([, word]) => word ?? ''),
    ),
  );
  return ours;
}

/** Ids of traces, and times. */
const ofProtocol = /^(?:[\da-f]{16}|[\da-f]{32}|\d{16,20}|[\d-]{10}T[\d:.]+Z)$/;

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return ofProtocol.test(value) ? [] : [value];
  if (typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
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
