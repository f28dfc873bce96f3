import assert from 'node:assert/strict';
import { consequencesOf } from '../../src/joins/consequences.ts';
import type { Event } from '../../src/teams/inbound/handlers.ts';

const of = (...kinds: readonly Event['kind'][]) => {
  const found = consequencesOf(kinds.map((kind) => ({ kind })) as unknown as readonly Event[]);
  return Object.entries(found).flatMap(([name, is]) => (is ? [name] : []));
};

describe('what else has to be done once something is written', () => {
  it('is nothing after what changes nothing else', () => {
    assert.deepEqual(of(), []);
    assert.deepEqual(of('language-chosen', 'team-known'), []);
  });

  it('is taking what was erased out of the files, whichever way it was erased', () => {
    for (const kind of ['installation-removed', 'channel-deleted', 'message-deleted', 'message-edited'] as const)
      assert.deepEqual(of(kind), ['isErased'], kind);
    assert.deepEqual(of('person-erased'), ['isErased', 'mayHaveLeft', 'changesAnswers', 'changesFigures']);
  });

  it('is reading again what changed, and handing on what somebody had who is gone', () => {
    assert.deepEqual(of('champion-changed'), ['mayHaveLeft']);
    assert.deepEqual(of('role-changed'), ['mayHaveLeft']);
    assert.deepEqual(of('article-changed'), ['changesAnswers']);
    assert.deepEqual(of('indicator-defined'), ['changesFigures']);
    assert.deepEqual(of('figures-entered'), ['changesFigures', 'concernsPosts']);
    assert.deepEqual(of('setting-changed'), ['changesSettings']);
  });
});
