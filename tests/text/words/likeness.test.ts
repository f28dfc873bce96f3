import assert from 'node:assert/strict';
import { likenessIndex, type Labelled } from '../../../src/text/words/likeness.ts';

const words = ['gemiddelde', 'mediaan', 'seizoen', 'trend', 'kans', 'toeval', 'grens', 'wachttijd', 'de', 'van', 'hoe'];
const texts: Labelled[] = Array.from({ length: 400 }, (_, n) => ({
  label: `artikel-${n % 40}`,
  text: [1, 3, 7, 11].map((step) => words[(n * step + (n >> 3)) % words.length]).join(' '),
  weight: n % 3 === 0 ? 1 : 0.9,
}));
const { labels, likenessOf } = likenessIndex(texts, 'nl');
const nobody = new Map<string, unknown>();

describe('likeness', () => {
  it('is the same for the most alike as when all are asked for', () => {
    for (const question of ['Hoe zit het met de mediaan?', 'trend van de wachttijd', 'seizonen', words.join(' ')]) {
      const all = [...likenessOf(question, labels.length, nobody)];
      const some = [...likenessOf(question, 8, nobody)];
      const eighth = all.toSorted((a, b) => b - a)[7] ?? 0;

      for (const [place, likeness] of all.entries())
        if (likeness >= eighth) assert.equal(some[place], likeness, `${question}: ${labels[place]}`);
    }
  });

  it('is told of what is also wanted, however little it is', () => {
    const question = 'Hoe zit het met de mediaan?';
    const all = [...likenessOf(question, labels.length, nobody)];
    const least = all.indexOf(Math.min(...all.filter((likeness) => likeness > 0)));

    assert.equal(likenessOf(question, 1, new Map([[labels[least] ?? '', 1]]))[least], all[least]);
  });

  it('is nothing for a text without a word in common', () => {
    assert.ok(likenessOf('xyz 12', 8, nobody).every((likeness) => likeness === 0));
    assert.ok(likenessOf('', 8, nobody).every((likeness) => likeness === 0));
  });
});
