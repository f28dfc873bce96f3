import assert from 'node:assert/strict';
import { answer } from './asking.ts';

describe('a row of own figures', () => {
  it('is told to rise all along where it does, and not denied it or warned of a start that nobody chose', () => {
    const rise = Array.from({ length: 30 }, (_, i) => {
      return Math.round(100 + (85 * i) / 29 + ([4, -5, 2, -3, 6, -4, 0][i % 7] ?? 0));
    });
    const found = answer(`Stijgt het? Instroom per week: ${rise.join(' ')}`);

    assert.ok(found?.kind === 'reading');
    assert.equal(found.verdictWord, 'Stijgende lijn');
    assert.match(found.verdict.text, /^Het cijfer stijgt sinds .*, omgerekend \d+ per jaar\./);
    const all = [...found.sees, ...found.cannot, found.verdict].map(({ text }) => text).join(' ');
    assert.doesNotMatch(all, /geen stijging|Je begint bij|zonder verandering|Gemiddeld/);
  });

  it('is a signal where it jumps from nothing, without calling that small numbers', () => {
    const jump = answer(`Instroom per week: ${'0 '.repeat(52)}6`);

    assert.ok(jump?.kind === 'reading');
    assert.match(jump.verdict.text, /voor het eerst in 52 weken zo hoog/);
    assert.doesNotMatch(jump.cannot.map(({ text }) => text).join(' '), /zegt weinig/);
  });
});
