import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { Observation } from '../../../src/features/indicator/indicator.ts';
import { cbsSeries } from '../../../src/local/sample/cbs-series.ts';

const [benefits, deaths] = cbsSeries();

describe('sample / CBS series', () => {
  it('are real: source, date and licence are named in both languages', () => {
    for (const { indicator } of cbsSeries()) {
      assert.equal(indicator.isSample, false);
      assert.match(indicator.source.name.nl, /CBS.*opgehaald op \d+ \w+ 2026.*CC BY 4\.0/);
      assert.match(indicator.source.name.en, /Statistics Netherlands.*retrieved on \d+ \w+ 2026.*CC BY 4\.0/);
    }
  });

  it('are accepted by the schema and are about the whole country', () => {
    for (const { observations } of cbsSeries()) {
      Observation.array().parse(observations);
      assert.ok(observations.every(({ area }) => area === 'Nederland'));
    }
  });

  it('hold ten years of monthly benefits, the last three months provisional and rounded', () => {
    const rows = benefits?.observations ?? [];
    assert.equal(rows.length, 120);
    assert.equal(rows[0]?.periodStart, '2016-05-01');
    assert.deepEqual(
      rows.filter(({ status }) => status === 'provisional').map(({ periodStart, value }) => [periodStart, value]),
      [
        ['2026-02-01', 346],
        ['2026-03-01', 347],
        ['2026-04-01', 348],
      ],
    );
    assert.equal(rows.find(({ periodStart }) => periodStart === '2017-01-01')?.value, 401.2);
  });

  it('hold ten years of weekly deaths with week 53 of 2015 and 2020', () => {
    const rows = deaths?.observations ?? [];
    assert.equal(rows.length, 522);
    assert.equal(rows.find(({ periodStart }) => periodStart === '2019-07-22')?.value, 3006);
    assert.deepEqual([rows[0]?.periodStart, rows.at(-1)?.periodStart], ['2014-12-29', '2024-12-23']);
    for (const monday of ['2015-12-28', '2020-12-28']) assert.ok(rows.some((o) => o.periodStart === monday));
  });
});
