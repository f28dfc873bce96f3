import assert from 'node:assert/strict';
import { rebaseActions, shiftToRebase } from '../../../src/features/indicator/rebase.ts';
import type { Actor } from '../../../src/shared/handler.ts';
import { read } from '../../../src/statistics/reading/read.ts';
import { startOf } from '../../../src/time/period.ts';
import { anIndicator } from '../../support/indicators.ts';
import { aSeries } from '../../statistics/series-builder.ts';

const wobble = [3, -4, 1, -2, 5, -6, 2, 0, -3, 6, -1, 4, -5];
const values = Array.from({ length: 160 }, (_, index) => 40 + (wobble[index % wobble.length] ?? 0));
const ordinary = read(aSeries(values));
const shifted = read(aSeries([...values.slice(0, 151), 46, 45, 47, 44, 46, 45, 47, 46, 45]));

const owner: Actor = {
  person: { tenantId: 'tenant-1', id: 'owner-1' },
  name: 'Samira Bakker',
  roles: [],
  language: 'nl',
  conversation: { tenantId: 'tenant-1', id: 'a:1', kind: 'personal', serviceUrl: '', teamId: null },
  topic: null,
};

describe('computing anew what is ordinary', () => {
  const shift = shiftToRebase(shifted);
  const indicator = anIndicator({
    owner: { id: 'owner-1', name: 'Samira Bakker' },
    deputy: { id: 'deputy-1', name: null },
  });
  const { 'indicator.rebase': rebase } = rebaseActions({
    all: async () => [indicator],
    versionOf: async () => 3,
    shiftOf: async () => shift,
  });
  const shiftedFrom = shift ? startOf(shift.from) : '';
  const input = { indicator: 'meldingen', from: shiftedFrom, version: 3, reason: 'Een tweede balie ging open.' };
  const news = async (part: Partial<typeof input>, actor = owner) => {
    const { replace, events } = await rebase.handle({ ...input, ...part }, actor);
    return [replace?.news, events.length] as const;
  };

  it('is proposed for a lasting shift that still holds, from its first figure', () => {
    assert.deepEqual([shift?.direction, shift?.points], ['up', 9]);
    assert.equal(shiftToRebase(ordinary), null);
  });

  it('is done by the owner who says what changed, as the next version of the definition', async () => {
    const { events } = await rebase.handle(input, owner);

    assert.deepEqual(events, [
      {
        kind: 'indicator-defined',
        was: 3,
        indicator: { ...indicator, baseline: { from: shiftedFrom, reason: { nl: input.reason, en: input.reason } } },
        by: { id: 'owner-1', name: 'Samira Bakker' },
        because: input.reason,
      },
    ]);
  });

  it('is done by who takes the place of the owner, and by a manager', async () => {
    const other = { ...owner, person: { tenantId: 'tenant-1', id: 'deputy-1' } };

    assert.deepEqual(await news({}, other), ['rebased', 1]);
    assert.deepEqual(await news({}, { ...owner, person: { ...owner.person, id: 'x' }, roles: ['manager'] }), [
      'rebased',
      1,
    ]);
  });

  it('is not done without a cause, by somebody else, or from another week', async () => {
    assert.deepEqual(await news({ reason: ' ' }), ['needs-reason', 0]);
    assert.deepEqual(await news({}, { ...owner, person: { tenantId: 'tenant-1', id: 'other' } }), ['not-yours', 0]);
    for (const from of ['2020-01-06', '2030-01-07']) assert.deepEqual(await news({ from }), ['not-now', 0]);
    assert.deepEqual(await news({ reason: 'a'.repeat(301) }), ['too-long', 0]);
  });
});
