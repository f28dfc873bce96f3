import type { IAdaptiveCard } from '@microsoft/teams.cards';
import type { FollowUp } from '../ask/follow-up.ts';
import { buttonNonce, buttons, execute } from '../kit/actions.ts';
import { card } from '../kit/card.ts';
import type { Element } from '../kit/element.ts';
import type { Language } from '../kit/language.ts';
import { bullets, heading, labelled, section, smallText, spoken, subheading, text } from '../kit/text.ts';
import { statusTexts, type PartKey, type PartState, type StatusTexts, type WorryKey } from './texts.ts';

export interface StatusProps {
  readonly nonce: string;
  /** When it was so, in words. */
  readonly at: string;
  readonly worries: readonly WorryKey[];
  readonly waiting: { readonly count: number; readonly oldestSeconds: number };
  readonly messages: { readonly pending: number; readonly uncertain: number; readonly failed: number };
  /** 'none': no indicator follows CBS; null: it was not looked at yet. */
  readonly cbs: 'none' | { readonly when: string; readonly tables: number; readonly refused: number } | null;
  /** 'elsewhere': the server of the database makes them; null: there was none yet. */
  readonly backup: 'elsewhere' | { readonly when: string | null };
  readonly database: {
    readonly kind: 'embedded' | 'postgres';
    readonly version: string;
    readonly migration: string | null;
  };
  readonly version: string;
  readonly startedAt: string;
  readonly isWatched: boolean;
  /** null: nobody asked for them. */
  readonly connections: readonly { readonly part: PartKey; readonly state: PartState }[] | null;
}

/** Whether everything runs, and what somebody should look at. */
export function statusCard(props: StatusProps, language: Language): IAdaptiveCard {
  const words = statusTexts[language];
  const { worries, connections, backup, nonce } = props;
  const isBroken = connections?.some(({ state }) => state !== 'good') ?? false;
  const title = worries.length > 0 || isBroken ? words.worried : words.good;
  const told = worries.map((worry) => words.worries[worry]);
  const asks = (label: string, button: string | number) =>
    execute(label, { action: 'ask.follow-up', nonce: buttonNonce(nonce, button), question: label } satisfies FollowUp);
  return card({
    language,
    summary: spoken(title, ...told),
    body: [
      heading(title),
      ...(told.length > 0
        ? [
            section(
              told.map((line) => text(line)),
              { style: 'emphasis', roundedCorners: true },
            ),
          ]
        : []),
      ...rows(props, words),
      ...(connections ? connected(connections, isBroken, words) : []),
      smallText(words.at(props.at)),
      buttons([asks(words.check, 'check'), ...(backup === 'elsewhere' ? [] : [asks(words.backUp, 'back-up')])]),
      buttons(words.more.map(asks), 'Small'),
    ],
  });
}

function rows(
  { waiting, messages, cbs, backup, database, version, startedAt, isWatched }: StatusProps,
  words: StatusTexts,
): Element[] {
  const engine = (database.kind === 'embedded' ? words.embedded : words.server)(database.version);
  const tables = database.migration === null ? '' : words.migration(database.migration);
  const looked =
    cbs === 'none' ? words.cbsNone : cbs === null ? words.cbsNever : words.cbsLooked(cbs.when, cbs.tables, cbs.refused);
  const backed =
    backup === 'elsewhere'
      ? words.backupElsewhere
      : backup.when === null
        ? words.backupNever
        : words.backedUp(backup.when);
  return [
    labelled(
      words.waiting,
      waiting.count === 0 ? words.nobodyWaits : words.waits(waiting.count, lasting(waiting.oldestSeconds, words)),
    ),
    labelled(words.messages, words.counts(messages.pending, messages.uncertain, messages.failed)),
    labelled(words.cbs, looked),
    labelled(words.database, `${engine}${tables}`),
    labelled(words.backup, backed),
    labelled(words.version, words.since(version, startedAt)),
    labelled(words.telemetry, isWatched ? words.watched : words.unwatched),
  ];
}

function connected(
  connections: NonNullable<StatusProps['connections']>,
  isBroken: boolean,
  words: StatusTexts,
): Element[] {
  return [
    subheading(words.connections),
    bullets(
      connections.map(({ part, state }) => `${words.parts[part]}: ${words.states[state]}`),
      { spacing: 'Small' },
    ),
    ...(isBroken ? [text(words.doctor)] : []),
  ];
}

const [minute, hour] = [60, 3_600];

function lasting(seconds: number, words: StatusTexts): string {
  if (seconds < 2 * minute) return words.seconds(seconds);
  return seconds < 2 * hour ? words.minutes(Math.round(seconds / minute)) : words.hours(Math.round(seconds / hour));
}
