import assert from 'node:assert/strict';
import { readFigures } from '../../src/features/indicator/file/read-figures.ts';
import type { Indicator, Observation } from '../../src/features/indicator/indicator.ts';
import { indicatorReader } from '../../src/features/indicator/read-indicator.ts';
import type { OwnerNote } from '../../src/features/publication/digest/ports.ts';
import { readWorkbook } from '../../src/import/workbook/read-workbook.ts';
import { exportFigure } from '../../src/joins/export-figure.ts';
import { exportForms, type ExportForm } from '../../src/shared/offered-file.ts';
import { dayNumber, isoDay } from '../../src/time/day.ts';
import { memoryStore } from '../features/indicator/memory-store.ts';
import { anIndicator, anObservation } from '../support/indicators.ts';

const threshold = 10;
const firstMonday = dayNumber('2025-11-24') ?? 0;
const weeks = 52;
const today = '2026-11-30';
const wobble = [3, -4, 1, -2, 5, -6, 2, 0, -3, 6, -1, 4, -5];
const actor = {
  person: { tenantId: 'gemeente', id: 'iemand' },
  name: null,
  roles: [],
  language: 'nl' as const,
  topic: null,
  conversation: { kind: 'personal' as const, id: 'a:chat' },
};
const ofWeek = (week: number) => isoDay(firstMonday + 7 * week);

function weekly(of: (week: number) => Partial<Observation>): Observation[] {
  return Array.from({ length: weeks }, (_, week) =>
    anObservation({ periodStart: ofWeek(week), publishedOn: ofWeek(week + 1), status: 'final', ...of(week) }),
  );
}

async function exported(indicator: Indicator, observations: Observation[], as: ExportForm, notes: OwnerNote[] = []) {
  const { store } = memoryStore([{ indicator, observations }]);
  const [found] = await indicatorReader(store, async () => threshold).readWholes([indicator]);
  assert.ok(found);
  const sources = { found, entries: [], observations, stories: [], uses: null, version: 1, threshold };
  return (await exportFigure(sources, { as, notes, today }, actor as never)) ?? assert.fail('nothing was made');
}

async function readAgain(indicator: Indicator, { name, bytes }: { name: string; bytes: Uint8Array }) {
  const read = await readWorkbook(bytes, name);
  assert.equal(read.kind, 'workbook');
  if (read.kind !== 'workbook') return assert.fail();
  return { workbook: read.workbook, result: readFigures(read.workbook, [indicator], today) };
}

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString();

describe('an indicator that leaves as a file', () => {
  const kinds: readonly (readonly [string, Partial<Indicator>, (week: number) => Partial<Observation>])[] = [
    ['counts', {}, (week) => ({ value: 1_020 + (wobble[week % 13] ?? 0) })],
    [
      'percentages',
      { kind: 'proportion', unit: { nl: '%', en: '%' }, decimals: 1 },
      (week) => {
        const [numerator, denominator] = [240 + (wobble[week % 13] ?? 0), 297];
        return { numerator, denominator, value: (100 * numerator) / denominator };
      },
    ],
    [
      'rates',
      { kind: 'rate', unit: { nl: 'per 1.000 inwoners', en: 'per 1,000 residents' }, decimals: 2 },
      (week) => {
        const [numerator, denominator] = [140 + (wobble[week % 13] ?? 0), 60_361];
        return { numerator, denominator, value: (1_000 * numerator) / denominator };
      },
    ],
    [
      'durations',
      { kind: 'duration', unit: { nl: 'dagen', en: 'days' }, decimals: 1 },
      (week) => ({ value: 38.5 + (wobble[week % 13] ?? 0) / 4, denominator: 40 }),
    ],
    [
      'money',
      { kind: 'money', unit: { nl: 'euro', en: 'euros' }, decimals: 2, disclosure: 'none' },
      (week) => ({ value: 1_234.56 + week }),
    ],
  ];
  for (const [name, given, of] of kinds)
    for (const as of ['xlsx', 'csv'] as const)
      it(`can be sent in again and says the same: ${name} as ${as}`, async () => {
        const indicator = anIndicator({ lagPeriods: 0, ...given });
        const observations = weekly(of);
        const { result } = await readAgain(indicator, await exported(indicator, observations, as));

        assert.equal(result.kind, 'figures', JSON.stringify(result).slice(0, 400));
        if (result.kind !== 'figures') return;
        assert.equal(result.figures.length, weeks);
        for (const [week, figure] of result.figures.entries()) {
          const own = observations[week];
          assert.equal(figure.periodStart, own?.periodStart);
          if (own?.numerator != null && own.denominator !== null)
            assert.deepEqual([figure.numerator, figure.denominator], [own.numerator, own.denominator]);
          else assert.equal(figure.value, own?.value);
        }
      });

  it('has a sheet for the figures, the revisions, the reading and the definition', async () => {
    const observations = [
      ...weekly((week) => ({ value: 100 + (wobble[week % 13] ?? 0) })),
      anObservation({ periodStart: ofWeek(51), publishedOn: ofWeek(53), value: 190, status: 'final' }),
    ];
    const indicator = anIndicator({ lagPeriods: 0, target: 80, favourable: 'decrease' });
    const { workbook } = await readAgain(indicator, await exported(indicator, observations, 'xlsx'));

    assert.deepEqual(
      workbook.sheets.map(({ name, cells }) => [name, cells.length > 5]),
      [
        ['Cijfers', true],
        ['Herzieningen', true],
        ['Lezing', true],
        ['Definitie', true],
      ],
    );
    const [, revisions, reading, definition] = workbook.sheets.map(({ cells }) => JSON.stringify(cells));
    assert.match(revisions ?? '', /2026-W47.*2026-W47/, 'each publication has a row');
    assert.match(reading ?? '', /signaal: hoger dan de verwachte grenzen/);
    assert.match(definition ?? '', /Doel.*80/);
  });

  it('opens in a Dutch Excel, and nothing in it is a formula', async () => {
    const indicator = anIndicator({ lagPeriods: 0, kind: 'duration', decimals: 1 });
    const observations = weekly((week) => ({ value: 38.5 + week }));
    const note = { indicatorId: indicator.id, periodStart: ofWeek(3), note: '=HYPERLINK("http://127.0.0.1");x' };
    const file = await exported(indicator, observations, 'csv', [note]);

    const [first = '', second = '', ...others] = text(file.bytes).split('\r\n');
    assert.equal(first, '\uFEFFindicator;gebied;periode;waarde;teller;noemer;opmerking;status');
    assert.match(second, /;2025-W48;38,5;;;;definitief$/);
    assert.ok(others.some((line) => line.includes(`"'=HYPERLINK(""http://127.0.0.1"");x"`)));
    assert.doesNotMatch(text(file.bytes), /(?:^|;)"?[=+@]/m);
    const { result } = await readAgain(indicator, file);
    assert.ok(result.kind === 'figures' && result.figures.some((figure) => figure.note === note.note));
  });

  for (const as of exportForms)
    it(`is the same whatever the small figures in it are: ${as}`, async () => {
      const told = new Set<string>();
      for (const [one, other] of [
        [5, 8],
        [6, 6],
        [8, 5],
      ] as const) {
        const small = new Map([
          [30, one],
          [45, other],
        ]);
        const indicator = anIndicator({ lagPeriods: 0 });
        const observations = weekly((week) => ({ value: small.get(week) ?? 20 + (wobble[week % 13] ?? 0) }));
        const notes = [{ indicatorId: indicator.id, periodStart: ofWeek(30), note: `Het waren er ${one}` }];
        const file = await exported(indicator, observations, as, notes);
        const said = as === 'xlsx' ? JSON.stringify((await readAgain(indicator, file)).workbook) : text(file.bytes);
        told.add(said);
        if (as !== 'svg') assert.doesNotMatch(said, /Het waren er/);
      }

      assert.equal(told.size, 1);
      const [only = ''] = told;
      if (as === 'csv') assert.doesNotMatch(only, /2026-W26|2026-W41/, 'an empty row would be read as: there is none');
      if (as === 'xlsx') assert.match(only, /periodes zijn afgeschermd/);
    });

  it('draws a chart that needs no colour, with its sentence and a description', async () => {
    const observations = weekly((week) => ({ value: week === 51 ? 190 : 100 + (wobble[week % 13] ?? 0) }));
    const svg = text((await exported(anIndicator({ lagPeriods: 0 }), observations, 'svg')).bytes);

    assert.match(svg, /<title id="title">[^<]+week 22 2026 tot en met week 47 2026<\/title>/);
    assert.match(svg, /<desc id="desc">[^<]*190 meldingen in week 47 van 2026/);
    assert.match(svg, /stroke-dasharray/);
    for (const [tag] of svg.matchAll(/<[a-z][^>]*>/g)) {
      const names = [...tag.matchAll(/ ([\w-]+)="/g)].map(([, name]) => name);
      assert.equal(new Set(names).size, names.length, `an attribute twice, which no reader takes: ${tag}`);
    }
    const colours = new Set([...svg.matchAll(/#([0-9a-f]{3,6})/g)].map(([, colour = '']) => colour));
    for (const colour of colours) assert.match(colour, /^(.)\1{2}$/, 'black, white or grey');
  });
});
