import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/open-browser.ts';
import { openWindow, startLocalMode, stopLocalMode } from './local-windows.ts';
import type { LocalMode, PlaygroundPage } from './local-windows.ts';

const firstPort = 56340;
const answers = [
  ['Wat moet er eerst veranderen', 'jongeren melden zich eerder'],
  ['Wat doen jullie, zodat dit gebeurt', 'de mentor belt na twee dagen afwezig'],
  ['Waarom zou ‘jongeren melden zich eerder’', 'wie het vroeg zegt, is nog te helpen'],
  ['Waarom zou ‘de mentor belt', 'jongeren praten liever met iemand die ze kennen'],
] as const;
const steps = [
  ['Vraag 1 van 4', 'Wat wil je weten?', 'Komen jongeren terug als de mentor belt?'],
  ['Vraag 2 van 4', 'Wat verwacht je?', '20% meer'],
  ['Vraag 3 van 4', 'Of: wat tel je zelf?', 'leerlingen die binnen een week terug zijn'],
  ['Vraag 4 van 4', 'Einddatum', '1 maart'],
] as const;

describe('from what somebody wants to what was learned, in a window', function () {
  this.timeout(120_000);
  let folder: string;
  let local: LocalMode;
  let browser: Browser;
  let officer: PlaygroundPage;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'datawijzer-local-'));
    local = await startLocalMode(folder, firstPort);
    browser = await openBrowser();
    officer = await openWindow(browser, local.windows[0] ?? '');
  });

  after(async () => {
    await browser?.close();
    if (local && local.process.exitCode === null) await stopLocalMode(local.process);
    await rm(folder, { recursive: true, force: true });
  });

  it('begins with a question, and asks on until the assumptions are there', async () => {
    assert.match(local.printed, /We willen minder schooluitval/);
    await officer.say('We willen minder schooluitval');
    await officer.press('Maak een redeneerlijn');
    for (const [asked, words] of answers) {
      await officer.card(asked);
      await officer.fill('Je antwoord', words);
      await officer.press('Bewaar dit antwoord');
    }
    const card = await officer.card('Omdat: jongeren praten liever met iemand die ze kennen (aanname)');
    assert.ok(await card.locator('img').count());
  });

  it('goes from an assumption to an experiment that tests it', async () => {
    await officer.press('Een onderdeel wijzigen, aanvullen of weghalen');
    await officer.choose('Welk onderdeel?', 'Aanpak: de mentor belt na twee dagen afwezig');
    await officer.press('Open dit onderdeel');
    await officer.card('De aanname');
    await officer.press('Probeer dit uit');
    for (const [asked, label, words] of steps) {
      await officer.card(asked);
      await officer.fill(label, words);
      await officer.press('Bewaar en ga verder');
    }
    await officer.card('Alles is ingevuld');
    await officer.press('Begin deze proef');
    await officer.card('De proef is begonnen');
  });

  it('takes the lesson over with one press, and the line shows it', async () => {
    await officer.press('Rond af');
    await officer.choose('Hoe ging het?', 'Mislukt');
    await officer.fill('Wat leerden we?', 'Jongeren nemen niet op: ze kennen het nummer niet.');
    await officer.choose('Wat doen we nu?', 'Stoppen');
    await officer.press('Bewaar wat we leerden');
    await officer.card('Een proef zegt iets over jullie aanname');
    await officer.press('Neem het voorstel over');

    await officer.card('De les staat nu bij de aanname');
    await officer.say('mijn redeneerlijn');
    await officer.card('jongeren praten liever met iemand die ze kennen (weerlegd)');
  });
});
