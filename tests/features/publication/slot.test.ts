import assert from 'node:assert/strict';
import { dueOf, nextOf, occurrenceIn, type Slot, type SlotRun } from '../../../src/features/publication/slot.ts';
import { closedDays } from '../../../src/time/dutch-holidays.ts';
import { periodNumbered } from '../../../src/time/period.ts';
import { party } from './posts.ts';

const hour = 3_600_000;

function slotOf(part: Partial<Slot> = {}): Slot {
  return {
    id: 's',
    tenantId: 't',
    version: 1,
    author: party('m'),
    indicators: ['i'],
    placeIds: ['19:a'],
    note: '',
    weekday: 2,
    minutes: 9 * 60,
    onClosedDay: 'skip',
    mode: 'straight',
    whenMissing: 'post-without',
    state: 'active',
    activeFrom: '2026-01-01T00:00:00.000Z',
    ...part,
  };
}

const local = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'full',
  timeStyle: 'short',
});

function weekName(week: number): string {
  const { isoYear, isoWeek } = periodNumbered('week', week) as { isoYear: number; isoWeek: number };
  return `${isoYear}-W${String(isoWeek).padStart(2, '0')}`;
}

/** Looks at these moments, as a bot that runs then would, and keeps what came of it. */
function lived(slot: Slot, looks: readonly number[], closed = closedDays(), runs: SlotRun[] = []) {
  const made: { readonly week: string; readonly at: number }[] = [];
  const passed: string[] = [];
  for (const now of looks) {
    const due = dueOf(slot, runs, now, closed);
    const at = new Date(now).toISOString();
    for (const one of due.passed) {
      const known = runs.findIndex(({ week }) => week === one.week);
      if (known >= 0) runs.splice(known, 1);
      runs.push({ ...one, at, until: null });
      passed.push(`${weekName(one.week)} ${one.outcome}`);
    }
    if (due.make === null) continue;
    // The key of the table: a second post for one week cannot be written.
    assert.ok(!runs.some(({ week, outcome }) => week === due.make && outcome === 'made'), 'never twice');
    runs.push({ week: due.make, outcome: 'made', at, until: null });
    made.push({ week: weekName(due.make), at: now });
  }
  return { made, passed };
}

function every(step: number, from: string, until: string): number[] {
  const looks: number[] = [];
  for (let at = Date.parse(from); at <= Date.parse(until); at += step) looks.push(at);
  return looks;
}

const minute = 60_000;
const table: { readonly case: string; readonly made: string; readonly passed: string }[] = [];

interface Case {
  readonly name: string;
  readonly slot?: Partial<Slot>;
  readonly looks: readonly number[];
  readonly closed?: readonly string[];
  readonly made: readonly string[];
  readonly passed?: readonly string[];
}

const cases: readonly Case[] = [
  {
    name: 'an ordinary week',
    looks: every(minute, '2026-11-23T00:00:00Z', '2026-11-30T00:00:00Z'),
    made: ['2026-W48 dinsdag 24 november 2026 om 09:00'],
  },
  {
    name: 'a week of downtime over the moment: made good once, the one before has passed',
    slot: { activeFrom: '2026-11-09T00:00:00.000Z' },
    looks: every(minute, '2026-11-26T10:00:00Z', '2026-11-26T12:00:00Z'),
    made: ['2026-W48 donderdag 26 november 2026 om 11:00'],
    passed: ['2026-W47 overtaken', '2026-W46 overtaken'],
  },
  {
    name: 'the clock jumps four weeks ahead and back again',
    slot: { activeFrom: '2026-11-02T00:00:00.000Z' },
    looks: [
      ...every(hour, '2026-11-02T00:00:00Z', '2026-11-04T00:00:00Z'),
      ...every(hour, '2026-12-02T00:00:00Z', '2026-12-02T03:00:00Z'),
      ...every(hour, '2026-11-04T01:00:00Z', '2026-12-09T00:00:00Z'),
    ],
    made: [
      '2026-W45 dinsdag 3 november 2026 om 09:00',
      '2026-W49 woensdag 2 december 2026 om 01:00',
      '2026-W46 dinsdag 10 november 2026 om 09:00',
      '2026-W47 dinsdag 17 november 2026 om 09:00',
      '2026-W48 dinsdag 24 november 2026 om 09:00',
      '2026-W50 dinsdag 8 december 2026 om 09:00',
    ],
    passed: ['2026-W48 overtaken', '2026-W47 overtaken', '2026-W46 overtaken'],
  },
  {
    name: 'the night without 02:30: at the first minute after',
    slot: { weekday: 7, minutes: 150, activeFrom: '2026-03-23T00:00:00.000Z' },
    looks: every(minute, '2026-03-28T22:00:00Z', '2026-03-29T06:00:00Z'),
    made: ['2026-W13 zondag 29 maart 2026 om 03:00'],
  },
  {
    name: 'the night with 02:30 twice: once',
    slot: { weekday: 7, minutes: 150, activeFrom: '2026-10-19T00:00:00.000Z' },
    looks: every(minute, '2026-10-24T22:00:00Z', '2026-10-25T06:00:00Z'),
    made: ['2026-W43 zondag 25 oktober 2026 om 02:30'],
  },
  {
    name: '09:00 on both sides of the spring night',
    slot: { weekday: 1, activeFrom: '2026-03-22T00:00:00.000Z' },
    looks: every(minute, '2026-03-22T23:00:00Z', '2026-03-31T00:00:00Z'),
    made: ['2026-W13 maandag 23 maart 2026 om 09:00', '2026-W14 maandag 30 maart 2026 om 09:00'],
  },
  {
    name: '09:00 on both sides of the autumn night',
    slot: { weekday: 1, activeFrom: '2026-10-18T00:00:00.000Z' },
    looks: every(minute, '2026-10-18T23:00:00Z', '2026-10-27T00:00:00Z'),
    made: ['2026-W43 maandag 19 oktober 2026 om 09:00', '2026-W44 maandag 26 oktober 2026 om 09:00'],
  },
  {
    name: 'week 53',
    slot: { weekday: 3, activeFrom: '2026-12-21T00:00:00.000Z' },
    looks: every(hour, '2026-12-21T00:00:00Z', '2027-01-10T00:00:00Z'),
    made: [
      '2026-W52 woensdag 23 december 2026 om 09:00',
      '2026-W53 woensdag 30 december 2026 om 09:00',
      '2027-W01 woensdag 6 januari 2027 om 09:00',
    ],
  },
  {
    name: 'Christmas, skipped',
    slot: { weekday: 5, activeFrom: '2026-12-14T00:00:00.000Z' },
    looks: every(hour, '2026-12-14T00:00:00Z', '2026-12-31T00:00:00Z'),
    made: ['2026-W51 vrijdag 18 december 2026 om 09:00'],
    passed: ['2026-W52 closed-day'],
  },
  {
    name: 'Christmas, on the next working day',
    slot: { weekday: 5, onClosedDay: 'next-working-day', activeFrom: '2026-12-21T00:00:00.000Z' },
    looks: every(hour, '2026-12-21T00:00:00Z', '2026-12-31T00:00:00Z'),
    made: ['2026-W52 maandag 28 december 2026 om 09:00'],
  },
  {
    name: 'Christmas, anyway',
    slot: { weekday: 5, onClosedDay: 'anyway', activeFrom: '2026-12-21T00:00:00.000Z' },
    looks: every(hour, '2026-12-21T00:00:00Z', '2026-12-31T00:00:00Z'),
    made: ['2026-W52 vrijdag 25 december 2026 om 09:00'],
  },
  {
    name: 'a bridging day of this municipality (BOT_CLOSED_DAYS), on the next working day',
    slot: { weekday: 4, onClosedDay: 'next-working-day', activeFrom: '2026-05-11T00:00:00.000Z' },
    closed: ['2026-05-15'],
    looks: every(hour, '2026-05-11T00:00:00Z', '2026-05-20T00:00:00Z'),
    made: ['2026-W20 maandag 18 mei 2026 om 09:00'],
  },
  {
    name: 'set after this week’s moment',
    slot: { activeFrom: '2026-11-24T12:00:00.000Z' },
    looks: every(hour, '2026-11-24T12:00:00Z', '2026-12-02T00:00:00Z'),
    made: ['2026-W49 dinsdag 1 december 2026 om 09:00'],
  },
  {
    name: 'paused',
    slot: { state: 'paused' },
    looks: every(hour, '2026-11-23T00:00:00Z', '2026-12-02T00:00:00Z'),
    made: [],
  },
];

describe('a weekly slot', () => {
  after(() => console.table(table));

  for (const { name, slot, looks, closed, made, passed = [] } of cases)
    it(`makes the right posts at the right moments: ${name}`, () => {
      const own = { activeFrom: new Date((looks[0] ?? 0) - 1).toISOString(), ...slot };
      const seen = lived(
        slotOf(own),
        looks,
        closedDays(() => closed ?? []),
      );
      const told = seen.made.map(({ week, at }) => `${week} ${local.format(at)}`);
      table.push({ case: name, made: told.join('; '), passed: seen.passed.join('; ') });
      assert.deepEqual(told, made);
      assert.deepEqual(seen.passed, passed);
    });

  it('makes each week once however often, and in whatever order, it is looked at', () => {
    const looks = every(7 * hour, '2026-09-01T00:00:00Z', '2027-03-01T00:00:00Z');
    for (const slot of [slotOf(), slotOf({ weekday: 7, minutes: 150 }), slotOf({ onClosedDay: 'next-working-day' })]) {
      const { made } = lived(
        { ...slot, activeFrom: '2026-09-01T00:00:00.000Z' },
        looks.flatMap((at) => [at, at, at - 3 * hour]),
      );
      assert.equal(new Set(made.map(({ week }) => week)).size, made.length);
      assert.ok(made.length >= 24, `${made.length}`);
    }
  });

  it('tells when it comes next', () => {
    const now = Date.parse('2026-12-23T12:00:00Z');
    const friday = slotOf({ weekday: 5 });
    assert.equal(local.format(nextOf(friday, now, closedDays()) ?? 0), 'vrijdag 8 januari 2027 om 09:00');
    const moved = slotOf({ weekday: 5, onClosedDay: 'next-working-day' });
    assert.equal(local.format(nextOf(moved, now, closedDays()) ?? 0), 'maandag 28 december 2026 om 09:00');
    assert.equal(nextOf(slotOf({ state: 'paused' }), now, closedDays()), null);
  });

  it('falls on a day of its own week unless it is moved', () => {
    const { at } = occurrenceIn(2_968, slotOf({ weekday: 7, minutes: 23 * 60 + 59 }), closedDays());
    assert.equal(local.format(at), 'zondag 22 november 2026 om 23:59');
  });
});
