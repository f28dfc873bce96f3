import assert from 'node:assert/strict';
import type { CbsLink } from '../../../src/features/indicator/cbs/cbs-table.ts';
import { cbsClient } from '../../../src/import/cbs/cbs-client.ts';
import { startCbsServer, type Answer, type CbsServer } from '../../support/cbs/cbs-server.ts';
import { cbsTables } from '../../support/cbs/tables.ts';

const months: CbsLink = { table: '37789ksz', measure: 'D000198_2', frequency: 'month', fixed: {}, regions: null };
const weeks: CbsLink = {
  table: '70000wk',
  measure: 'M003026',
  frequency: 'week',
  fixed: { Geslacht: '1100' },
  regions: null,
};
const halfYears: CbsLink = {
  table: '80000rg',
  measure: 'M1',
  frequency: 'half-year',
  fixed: { Marges: 'MW00000' },
  regions: {
    dimension: 'RegioS',
    areas: [
      { code: 'NL01  ', area: 'Nederland' },
      { code: 'GM0344', area: 'Utrecht' },
      { code: 'GM1680', area: "Aa en Hunze's Loo" },
    ],
  },
};

describe('CBS StatLine', () => {
  let server: CbsServer;
  beforeEach(async () => {
    server = await startCbsServer(cbsTables());
  });
  afterEach(async () => {
    assert.deepEqual(server.faults, []);
    await server.stop();
  });
  const client = () => cbsClient(server.url, 1);
  const figures = async (link: CbsLink) => {
    const found = await client().figures(link, 'Nederland');
    return found.kind === 'found' ? found.found : found.reason;
  };

  it('says what a table holds', async () => {
    const found = await client().table('80000rg');

    assert.ok(found.kind === 'found');
    const { title, changedOn, measures, dimensions, frequencies, isDiscontinued } = found.found;
    assert.deepEqual(
      [title, changedOn, frequencies, isDiscontinued],
      ['Jeugdhulp; gemeenten', '2026-07-08', ['half-year'], false],
    );
    assert.deepEqual(measures, [{ code: 'M1', title: 'Jongeren met jeugdhulp', unit: 'aantal', decimals: 0 }]);
    assert.deepEqual(
      dimensions.map(({ code, isRegion }) => [code, isRegion]),
      [
        ['Marges', false],
        ['RegioS', true],
      ],
    );
  });

  it('leaves out measures that are text, and says that a table is not updated any more', async () => {
    const [benefits, deaths] = [await client().table('37789ksz'), await client().table('70000wk')];

    assert.ok(benefits.kind === 'found' && deaths.kind === 'found');
    assert.deepEqual(
      benefits.found.measures.map(({ code }) => code),
      ['D000198_2', 'D000287'],
    );
    assert.deepEqual(benefits.found.frequencies, ['month', 'year']);
    assert.equal(deaths.found.isDiscontinued, true);
  });

  it('reads figures of one frequency with their three statuses', async () => {
    assert.deepEqual(await figures(months), {
      changedOn: '2026-07-08',
      keptBack: 0,
      figures: [
        { area: 'Nederland', periodStart: '1998-01-01', value: 884.4, status: 'final' },
        { area: 'Nederland', periodStart: '1998-02-01', value: 885.1, status: 'final' },
        { area: 'Nederland', periodStart: '2026-03-01', value: 803, status: 'revised-provisional' },
        { area: 'Nederland', periodStart: '2026-04-01', value: 801, status: 'provisional' },
      ],
    });
  });

  it('begins week 1 of 2020 on Monday 30 December 2019, and leaves out what is no ISO week', async () => {
    const found = await figures(weeks);

    assert.ok(typeof found === 'object');
    assert.deepEqual(
      found.figures.map(({ periodStart, value, status }) => [periodStart, value, status]),
      [
        ['2019-12-30', 3_001, 'final'],
        ['2020-01-06', 3_002, 'final'],
        // 2020 has a week 53, 2021 has none.
        ['2020-12-28', 3_003, 'provisional'],
      ],
    );
  });

  it('reads regions of which the code ends in blanks, and makes no zero of what is kept back or cannot be', async () => {
    assert.deepEqual(await figures(halfYears), {
      changedOn: '2026-07-08',
      keptBack: 2,
      figures: [
        { area: 'Nederland', periodStart: '2024-01-01', value: 387_175, status: 'final' },
        { area: 'Nederland', periodStart: '2024-07-01', value: 370_565, status: 'provisional' },
        { area: 'Utrecht', periodStart: '2024-01-01', value: null, status: 'final' },
        { area: 'Utrecht', periodStart: '2024-07-01', value: null, status: 'provisional' },
        { area: "Aa en Hunze's Loo", periodStart: '2024-07-01', value: 45, status: 'provisional' },
      ],
    });
  });

  it('follows every page', async () => {
    await figures(halfYears);

    assert.equal(server.asked.filter((path) => path.includes('/Observations')).length, 2);
  });

  it('knows no table with other capitals', async () => {
    assert.equal(await figures({ ...months, table: '37789KSZ' }), 'no-such-table');
  });

  const json = (body: unknown): Answer => ({ status: 200, body: JSON.stringify(body) });
  const row = {
    Id: 0,
    Measure: 'D000198_2',
    ValueAttribute: 'None',
    Value: 1,
    StringValue: null,
    Perioden: '1998MM01',
  };
  const broken: readonly (readonly [string, Answer])[] = [
    ['a value that is missing without a reason', json({ value: [{ ...row, Value: null }] })],
    ['a figure beside the reason why there is none', json({ value: [{ ...row, ValueAttribute: 'Confidential' }] })],
    ['a measure that was not asked for', json({ value: [{ ...row, Measure: 'D000287' }] })],
    ['a period that no code explains', json({ value: [{ ...row, Perioden: '1997MM01' }] })],
    ['two figures for one period', json({ value: [row, { ...row, Id: 1, Value: 2 }] })],
    [
      'a web page',
      { status: 200, headers: { 'content-type': 'text/html' }, body: '<html><body>Onderhoud</body></html>' },
    ],
    ['an answer that was cut off', { status: 200, body: '{"value":[' }],
    ['a word for a number', json({ value: [{ ...row, Value: '1,5' }] })],
  ];
  for (const [what, answer] of broken)
    it(`takes no figure from ${what}`, async () => {
      server.answerNext('Observations', answer);

      assert.equal(await figures(months), 'malformed');
    });

  it('asks no other host, whatever a link says', async () => {
    const elsewhere = await startCbsServer(cbsTables());
    server.answerNext('Observations', json({ value: [], '@odata.nextLink': `${elsewhere.url}/37789ksz/Observations` }));

    assert.equal(await figures(months), 'malformed');
    assert.deepEqual(elsewhere.asked, []);
    await elsewhere.stop();
  });

  it('reads no other table, whatever a link says', async () => {
    const before = server.asked.length;
    server.answerNext('Observations', json({ value: [], '@odata.nextLink': `${server.url}/03759ned/Observations` }));

    assert.equal(await figures(months), 'malformed');
    assert.ok(!server.asked.slice(before).some((asked) => JSON.stringify(asked).includes('03759ned')));
  });

  it('does not follow a redirect', async () => {
    const away = { status: 302, headers: { location: `${server.url}/37789ksz/Dimensions` } };
    server.answerNext('Observations', away, away, away);

    assert.equal(await figures(months), 'unreachable');
  });

  it('waits where CBS is busy, and tries a failure again', async () => {
    server.answerNext('Observations', { status: 429, headers: { 'retry-after': '0' } }, { status: 503 });

    assert.ok(typeof (await figures(months)) === 'object');
  });

  it('gives up after three tries', async () => {
    server.answerNext('Observations', { status: 429 }, { status: 429 }, { status: 429 });
    assert.equal(await figures(months), 'busy');

    server.answerNext('Observations', { status: 500 }, { status: 502 }, { status: 503 });
    assert.equal(await figures(months), 'unreachable');
  });

  it('keeps nothing of a table that was renewed meanwhile', async () => {
    const { properties } = server.table('37789ksz');
    server.answerNext(
      'Properties',
      json(properties),
      json({ ...properties, ObservationsModified: '2026-08-01T02:00:00+02:00' }),
    );

    assert.equal(await figures(months), 'changed-meanwhile');
  });

  it('says that CBS cannot be reached', async () => {
    const found = await cbsClient('http://127.0.0.1:9/odata/v1/CBS', 1).table('37789ksz');

    assert.deepEqual(found, { kind: 'refused', reason: 'unreachable' });
  });
});
