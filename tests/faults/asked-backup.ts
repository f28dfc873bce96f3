import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Backup } from './backup.ts';
import { startNode } from './child.ts';
import type { World } from './world.ts';

const withinMs = 60_000;
const lookMs = 20;

/** An administrator asks the first bot for it in chat, and it is put back as who runs the bot does that. */
export async function askForBackup({ teams, bots: [bot] }: World, folder: string): Promise<Backup> {
  const activity = await teams.says('administrator', 'maak een reservekopie');
  const { status } = await teams.deliver(bot.url, activity);
  if (status !== 200) throw new Error(`the bot answered ${status} to who asked for a backup`);
  const file = await madeIn(join(folder, 'backups'));
  return {
    by: 'the bot',
    async restore(to) {
      const tool = startNode(new URL('../../src/restored.ts', import.meta.url), ['--from', file], {
        BOT_DATA_FOLDER: to,
      });
      const { code } = await tool.ended;
      if (code !== 0) throw new Error(`it was not put back: ${tool.output()}`);
    },
    remove: () => {},
  };
}

async function madeIn(folder: string): Promise<string> {
  for (const until = performance.now() + withinMs; performance.now() < until; await delay(lookMs))
    for (const name of namesIn(folder)) if (name.endsWith('.tar.gz')) return join(folder, name);
  throw new Error('the bot made no backup');
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
