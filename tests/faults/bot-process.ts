import { freePort, kill, startNode, type Child, type Ended } from './child.ts';
import type { Engine } from './engine.ts';
import type { TeamsProcess } from './teams-process.ts';

export interface Bot {
  readonly url: string;
  /** The real process, from its first instruction on; resolves as soon as it exists. */
  start(): Child;
  /** Resolves once it listens. */
  ready(): Promise<void>;
  kill(): Promise<void>;
  /** Stands still until it is woken, as a frozen container does. */
  sleep(): void;
  wakeUp(): void;
  /** Rejects when it ended by itself. */
  assertAlive(): void;
  /** Asks it to stop, and measures how it did. */
  stop(): Promise<Ended & { readonly tookMs: number }>;
}

const startMs = 60_000;

export function realBot(
  teams: TeamsProcess,
  engine: Engine,
  settings: Readonly<Record<string, string>> = {},
  script = new URL('../../src/main.js', import.meta.url),
): Promise<Bot> {
  const env = {
    BOT_OPENID_METADATA_URL: teams.metadataUrl,
    BOT_SERVICE_ORIGINS: teams.origin,
    BOT_TENANTS: teams.tenantId,
    BOT_SENDS_PER_SECOND: '1000',
    BOT_LOG_LEVEL: 'error',
    ...engine.env,
    ...settings,
  };
  return botOf(script, env);
}

/** The real bot that writes a change of a referral and its messages in two steps, so long apart. */
export function halfBot(teams: TeamsProcess, engine: Engine, betweenMs: number): Promise<Bot> {
  const settings = { NAIVE_BETWEEN_MS: String(betweenMs) };
  return realBot(teams, engine, settings, new URL('./naive-referrals.ts', import.meta.url));
}

/** The longer it thinks, the more surely a kill finds it with a question that it acknowledged. */
export function naiveBot(thinkMs: number): Promise<Bot> {
  return botOf(new URL('./naive-bot.ts', import.meta.url), { NAIVE_THINK_MS: String(thinkMs) });
}

/** A port of its own for all its lives, so that what waits for an answer meets the next one. */
async function botOf(script: URL, env: Readonly<Record<string, string>>): Promise<Bot> {
  const port = await freePort();
  let child: Child | undefined;
  const current = () => {
    if (child === undefined) throw new Error('the bot was not started');
    return child;
  };
  return {
    url: `http://127.0.0.1:${port}/api/messages`,
    start: () => (child = startNode(script, [], { ...env, BOT_PORT: String(port) })),
    ready: async () => void (await current().line((line) => line.includes('listens on'), startMs)),
    kill: () => kill(current()),
    sleep: () => void current().process.kill('SIGSTOP'),
    wakeUp: () => void current().process.kill('SIGCONT'),
    assertAlive() {
      const { exitCode, signalCode } = current().process;
      if (exitCode !== null || signalCode !== null) throw new Error(`the bot ended: ${current().output()}`);
    },
    async stop() {
      const since = performance.now();
      current().process.kill('SIGTERM');
      const ended = await current().ended;
      return { ...ended, tookMs: Math.round(performance.now() - since) };
    },
  };
}
