import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { freePort, startNode, type Child } from '../faults/child.ts';

export interface InstalledBot {
  /** Without a path. */
  readonly url: string;
  /** The lines of its log, as JSON. */
  logged(): readonly string[];
  /** Ends it as a platform does; resolves to its exit code. */
  stop(): Promise<number | null>;
}

const startMs = 90_000;
/** Who may write nothing. */
const nobody = 65_534;

/** What a container or a service runs: the folder, in production, as a user who cannot write there. */
export async function startInstalledBot(folder: string, env: Readonly<Record<string, string>>): Promise<InstalledBot> {
  const port = await freePort();
  const bot = startInstalled(folder, 'start', { BOT_HOST: '127.0.0.1', BOT_PORT: String(port), ...env });
  await bot.line((line) => line.includes('listens on'), startMs);
  return {
    url: `http://127.0.0.1:${port}`,
    logged: () => bot.lines().filter((line) => line.startsWith('{')),
    async stop() {
      bot.process.kill('SIGTERM');
      return (await bot.ended).code;
    },
  };
}

/** What its doctor says, and the exit code. */
export async function askInstalledDoctor(
  folder: string,
  env: Readonly<Record<string, string>>,
): Promise<{ readonly code: number | null; readonly said: string }> {
  const doctor = startInstalled(folder, 'doctor', env);
  const { code } = await doctor.ended;
  return { code, said: doctor.output() };
}

/** By the command that `npm start` or `npm run doctor` runs there, without a shell between. */
function startInstalled(folder: string, name: 'start' | 'doctor', env: Readonly<Record<string, string>>): Child {
  const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    scripts: Record<typeof name, string>;
  };
  const [, flags, script] = /^(?:NODE_ENV=production )?node (.*) (src\/\S+)$/.exec(scripts[name]) ?? [];
  if (flags === undefined || script === undefined) throw new Error(`this does not start Node: ${scripts[name]}`);
  return startNode(
    pathToFileURL(join(folder, script)),
    [],
    { NODE_ENV: 'production', ...env },
    {
      flags: flags.split(' '),
      cwd: folder,
      ...(process.getuid?.() === 0 && { uid: nobody, gid: nobody }),
    },
  );
}
