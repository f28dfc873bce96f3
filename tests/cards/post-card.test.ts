import assert from 'node:assert/strict';
import { postCard, type PostCardProps } from '../../cards/publication/post-card.ts';
import { standingKinds } from '../../cards/publication/post-words.ts';
import { nodes } from './nodes.ts';

const props: PostCardProps = {
  nonce: 'a1b2c3d4-0000-4000-8000-000000000003',
  id: '0197b1c0-0000-7000-8000-000000000001',
  version: 2,
  state: 'approved',
  title: 'Weekcijfers week 48 van 2026',
  figureCount: 2,
  note: '',
  news: null,
  story: [],
  may: new Set(['schedule', 'send-back', 'correct', 'withdraw']),
  needsApproval: false,
  isSent: false,
  places: [],
  placeCount: 0,
  counts: Object.fromEntries(standingKinds.map((kind) => [kind, 0])) as PostCardProps['counts'],
  taken: null,
  dropped: null,
  typed: {},
};

/** The parts that are open, and everything that stands in a field. */
function opened(typed: PostCardProps['typed']) {
  const all = nodes(postCard({ ...props, typed }, 'nl'));
  return {
    open: all.filter(({ isVisible }) => isVisible === true).map(({ id }) => id),
    filled: all.filter(({ type, value }) => type === 'Input.Text' && value).map(({ id, value }) => [id, value]),
  };
}

describe('the card of a weekly post', () => {
  it('has its parts closed as long as nothing was typed', () => {
    assert.deepEqual(opened({}), { open: [], filled: [] });
  });

  for (const [input, part] of [
    ['when', 'open-schedule'],
    ['reason', 'open-send-back'],
    ['because', 'open-after'],
  ] as const)
    it(`shows what was typed as '${input}' again after a refusal, in a part that is open`, () => {
      assert.deepEqual(opened({ [input]: 'Wat ik schreef' }), { open: [part], filled: [[input, 'Wat ik schreef']] });
    });
});
