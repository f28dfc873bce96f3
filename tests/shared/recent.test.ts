import assert from 'node:assert/strict';
import { recent } from '../../src/shared/recent.ts';

describe('what was worked out recently', () => {
  function counting(most: number) {
    const remembered = recent<readonly string[]>(most);
    const worked: string[] = [];
    const ask = (key: string) =>
      remembered(key, () => {
        worked.push(key);
        return [key];
      });
    return { ask, worked };
  }

  it('is worked out once', () => {
    const { ask, worked } = counting(2);
    assert.equal(ask('a'), ask('a'));
    assert.deepEqual(worked, ['a']);
  });

  const others = (ask: (key: string) => unknown, from: number): void => {
    for (let place = 0; place < 4; place += 1) ask(`other ${from + place}`);
  };

  it('is kept once it was asked for again later, and not when it was asked for once', () => {
    const { ask, worked } = counting(50);
    for (let round = 0; round < 4; round += 1) {
      ask('again');
      others(ask, 4 * round);
    }
    assert.equal(worked.filter((key) => key === 'again').length, 2);
    ask('other 0');
    assert.equal(worked.filter((key) => key === 'other 0').length, 2);
  });

  it('forgets what others were asked for more lately', () => {
    const { ask, worked } = counting(50);
    for (let key = 0; key < 120; key += 1) {
      ask(`${key}`);
      others(ask, 4 * key);
      ask(`${key}`);
    }
    ask('119');
    ask('0');
    assert.equal(worked.filter((key) => key === '119').length, 2);
    assert.equal(worked.filter((key) => key === '0').length, 3);
  });

  it('does not keep the texts that nobody repeats', () => {
    const { ask, worked } = counting(2);
    const long = 'a'.repeat(201);
    ask(long);
    ask(long);
    assert.deepEqual(worked, [long, long]);
  });
});
