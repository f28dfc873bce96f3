import assert from 'node:assert/strict';
import { read } from '../../../src/statistics/reading/read.ts';
import { rebaseProposal } from '../../../src/statistics/control-charts/rebase-proposal.ts';
import { aSeries, stable } from '../series-builder.ts';

// 2024-W02 + 30 weeks = 2024-W32, which starts on 5 August.
const shifted = (after: number) => read(aSeries([...stable(30, 40), ...stable(after, 70)]));

describe('rebase proposal', () => {
  it('is made for a shift that began with a recorded cause and is still there', () => {
    assert.deepEqual(rebaseProposal(shifted(9), ['2024-08-05']), {
      on: '2024-08-05',
      startIndex: 30,
      pointsSince: 9,
      direction: 'up',
      isFirm: false,
    });
  });

  it('is firm from thirteen points on', () => {
    assert.equal(rebaseProposal(shifted(12), ['2024-08-05'])?.isFirm, false);
    assert.equal(rebaseProposal(shifted(13), ['2024-08-05'])?.isFirm, true);
  });

  it('starts after the week that the cause cuts in two', () => {
    assert.equal(rebaseProposal(shifted(9), ['2024-08-07'])?.startIndex, 31);
  });

  it('takes the oldest cause of the shift', () => {
    assert.equal(rebaseProposal(shifted(12), ['2024-08-19', '2024-08-05', '2024-09-09'])?.on, '2024-08-05');
  });

  it('allows for points that lay on that side by chance, and not for a cause that came after the shift', () => {
    assert.equal(rebaseProposal(shifted(15), ['2024-08-26'])?.startIndex, 33);
    assert.equal(rebaseProposal(shifted(15), ['2024-09-02']), null);
  });

  it('is not made without a cause, for one from before the shift, or with fewer than seven points after it', () => {
    assert.equal(rebaseProposal(shifted(9), []), null);
    assert.equal(rebaseProposal(shifted(9), ['gisteren', '2024-13-01']), null);
    assert.equal(rebaseProposal(shifted(9), ['2024-05-06']), null);
    assert.equal(rebaseProposal(shifted(9), ['2024-08-26']), null);
    assert.equal(rebaseProposal(shifted(6), ['2024-08-05']), null);
  });

  it('is not made once the shift is over or broken by a missing week', () => {
    const over = read(aSeries([...stable(30, 40), ...stable(12, 70), 40]));
    const broken = read(aSeries([...stable(30, 40), ...stable(6, 70), null, ...stable(5, 70)]));

    assert.equal(rebaseProposal(over, ['2024-08-05']), null);
    assert.equal(rebaseProposal(broken, ['2024-08-05']), null);
  });

  it('is not made where nothing can be read', () => {
    assert.equal(rebaseProposal(read(aSeries([])), ['2024-08-05']), null);
    assert.equal(rebaseProposal(read(aSeries(stable(60), { kind: 'stock' })), ['2024-08-05']), null);
    assert.equal(rebaseProposal(read(aSeries([4, 4, 4, 4])), ['2024-08-05']), null);
  });
});
