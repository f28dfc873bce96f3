import assert from 'node:assert/strict';
import { breaker } from '../../src/openai/breaker.ts';

const minute = 60_000;

describe('a service that failed', () => {
  let at = 0;
  const open = () => {
    at = 0;
    return breaker(() => at, { failures: 3, restMs: minute });
  };
  /** How long it is left alone from now on, in milliseconds. */
  const restOf = (rest: ReturnType<typeof breaker>) => {
    const from = at;
    while (!rest.mayAsk()) at += 1_000;
    return at - from;
  };

  it('is left alone after three failures in a row, and tried by one at a time', () => {
    const rest = open();
    rest.failed();
    rest.failed();
    rest.succeeded();
    rest.failed();
    rest.failed();
    assert.deepEqual([rest.mayAsk(), rest.isResting()], [true, false]);
    rest.failed();
    assert.deepEqual([rest.mayAsk(), rest.isResting()], [false, true]);

    assert.equal(restOf(rest), minute);
    assert.equal(rest.mayAsk(), false, 'somebody is trying it');
    rest.succeeded();
    assert.deepEqual([rest.mayAsk(), rest.isResting()], [true, false]);
  });

  it('is left alone twice as long after each try that failed, and never longer than a quarter of an hour', () => {
    const rest = open();
    for (let failures = 0; failures < 3; failures += 1) rest.failed();
    const rests = Array.from({ length: 6 }, () => {
      const rested = restOf(rest);
      rest.failed();
      return rested / minute;
    });

    assert.deepEqual(rests, [1, 2, 4, 8, 15, 15]);
  });

  it('is left alone for a minute again when it failed anew after it had worked', () => {
    const rest = open();
    const failing = (times: number) => {
      for (let failures = 0; failures < times; failures += 1) rest.failed();
    };
    failing(3);
    for (const minutes of [1, 2, 4]) {
      assert.equal(restOf(rest), minutes * minute);
      rest.failed();
    }
    assert.equal(restOf(rest), 8 * minute);
    rest.succeeded();

    failing(2);
    assert.equal(rest.mayAsk(), true, 'it counts from nothing');
    failing(1);
    assert.equal(restOf(rest), minute);
  });

  it('is left alone as long as it asks, but never for a day', () => {
    const rest = open();
    rest.failed(5 * minute);
    assert.equal(restOf(rest), 5 * minute);
    rest.failed(24 * 60 * minute);
    assert.equal(restOf(rest), 15 * minute);
  });
});
