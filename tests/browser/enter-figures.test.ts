import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/open-browser.ts';
import { openWindow, startLocalMode, stopLocalMode, type LocalMode, type PlaygroundPage } from './local-windows.ts';

const firstPort = 56290;

describe('entering figures in a real browser', function () {
  this.timeout(120_000);
  let folder: string;
  let local: LocalMode;
  let browser: Browser;
  let manager: PlaygroundPage;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'datawijzer-local-'));
    local = await startLocalMode(folder, firstPort);
    browser = await openBrowser();
    manager = await openWindow(browser, local.windows[2] ?? '');
  });

  after(async () => {
    await browser?.close();
    if (local && local.process.exitCode === null) await stopLocalMode(local.process);
    await rm(folder, { recursive: true, force: true });
  });

  it('comes back with what was typed and what has to be mended, and is saved after a look', async () => {
    assert.match(local.printed, /cijfers invoeren/);
    await manager.say('cijfers invoeren');
    await manager.card('Cijfers invoeren');
    await manager.fill('Aanmeldingen voor schuldhulp', 'veel');
    await manager.fill('Bijstandsaanvragen', '12,5');
    await manager.press('Bekijk wat ik invulde');

    const again = await manager.card('Er klopt nog iets niet');
    assert.match(await again.innerText(), /Typ alleen een getal/);
    assert.match(await again.innerText(), /Dit is een aantal: typ een heel getal/);
    await manager.fill('Aanmeldingen voor schuldhulp', '23');
    await manager.fill('Bijstandsaanvragen', '12');
    await manager.press('Bekijk wat ik invulde');
    const preview = await manager.card('Zo komt het erin te staan');
    assert.match(await preview.innerText(), /23 aanmeldingen/);
    await manager.press('Opslaan');
    assert.match(await (await manager.card('Toch iets verkeerd?')).innerText(), /2 cijfers staan erin/);
  });

  it('takes rows that are pasted on the card, and gives the template as text', async () => {
    await manager.say('bestand insturen');
    await manager.card('Plak de rijen uit je bestand');
    const week = /week (\d+) van (\d{4})/i.exec(await (await manager.card('Toch iets verkeerd?')).innerText());
    assert.ok(week);
    await manager.fill(
      'Rijen uit je bestand',
      `indicator;periode;waarde\nWmo-meldingen;${week[2]}-W${week[1]};51\nVroegsignalen van schulden;${week[2]}-W${week[1]};80`,
    );
    await manager.press('Controleer deze regels');
    assert.match(await (await manager.card('51 meldingen')).innerText(), /2 cijfers/);
    await manager.press('Opslaan');
    await manager.card('Wmo-meldingen');
    await manager.say('sjabloon');
    await manager.page.getByText('Sjabloon. Kopieer dit').last().waitFor();
    if (process.env['SHOOT']) await manager.page.screenshot({ path: process.env['SHOOT'] });
  });
});
