import assert from 'node:assert/strict';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser, type Page } from 'playwright-core';
import { galleryCases } from '../../cards/gallery/cases.ts';
import { serveGallery } from '../../cards/gallery/serve.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

describe('the card gallery in a browser', function () {
  this.timeout(60_000);
  let server: Server;
  let browser: Browser;
  let page: Page;
  const problems: string[] = [];

  before(async () => {
    const gallery = await serveGallery(0);
    server = gallery.server;
    // In one process the browser ends with its first page.
    const args = [...chromium.args.filter((arg) => arg !== '--single-process'), '--no-sandbox'];
    browser = await playwright.launch({ executablePath: await chromium.executablePath(), args });
    page = await browser.newPage();
    page.on('pageerror', (error) => problems.push(error.message));
    await page.goto(gallery.url);
  });

  after(async () => {
    await browser?.close();
    server?.close();
  });

  it('draws every card', async () => {
    assert.equal(await page.locator('article .ac-adaptiveCard').count(), galleryCases.length);
  });

  it('shows a table where Teams shows a chart', async () => {
    assert.ok(
      (await page.locator('[id="ask.reading.common"] table, [id="ask.reading.common"] [role=table]').count()) > 0,
    );
  });

  for (const theme of ['light', 'dark'])
    for (const language of ['nl', 'en'])
      it(`is accessible in ${theme}, ${language}`, async () => {
        await page.check(`input[value=${theme}]`);
        await page.check(`input[value=${language}]`);
        for (const button of await page.locator('[id="ask.reading.common"] .ac-pushButton').all()) await button.click();
        await page.addScriptTag({ path: axe });
        const found = await page.evaluate(
          'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes[0].html))',
        );
        assert.deepEqual(found, []);
      });

  it('ran without an error in the page', () => {
    assert.deepEqual(problems, []);
  });
});
