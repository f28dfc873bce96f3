import assert from 'node:assert/strict';
import { isTheirTime } from '../../../src/features/publication/follow/due-followers.ts';
import {
  alertOf,
  isNew,
  type AlertRule,
  type Follow,
  type Follower,
} from '../../../src/features/publication/follow/follow.ts';
import { parseFollowCommand } from '../../../src/features/publication/follow/follow-said.ts';
import { tellFollowers } from '../../../src/features/publication/follow/tell-followers.ts';
import { read } from '../../../src/statistics/reading/read.ts';
import { officeHours } from '../../../src/time/working-hours.ts';
import { aDigestReading, aWeeklySeries, digestPorts } from './a-digest-reading.ts';

const hours = officeHours(() => []);
const signal: AlertRule = { on: 'signal', bound: null };
const follow = (rule: AlertRule, part: Partial<Follow> = {}): Follow => ({
  indicatorId: 'a',
  rule,
  toldPeriod: null,
  ...part,
});
const follower = (part: Partial<Follower> = {}): Follower => ({
  person: { tenantId: 't', id: 'p' },
  language: 'nl',
  pace: 'weekly',
  toldAt: '2026-11-12T10:00:00Z',
  follows: [follow(signal)],
  ...part,
});

describe('a figure that is followed', () => {
  const ordinary = aDigestReading('a');
  const high = aDigestReading('a', aWeeklySeries([90]));
  const rules: readonly (readonly [string, AlertRule, boolean, boolean])[] = [
    ['at a signal', signal, false, true],
    ['above a bound', { on: 'above', bound: 60 }, false, true],
    ['not at the bound itself', { on: 'above', bound: 90 }, false, false],
    ['below a bound', { on: 'below', bound: 60 }, true, false],
    ['at nothing special', { on: 'any', bound: null }, false, false],
    ['when the target is missed', { on: 'target', bound: null }, false, false],
  ];
  for (const [what, rule, ofOrdinary, ofHigh] of rules)
    it(`alerts ${what}`, () => {
      assert.deepEqual(
        [alertOf(follow(rule), ordinary) !== null, alertOf(follow(rule), high) !== null],
        [ofOrdinary, ofHigh],
      );
    });

  it('alerts when the target is constantly missed', () => {
    const missed = aDigestReading('a', aWeeklySeries([], { target: 90, favourable: 'increase' }));
    assert.equal(alertOf(follow({ on: 'target', bound: null }), missed), 'target');
  });

  it('tells nothing of a figure that may not be shown', () => {
    const reading = read(aWeeklySeries([90]));
    const points = reading.points.map((point, place) =>
      place === reading.points.length - 1 ? { ...point, isHidden: true } : point,
    );
    const hidden = aDigestReading('a', aWeeklySeries([90]), {
      reading: { ...reading, points, verdict: { kind: 'withheld', reason: 'hidden' } },
    });
    for (const rule of [signal, { on: 'above', bound: 60 } as const, { on: 'below', bound: 100 } as const])
      assert.equal(alertOf(follow(rule), hidden), null);
  });

  it('is new only once', () => {
    assert.equal(isNew(follow(signal), ordinary), true);
    assert.equal(isNew(follow(signal, { toldPeriod: '2026-11-02' }), ordinary), true);
    assert.equal(isNew(follow(signal, { toldPeriod: '2026-11-09' }), ordinary), false);
  });
});

describe('when followers are told', () => {
  const moments: readonly (readonly [string, Partial<Follower>, string, boolean])[] = [
    ['on Monday morning when work begins', {}, '2026-11-16T08:00:00Z', true],
    ['not before work begins', {}, '2026-11-16T07:59:00Z', false],
    ['not in the evening', {}, '2026-11-16T18:00:00Z', false],
    ['not in the weekend', { toldAt: '2026-11-02T09:00:00Z' }, '2026-11-14T12:00:00Z', false],
    ['once a week', { toldAt: '2026-11-16T08:00:00Z' }, '2026-11-18T10:00:00Z', false],
    ['on Tuesday after a holiday on Monday', { toldAt: '2026-05-20T08:00:00Z' }, '2026-05-26T07:00:00Z', true],
    ['not on that holiday', { toldAt: '2026-05-20T08:00:00Z' }, '2026-05-25T07:00:00Z', false],
    ['later in the week where nothing ran on Monday', {}, '2026-11-18T10:00:00Z', true],
    [
      'on any day for who wants it in between',
      { pace: 'daily', toldAt: '2026-11-17T09:00:00Z' },
      '2026-11-18T08:10:00Z',
      true,
    ],
    ['once on that day', { pace: 'daily', toldAt: '2026-11-18T08:00:00Z' }, '2026-11-18T14:00:00Z', false],
    ['by the clock of summer time', { toldAt: '2026-03-24T08:00:00Z' }, '2026-03-30T07:00:00Z', true],
    ['and not an hour before it', { toldAt: '2026-03-24T08:00:00Z' }, '2026-03-30T06:59:00Z', false],
  ];
  for (const [what, part, now, expected] of moments)
    it(what, () => assert.equal(isTheirTime(follower(part), Date.parse(now), hours), expected));
});

describe('what followers are told', () => {
  const monday = '2026-11-16T08:00:00.000Z';
  const readings = [aDigestReading('a', aWeeklySeries([90])), aDigestReading('b')];
  const told = (one: Follower, now = monday) =>
    tellFollowers({
      follows: { of: async () => one, followers: async () => [one] },
      digest: () => ({
        ...digestPorts(readings),
        read: async (ids) => readings.filter(({ id }) => ids.includes(id)),
      }),
      partsOf: () => 1,
      hours,
      now: () => now,
    });
  const both = [follow(signal), follow(signal, { indicatorId: 'b' })];

  it('is one summary a week of all that is new, with what meets a rule first', async () => {
    const [carried, ...others] = await told(follower({ follows: both }));

    assert.equal(others.length, 0);
    assert.equal(carried?.messages.length, 1);
    const content = carried?.messages[0]?.content;
    assert.ok(content?.kind === 'follow.summary');
    assert.deepEqual(
      content.alerts.map(({ name }) => name.nl),
      ['a'],
    );
    assert.deepEqual(
      content.digest.figures.map(({ indicatorId }) => indicatorId),
      ['a', 'b'],
    );
    assert.deepEqual(carried?.events, [
      {
        kind: 'follower-told',
        person: { tenantId: 't', id: 'p' },
        was: '2026-11-12T10:00:00Z',
        at: monday,
        periods: [
          { indicatorId: 'a', period: '2026-11-09' },
          { indicatorId: 'b', period: '2026-11-09' },
        ],
      },
    ]);
  });

  it('is nothing when nothing came in', async () => {
    assert.deepEqual(await told(follower({ follows: [follow(signal, { toldPeriod: '2026-11-09' })] })), []);
  });

  it('is only what meets a rule for who wants it in between', async () => {
    const [carried] = await told(follower({ pace: 'daily', follows: both }));
    const content = carried?.messages[0]?.content as
      { digest?: { figures: readonly { indicatorId: string }[] } } | undefined;
    assert.deepEqual(
      content?.digest?.figures.map(({ indicatorId }) => indicatorId),
      ['a'],
    );
    assert.deepEqual(await told(follower({ pace: 'daily', follows: [follow(signal, { indicatorId: 'b' })] })), []);
  });

  it('waits for their time, whatever pace they chose', async () => {
    for (const pace of ['weekly', 'daily'] as const) {
      const one = follower({ pace, follows: both });
      assert.equal((await told(one)).length, 1, pace);
      assert.deepEqual(await told(one, '2026-11-16T20:00:00.000Z'), [], `${pace}, in the evening`);
      assert.deepEqual(await told({ ...one, toldAt: '2026-11-16T07:30:00Z' }), [], `${pace}, told this morning`);
    }
  });
});

describe('what is typed about following', () => {
  const said: readonly (readonly [string, object | null])[] = [
    ['Volg Wmo-meldingen', { kind: 'follow', of: 'Wmo-meldingen' }],
    ['follow the waiting list.', { kind: 'follow', of: 'waiting list' }],
    ['volg dit cijfer', { kind: 'follow', of: null }],
    ['stop met volgen van de wachtlijst', { kind: 'unfollow', of: 'wachtlijst' }],
    ['ik volg', { kind: 'list-follows' }],
    ['Ook tussendoor', { kind: 'follow-pace', pace: 'daily' }],
    ['Volgt Noord de trend?', null],
    ['volg je me nog?', null],
    [
      'volg Wmo-meldingen als het boven 60 komt',
      { kind: 'follow', of: 'Wmo-meldingen', rule: { on: 'above', bound: '60' } },
    ],
    [
      'volg de wachtlijst jeugd onder de 20',
      { kind: 'follow', of: 'wachtlijst jeugd', rule: { on: 'below', bound: '20' } },
    ],
    ['volg de wachtlijst alleen bij een signaal', { kind: 'follow', of: 'wachtlijst', rule: { on: 'signal' } }],
    ['volg de wachtlijst bij elk nieuw cijfer', { kind: 'follow', of: 'wachtlijst', rule: { on: 'any' } }],
    [
      'follow the waiting list if the target is not met',
      { kind: 'follow', of: 'waiting list', rule: { on: 'target' } },
    ],
    ['volg de wachtlijst zodra het raar loopt', { kind: 'follow', of: 'wachtlijst', rule: { on: 'unread' } }],
    ['houd me op de hoogte van de wachtlijst', { kind: 'follow', of: 'wachtlijst' }],
    ['ik wil de Wmo-meldingen volgen', { kind: 'follow', of: 'Wmo-meldingen' }],
    ['volg Wmo-meldingen niet meer', { kind: 'unfollow', of: 'Wmo-meldingen' }],
    ['ik wil de wachtlijst niet meer volgen', { kind: 'unfollow', of: 'wachtlijst' }],
    ['volg dit cijfer niet meer', { kind: 'unfollow', of: null }],
    ['volg dit cijfer boven 60', { kind: 'follow', of: null, rule: { on: 'above', bound: '60' } }],
    ['ik wil niet meer volgen', { kind: 'unfollow', of: null }],
    ['ik wil niet meer de wachtlijst volgen', { kind: 'unfollow', of: 'wachtlijst' }],
    ['volg dit gesprek', null],
    ['waarschuw me als het regent', null],
  ];
  for (const [text, expected] of said) it(text, () => assert.deepEqual(parseFollowCommand(text), expected));
});
