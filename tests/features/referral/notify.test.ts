import assert from 'node:assert/strict';
import type { By, ReferralCommand } from '../../../src/features/referral/command.ts';
import { decide } from '../../../src/features/referral/decide.ts';
import { referralActions } from '../../../src/features/referral/handlers.ts';
import { messagesOf } from '../../../src/features/referral/notify.ts';
import type { ReferralPorts } from '../../../src/features/referral/ports.ts';
import type { Referral } from '../../../src/features/referral/referral.ts';
import type { Actor } from '../../../src/shared/handler.ts';
import { inState, nowAt, offered, waiter } from './referrals.ts';

function step(before: Referral, command: ReferralCommand, id: string) {
  const by: By = { id, isCoordinator: false };
  const decision = decide(before, command, by, nowAt(10));
  if (decision.kind === 'refused') assert.fail(`${command.kind} was refused: ${decision.reason}`);
  const { referral: after, entry } = decision;
  const extras = { similar: null, colleagues: [], topicNames: () => ({}) };
  const change = { before, after, entry, history: [], byName: null, coordinators: [], extras };
  const told = messagesOf({ ...change, isUnseen: () => false, reachableAt: () => null });
  const card = (person: string) => told.find(({ key }) => key.startsWith(`referral:id:card:${person}`))?.to.kind;
  return { after, card };
}

describe('who had a card of a referral', () => {
  it('sees it change when they wait again', () => {
    const left = step(inState('accepted'), { kind: 'leave' }, 'waiter');
    assert.equal(left.card('waiter'), 'update');

    const back = step(left.after, { kind: 'join', party: waiter('waiter') }, 'waiter');

    assert.equal(back.card('waiter'), 'update');
  });

  it('sees it change when a withdrawn question comes back to them', () => {
    const back = step(inState('withdrawn'), { kind: 'reopen', reason: 'Toch nodig.', offers: [] }, 'asker');

    assert.equal(back.after.state, 'accepted');
    assert.equal(back.card('champion'), 'update');
  });

  it('sees it change when they wait for what they asked themselves before', () => {
    const left = step(inState('accepted'), { kind: 'withdraw' }, 'asker');
    assert.deepEqual([left.after.asker.id, left.card('asker')], ['waiter', 'update']);

    const back = step(left.after, { kind: 'join', party: waiter('asker') }, 'asker');

    assert.equal(back.card('asker'), 'update');
  });
});

describe('a champion from whom a question is taken', () => {
  it('hears it after their quiet hours', () => {
    const before = inState('accepted');
    const by: By = { id: 'coordinator', isCoordinator: true };
    const given = { kind: 'assign', offers: [offered('other')], reason: 'Anders duurt het te lang.' } as const;
    const decision = decide(before, given, by, nowAt(10));
    if (decision.kind === 'refused') assert.fail(decision.reason);
    const morning = '2026-12-01T08:00:00.000Z';
    const change = { before, after: decision.referral, entry: decision.entry, history: [], byName: null };
    const extras = { similar: null, colleagues: [], topicNames: () => ({}) };

    const told = messagesOf({
      ...change,
      coordinators: [],
      extras,
      isUnseen: () => false,
      reachableAt: (id) => (id === 'champion' ? morning : null),
    });

    const note = told.find(({ key }) => key.startsWith('referral:id:note:champion:'));
    assert.equal(note?.dueAt, morning);
  });
});

describe('a step from an older card', () => {
  const accepted = inState('accepted');
  const ports = {
    referrals: { byId: async () => accepted, history: async () => [] },
    coordinators: async () => [],
    champions: async () => [],
    topicNames: () => ({}),
    dayOf: () => '2026-11-30',
    now: () => nowAt(10).at,
  } as unknown as ReferralPorts;
  const answered = async (id: string, what: 'accept' | 'answer' | 'edit') => {
    const actor = { person: { tenantId: 't', id }, name: null, roles: [], language: 'nl' } as unknown as Actor;
    const input = { id: 'id', version: 1, what };
    const told = await referralActions(ports)['referral.move'].current(actor, 'changed', input);
    return told.kind === 'referral.card' ? told.news : told.kind;
  };

  it('says who was first to who wanted to have it', async () => {
    assert.deepEqual(await answered('former', 'accept'), { kind: 'changed', by: accepted.champion?.name });
  });

  it('says of nobody that they were ahead of themselves, or of who asked', async () => {
    assert.deepEqual(await answered('champion', 'answer'), { kind: 'changed', by: null });
    assert.deepEqual(await answered('asker', 'edit'), { kind: 'changed', by: null });
  });
});
