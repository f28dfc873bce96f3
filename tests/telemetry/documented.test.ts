import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { metrics } from '../../src/telemetry/metrics.ts';

describe('the page about telemetry', () => {
  it('names every metric with its unit, what it is kept by and when to look, and no other', async () => {
    const page = await readFile(new URL('../../docs/telemetry.md', import.meta.url), 'utf8');
    const rows = page
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')))
      .map(([, name, unit, by, look]) => ({ name, unit, by, looks: (look ?? '') !== '' }));

    assert.equal(rows.length, 8);
    assert.deepEqual(
      rows,
      Object.entries(metrics).map(([name, { unit, by }]) => ({ name, unit, by: by.join(', '), looks: true })),
    );
  });
});
