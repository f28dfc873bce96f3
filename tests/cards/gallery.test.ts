import assert from 'node:assert/strict';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { axeColourRules, knownIn, lookWithAxe } from '../../papers/accessibility-findings.ts';
import { openBrowser } from '../support/open-browser.ts';
import { galleryCases } from '../../cards/gallery/cases.ts';
import { serveGallery } from '../../cards/gallery/serve.ts';

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Words of opened tables that need more than one line. */
const brokenWords = `[...document.querySelectorAll('.frame')].flatMap((frame) => {
  for (const button of frame.querySelectorAll('.ac-pushButton[aria-controls=table]')) button.click();
  return [...frame.querySelectorAll('table .ac-textBlock, [role=table] .ac-textBlock')].flatMap((block) => {
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode())
      for (const { index, 0: word } of walker.currentNode.data.matchAll(/[^\\s-]+/g)) {
        const range = document.createRange();
        range.setStart(walker.currentNode, index);
        range.setEnd(walker.currentNode, index + word.length);
        if (range.getClientRects().length > 1) found.push(frame.parentElement.id + ': ' + word);
      }
    return found;
  });
})`;

/** Cards in which something to press or fill in comes earlier than what stands before it. */
const againstReading = `[...document.querySelectorAll('.frame')].flatMap((frame) => {
  const places = [...frame.querySelectorAll('button, input, select, textarea, a[href], [tabindex]')]
    .filter((one) => one.tabIndex >= 0 && one.getClientRects().length > 0)
    .map((one) => ({ one, box: one.getBoundingClientRect() }));
  const isBefore = (a, b) => a.bottom <= b.top + 1 || (a.right <= b.left + 1 && a.top < b.bottom);
  return places.flatMap(({ one, box }, at) => {
    const next = places[at + 1];
    if (one.tabIndex > 0) return [frame.parentElement.id + ': an order of its own'];
    if (!next || one.contains(next.one) || isBefore(box, next.box)) return [];
    return [frame.parentElement.id + ': ' + next.one.outerHTML.slice(0, 80)];
  });
})`;

/** Everything on the cards but its colours and pictures: what it is, what it says and where it stands. The renderer makes new ids each time. */
const drawnIn = `Promise.all([...document.images].map((one) => one.decode().catch(() => {}))).then(() =>
  [...document.querySelectorAll('.frame')].flatMap((frame) => {
    const { left, top } = frame.getBoundingClientRect();
    return [frame, ...frame.querySelectorAll('*')].map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      const attributes = [...one.attributes].filter(({ name }) => name !== 'style' && name !== 'src');
      return [
        frame.parentElement.id,
        one.localName,
        ...attributes.map(({ name, value }) => name + '=' + value.replaceAll(/__ac-[\\da-f-]+/g, 'an-id')),
        one.getClientRects().length > 0 ? [x - left, y - top, width, height].map(Math.round) : 'not seen',
        one.children.length || one.textContent,
      ].join(' ');
    });
  }))`;

describe('the card gallery in a browser', function () {
  this.timeout(120_000);
  let server: Server;
  let browser: Browser;
  let page: Page;
  const problems: string[] = [];

  before(async () => {
    const gallery = await serveGallery(0);
    server = gallery.server;
    browser = await openBrowser();
    page = await browser.newPage();
    page.on('pageerror', (error) => problems.push(error.message));
    await page.goto(gallery.url);
  });

  after(async () => {
    await browser?.close();
    server?.close();
  });

  async function drawUnfolded(theme: string, language: string): Promise<void> {
    // Anew, also when nothing else was chosen: what was opened is closed by the same button.
    await page.evaluate(`choice.theme.value = '${theme}'; choice.language.value = '${language}'; draw();`);
    // In the page: a click from outside waits until all of it stands still.
    for (const name of ['ask.reading.common', 'referral.champion.reopened', 'referral.coordinator.escalated'])
      await page.evaluate(
        `for (const one of document.getElementById('${name}').querySelectorAll('.ac-pushButton[aria-controls]')) one.click()`,
      );
  }

  it('draws every card', async () => {
    assert.equal(await page.locator('article .ac-adaptiveCard').count(), galleryCases.length);
  });

  it('draws every chart', async () => {
    const images = await page.locator('[id^="ask.reading."] img').all();
    assert.ok(images.length > 10);
    for (const image of images)
      assert.ok(await image.evaluate((element: { naturalWidth: number }) => element.naturalWidth > 0));
  });

  // What is open already, is open because it was asked for.
  const readings = galleryCases.filter(({ name }) => /^ask\.reading\.(?!open)/.test(name));
  const highest = { 450: 520, 320: 620 } as const;
  for (const [width, most] of Object.entries(highest))
    for (const language of ['nl', 'en'])
      it(`shows a reading at a glance: at most ${most} pixels high at ${width} wide, ${language}`, async () => {
        await page.check(`input[value="${width}"]`);
        await page.check(`input[value=${language}]`);
        for (const { name } of readings) {
          const box = await page.locator(`[id="${name}"] .frame`).boundingBox();
          assert.equal(box?.width, Number(width));
          assert.ok(box.height <= most, `${name} is ${box.height} high`);
        }
      });

  // Taller ones are read only by who has to fill something in.
  it('shows a question to a colleague in one screen: at most 600 pixels high at 450 wide', async () => {
    await page.check('input[value="450"]');
    for (const language of ['nl', 'en']) {
      await page.check(`input[value=${language}]`);
      for (const { name } of galleryCases.filter((each) => /^referral\.(?!list|overview)/.test(each.name))) {
        const box = await page.locator(`[id="${name}"] .frame`).boundingBox();
        assert.ok(box && box.height <= 600, `${name} is ${box?.height} high`);
      }
    }
  });

  it('breaks no word of a table', async () => {
    await page.check('input[value="320"]');
    const broken = await page.evaluate(brokenWords);
    assert.deepEqual(broken, []);
  });

  for (const language of ['nl', 'en']) {
    it(`is accessible in ${language}`, async () => {
      await drawUnfolded('light', language);
      await page.addScriptTag({ path: axe });
      assert.deepEqual(
        await page.evaluate(lookWithAxe('gallery')),
        knownIn('gallery').map(({ rule }) => rule),
      );
    });

    it(`differs in the dark in nothing but colours, and these can be read, ${language}`, async () => {
      await drawUnfolded('light', language);
      const inLight = (await page.evaluate(drawnIn)) as readonly string[];
      await drawUnfolded('dark', language);
      const inDark = (await page.evaluate(drawnIn)) as readonly string[];
      const others = inDark.filter((one, at) => one !== inLight[at]);
      assert.deepEqual(others.slice(0, 5), []);
      assert.equal(inDark.length, inLight.length);
      await page.addScriptTag({ path: axe });
      assert.deepEqual(await page.evaluate(lookWithAxe('gallery', 'document', axeColourRules)), []);
    });
  }

  it('is walked through by the keyboard as it is read: from above to below, and in a row from left to right', async () => {
    const wrong = await page.evaluate(againstReading);
    assert.deepEqual(wrong, []);
  });

  it('ran without an error in the page', () => {
    assert.deepEqual(problems, []);
  });
});
