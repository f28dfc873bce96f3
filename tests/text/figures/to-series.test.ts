import assert from 'node:assert/strict';
import type { OwnSeries } from '../../../src/text/figures/account.ts';
import { type Given, type MadeSeries, toSeries } from '../../../src/text/figures/to-series.ts';
import { read } from '../../../src/statistics/reading/read.ts';
import { placeInYear } from '../../../src/time/period.ts';
import { understood } from './in-short.ts';

const week = (isoYear: number, isoWeek: number) => ({ kind: 'week', isoYear, isoWeek }) as const;
const month = (year: number, number: number) => ({ kind: 'month', year, month: number }) as const;

function own(text: string): OwnSeries {
  const [series] = understood(text).series;
  if (!series) throw new TypeError(text);
  return series;
}

const made = (text: string, given?: Given): MadeSeries => toSeries(own(text), given);

/** `2026-12=31` for week or month 12. */
function inShort(result: MadeSeries): string[] {
  if (result.kind !== 'series') return [JSON.stringify(result)];
  return result.series.points.map(({ period, value }) =>
    period.kind === 'week'
      ? `${period.isoYear}-${period.isoWeek}=${value}`
      : `${period.year}-${placeInYear(period)}=${value}`,
  );
}

describe('own numbers / a series to read', () => {
  it('is read, with the verdict of the method its words allow', () => {
    const text = 'Meldingen per week: 42 38 45 40 37 44 41 39 46 43 38 40 44 41 39 40 43 37 45 41 42 38 80';
    const result = made(text, { newest: week(2026, 12) });
    assert.ok(result.kind === 'series');
    assert.equal(result.series.meta.kind, 'flow');
    assert.deepEqual(read(result.series).verdict, { kind: 'signal', rule: 'outside', direction: 'up', points: 1 });
  });

  it('lets a list end at the newest period', () => {
    assert.deepEqual(inShort(made('instroom per week 18 20 17', { newest: week(2026, 2) })), [
      '2025-52=18',
      '2026-1=20',
      '2026-2=17',
    ]);
    assert.deepEqual(inShort(made('instroom 18 20 17', { frequency: 'month', newest: month(2026, 1) })), [
      '2025-11=18',
      '2025-12=20',
      '2026-1=17',
    ]);
  });

  it('turns the newest first round', () => {
    const result = made('maand\taantal\nmrt 2026\t31\nfeb 2026\t28\njan 2026\t35', { kind: 'flow' });
    assert.deepEqual(inShort(result), ['2026-1=35', '2026-2=28', '2026-3=31']);
    assert.equal(result.kind === 'series' && result.wasNewestFirst, true);
    assert.deepEqual(inShort(made('meldingen in wk 2 31, wk 1 28, wk 52 35', { newest: week(2026, 10) })), [
      '2025-52=35',
      '2026-1=28',
      '2026-2=31',
    ]);
  });

  it('counts years back from the newest period that can be', () => {
    const text = 'meldingen: week 51 22, week 52 9, week 1 11, week 2 30';
    assert.deepEqual(inShort(made(text, { newest: week(2026, 10) })), [
      '2025-51=22',
      '2025-52=9',
      '2026-1=11',
      '2026-2=30',
    ]);
    assert.deepEqual(inShort(made(text, { newest: week(2026, 1) })), [
      '2024-51=22',
      '2024-52=9',
      '2025-1=11',
      '2025-2=30',
    ]);
    assert.deepEqual(inShort(made('meldingen in week 53: 12', { newest: week(2026, 10) })), ['2020-53=12']);
  });

  it('leaves a period without a figure open', () => {
    assert.deepEqual(inShort(made('meldingen: jan 2026 31, feb 2026 onbekend, apr 2026 35')), [
      '2026-1=31',
      '2026-2=null',
      '2026-3=null',
      '2026-4=35',
    ]);
    assert.deepEqual(inShort(made('instroom per week 18 - 20 17', { newest: week(2026, 4) })), [
      '2026-1=18',
      '2026-2=null',
      '2026-3=20',
      '2026-4=17',
    ]);
  });

  it('counts last week back from the newest, and calls this week provisional', () => {
    const result = made('38 referrals last week and 51 this week', { newest: week(2026, 12) });
    assert.deepEqual(inShort(result), ['2026-11=38', '2026-12=51']);
    assert.ok(result.kind === 'series');
    assert.deepEqual(
      result.series.points.map(({ status }) => status),
      ['final', 'provisional'],
    );
  });

  it('keeps parts and wholes, so that the reading has its denominators', () => {
    const result = made('maand;aantal;van\njan 2026;31;40\nfeb 2026;28;41');
    assert.ok(result.kind === 'series');
    assert.deepEqual(result.series.points[0], {
      period: month(2026, 1),
      value: 77.5,
      numerator: 31,
      denominator: 40,
      status: 'final',
    });
    assert.equal(result.series.meta.kind, 'proportion');
  });

  const incomplete: readonly (readonly [text: string, given: Given, missing: readonly string[]])[] = [
    ['31 28 35', {}, ['kind', 'frequency', 'newest']],
    ['31 28 35', { kind: 'flow', newest: week(2026, 12) }, ['frequency']],
    ['Meldingen per week: 31 28 35', {}, ['newest']],
    ['Meldingen per week: 31 28 35', { newest: month(2026, 1) }, ['newest']],
    ['Meldingen per week: 31 28 35', { newest: week(2026, 99) }, ['newest']],
    ['jan 2026 31, feb 2026 28', {}, ['kind']],
    ['meldingen in jan 31, in feb 28', {}, ['newest']],
  ];
  for (const [text, given, missing] of incomplete) {
    it(`names what ${JSON.stringify(text)} lacks with ${JSON.stringify(given)}`, () =>
      assert.deepEqual(made(text, given), { kind: 'incomplete', missing }));
  }

  const refused: readonly (readonly [text: string, given: Given, reason: string])[] = [
    ['Noord 12, Zuid 15, Oost 9', { kind: 'flow' }, 'not-over-time'],
    ['Een test vindt 80% en geeft 12% vals alarm', {}, 'not-over-time'],
    ['Q1 2026 12, Q2 2026 15', { kind: 'flow' }, 'frequency-unsupported'],
    ['2022: 412, 2023: 398', { kind: 'flow' }, 'frequency-unsupported'],
    ['2026-01-12: 31, 2026-01-13: 28', { kind: 'flow', frequency: 'week' }, 'frequency-unsupported'],
    ['jan 2026 31, feb 2026 28', { kind: 'flow', frequency: 'week' }, 'frequency-disagrees'],
    ['jan 2026 31, jan 2026 28', { kind: 'flow' }, 'duplicate-period'],
  ];
  for (const [text, given, reason] of refused) {
    it(`refuses ${JSON.stringify(text)}: ${reason}`, () =>
      assert.deepEqual(made(text, given), { kind: 'refused', reason }));
  }

  it('refuses more weeks than two hundred years hold', () => {
    const text = `meldingen per week: ${'31 '.repeat(10_601)}`;
    assert.deepEqual(made(text, { newest: week(2026, 12) }), { kind: 'refused', reason: 'too-long' });
  });

  it('never signals on a stock', () => {
    const text = `wachtlijst per maand: ${Array.from({ length: 30 }, (_, i) => 100 + i).join(' ')} 300`;
    const result = made(text, { newest: month(2026, 2) });
    assert.ok(result.kind === 'series');
    assert.deepEqual(read(result.series).verdict, { kind: 'withheld', reason: 'stock' });
  });
});
