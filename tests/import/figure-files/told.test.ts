import assert from 'node:assert/strict';
import { problemSentence, remarkSentence } from '../../../src/features/indicator/file/file-words.ts';
import type { FileProblem, FileRemark } from '../../../src/features/indicator/file/figure-file.ts';
import { readFigureBytes } from '../../../src/import/workbook/read-figure-bytes.ts';
import { limits } from '../../../src/import/workbook/limits.ts';
import { read, today, weekly } from './given.ts';

async function problemsOf(
  content: string,
): Promise<{ readonly problems: readonly FileProblem[]; readonly more: number }> {
  const result = await read({ content });
  assert.equal(result.kind, 'problems', JSON.stringify(result));
  return result.kind === 'problems' ? result : { problems: [], more: 0 };
}

async function sentences(content: string): Promise<readonly string[]> {
  return (await problemsOf(content)).problems.map((problem) => problemSentence(problem, 'nl'));
}

async function remarks(content: string): Promise<readonly string[]> {
  const result = await read({ content });
  const told: readonly FileRemark[] = result.kind === 'figures' ? result.remarks : [];
  return told.map((remark) => remarkSentence(remark, 'nl'));
}

describe('what is told of a file', () => {
  it('names the sheet, the cell, the column and the remedy', async () => {
    assert.deepEqual(await sentences('week;Klachten\n2026-W45;veel\n2025-W53;3\n'), [
      "Blad 'cijfers', cel B2 (kolom 'Klachten'): 'veel' is geen getal. Vul een getal in, of laat de cel leeg.",
      "Blad 'cijfers', cel A3 (kolom 'week'): '2025-W53' bestaat niet in 2025: dat jaar heeft 52 weken. Vul de goede periode in.",
    ]);
    assert.deepEqual(await sentences('indicator;gebied;periode;waarde\nKlachtn;Cetnrum;2026-W45;3\n'), [
      "Blad 'cijfers', cel A2 (kolom 'indicator'): de indicator 'Klachtn' ken ik niet. Bedoel je 'Klachten'? Vul dan die naam in.",
      "Blad 'cijfers', cel B2 (kolom 'gebied'): het gebied 'Cetnrum' ken ik niet. Bedoel je 'Centrum'? Vul dan die naam in.",
    ]);
    assert.deepEqual(await sentences('Klachten\ngebied;2026-W45\nCentrum;3\nNoord;4\nTotaal;8\n'), [
      "Blad 'cijfers', cel B5 (kolom '2026-W45'): het totaal is '8', maar de cijfers zijn samen 7. Verbeter het totaal of de cijfers.",
    ]);
  });

  it('is said in English too', async () => {
    const { problems } = await problemsOf('week;Klachten\n2026-W45;veel\n');
    assert.deepEqual(
      problems.map((problem) => problemSentence(problem, 'en')),
      [
        "Sheet 'cijfers', cell B2 (column 'Klachten'): 'veel' is not a number. Fill in a number, or leave the cell empty.",
      ],
    );
  });

  it('are at most twenty mistakes, with how many more there are', async () => {
    const rows = Array.from({ length: 30 }, (_, i) => `2026-W${String(i + 1).padStart(2, '0')};veel`).join('\n');
    const { problems, more } = await problemsOf(`week;Klachten\n${rows}\n`);
    assert.deepEqual([problems.length, more], [20, 10]);
  });

  it('holds nothing of a person', async () => {
    const [sentence = ''] = await sentences('week;Klachten\n2026-W45;bel j.jansen@voorbeeldstad.nl\n');
    assert.match(sentence, /\[e-mailadres\]/);
    assert.doesNotMatch(sentence, /jansen/);
  });

  it('are also the things that were understood, and how often', async () => {
    assert.deepEqual(await remarks('week;Klachten\n2026-W45;-\n2026-W46;x\n2026-W49;3*\n'), [
      "Blad 'cijfers', cel B2 (kolom 'Klachten'): '-' betekent hier: geen cijfer. Dat is iets anders dan nul. Dit komt 2 keer voor.",
      "Blad 'cijfers', cel A4 (kolom 'week'): '2026-W49' is nog niet voorbij. Het cijfer kan nog veranderen.",
      "Blad 'cijfers', cel B4 (kolom 'Klachten'): dit cijfer is voorlopig.",
    ]);
  });
});

describe('a large file', () => {
  it('is read in a thread of its own to the same figures', async () => {
    const rows = Array.from(
      { length: 3_000 },
      (_, i) =>
        `Klachten;${['Centrum', 'Noord', 'Zuid'][i % 3]};${2000 + (Math.floor(i / 3) % 20)}-W${String(1 + (Math.floor(i / 60) % 52)).padStart(2, '0')};${i % 7};`,
    );
    const content = `indicator;gebied;periode;waarde;opmerking\n${rows.join('\n')}\n`;
    const bytes = new TextEncoder().encode(content);
    assert.ok(bytes.length > limits.here);
    const areas = new Map([['klachten', ['Centrum', 'Noord', 'Zuid']]]);
    const here = await readFigureBytes({
      bytes,
      fileName: 'cijfers.csv',
      indicators: weekly,
      today,
      areas,
      chosen: {},
    });
    assert.equal(here.kind, 'figures');
    assert.deepEqual(await read({ content }), here);
  });
});
