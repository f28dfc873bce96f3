import assert from 'node:assert/strict';
import { pulseResult, type PulseResult } from '../../../src/features/quiz/pulse/pulse-result.ts';
import { readMonths } from '../../../src/features/quiz/pulse/read-months.ts';
import { pulseRefused } from '../../../src/features/quiz/pulse/start-pulse.ts';
import { roles } from '../../../src/shared/person.ts';
import { randomFrom } from './random.ts';

const answered = (values: readonly number[]) => values.map((value) => ({ supported: value, why: value }));
const shown = (result: PulseResult | null) => result?.answers.supported.part;
const last = () => 0.999;

describe('a pulse', () => {
  it('has no result of fewer people than is asked', () => {
    assert.equal(pulseResult(answered([5, 5, 5, 5]), 5, last, null), null);
    assert.equal(shown(pulseResult(answered([5, 5, 5, 5, 1]), 5, last, null)), 'most');
  });

  it('tells a change only when it takes three people', () => {
    const before = pulseResult(answered([5, 5, 5, 5, 1]), 5, last, null);
    assert.equal(shown(pulseResult(answered([5, 1, 1, 5, 1]), 5, last, before)), 'most');
    assert.equal(shown(pulseResult(answered([1, 1, 1, 1, 1]), 5, last, before)), 'few');
  });

  it('never tells what somebody who joined answered, when the others answer the same (0 of 2,000)', () => {
    const random = randomFrom(5);
    let found = 0;
    for (let round = 0; round < 2_000; round++) {
      const size = 5 + Math.floor(random() * 8);
      const values = Array.from({ length: size }, () => (random() < 0.5 ? 5 : 1));
      const before = pulseResult(answered(values), 5, random, null);
      const possible = [5, 1].map((joined) => {
        const left = Array.from({ length: size + 1 }, (_, place) => () => (place + 0.5) / (size + 1));
        return new Set(left.map((pick) => shown(pulseResult(answered([...values, joined]), 5, pick, before))));
      });
      const told = shown(pulseResult(answered([...values, random() < 0.5 ? 5 : 1]), 5, random, before));
      if (!possible.every((parts) => parts.has(told))) found++;
    }
    assert.equal(found, 0);
  });

  it('says nothing of a change before there are twelve months, and then reads them as any figure', () => {
    const month = (index: number, agreed: number) =>
      ({
        day: `${2025 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-15`,
        result: {
          participants: 21,
          answers: { supported: { part: 'some', agreed, size: 20 }, why: { part: 'some', agreed: 10, size: 20 } },
        },
      }) as const;
    const random = randomFrom(29);
    const months = Array.from({ length: 20 }, (_, index) => month(index, 8 + Math.floor(random() * 5)));
    assert.equal(readMonths(months.slice(0, 11), 'supported'), 'too-few');
    assert.equal(readMonths(months, 'supported'), 'ordinary');
    assert.equal(readMonths([...months, month(20, 20)], 'supported'), 'up');
    assert.equal(readMonths(months.toSpliced(7, 1), 'supported'), 'ordinary', 'a month without a pulse is not zero');
  });

  it('is started by a manager or coordinator, where a team is, once a month', () => {
    const where = (kind: 'personal' | 'channel') => ({ tenantId: 't', id: 'c', kind, serviceUrl: '', teamId: null });
    const may = roles.filter(
      (role) => pulseRefused({ roles: [role], conversation: where('channel') }, [], '2026-09-01T00:00:00Z') === null,
    );
    assert.deepEqual(may, ['coordinator', 'manager']);
    assert.equal(
      pulseRefused({ roles: ['manager'], conversation: where('personal') }, [], '2026-09-01T00:00:00Z'),
      'pulse-elsewhere',
    );
  });
});
