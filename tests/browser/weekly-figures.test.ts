import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/open-browser.ts';
import { openWindow, startLocalMode, stopLocalMode } from './local-windows.ts';
import type { LocalMode, PlaygroundPage } from './local-windows.ts';
import { sheetOfWeek } from './sheet-of-week.ts';

/** What stands below each input: a figure, `45 dagen (over 35)` or `60,7% (17 van 28)`. */
const lastWeek = /Week \d+ van \d{4}: ([\d.,]+)[^(\n]*(?:\((?:over )?([\d.]+)(?: van ([\d.]+))?\))?/g;

interface Way {
  readonly from: string;
  readonly name: string;
  readonly figures: number;
  readonly firstPort: number;
  enter(manager: PlaygroundPage, local: LocalMode): Promise<void>;
}

const ways: readonly Way[] = [
  {
    from: 'form',
    name: 'are entered by a manager, fourteen at a time, and looked at before they are saved',
    figures: 14,
    firstPort: 56360,
    async enter(manager) {
      await manager.say('cijfers invoeren');
      const form = await manager.card('Bekijk wat ik invulde');
      const before = [...(await form.innerText()).matchAll(lastWeek)];
      const values = before.flatMap(([, one = '', first, second]) =>
        second ? [first ?? '', second] : first ? [one, first] : [one],
      );
      assert.equal(before.length, 14);
      for (const [place, value] of values.entries()) await form.getByRole('textbox').nth(place).fill(value);
      await manager.press('Bekijk wat ik invulde');
    },
  },
  {
    from: 'file of LibreOffice in Dutch',
    name: 'are sent by a manager as a file, and looked at before they are saved',
    figures: 22,
    firstPort: 56370,
    async enter(manager, local) {
      const [address = ''] = /http:\/\/127\.0\.0\.1:\d+\/manager\/bestand/.exec(local.printed) ?? [];
      const page = await manager.page.context().browser()?.newPage();
      assert.ok(page);
      await page.goto(address);
      const buffer = await sheetOfWeek();
      await page
        .getByLabel('Bestand')
        .setInputFiles({ name: 'week.xlsx', mimeType: 'application/octet-stream', buffer });
      await page.getByRole('button', { name: 'Stuur' }).click();
      await page.getByText('Verstuurd').waitFor();
      await page.close();
      assert.match(await (await manager.card('Niet opslaan')).innerText(), /Uit het bestand week\.xlsx/);
    },
  },
];

const because = 'Een map met aanmeldingen was niet geteld.';

for (const way of ways)
  describe(`figures from a ${way.from} to a channel, in three windows`, function () {
    this.timeout(120_000);
    let folder: string;
    let local: LocalMode;
    let browser: Browser;
    let approver: PlaygroundPage;
    let manager: PlaygroundPage;

    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'datawijzer-local-'));
      local = await startLocalMode(folder, way.firstPort);
      browser = await openBrowser();
      approver = await openWindow(browser, local.windows[1] ?? '');
      manager = await openWindow(browser, local.windows[2] ?? '');
    });

    after(async () => {
      await browser?.close();
      if (local && local.process.exitCode === null) await stopLocalMode(local.process);
      await rm(folder, { recursive: true, force: true });
    });

    it(way.name, async () => {
      await way.enter(manager, local);
      const preview = await manager.card('Niet opslaan');
      const isAsked = (await preview.innerText()).includes('Ja, dit klopt: sla op');
      await manager.press(isAsked ? 'Ja, dit klopt: sla op' : 'Opslaan');
      await manager.card(`${way.figures} cijfers`);
    });

    it('are made into a post, previewed as it will look, and approved by somebody else', async () => {
      await manager.say('nieuw weekbericht');
      await manager.card('Bekijk vooraf');
      await manager.page
        .getByRole('checkbox', { name: /Sociaal domein/ })
        .last()
        .check();
      await manager.press('Bekijk vooraf');
      await manager.card('Dit valt op');
      await manager.press('Indienen');

      await approver.card('Wacht op goedkeuring');
      await approver.press('Goedkeuren');
      await manager.page.getByText('Je kunt het nu versturen of inplannen').last().waitFor();
    });

    it('come into the channel, and what one means is answered in the thread', async () => {
      await manager.say('nu versturen');
      await manager.page.getByText('is klaar. Verstuurd naar 1 kanaal').last().waitFor();
      await approver.page.getByRole('treeitem', { name: /Sociaal domein/ }).click();
      const posted = await approver.card('Weekcijfers week');
      assert.match(await posted.innerText(), /Berekend, niet door AI/);

      await approver.page.getByRole('button', { name: 'Wat betekent dit?', exact: true }).first().click();
      await approver.page
        .getByText(/In week \d+ van \d{4} was het cijfer/)
        .last()
        .waitFor();
    });

    it('are corrected where they stand: the posted card says what it was, what it is and why', async () => {
      const period = /week \d+ van \d{4}/i.exec(await (await approver.card('Weekcijfers week')).innerText())?.[0] ?? '';
      await manager.say(`corrigeer Aanmeldingen voor schuldhulp ${period}`);
      const form = await manager.card('Cijfer corrigeren');
      await form.getByRole('textbox').first().fill('41');
      await manager.fill('Waarom klopte het oude cijfer niet?', because);
      await manager.press('Bekijk wat ik invulde');
      const preview = await manager.card('Niet opslaan');
      const isAsked = (await preview.innerText()).includes('Ja, dit klopt: sla op');
      await manager.press(isAsked ? 'Ja, dit klopt: sla op' : 'Opslaan');
      const asked = await manager.card('Gecorrigeerd cijfer: Aanmeldingen');
      assert.match(await asked.innerText(), /in 1 kanaal\. Bijwerken\?/);
      await manager.press('Corrigeren');

      const standing = approver.page.locator('.ac-adaptiveCard', { hasText: 'Gecorrigeerd op' });
      await standing.first().waitFor();
      const words = await standing.first().innerText();
      assert.match(words, /schuldhulp.*→ 41 /s);
      assert.ok(words.includes(because), words);
      assert.equal(
        await approver.page.locator('.ac-adaptiveCard', { hasText: 'Dit valt op' }).count(),
        1,
        'no second post',
      );
    });
  });
