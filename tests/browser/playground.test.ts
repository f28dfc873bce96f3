import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { knownIn, lookWithAxe } from '../../papers/accessibility-findings.ts';
import { openBrowser } from '../support/open-browser.ts';
import { startLocalMode, stopLocalMode, type LocalMode } from './local-windows.ts';

const firstPort = 56250;

describe('local mode in a real browser', function () {
  this.timeout(120_000);
  let folder: string;
  let local: LocalMode;
  let browser: Browser;
  let page: Page;
  let other: Page;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'datawijzer-local-'));
    local = await startLocalMode(folder, firstPort);
    browser = await openBrowser();
    page = await browser.newPage({ viewport: { width: 1300, height: 1500 } });
  });

  after(async () => {
    await browser?.close();
    if (local && local.process.exitCode === null) await stopLocalMode(local.process);
    await rm(folder, { recursive: true, force: true });
  });

  async function say(text: string): Promise<void> {
    await page.getByRole('textbox').last().click();
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }

  it('prints what it does, how long that took, and a link for each of three people', () => {
    assert.match(local.printed, /database openen[ .]+ \d+,\d s\n/);
    assert.match(local.printed, /Datawijzer draait, na \d+,\d s/);
    assert.match(local.printed, /regeleinden/);
    assert.match(local.printed, /Vraag een collega/);
    assert.equal(new Set(local.windows).size, 3);
  });

  it('welcomes the civil servant in Dutch', async () => {
    await page.goto(local.windows[0] ?? '');

    await page.getByText('Hoi, ik ben Datawijzer').first().waitFor();
  });

  it('answers a question about a figure with a card and a drawn chart', async () => {
    await say('Hoe gaat het met de Wmo-meldingen?');

    await page.getByText('meldingen in week').waitFor();
    await page.getByText('Voorbeeldcijfers, niet echt').last().waitFor();
    const chart = page.getByAltText(/^Grafiek: Wmo-meldingen/).last();
    await chart.waitFor();
    assert.ok(await chart.evaluate((image) => 'naturalWidth' in image && image.naturalWidth !== 0));
  });

  it('keeps the card of a reading low before anything is opened, also with words above the figure', async () => {
    await say('Waardoor stijgen de aanmeldingen voor schuldhulp?');

    const chart = page.getByAltText(/^Grafiek: Aanmeldingen voor schuldhulp/).last();
    await chart.waitFor();
    for (const card of await page.locator('.ac-adaptiveCard', { has: page.getByAltText(/^Grafiek/) }).all()) {
      const { width, height } = (await card.boundingBox()) ?? { width: 0, height: Infinity };
      assert.ok(width <= 450, `${width} wide`);
      assert.ok(height <= 520, `${height} high`);
    }
    await say('Hoe gaat het met de Wmo-meldingen?');
    await page
      .getByAltText(/^Grafiek: Wmo-meldingen/)
      .nth(1)
      .waitFor();
  });

  it('shows the table when asked', async () => {
    await page.getByRole('button', { name: 'Tabel' }).last().click();

    await page.getByText('Verwacht', { exact: true }).last().waitFor();
  });

  it('draws cards in which axe finds what is known of the Playground, and nothing else', async () => {
    await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') });
    const found = await page.evaluate(lookWithAxe('playground', "{ include: [['.ac-adaptiveCard']] }"));

    assert.deepEqual(
      found,
      knownIn('playground').map(({ rule }) => rule),
    );
  });

  it('answers a follow-up button as a question', async () => {
    await page.getByRole('button', { name: 'Wat is gewone schommeling?' }).last().click();

    await page.getByText('Zelf nagaan').first().waitFor();
  });

  it('answers a mention in a channel', async () => {
    // Open before, because a page that is loading misses what is posted meanwhile.
    other = await browser.newPage({ viewport: { width: 1300, height: 1500 } });
    await other.goto(local.windows[1] ?? '');
    await other.getByRole('treeitem', { name: /Sociaal domein/ }).click();
    await page.getByRole('treeitem', { name: /Sociaal domein/ }).click();
    await page.getByRole('button', { name: 'Post' }).waitFor();
    await page.getByRole('textbox').first().click();
    await page.keyboard.type('@Datawijz', { delay: 20 });
    await page.getByRole('menuitem').getByText('Datawijzer').click();
    await page.keyboard.type(' Hoe gaat het met de Wmo-meldingen?');
    await page.getByRole('button', { name: 'Post' }).click();

    await page.getByText('meldingen in week').last().waitFor();
  });

  it('shows the question and the answer in the same channel of another window', async () => {
    await other
      .getByText('Beleidsmedewerker (voorbeeld): @Datawijzer Hoe gaat het met de Wmo-meldingen?')
      .last()
      .waitFor();
    await other.getByText('meldingen in week').last().waitFor();

    await page.getByRole('textbox').first().click();
    await page.keyboard.type('Wie kijkt hier morgen naar?');
    await page.getByRole('button', { name: 'Post' }).click();
    await other.getByText('Beleidsmedewerker (voorbeeld): Wie kijkt hier morgen naar?').last().waitFor();
    await other.close();
  });

  it('lets the administrator give a role by card', async () => {
    const administrator = await browser.newPage({ viewport: { width: 1300, height: 1500 } });
    await administrator.goto(local.windows[2] ?? '');
    await administrator.getByText('Hoi, ik ben Datawijzer').first().waitFor();
    await administrator.getByRole('textbox').last().click();
    await administrator.keyboard.type('rollen');
    await administrator.keyboard.press('Enter');
    await administrator.getByText('Wie heeft welke rol?').last().waitFor();
    await administrator.getByRole('combobox', { name: 'Collega', exact: true }).last().click();
    await administrator.getByRole('option', { name: 'Beleidsmedewerker (voorbeeld)' }).last().click();
    await administrator.getByRole('combobox', { name: 'Rol', exact: true }).last().click();
    await administrator.getByRole('option', { name: 'coördinator' }).last().click();

    await administrator.getByRole('button', { name: 'Geef deze rol' }).last().click();

    await administrator.getByText('Beleidsmedewerker (voorbeeld) is nu coördinator.').last().waitFor();
    await administrator.close();
  });

  it('stops on Ctrl-C and still knows at the next start what was asked', async () => {
    assert.equal(await stopLocalMode(local.process), 0);
    local = await startLocalMode(folder, firstPort);
    await page.goto(local.windows[0] ?? '');
    await page.getByText('Hoi, ik ben Datawijzer').first().waitFor();

    await say('Is de stijging van vorige week echt?');

    await page.getByText('Wmo-meldingen').last().waitFor();
    await page.getByText('meldingen in week').last().waitFor();
  });
});
