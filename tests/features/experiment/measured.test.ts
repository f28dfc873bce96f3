import assert from 'node:assert/strict';
import { expectedIn } from '../../../src/features/experiment/expectation.ts';
import { beforeAndAfter, whatCanBeSeen, type Measured } from '../../../src/features/experiment/measured.ts';
import { laterPeriod, periodAt, startOf } from '../../../src/time/period.ts';

const first = periodAt('week', '2026-05-25');

function measured(values: readonly (number | null)[], more: Partial<Measured> = {}): Measured {
  return {
    id: 'meldingen',
    name: { nl: 'Meldingen', en: 'Reports' },
    unit: { nl: 'meldingen', en: 'reports' },
    decimals: 0,
    frequency: 'week',
    isStock: false,
    movesSlowly: false,
    points: values.map((value, i) => ({
      start: startOf(laterPeriod(first, i)),
      value,
      isHidden: false,
      isComplete: true,
    })),
    ...more,
  };
}

const around40 = Array.from({ length: 26 }, (_, i) => 40 + [0, 6, -5, 3, -7, 4, -1][i % 7]!);

describe('what an experiment is measured by', () => {
  it('tells beforehand from which change on it would be seen', () => {
    const seen = whatCanBeSeen(measured(around40), '2026-11-23', '2027-02-14');

    assert.equal(seen.kind, 'seen');
    if (seen.kind !== 'seen') return;
    assert.deepEqual([seen.periods, seen.figuresBefore], [12, 26]);
    assert.ok(Math.abs(seen.mean - 40) < 0.3);
    assert.ok(seen.percentage !== null && seen.percentage > 8 && seen.percentage < 15, `${seen.percentage}`);
  });

  it('counts whole periods only', () => {
    const periods = (from: string, to: string) => whatCanBeSeen(measured(around40), from, to).periods;
    assert.equal(periods('2026-11-24', '2026-12-06'), 1);
    assert.equal(periods('2026-11-24', '2026-11-28'), 0);
  });

  it('counts the period that ends on the first day neither before nor during it', () => {
    // The last of the figures before is of the week that ends on Sunday 22 November.
    const on = (first: string) => beforeAndAfter(measured([...around40, 41]), first, '2026-11-29');
    const [onMonday, onSunday] = [on('2026-11-23'), on('2026-11-22')];

    assert.ok(onMonday.kind === 'compared' && onSunday.kind === 'compared');
    assert.deepEqual([onMonday.before.figures, onMonday.after.figures], [26, 1]);
    assert.deepEqual([onSunday.before.figures, onSunday.after.figures], [25, 1]);
    const untilThursday = beforeAndAfter(measured([...around40, 41, 42]), '2026-11-23', '2026-12-03');
    assert.equal(untilThursday.kind === 'compared' && untilThursday.after.figures, 1, 'nor the one that it ends in');
  });

  it('tells nothing where that cannot be told', () => {
    const why = (one: Measured, to = '2027-02-14') => {
      const seen = whatCanBeSeen(one, '2026-11-23', to);
      return seen.kind === 'cannot' ? seen.why : null;
    };
    assert.equal(why(measured(around40, { isStock: true })), 'stock');
    assert.equal(why(measured(around40.slice(0, 7))), 'too-few-before');
    assert.equal(why(measured(around40), '2026-11-30'), 'too-few-after');
    assert.equal(why(measured(around40.map(() => 4))), 'constant');
    const hidden = measured(around40);
    assert.equal(
      why({ ...hidden, points: hidden.points.map((one) => ({ ...one, value: null, isHidden: true })) }),
      'hidden',
    );
  });

  it('compares before with after, and tells chance apart from more than chance', () => {
    const outcome = (after: readonly number[]) =>
      beforeAndAfter(measured([...around40, ...after]), '2026-11-23', '2027-02-14');
    const twelve = (level: number) => around40.slice(0, 12).map((value) => value - 40 + level);
    const [same, lower] = [outcome(twelve(40)), outcome(twelve(30))];
    assert.ok(same.kind === 'compared' && same.verdict === 'chance');
    assert.ok(lower.kind === 'compared' && lower.verdict === 'beyond-chance' && lower.difference < -9);
    assert.deepEqual(outcome([]), { kind: 'cannot', why: 'too-few-after' });
    const few = outcome([3]);
    assert.ok(few.kind === 'compared' && few.verdict === 'too-few');
  });
});

describe('an expectation in words', () => {
  for (const [words, direction, percentage] of [
    ['20% minder meldingen', 'down', 20],
    ['ongeveer 7,5 procent hoger', 'up', 7.5],
    ['+10%', 'up', 10],
    ['5 procentpunt minder', 'down', null],
    ['a third shorter', 'down', null],
    ['about 15 percent more', 'up', 15],
    ['anders', null, null],
    ['meer of minder', null, null],
  ] as const)
    it(`is read: ${words}`, () => assert.deepEqual(expectedIn(words), { direction, percentage }));
});
