import assert from 'node:assert/strict';
import { withOwnNames } from '../../../src/text/words/own-names.ts';

describe('names and short words in a repaired text', () => {
  for (const [typed, repaired, expected] of [
    ['doorlopptijd 28 dgn nu', 'doorlooptijd 28 dan nu', 'doorlooptijd 28 dgn nu'],
    [
      'bij Duin 12 en bij Kern 15 klahcten',
      'bij dun 12 en bij keren 15 klachten',
      'bij Duin 12 en bij Kern 15 klachten',
    ],
    ['Instrom 12 in mrt', 'instroom 12 in met', 'instroom 12 in mrt'],
    ['wachtlijst 12', 'wacht lijst 12', 'wachtlijst 12'],
  ] as const)
    it(typed, () => {
      assert.equal(withOwnNames(typed, repaired), expected);
    });
});
