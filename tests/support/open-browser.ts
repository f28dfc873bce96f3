import chromium from '@sparticuz/chromium';
import { chromium as playwright, type Browser } from 'playwright-core';

/** In one process the browser ends with its first page. Cards hold no WebGL, and drawing in software as if there were a GPU takes twice the work. */
const unwanted = /^--(?:single-process|in-process-gpu|ignore-gpu-blocklist|use-gl|use-angle|enable-unsafe-swiftshader)/;

/** The Chromium that an npm package brings, without a window. */
export async function openBrowser(): Promise<Browser> {
  const args = [...chromium.args.filter((arg) => !unwanted.test(arg)), '--no-sandbox', '--disable-gpu'];
  return playwright.launch({ executablePath: await chromium.executablePath(), args });
}
