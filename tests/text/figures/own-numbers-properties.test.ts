import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { OwnNumbers } from '../../../src/text/figures/account.ts';
import { ownNumbersIn } from '../../../src/text/figures/own-numbers.ts';
import { toSeries } from '../../../src/text/figures/to-series.ts';
import { read } from '../../../src/statistics/reading/read.ts';

const fragments = fc.constantFrom(
  ...'31 28 1.234 1,234 12,5 4,1% € k mln - . x n.b. ? ! : ; , | / ( ) " < > + = 2024 2026-W12 12-01-2026 06-12345678 1234AB 10:30'.split(
    ' ',
  ),
  ...'week wk jan februari mrt may Q1 kwartaal totaal gemiddeld van naar of op per en and artikel vorige deze aantal inwoners'.split(
    ' ',
  ),
  '\n',
  '\t',
  '\r\n',
  ' ',
  '  ',
  '\u00a0',
  '\u202f',
  '\u2212',
  '<td>',
  '</td>',
  '<tr>',
  '</tr>',
  '&nbsp;',
  '<p>',
  '|---|',
  '""',
);
const garbage = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .array(
      fc.oneof(
        fragments,
        fragments.map((one) => `${one} `),
      ),
      { maxLength: 30 },
    )
    .map((all) => all.join('')),
);
/** Digits in tags and entities are markup, no text. */
const unmarked = garbage.filter((text) => !/<\/?[a-z]|&/i.test(text));

const dutch = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 });
const english = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
const plain = new Intl.NumberFormat('nl-NL', { useGrouping: false, maximumFractionDigits: 2 });
const habits = [
  ...['; ', ' ; ', '\n', ' | ', '\r\n', ', '].map((separator) => ({ format: dutch, separator })),
  ...['; ', '\n', '\r\n', ', '].map((separator) => ({ format: english, separator })),
  ...[' ', '; ', '\t', ';'].map((separator) => ({ format: plain, separator })),
];
const figure = fc.oneof(
  fc.integer({ min: -400, max: 999 }),
  fc.integer({ min: 1000, max: 90_000 }).map((n) => n / 4),
);
const months = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

const valuesOf = (own: OwnNumbers) =>
  own.kind === 'understood' ? own.series.flatMap(({ points }) => points.map(({ value }) => value)) : [];

describe('own numbers / always', () => {
  it('answers instead of throwing, whatever it is given', () => {
    fc.assert(
      fc.property(garbage, (text) => {
        const own = ownNumbersIn(text);
        assert.ok(['nothing', 'understood'].includes(own.kind));
        assertFinite(own);
      }),
      { numRuns: 400, seed: 20260301 },
    );
  });

  it('makes a series or says why not, and what it makes can be read', () => {
    const given = [
      { kind: 'flow', frequency: 'week', newest: { kind: 'week', isoYear: 2026, isoWeek: 10 } },
      { kind: 'flow', frequency: 'month', newest: { kind: 'month', year: 2026, month: 2 } },
      { kind: 'stock', newest: { kind: 'week', isoYear: 0, isoWeek: 99 } },
      {},
    ] as const;
    fc.assert(
      fc.property(garbage, fc.constantFrom(...given), (text, facts) => {
        const own = ownNumbersIn(text);
        if (own.kind !== 'understood') return;
        for (const one of own.series) {
          const made = toSeries(one, facts);
          if (made.kind !== 'series') continue;
          const { verdict } = read(made.series);
          assert.notDeepEqual(verdict, { kind: 'withheld', reason: 'no-values' });
          if (one.unit !== 'percentage' && one.unit !== 'rate')
            assert.notDeepEqual(verdict, { kind: 'withheld', reason: 'invalid' });
        }
      }),
      { numRuns: 300, seed: 20260302 },
    );
  });

  it('accounts for every digit: it is understood or left out', () => {
    fc.assert(
      fc.property(unmarked, (text) => {
        const own = ownNumbersIn(text);
        if (own.kind === 'refused') return;
        const pieces = [...own.leftOut, ...(own.kind === 'understood' ? own.understood : [])];
        const covered = new Set(pieces.flatMap(({ at, end }) => Array.from({ length: end - at }, (_, i) => at + i)));
        for (const match of text.matchAll(/\d/g))
          assert.ok(covered.has(match.index), `${match.index} in ${JSON.stringify(text)}`);
        for (const { text: piece, at, end } of pieces) assert.equal(text.slice(at, end), piece);
      }),
      { numRuns: 400, seed: 20260303 },
    );
  });

  it('gives back the figures of a list, in whatever habit they are written', () => {
    fc.assert(
      fc.property(
        fc.array(figure, { minLength: 3, maxLength: 30 }),
        fc.constantFrom(...habits),
        (figures, { format, separator }) => {
          // Four unmarked digits that count like years are years.
          fc.pre(
            format !== plain || !figures.some((value) => value >= 1980 && value <= 2049 && Number.isInteger(value)),
          );
          const isOpen = figures.every((value) => !/[.,]\d\d?$|^[^.,]*$/.test(format.format(value)));
          fc.pre(!isOpen);
          const text = figures.map((value) => format.format(value)).join(separator);
          const own = ownNumbersIn(text);
          if (own.kind === 'understood' && own.questions.includes('decimal-mark')) return;
          assert.deepEqual(valuesOf(own), figures, JSON.stringify(text));
        },
      ),
      { numRuns: 200, seed: 20260304 },
    );
  });

  it('gives back each month of a table, in any order of columns', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.integer({ min: 0, max: 400 })), { minLength: 2, maxLength: 12 }),
        fc.boolean(),
        (values, isLast) => {
          fc.pre(values.filter((value) => value !== null).length >= values.length / 2);
          const rows = [['maand', 'aantal'], ...values.map((value, i) => [months[i] ?? '', `${value ?? ''}`])];
          const text = rows.map((row) => (isLast ? row.toReversed() : row).join('\t')).join('\r\n');
          assert.deepEqual(valuesOf(ownNumbersIn(text)), values, JSON.stringify(text));
        },
      ),
      { numRuns: 60, seed: 20260305 },
    );
  });
});

function assertFinite(node: unknown): void {
  if (typeof node === 'number') assert.ok(Number.isFinite(node), `${node}`);
  else if (node && typeof node === 'object') Object.values(node).forEach(assertFinite);
}
