import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Browser, Locator, Page } from 'playwright-core';

const main = fileURLToPath(new URL('../../src/main.js', import.meta.url));

export interface LocalMode {
  readonly process: ChildProcess;
  /** Links to the windows: the civil servant, the champion and the manager. */
  readonly windows: readonly string[];
  readonly printed: string;
}

/** What `npm start` does, on ports of its own; `printed` is what it prints. */
export async function startLocalMode(folder: string, firstPort: number): Promise<LocalMode> {
  const child = spawn(
    process.execPath,
    ['--liftoff-only', '--max-semi-space-size=8', '--max-old-space-size=320', main],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        PATH: process.env['PATH'] ?? '',
        BOT_DATA_FOLDER: folder,
        BOT_PORT: '0',
        BOT_PLAYGROUND_PORT: `${firstPort}`,
        TZ: 'Europe/Amsterdam',
      },
    },
  );
  let printed = '';
  await new Promise<void>((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`local mode ended with ${code}`)));
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      if (printed.includes('Ctrl-C')) resolve();
    });
  });
  return { process: child, printed, windows: printed.match(/http:\/\/localhost:\d+/g) ?? [] };
}

export async function stopLocalMode(child: ChildProcess): Promise<number | null> {
  const ended = once(child, 'exit');
  child.kill('SIGINT');
  const [code] = await ended;
  return typeof code === 'number' ? code : null;
}

/** One window of the Agents Playground, in the personal chat with the bot. */
export interface PlaygroundPage {
  readonly page: Page;
  say(text: string): Promise<void>;
  /** The newest card that has these words, once it is there. */
  card(words: string): Promise<Locator>;
  press(button: string): Promise<void>;
  fill(label: string, text: string): Promise<void>;
  choose(label: string, option: string): Promise<void>;
}

export async function openWindow(browser: Browser, url: string): Promise<PlaygroundPage> {
  const page = await browser.newPage({ viewport: { width: 1300, height: 1500 } });
  await page.goto(url);
  await page.getByText('Hoi, ik ben Datawijzer').first().waitFor();
  return {
    page,
    async say(text) {
      await page.getByRole('textbox').last().click();
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    async card(words) {
      const found = page.locator('.ac-adaptiveCard', { hasText: words }).last();
      await found.waitFor();
      return found;
    },
    press: (button) => page.getByRole('button', { name: button, exact: true }).last().click(),
    async choose(label, option) {
      await page.getByRole('combobox', { name: label, exact: true }).last().click();
      await page.getByRole('option', { name: option, exact: true }).last().click();
    },
    fill: (label, text) => page.getByRole('textbox', { name: label, exact: true }).last().fill(text),
  };
}
