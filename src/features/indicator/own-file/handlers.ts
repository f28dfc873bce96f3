import type { Actor, Handler } from '../../../shared/handler.ts';
import { reply, type Outcome } from '../../../shared/outcome.ts';
import type { SentFile, TurnFile } from '../entering/draft.ts';
import type { EnteringEvent } from '../entering/events.ts';
import { theirs } from '../entering/may-enter.ts';
import type { EnteringPorts, Fetched } from '../entering/ports.ts';
import { receive } from '../entering/receive.ts';
import type { EnteringContent } from '../entering/told.ts';
import type { Unreadable } from '../file/workbook.ts';
import { ownTable, type OwnChoices } from './own-table.ts';
import type { OwnSheet } from './own-sheet.ts';
import { parseOwnFileCommand } from './said.ts';
import type { OwnFileContent } from './told.ts';

export type ReadSheets =
  | { readonly kind: 'sheets'; readonly sheets: readonly OwnSheet[] }
  | { readonly kind: 'unreadable'; readonly reason: Unreadable };

export interface OwnTableGiven {
  readonly name: string;
  readonly figures: string;
  readonly count: number;
  readonly without: readonly string[];
  readonly text: string;
  readonly question: string;
  readonly mayBeSaved: boolean;
}

/** `Answered` and `Answering` are what an answer to a question comes to. */
export interface OwnFilePorts<Answered, Answering> extends EnteringPorts {
  readonly readSheets: (bytes: Uint8Array, fileName: string) => Promise<ReadSheets>;
  /** Answers as if these figures were typed. */
  readonly answerTable: (given: OwnTableGiven, actor: Actor) => Promise<Outcome<Answered, Answering>>;
}

interface Sent {
  readonly files: readonly TurnFile[];
  /** Screened; what was typed beside the file. */
  readonly question: string;
}

const asksOn = /\?\s*$/u;

/** A file in somebody's own chat, and what can be typed about it. */
export function ownFileHandlers<Answered, Answering>(ports: OwnFilePorts<Answered, Answering>) {
  type Content = OwnFileContent | EnteringContent | Answered;
  type Event = EnteringEvent | Answering;
  type Told = Outcome<Content, Event>;
  const told = (content: OwnFileContent | EnteringContent, events: readonly EnteringEvent[] = []): Told =>
    reply<Content, Event>(content, events);

  async function sent({ files: [file, ...more], question }: Sent, actor: Actor): Promise<Told> {
    if (actor.conversation.kind !== 'personal') return told({ kind: 'figures.news', news: 'personal-only' });
    if (file === undefined || more.length > 0) return told({ kind: 'figures.news', news: 'one-file' });
    const command = parseOwnFileCommand(question);
    const kept = { ...fileOf(file, actor), question: command ? '' : question };
    const isOwner = await mayEnterAny(actor);
    if (!isOwner || command?.kind === 'read-own-file') return readAsOwn(kept, isOwner, actor);
    if (command === null && asksOn.test(question))
      return told({ kind: 'own-file.purpose', name: file.name }, [{ kind: 'figures-drafted', pending: kept }]);
    return asWeekly(kept, actor);
  }

  /** Of a file with nothing that may be saved it can be asked what it is for; what came of it is told all the same. */
  async function asWeekly(file: SentFile, actor: Actor): Promise<Told> {
    const received = await receive(file.source, {}, ports.newId(), actor, ports);
    const isKept = received.events.some(({ kind }) => kind === 'figures-drafted');
    const isRead = received.reply?.kind === 'figures.file-problems' || received.reply?.kind === 'figures.file-mend';
    return isKept || !isRead
      ? received
      : { ...received, events: [...received.events, { kind: 'figures-drafted', pending: file }] };
  }

  async function readAsOwn(file: SentFile, isOwner: boolean, actor: Actor): Promise<Told> {
    const { source, question, choices } = file;
    const { name } = source;
    const fetched: Fetched = await ports.fetchFile(source.url);
    if (fetched.kind === 'not-fetched') return told({ kind: 'figures.file-not-fetched', name, why: fetched.why });
    const read = await ports.readSheets(fetched.bytes, name);
    if (read.kind === 'unreadable') return told({ kind: 'figures.file-unreadable', name, reason: read.reason });
    const table = ownTable(read.sheets, question, choices, ports.dayOf(ports.now()));
    switch (table.kind) {
      case 'refused':
        return told({ kind: 'own-file.refused', name, why: table });
      case 'choose': {
        const pending = { ...file, asked: table.about };
        return told({ ...table, kind: 'own-file.choose', name }, [{ kind: 'figures-drafted', pending }]);
      }
      case 'table': {
        const { figures, count, without, text } = table;
        const given = { name, figures, count, without, text, question, mayBeSaved: isOwner };
        const answer = await ports.answerTable(given, actor);
        const kept: EnteringEvent[] = isOwner ? [{ kind: 'figures-drafted', pending: file }] : [];
        return { ...answer, events: [...answer.events, ...kept] };
      }
    }
  }

  async function newestFile(actor: Actor): Promise<SentFile | null> {
    const found = await ports.drafts.newest(actor.person, null);
    if (found?.kind === 'file') return found;
    const source = found?.kind === 'question' ? found.source : found?.from;
    return source?.kind === 'file' ? fileOf(source, actor) : null;
  }

  const fileOf = ({ url, name }: TurnFile, { person }: Actor): SentFile => ({
    kind: 'file',
    id: ports.newId(),
    person,
    source: { kind: 'file', url, name },
    question: '',
    choices: {},
    asked: null,
  });

  const mayEnterAny = async (actor: Actor) => theirs(await ports.indicators.all(), actor).length > 0;

  async function onNewest(actor: Actor, work: (file: SentFile, isOwner: boolean) => Promise<Told>): Promise<Told> {
    const file = actor.conversation.kind === 'personal' ? await newestFile(actor) : null;
    return file ? work(file, await mayEnterAny(actor)) : told({ kind: 'own-file.none' });
  }

  const turns: { readonly 'file-sent': Handler<Sent, Content, Event> } = {
    'file-sent': { needs: 'anyone', handle: sent },
  };
  const commands: {
    readonly 'read-own-file': Handler<{ readonly which: string }, Content, Event>;
    readonly 'save-own-file': Handler<unknown, Content, Event>;
  } = {
    'read-own-file': {
      needs: 'anyone',
      handle: ({ which }, actor) =>
        onNewest(actor, (file, isOwner) =>
          readAsOwn(which === '' ? file : { ...file, choices: chosen(file, which) }, isOwner, actor),
        ),
    },
    'save-own-file': {
      needs: 'anyone',
      handle: (_, actor) =>
        onNewest(actor, (file, isOwner) =>
          isOwner ? asWeekly(file, actor) : Promise.resolve(told({ kind: 'figures.news', news: 'no-indicators' })),
        ),
    },
  };
  return { turns, commands };
}

/** What was asked last is what is chosen now. */
function chosen({ choices, asked }: SentFile, which: string): OwnChoices {
  return asked === 'sheet' ? { sheet: which } : { ...choices, figures: which };
}
