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

  it('keeps what was asked for last, and forgets what was not', () => {
    const { ask, worked } = counting(2);
    for (const key of ['a', 'b', 'a', 'c', 'a', 'd', 'b']) ask(key);
    assert.deepEqual(worked, ['a', 'b', 'c', 'd', 'b']);
  });

  it('does not keep the texts that nobody repeats', () => {
    const { ask, worked } = counting(2);
    const long = 'a'.repeat(201);
    ask(long);
    ask(long);
    assert.deepEqual(worked, [long, long]);
  });
});
