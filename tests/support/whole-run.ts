import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';

let folder = '';

/** Before any test, in the process that hands the test files out. */
export async function mochaGlobalSetup(): Promise<void> {
  // Two test files that unpack the browser at the same time would start a half of it.
  await chromium.executablePath();
  // Database servers end with the process of their tests, which cannot wait until their folders are free.
  folder = mkdtempSync(join(tmpdir(), 'datawijzer-tests-'));
  // PostgreSQL may be another user.
  chmodSync(folder, 0o755);
  process.env['TESTS_FOLDER'] = folder;
}

export function mochaGlobalTeardown(): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
}
