import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../support/open-browser.ts';
import { openWindow, startLocalMode, stopLocalMode } from './local-windows.ts';
import type { LocalMode, PlaygroundPage } from './local-windows.ts';

const firstPort = 56260;
const question = 'Telt een gestopte schuldregeling mee als afgerond?';
const inOtherWords = 'Is een schuldregeling die gestopt is bij ons afgerond?';
const askedBack = 'Om welk jaar gaat het?';
const replied = 'Om het jaar 2026.';
const answer = 'Nee, een gestopte regeling telt als afgebroken.';

describe('a question that goes to a colleague and becomes knowledge, in three windows', function () {
  this.timeout(120_000);
  let folder: string;
  let local: LocalMode;
  let browser: Browser;
  let asker: PlaygroundPage;
  let champion: PlaygroundPage;
  let manager: PlaygroundPage;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'datawijzer-local-'));
    local = await startLocalMode(folder, firstPort);
    browser = await openBrowser();
    const open = (index: number) => openWindow(browser, local.windows[index] ?? '');
    // One after another: a page that is loading misses what is posted meanwhile.
    asker = await open(0);
    champion = await open(1);
    manager = await open(2);
  });

  after(async () => {
    await browser?.close();
    if (local && local.process.exitCode === null) await stopLocalMode(local.process);
    await rm(folder, { recursive: true, force: true });
  });

  it('shows who asks exactly what is sent, and sends nothing before they agree', async () => {
    await asker.say(question);
    await asker.press('Vraag een collega');

    const draft = await asker.card('Dit stuur ik door');
    const words = await draft.innerText();
    for (const part of [question, 'Schulden', 'Beleidsmedewerker (voorbeeld)']) assert.ok(words.includes(part), part);
    assert.equal(await champion.page.getByText(question).count(), 0);
    await asker.press('Stuur door');
    await asker.card('Je vraag wacht op een collega');
  });

  it('comes to the champion, who takes it', async () => {
    const offer = await champion.card('Kun jij deze vraag oppakken?');
    assert.match(await offer.innerText(), /omdat je Schulden als onderwerp hebt/);
    await champion.press('Ik pak dit op');

    await champion.card('Jij hebt deze vraag');
    await asker.card('Data champion (voorbeeld) heeft je vraag aangenomen');
  });

  it('goes back and forth once', async () => {
    await champion.press('Vraag iets terug');
    await champion.fill('Wat moet je nog weten?', askedBack);
    await champion.press('Stuur je vraag');

    assert.ok((await (await asker.card('wil nog iets van je weten')).innerText()).includes(askedBack));
    await asker.fill('Je reactie', replied);
    await asker.press('Stuur je reactie');
    await champion.card(replied);
  });

  it('is answered in the card of the question, and helps', async () => {
    await champion.fill('Je antwoord', answer);
    await champion.press('Stuur je antwoord');

    assert.ok((await (await asker.card('heeft je vraag beantwoord')).innerText()).includes(answer));
    await asker.press('Ja, dit helpt');
    await asker.card('Je vraag is beantwoord');
    await champion.card('Je hebt Beleidsmedewerker (voorbeeld) geholpen');
  });

  it('becomes an article that another colleague approves', async () => {
    await champion.press('Maak hier een artikel van');
    await champion.card('Een collega kijkt het na');

    await manager.card(answer);
    await manager.press('Keur dit artikel goed');
    await manager.card('Vanaf nu geef ik dit antwoord zelf');
    await champion.page.getByText('is goedgekeurd').last().waitFor();
  });

  it('is answered by the bot the next time, in other words, with who checked it', async () => {
    await asker.say(inOtherWords);

    await asker.card('Nagekeken door Manager (voorbeeld)');
    await asker.card('Geschreven door Data champion (voorbeeld)');
    await asker.say('mijn vragen');
    assert.ok((await (await asker.card('Mijn vragen')).innerText()).includes(question));
  });

  it('can be a quiz question about our own figure too, which a second champion approves before it is asked', async () => {
    await manager.say('rollen');
    await manager.card('Wie heeft welke rol?');
    await manager.choose('Collega', 'Beleidsmedewerker (voorbeeld)');
    await manager.choose('Rol', 'data champion');
    await manager.press('Geef deze rol');
    await manager.page.getByText('Beleidsmedewerker (voorbeeld) is nu data champion').last().waitFor();

    await champion.say('quizvraag over de Wmo-meldingen');
    await champion.card('Het antwoord haal ik uit het cijfer zelf');
    await champion.fill('De vraag', 'Hoeveel mensen klopten vorige week aan?');
    await champion.press('Leg deze quizvraag voor');
    await champion.card('Wacht op een andere data champion');

    await asker.card('Kijk je mee? Quizvraag over Wmo-meldingen');
    await asker.press('Keur deze quizvraag goed');
    await asker.card('Goedgekeurd. De vraag staat in de quiz.');
    await asker.say('quiz over onze gemeente');
    assert.ok(
      (await (await asker.card('Vraag 1 van 1')).innerText()).includes('Hoeveel mensen klopten vorige week aan?'),
    );
  });

  it('asks in at most six questions whether data may be used', async () => {
    await manager.say('rollen');
    await manager.page.locator('.ac-adaptiveCard', { hasText: 'Wie heeft welke rol?' }).nth(1).waitFor();
    await manager.choose('Collega', 'Data champion (voorbeeld)');
    await manager.choose('Rol', 'privacy officer');
    await manager.press('Geef deze rol');
    await asker.say('privacycheck: lijst met deelnemers naar een bureau mailen');
    for (const [number, answer] of ['Ja', 'Nee', 'Nee', 'Weet ik niet', 'Ja', 'Weet ik niet'].entries()) {
      await asker.card(`Vraag ${number + 1} van 6`);
      await asker.press(answer);
    }
    await asker.card('Vraag eerst de privacy officer');
  });

  it('brings what was answered to the privacy officer, and what they say of it back', async () => {
    await asker.press('Stuur naar de privacy officer');
    const dossier = await champion.card('Een collega vraagt of dit mag');
    assert.match(await dossier.innerText(), /Van Beleidsmedewerker[^]*Naar buiten de gemeente: ja/);
    await champion.choose('Je antwoord', 'Dit kan onder voorwaarden');
    await champion.fill('Je antwoord of vraag. Je collega leest dit', 'Alleen met een overeenkomst.');
    await champion.press('Geef dit antwoord');

    const answered = await asker.card('De privacy officer heeft geantwoord');
    assert.match(await answered.innerText(), /Dit kan onder voorwaarden[^]*Alleen met een overeenkomst/);
    await asker.press('Wie kan dit leveren?');
    await asker.card('Welke gegevens zijn er over lijst met deelnemers');
  });
});
