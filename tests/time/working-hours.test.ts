import assert from 'node:assert/strict';
import fc from 'fast-check';
import { closedDays, dutchHolidays } from '../../src/time/dutch-holidays.ts';
import { instantOf } from '../../src/time/amsterdam.ts';
import { dayNumber, isoDay } from '../../src/time/day.ts';
import { afterWorkingMinutes, nextNonQuiet, officeHours, workingMinutesBetween } from '../../src/time/working-hours.ts';

const hours = officeHours(() => []);
const at = (iso: string) => Date.parse(iso);
const iso = (instant: number) => new Date(instant).toISOString();

describe('the clock in Amsterdam', () => {
  const instant = (day: string, hour: number, minute = 0) =>
    iso(instantOf({ day: dayNumber(day) ?? NaN, ms: (60 * hour + minute) * 60_000 }));

  it('is one hour ahead in winter and two in summer', () => {
    assert.equal(instant('2026-01-15', 9), '2026-01-15T08:00:00.000Z');
    assert.equal(instant('2026-07-15', 9), '2026-07-15T07:00:00.000Z');
  });

  it('has an hour that does not exist, read as the one after it, and one that comes twice, read as the first', () => {
    const spring = [1, 2, 3].map((hour) => instant('2026-03-29', hour, 30));
    assert.deepEqual(spring, ['2026-03-29T00:30:00.000Z', '2026-03-29T01:30:00.000Z', '2026-03-29T01:30:00.000Z']);
    assert.equal(instant('2026-10-25', 2, 30), '2026-10-25T00:30:00.000Z');
    assert.equal(instant('2026-10-25', 3), '2026-10-25T02:00:00.000Z');
  });
});

describe('Dutch holidays', () => {
  it('are those of 2026, with Whit Monday and Ascension where Easter puts them', () => {
    assert.deepEqual(dutchHolidays(2026).map(isoDay), [
      '2026-01-01',
      '2026-04-06',
      '2026-04-27',
      '2026-05-14',
      '2026-05-25',
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  it('move King’s Day to the 26th when the 27th is a Sunday', () => {
    assert.ok(dutchHolidays(2031).map(isoDay).includes('2031-04-26'));
    assert.ok(!dutchHolidays(2031).map(isoDay).includes('2031-04-27'));
  });

  it('leave Good Friday and Liberation Day to the municipality', () => {
    const may = ['2030-05-05', '2026-04-03'];
    assert.deepEqual(
      may.filter((day) =>
        dutchHolidays(Number(day.slice(0, 4)))
          .map(isoDay)
          .includes(day),
      ),
      [],
    );
    assert.deepEqual(
      closedDays(() => ['2026-05-05', '2026-12-25'])
        .in(2026)
        .map(isoDay)
        .filter((day) => day > '2026-05'),
      ['2026-05-05', '2026-05-14', '2026-05-25', '2026-12-25', '2026-12-26'],
    );
  });
});

describe('the working clock', () => {
  const later: readonly (readonly [what: string, from: string, minutes: number, to: string])[] = [
    ['within a day', '2026-06-02T10:00:00+02:00', 90, '2026-06-02T11:30:00+02:00'],
    ['before work it starts at nine', '2026-06-02T06:12:00+02:00', 60, '2026-06-02T10:00:00+02:00'],
    ['after work it starts the next morning', '2026-06-02T19:00:00+02:00', 1, '2026-06-03T09:01:00+02:00'],
    ['to the end of a day', '2026-06-02T16:00:00+02:00', 60, '2026-06-02T17:00:00+02:00'],
    ['Friday before Whit Monday, 4 hours', '2026-05-22T16:50:00+02:00', 240, '2026-05-26T12:50:00+02:00'],
    ['over the night in which summer time begins', '2026-03-27T16:00:00+01:00', 120, '2026-03-30T10:00:00+02:00'],
    ['over the night in which it ends', '2026-10-23T16:00:00+02:00', 120, '2026-10-26T10:00:00+01:00'],
    ['over Christmas and New Year', '2026-12-24T16:30:00+01:00', 480 * 4 + 60, '2027-01-04T09:30:00+01:00'],
    ['none', '2026-06-06T10:00:00+02:00', 0, '2026-06-06T10:00:00+02:00'],
  ];
  for (const [what, from, minutes, to] of later)
    it(`goes on ${what}`, () => {
      assert.equal(iso(afterWorkingMinutes(at(from), minutes, hours)), iso(at(to)));
      assert.equal(workingMinutesBetween(at(from), at(to), hours), minutes);
    });

  it('stands still on the days that the municipality is closed as well', () => {
    const own = officeHours(() => ['2026-05-05']);
    assert.equal(
      iso(afterWorkingMinutes(at('2026-05-04T16:00:00+02:00'), 120, own)),
      iso(at('2026-05-06T10:00:00+02:00')),
    );
  });

  it('follows days that become closed, or open again, later', () => {
    let closed: readonly string[] = [];
    const own = officeHours(() => closed);
    const next = () => iso(afterWorkingMinutes(at('2026-05-04T16:00:00+02:00'), 120, own));
    const [tuesday, wednesday] = ['2026-05-05T10:00:00+02:00', '2026-05-06T10:00:00+02:00'].map((day) => iso(at(day)));

    assert.equal(next(), tuesday);
    closed = ['2026-05-05'];
    assert.equal(next(), wednesday);
    closed = [];
    assert.equal(next(), tuesday);
  });

  const instants = fc.integer({ min: at('2000-01-01T00:00:00Z'), max: at('2060-01-01T00:00:00Z') });

  it('goes on and is read as one: what has passed after so many minutes is those minutes', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 0, max: 300_000 }), (from, minutes) => {
        const to = afterWorkingMinutes(from, minutes, hours);
        assert.ok(Math.abs(workingMinutesBetween(from, to, hours) - minutes) < 1e-4);
        if (minutes > 0) assert.ok(workingMinutesBetween(from, to - 60_000, hours) < minutes);
      }),
    );
  });

  it('adds up, whatever moment it is read in between', () => {
    fc.assert(
      fc.property(fc.tuple(instants, instants, instants), (moments) => {
        const [first = 0, middle = 0, last = 0] = moments.toSorted((left, right) => left - right);
        const parts = workingMinutesBetween(first, middle, hours) + workingMinutesBetween(middle, last, hours);
        assert.ok(Math.abs(parts - workingMinutesBetween(first, last, hours)) < 1e-4);
        assert.equal(workingMinutesBetween(last, first, hours), 0);
      }),
    );
  });
});

describe('quiet hours', () => {
  const week = [1, 2, 3, 4, 5];
  const night = { from: 17 * 60, until: 8 * 60 + 30 };
  const cases: readonly (readonly [what: string, from: string, to: string])[] = [
    ['lets through what comes by day', '2026-06-02T10:00:00+02:00', '2026-06-02T10:00:00+02:00'],
    ['wait for the morning', '2026-06-02T21:00:00+02:00', '2026-06-03T08:30:00+02:00'],
    ['wait for the morning after midnight', '2026-06-03T00:30:00+02:00', '2026-06-03T08:30:00+02:00'],
    ['wait for a working day', '2026-06-05T18:00:00+02:00', '2026-06-08T08:30:00+02:00'],
    ['wait over the night in which summer time begins', '2026-03-27T18:00:00+01:00', '2026-03-30T08:30:00+02:00'],
  ];
  for (const [what, from, to] of cases)
    it(what, () => assert.equal(iso(nextNonQuiet(at(from), night, week)), iso(at(to))));

  it('may lie within a day, and holidays may count', () => {
    const lunch = { from: 12 * 60, until: 13 * 60 };
    const noon = at('2026-05-25T12:30:00+02:00');
    assert.equal(iso(nextNonQuiet(noon, lunch, week)), iso(at('2026-05-25T13:00:00+02:00')));
    assert.equal(iso(nextNonQuiet(noon, lunch, week, closedDays())), iso(at('2026-05-26T00:00:00+02:00')));
    assert.equal(nextNonQuiet(noon, null, [], null), noon);
  });
});
