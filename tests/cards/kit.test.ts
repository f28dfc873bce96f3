import assert from 'node:assert/strict';
import { CardAction } from '../../cards/actions.ts';
import { followUps } from '../../cards/ask/follow-up.ts';
import { axis } from '../../cards/kit/axis.ts';
import { lineChart, type ChartSeries } from '../../cards/kit/line-chart.ts';
import { factTable } from '../../cards/kit/table.ts';
import { bullets, escapeMarkdown, linkText } from '../../cards/kit/text.ts';

describe('text on a card', () => {
  const escaped = [
    ['*vet* _schuin_ `code` [link](x)', '\\*vet\\* \\_schuin\\_ \\`code\\` \\[link\\](x)'],
    ['# kop', '\\# kop'],
    ['- punt\n+ punt\n1. een', '\\- punt\n\\+ punt\n1\\. een'],
    ['a\\b', 'a\\\\b'],
  ] as const;
  for (const [written, shown] of escaped)
    it(`shows ${JSON.stringify(written)} as it was written`, () => assert.equal(escapeMarkdown(written), shown));

  it('leaves Dutch figures alone', () => {
    for (const figure of ['1.234,5', '-5', '12,4%', '+3']) assert.equal(escapeMarkdown(figure), figure);
  });

  it('links to web addresses only', () => {
    assert.equal(linkText('Bron: ', 'CBS', 'https://cbs.nl/x', ', 2026').text, 'Bron: [CBS](https://cbs.nl/x), 2026');
    for (const url of ['javascript://a.nl/x', 'https://a.nl/x) [kwaad](https://b.nl', undefined])
      assert.equal(linkText('Bron: ', 'CBS', url, '').text, 'Bron: CBS');
  });

  it('keeps a bullet on one line', () => {
    assert.equal(bullets(['een\n\n- twee', 'drie']).text, '- een - twee\n- drie');
  });
});

describe('axis', () => {
  it('starts at zero and ends on a round mark above the highest value', () => {
    assert.deepEqual(axis([38, 55]), { from: 0, to: 60, startsAtZero: true });
    assert.deepEqual(axis([0.2, 0.31]), { from: 0, to: 0.32, startsAtZero: true });
  });

  it('is cut, and says so, when all values would lie squeezed at the top', () => {
    assert.deepEqual(axis([92.5, 95]), { from: 92.5, to: 95, startsAtZero: false });
  });

  it('has marks that differ when Teams writes 1240 as 1.2k', () => {
    assert.deepEqual(axis([1212, 1249]), { from: 1200, to: 1700, startsAtZero: false });
  });

  it('holds every value, whatever they are', () => {
    for (let lowest = -50; lowest <= 50; lowest += 7.3)
      for (let range = 0; range <= 2000; range += 13.7) {
        const { from, to } = axis([lowest, lowest + range]);
        assert.ok(from <= lowest + 1e-9 && to >= lowest + range - 1e-9, `${lowest} + ${range}: ${from} to ${to}`);
        assert.ok(from < to);
      }
  });

  it('needs no values', () => {
    assert.deepEqual(axis([]), { from: 0, to: 1, startsAtZero: true });
  });
});

describe('line chart', () => {
  const table = factTable([{ title: 'Periode', width: 1 }], [['week 1']]);
  const chart = (series: Partial<ChartSeries>) =>
    lineChart({ unit: 'meldingen', points: [], segments: [], ...series }, 'Meldingen', 'nl', table).data ?? [];
  const day = (week: number) => new Date(Date.UTC(2026, 0, 5 + week * 7)).toISOString().slice(0, 10);

  it('draws the newest 52 periods and cuts the limits to them', () => {
    const points = Array.from({ length: 60 }, (_, week) => ({ x: day(week), value: week }));
    const segments = [
      { from: day(0), to: day(3), mean: 1, lower: 0, upper: 2 },
      { from: day(4), to: day(59), mean: 30, lower: 20, upper: 40 },
    ];
    const [values, mean] = chart({ points, segments });
    assert.equal(values?.values?.length, 52);
    assert.deepEqual(mean?.values, [
      { x: day(8), y: 30 },
      { x: day(59), y: 30 },
    ]);
  });

  it('does not draw a line across a missing period, and names it once in sight', () => {
    const points = [1, 2, null, 3].map((value, week) => ({ x: day(week), value }));
    const segments = [{ from: day(0), to: day(3), mean: 2, lower: null, upper: 4 }];
    assert.deepEqual(
      chart({ points, segments }).map(({ legend, values }) => [legend, values?.length]),
      [
        ['Waarde', 2],
        ['Gemiddelde', 2],
        ['Bovengrens', 2],
        ['Waarde', 1],
      ],
    );
  });

  it('sets incomplete periods apart', () => {
    const points = [
      { x: day(0), value: 9 },
      { x: day(1), value: 4, incomplete: true },
    ];
    assert.deepEqual(
      chart({ points }).map(({ legend, values }) => [legend, values]),
      [
        ['Waarde', [{ x: day(0), y: 9 }]],
        ['Onvolledig', [{ x: day(1), y: 4 }]],
      ],
    );
  });

  it('breaks the limits where there are none for a while, and steps where they follow each other', () => {
    const level = { mean: 5, lower: null, upper: null };
    const stepped = [
      { from: day(0), to: day(2), ...level },
      { from: day(3), to: day(6), ...level },
    ];
    const broken = [
      { from: day(0), to: day(2), ...level },
      { from: day(12), to: day(16), ...level },
    ];
    assert.deepEqual(
      chart({ segments: stepped }).map(({ values }) => values?.length),
      [4],
    );
    assert.deepEqual(
      chart({ segments: broken }).map(({ values }) => values?.length),
      [2, 2],
    );
  });
});

describe('what a button sends', () => {
  it('is refused without a nonce, with an unknown action and with an endless question', () => {
    const good = { action: 'ask.follow-up', nonce: '12345678', question: 'Wat is een index?' };
    assert.equal(CardAction.safeParse(good).success, true);
    for (const bad of [
      { nonce: '1234567' },
      { nonce: undefined },
      { action: 'ask.anything' },
      { question: 'x'.repeat(501) },
    ])
      assert.equal(CardAction.safeParse({ ...good, ...bad }).success, false, JSON.stringify(bad).slice(0, 60));
  });

  it('fits the schema with a UUID as the nonce of the card', () => {
    const choices = Array.from({ length: 6 }, (_, index) => ({ title: `${index}`, question: `${index}?` }));
    for (const { data } of followUps(choices, crypto.randomUUID(), 6)) CardAction.parse(data);
  });
});
