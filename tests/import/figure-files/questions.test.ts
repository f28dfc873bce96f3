import assert from 'node:assert/strict';
import { optionWords, questionSentence } from '../../../src/features/indicator/file/file-words.ts';
import { excelOf } from './excel.ts';
import { read, type GivenFile } from './given.ts';

interface Asked extends GivenFile {
  readonly about: string;
  readonly keys: readonly string[];
  readonly sentence: string;
}

const asked: Readonly<Record<string, Asked>> = {
  'which year weeks without one belong to': {
    content: 'week;Klachten\n45;3\n46;4\n',
    about: 'year',
    keys: ['2026', '2025', '2024'],
    sentence: "Blad 'cijfers', cel A2 (kolom 'week'): er staat geen jaar bij. Van welk jaar is de nieuwste periode?",
  },
  'only for years that the periods can be in': {
    content: 'week;Klachten\n51;3\n52;4\n',
    about: 'year',
    keys: ['2025', '2024'],
    sentence: "Blad 'cijfers', cel A2 (kolom 'week'): er staat geen jaar bij. Van welk jaar is de nieuwste periode?",
  },
  'which year the newest week has when one year stands above a turn of the year': {
    content: 'Cijfers 2026\n\nweek;Klachten\n52;3\n1;4\n',
    about: 'year',
    keys: ['2026', '2025', '2024'],
    sentence: "Blad 'cijfers', cel A4 (kolom 'week'): er staat geen jaar bij. Van welk jaar is de nieuwste periode?",
  },
  'how 1.234 is meant when nothing tells': {
    content: 'week;Wachttijd Wmo\n2026-W45;1.234\n2026-W46;41\n',
    about: 'decimals',
    keys: ['comma', 'point'],
    sentence:
      "Blad 'cijfers', cel B2 (kolom 'Wachttijd Wmo'): '1.234' kan op twee manieren gelezen worden. Welk getal is het?",
  },
  'whether 0,45 is 45%': {
    content: 'week;Binnen termijn\n2026-W45;0,45\n2026-W46;0,5\n',
    about: 'percentages',
    keys: ['fractions', 'percentages'],
    sentence:
      "Blad 'cijfers', cel B2 (kolom 'Binnen termijn'): '0,45' staat bij een percentage. Welk percentage is het?",
  },
  'whether 0,45 among larger ones is 45%': {
    content: 'week;Binnen termijn\n2026-W45;81,2\n2026-W46;0,45\n',
    about: 'percentages',
    keys: ['fractions', 'percentages'],
    sentence:
      "Blad 'cijfers', cel B3 (kolom 'Binnen termijn'): '0,45' staat bij een percentage. Welk percentage is het?",
  },
  'which indicator a column counts': {
    content: 'week;aantal meldingen\n2026-W45;42\n',
    about: 'indicator',
    keys: ['wmo-meldingen'],
    sentence:
      "Blad 'cijfers', cel B1 (kolom 'aantal meldingen'): bij welke indicator horen de cijfers onder 'aantal meldingen'?",
  },
  'whether an unknown area is a new one': {
    content: 'Klachten\ngebied;2026-W45\nCentrum;3\nWesterpark;4\n',
    about: 'areas',
    keys: ['add'],
    sentence:
      "Blad 'cijfers', cel A4 (kolom 'gebied'): van het gebied 'Westerpark' zijn nog geen cijfers. Klopt de naam, en is het een nieuw gebied?",
  },
  'which sheet': {
    content: await excelOf(
      {
        name: 'Noord',
        rows: [
          ['week', 'Klachten'],
          ['2026-W45', 1],
        ],
      },
      {
        name: 'Zuid',
        rows: [
          ['week', 'Klachten'],
          ['2026-W45', 2],
        ],
      },
    ),
    about: 'sheet',
    keys: ['Noord', 'Zuid'],
    sentence: 'Er staan cijfers op meer dan één blad. Welk blad wil je inlezen?',
  },
};

describe('what only the person can tell of a file', () => {
  for (const [name, file] of Object.entries(asked))
    it(`is asked: ${name}`, async () => {
      const result = await read(file);
      assert.equal(result.kind, 'choose', JSON.stringify(result));
      if (result.kind !== 'choose') return;
      assert.deepEqual([result.about, result.options.map(({ key }) => key)], [file.about, file.keys]);
      assert.equal(questionSentence(result, 'nl'), file.sentence);
      assert.match(questionSentence(result, 'en'), /\?$/);
    });

  it('is settled by what they choose', async () => {
    for (const file of Object.values(asked)) {
      const first = await read(file);
      assert.equal(first.kind, 'choose');
      if (first.kind !== 'choose') continue;
      for (const { key } of first.options) {
        const second = await read({ ...file, chosen: { [first.about]: key } });
        assert.ok(second.kind !== 'choose' || second.about !== first.about, JSON.stringify(second));
      }
    }
  });

  it('says on the buttons how a number is read, in the language of the person', () => {
    assert.equal(optionWords('decimals', { key: 'point', label: '1.234' }, 'nl'), '1,234');
    assert.equal(optionWords('percentages', { key: 'percentages', label: '0.45%' }, 'nl'), '0,45%');
    assert.equal(optionWords('percentages', { key: 'percentages', label: '0.45%' }, 'en'), '0.45%');
    assert.equal(optionWords('areas', { key: 'add', label: 'Westerpark' }, 'nl'), 'Ja, voeg nieuwe gebieden toe');
  });
});
