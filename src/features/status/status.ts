/** How the bot does at this moment, over every process of it. */
export interface Standing {
  /** Turns without an answer yet. */
  readonly waiting: { readonly count: number; readonly oldestSeconds: number };
  readonly deliveries: {
    /** Due, and not on their way. */
    readonly pending: number;
    /** Nobody knows whether they arrived, and their owner was asked. */
    readonly uncertain: number;
    /** Of the last seven days. */
    readonly failed: number;
  };
  /** The newest look at CBS; null: there was none. */
  readonly cbs: CbsLook | null;
  readonly database: { readonly version: string; readonly newestMigration: string | null };
}

export interface CbsLook {
  /** ISO instant. */
  readonly at: string;
  /** Indicators that follow CBS, and how many of them got no figures. */
  readonly tables: number;
  readonly refused: number;
  /** ISO instant of the last look at which all of them did; null: never. */
  readonly completeAt: string | null;
}

/** What is true of this process. */
export interface ProcessFacts {
  /** Of the bot. */
  readonly version: string;
  readonly databaseKind: 'embedded' | 'postgres';
  /** ISO instant. */
  readonly startedAt: string;
  readonly isWatched: boolean;
}

/** 'elsewhere': whoever runs the database makes them. */
export type NewestBackup = 'elsewhere' | { readonly at: string | null };

export const worries = ['waits-long', 'uncertain', 'failed', 'cbs-late', 'cbs-refused', 'backup-late'] as const;
export type Worry = (typeof worries)[number];

/** Longer than an answer takes on a bad day. */
const longestWaitSeconds = 60;
/** CBS is looked at every day, and so often is a backup made. */
const lateAfterDays = 2;
const dayMs = 86_400_000;

export interface Daily {
  /** Whether any indicator does. */
  readonly followsCbs: boolean;
  /** ISO instant of the newest, or since when one could have been made; null: they are made elsewhere. */
  readonly backupSince: string | null;
}

/** What somebody should look at; none: everything runs. */
export function worriesOf(
  { waiting, deliveries, cbs }: Standing,
  { followsCbs, backupSince }: Daily,
  nowMs: number,
): readonly Worry[] {
  const isLate = (at: string | null) => at !== null && nowMs - Date.parse(at) > lateAfterDays * dayMs;
  const is: Readonly<Record<Worry, boolean>> = {
    'waits-long': waiting.oldestSeconds > longestWaitSeconds,
    uncertain: deliveries.uncertain > 0,
    failed: deliveries.failed > 0,
    'cbs-late': followsCbs && isLate(cbs?.at ?? null),
    'cbs-refused': followsCbs && cbs !== null && cbs.refused > 0,
    'backup-late': isLate(backupSince),
  };
  return worries.filter((worry) => is[worry]);
}

/** What the bot needs of outside. */
export const connectionParts = ['keys', 'token', 'connector', 'files', 'CBS', 'model', 'telemetry', 'clock'] as const;

export interface Connection {
  readonly part: (typeof connectionParts)[number];
  /** With something wrong the bot does not work; with a warning a part of it does not, or soon will not. */
  readonly state: 'good' | 'warning' | 'wrong';
}
