import assert from 'node:assert/strict';
import type { IImage } from '@microsoft/teams.cards';
import { CardAction } from '../../cards/actions.ts';
import { followUps } from '../../cards/ask/follow-up.ts';
import { axis } from '../../cards/kit/axis.ts';
import type { ChartPoint } from '../../cards/kit/draw-chart.ts';
import { lineChart, type ChartSeries } from '../../cards/kit/line-chart.ts';
import { sparkline, type SparkPoint } from '../../cards/kit/sparkline.ts';
import { factTable } from '../../cards/kit/table.ts';
import { bullets, escapeMarkdown, linkText, oneLineOf, written } from '../../cards/kit/text.ts';

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

  it('keeps lines that somebody wrote apart, and links to the addresses in them', () => {
    assert.equal(written(' een\ntwee\n\n*drie* ').text, 'een\n\ntwee\n\n\\*drie\\*');
    assert.equal(
      written('Kijk op https://a.example/x_y?z=1. (https://b.example)').text,
      'Kijk op [https://a.example/x\\_y?z=1](https://a.example/x_y?z=1). ([https://b.example](https://b.example))',
    );
    assert.equal(written('[kwaad](javascript:x) https://').text, '\\[kwaad\\](javascript:x) https://');
  });

  it('cuts a line at the end of a word', () => {
    assert.equal(oneLineOf('een\ntwee', 20), 'een twee');
    assert.equal(oneLineOf('een twee, drie', 12), 'een twee…');
    assert.equal(oneLineOf('a'.repeat(30), 10), `${'a'.repeat(9)}…`);
  });

  it('keeps a bullet on one line', () => {
    assert.equal(bullets(['een\n\n- twee', 'drie']).text, '- een - twee\n- drie');
  });
});

describe('axis', () => {
  it('starts at zero and ends on a round mark above the highest value', () => {
    assert.deepEqual(axis([38, 55]), { from: 0, to: 60, marks: [0, 20, 40, 60], decimals: 0, startsAtZero: true });
    assert.deepEqual(axis([0.2, 0.31], { decimals: 2 }).marks, [0, 0.1, 0.2, 0.3, 0.4]);
    assert.equal(axis([0.2, 0.31], { decimals: 2 }).decimals, 1);
  });

  it('is cut, and says so, when all values would lie squeezed at the top', () => {
    const { from, marks, startsAtZero } = axis([1_212, 1_249]);
    assert.deepEqual(
      { from, marks, startsAtZero },
      { from: 1_210, marks: [1_210, 1_220, 1_230, 1_240, 1_250], startsAtZero: false },
    );
  });

  it('goes no further than what can be', () => {
    assert.deepEqual(axis([40, 96], { most: 100 }).marks, [0, 25, 50, 75, 100]);
    assert.equal(axis([95, 99.5], { most: 100 }).to, 100);
  });

  it('holds every value, whatever they are', () => {
    for (let lowest = -50; lowest <= 50; lowest += 7.3)
      for (let range = 0; range <= 2000; range += 13.7) {
        const { from, to, marks } = axis([lowest, lowest + range]);
        assert.ok(from <= lowest + 1e-9 && to >= lowest + range - 1e-9, `${lowest} + ${range}: ${from} to ${to}`);
        assert.ok(from < to && marks.length >= 2 && marks.length <= 7, marks.join(' '));
      }
  });

  it('has no mark between two counts', () => {
    assert.deepEqual(axis([40, 41]).marks, [40, 41]);
    assert.deepEqual(axis([1, 1]).marks, [0, 1]);
    assert.deepEqual(axis([0, 9]).marks, [0, 5, 10]);
  });

  it('needs no values', () => {
    assert.deepEqual(axis([]).marks, [0, 1]);
  });
});

describe('line chart', () => {
  const week = (value: number | null, number: number, more: Partial<ChartPoint> = {}): ChartPoint => ({
    name: `week ${number}`,
    year: number < 40 ? '2026' : '2025',
    value,
    ...more,
  });
  const draw = (points: readonly ChartPoint[], series: Partial<ChartSeries> = {}) =>
    lineChart({ unit: 'meldingen', points, ...series }, 'Meldingen, Noord', 'nl');
  const svgOf = (image: IImage, theme?: 'dark') => {
    const url = theme === 'dark' ? image.themedUrls?.[0]?.url : image.url;
    assert.match(url ?? '', /^data:image\/svg\+xml;base64,/);
    return Buffer.from((url ?? '').split(',')[1] ?? '', 'base64').toString();
  };
  const textsIn = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text ?? '');
  const lineIn = (svg: string) =>
    /<path d="([^"]*)" fill="none" stroke="[^"]*" stroke-width="2.5"/.exec(svg)?.[1] ?? '';
  const expected = { mean: 41, lower: 30, upper: 52 };

  it('draws the newest 52 periods', () => {
    const points = Array.from({ length: 60 }, (_, index) => week(index, index));
    assert.equal(lineIn(svgOf(draw(points))).split('L').length, 52);
  });

  it('breaks its line at a missing period, without a word for it', () => {
    const svg = svgOf(draw([week(1, 1), week(2, 2), week(null, 3), week(3, 4)]));
    assert.equal(lineIn(svg).split('M').length - 1, 2);
    assert.match(lineIn(svg), /h0$/);
    assert.deepEqual(textsIn(svg)[0], 'meldingen');
    assert.equal(textsIn(svg).filter((text) => /^[a-z ]+$/.test(text)).length, 1);
  });

  it('names what is in it, with at most three words beside the unit', () => {
    const points = [
      week(41, 1, { expected }),
      week(70, 2, { expected, mark: 'signal' }),
      week(12, 3, { mark: 'incomplete' }),
    ];
    assert.deepEqual(textsIn(svgOf(draw(points))).slice(0, 4), [
      'meldingen',
      'verwacht',
      'signaal',
      'nog niet volledig',
    ]);
    assert.deepEqual(textsIn(svgOf(draw([week(41, 1), week(20, 2)]))).slice(0, 2), ['meldingen', '0']);
  });

  it('sets an incomplete period apart from the line', () => {
    const svg = svgOf(draw([week(9, 1), week(8, 2), week(4, 3, { mark: 'incomplete' })]));
    assert.equal(lineIn(svg).split('L').length, 2);
    assert.match(svg, /a4 4 0 1 0 8 0/);
  });

  it('gives a signal a shape of its own, because colour alone tells nothing to some', () => {
    assert.match(svgOf(draw([week(9, 1), week(80, 2, { mark: 'signal' })])), /l5\.5-5\.5 5\.5 5\.5-5\.5 5\.5z/);
  });

  it('draws what was expected in steps, and breaks where nothing was', () => {
    const points = [
      week(41, 1, { expected }),
      week(41, 2, { expected }),
      week(41, 3, { expected: { ...expected, upper: 60 } }),
      week(41, 4),
      week(41, 5, { expected }),
    ];
    const [, range = ''] = /<path d="([^"]*)" fill="#e4e8ef"/.exec(svgOf(draw(points))) ?? [];
    assert.equal(range.split('M').length - 1, 2);
    assert.equal((range.split('Z')[0]?.match(/H/g) ?? []).length, 3);
  });

  it('writes numbers as the reader does', () => {
    const points = [week(800, 1), week(1_198, 2)];
    assert.ok(textsIn(svgOf(draw(points))).includes('1.500'));
    const english = lineChart({ unit: 'reports', points }, 'Reports', 'en');
    assert.ok(textsIn(svgOf(english)).includes('1,500'));
  });

  it('says where its axis starts when that is not zero', () => {
    assert.equal(textsIn(svgOf(draw([week(1_212, 1), week(1_249, 2)])))[0], 'meldingen (begint bij 1.210)');
  });

  it('keeps the words under it apart, and inside', () => {
    const points = Array.from({ length: 52 }, (_, index) => week(40, index < 6 ? 47 + index : index - 5));
    const labels = [...svgOf(draw(points)).matchAll(/<text x="([\d.]+)" y="(\d+)" text-anchor="middle">(week[^<]*)</g)];
    assert.ok(labels.length >= 4);
    const places = labels.map(([, x]) => Number(x));
    for (const [index, x] of places.entries()) {
      assert.ok(x >= 22 && x <= 378);
      if (index > 0) assert.ok(x - (places[index - 1] ?? 0) > 60);
    }
  });

  it('is drawn for a dark theme too, and says in words what it shows', () => {
    const image = draw([week(41, 47), week(40, 2)]);
    assert.notEqual(svgOf(image), svgOf(image, 'dark'));
    assert.match(image.altText ?? '', /^Grafiek: Meldingen, Noord, week 47 2025 tot en met week 2 2026\. /);
  });

  it('leaves room for the rest of the card, whatever is in it', () => {
    const points = Array.from({ length: 52 }, (_, index) =>
      week(123_456.7 + index * 1_234.5, index + 1, {
        mark: 'signal',
        expected: { mean: 123_000 + index, lower: 101_000 - index * 37, upper: 140_000 + index * 41 },
      }),
    );
    assert.ok(JSON.stringify(draw(points)).length < 15 * 1024);
  });

  it('shows a unit as it was written', () => {
    assert.match(svgOf(draw([week(1, 1)], { unit: 'a<b & c' })), />a&lt;b &amp; c</);
  });
});

describe('sparkline', () => {
  type Drawn = readonly (number | null | 'incomplete')[];
  const lineOf = (values: Drawn) => {
    const points = values.map((value): SparkPoint =>
      value === 'incomplete' ? { value: 5, expected: null, mark: value } : { value, expected: null, mark: null },
    );
    const { url } = sparkline(points, 'Meldingen');
    const svg = Buffer.from(url.split(',')[1] ?? '', 'base64').toString();
    return /<path d="([^"]*)" fill="none"/.exec(svg)?.[1]?.replaceAll(/\d+ \d+/gu, '.') ?? '';
  };

  it('breaks its line where there is no figure, and before one that is not complete', () => {
    assert.equal(lineOf([1, 2, 3]), 'M.L.L.');
    assert.equal(lineOf([1, 2, null, 3, 4]), 'M.L.M.L.');
    assert.equal(lineOf([1, 2, 'incomplete']), 'M.L.');
  });

  it('shows a figure that stands alone, wherever it stands', () => {
    const alone: readonly Drawn[] = [[7], [null, 7], [7, null], [7, 'incomplete']];
    for (const values of alone) assert.equal(lineOf(values), 'M.h0', JSON.stringify(values));
    assert.equal(lineOf([1, 2, null, 3]), 'M.L.M.h0');
  });
});

describe('table', () => {
  it('gives each column room for its longest word, and keeps short lines whole', () => {
    const titles = ['Periode', 'Huishoudens', 'Verwacht'];
    const { columns } = factTable(titles, [['week 46 van 2026', '1.240', '1.200 tot 1.300']]);
    const widths = (columns ?? []).map(({ width }) => Number(width));
    for (const [index, title] of titles.entries()) assert.ok((widths[index] ?? 0) >= title.length);
    assert.ok((widths[0] ?? 0) >= 0.75 * 'week 46 van 2026'.length);
    assert.ok(Math.max(...widths) < 16);
  });

  it('puts the lines of a cell below each other', () => {
    const { rows } = factTable(['Cijfer'], [[['14 meldingen', 'Gewone schommeling']]]);
    assert.equal(rows?.[1]?.cells?.[0]?.items.length, 2);
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
