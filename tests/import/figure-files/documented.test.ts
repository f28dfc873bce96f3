import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { linesOf, read } from './given.ts';

describe('the example in docs/figure-files.md', () => {
  it('is read as it says', async () => {
    const page = await readFile(new URL('../../../docs/figure-files.md', import.meta.url), 'utf8');
    const result = await read({ content: /```csv\n([^`]+)```/.exec(page)?.[1] ?? '' });
    assert.equal(result.kind, 'figures', JSON.stringify(result));
    if (result.kind !== 'figures') return;
    assert.deepEqual(linesOf(result), [
      'wmo-meldingen Voorbeeldstad 2026-11-02 42',
      'wmo-meldingen Voorbeeldstad 2026-11-09 51 "Actie in de wijk"',
      'binnen-termijn Voorbeeldstad 2026-11-09 80 32/40',
      'wachttijd Voorbeeldstad 2026-11-09 38.5',
    ]);
  });
});
