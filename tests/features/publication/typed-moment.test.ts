import assert from 'node:assert/strict';
import { typedMoment } from '../../../src/features/publication/typed-moment.ts';

/** A Monday, 11:00 in the Netherlands. */
const now = '2026-11-30T10:00:00.000Z';

const moments: Readonly<Record<string, string>> = {
  'dinsdag 1 december 9.00': '2026-12-01T08:00:00.000Z',
  'dinsdag 1 december 2026, 09.00 uur (Nederlandse tijd)': '2026-12-01T08:00:00.000Z',
  'Tuesday 1 December 2026, 09:00 (Dutch time)': '2026-12-01T08:00:00.000Z',
  'morgen om 9 uur': '2026-12-01T08:00:00.000Z',
  'overmorgen 16:30': '2026-12-02T15:30:00.000Z',
  'vandaag 12.15 uur': '2026-11-30T11:15:00.000Z',
  'vrijdag half tien': '2026-12-04T08:30:00.000Z',
  'maandag 9 uur': '2026-12-07T08:00:00.000Z',
  'maandag 14 uur': '2026-11-30T13:00:00.000Z',
  '1-12-2026 9:00': '2026-12-01T08:00:00.000Z',
  '2026-12-01 09:00': '2026-12-01T08:00:00.000Z',
  '1/12 9u': '2026-12-01T08:00:00.000Z',
  '1 dec om 9': '2026-12-01T08:00:00.000Z',
  'om 9.30 op 1 december': '2026-12-01T08:30:00.000Z',
  '5 juli 8.00 uur': '2027-07-05T06:00:00.000Z',
  '29 november 9:00': '2027-11-29T08:00:00.000Z',
  'tomorrow at 9 am': '2026-12-01T08:00:00.000Z',
  'Friday 9:30 pm': '2026-12-04T20:30:00.000Z',
};
const unclear: Readonly<Record<string, string>> = {
  '': 'no-time',
  morgen: 'no-time',
  'dinsdag 1 december': 'no-time',
  'morgen 25.00 uur': 'no-time',
  '9 uur': 'no-day',
  'ooit 9 uur': 'no-day',
  '31 februari 9:00': 'no-day',
  'woensdag 1 december 9.00': 'other-weekday',
  'vandaag 9 uur': 'past',
  '30-11-2026 9:00': 'past',
};

describe('a moment that somebody types', () => {
  for (const [text, at] of Object.entries(moments))
    it(`is ${at} in '${text}'`, () => assert.deepEqual(typedMoment(text, now), { kind: 'moment', at }));
  for (const [text, why] of Object.entries(unclear))
    it(`is not there in '${text}': ${why}`, () => assert.deepEqual(typedMoment(text, now), { kind: 'unclear', why }));
});
