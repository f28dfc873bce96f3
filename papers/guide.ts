import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import chromium from '@sparticuz/chromium';
import { chromium as playwright } from 'playwright-core';
import { serveGallery } from '../cards/gallery/serve.ts';
import { cardsNow, guideFolder, guides, madeOfFile, picturesIn } from './pictures.ts';

/** `npm run guide`: the pictures of docs/guide, from the gallery, as wide as a chat on a laptop shows a card. */
const wanted = new Set((await guides()).flatMap(({ text }) => picturesIn(text)));
const folder = new URL('images/', guideFolder);
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });

const gallery = await serveGallery(0);
// In one process the browser ends with its first page.
const args = [...chromium.args.filter((arg) => arg !== '--single-process'), '--no-sandbox'];
const browser = await playwright.launch({ executablePath: await chromium.executablePath(), args });
try {
  const page = await browser.newPage();
  await page.goto(gallery.url);
  await page.check('input[value="450"]');
  await page.check('input[value=nl]');
  for (const name of wanted) {
    // Alone on the page, so that it is drawn alike whatever else the gallery holds.
    await page.evaluate(
      `for (const one of document.querySelectorAll('article')) one.style.display = one.id === '${name}' ? '' : 'none'`,
    );
    const path = fileURLToPath(new URL(`${name}.png`, folder));
    await page.locator(`[id="${name}"] .frame`).screenshot({ path, animations: 'disabled' });
  }
  await writeFile(madeOfFile, `${JSON.stringify(cardsNow(wanted), null, 2)}\n`);
} finally {
  await browser.close();
  gallery.server.close();
}
