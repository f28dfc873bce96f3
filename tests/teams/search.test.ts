import assert from 'node:assert/strict';
import { queryOf, resultsOf } from '../../src/teams/inbound/search.ts';

describe('a search in the compose box', () => {
  const usual = { command: 'findChampions', text: 'schulden', skip: 0, count: 25 };
  const cases: readonly (readonly [what: string, value: unknown, query: object])[] = [
    [
      'as Teams asks',
      {
        commandId: 'findChampions',
        parameters: [{ name: 'query', value: ' schulden ' }],
        queryOptions: { skip: 0, count: 25 },
      },
      usual,
    ],
    ['without any names', { parameters: [{ value: 'schulden' }] }, { ...usual, command: null }],
    [
      'before anything was typed',
      { commandId: 'findChampions', parameters: [{ name: 'initialRun', value: 'true' }] },
      { ...usual, text: '' },
    ],
    [
      'for more than Teams shows',
      { parameters: [], queryOptions: { skip: 25, count: 9_000 } },
      { command: null, text: '', skip: 25, count: 25 },
    ],
    ['with something else', { parameters: 'schulden' }, { command: null, text: '', skip: 0, count: 25 }],
    ['with nothing', undefined, { command: null, text: '', skip: 0, count: 25 }],
    ['with a number', { parameters: [{ name: 'query', value: 5 }] }, { command: null, text: '', skip: 0, count: 25 }],
  ];
  for (const [what, value, query] of cases) it(`is read ${what}`, () => assert.deepEqual(queryOf(value), query));

  it('is cut where nobody types any more', () =>
    assert.equal(queryOf({ parameters: [{ value: 'x'.repeat(5_000) }] }).text.length, 200));

  it('that finds nothing says so', () => {
    assert.deepEqual(resultsOf([], 'en'), {
      composeExtension: { type: 'message', text: 'I find nothing. Try another word.' },
    });
  });
});
