import assert from 'node:assert/strict';
import fc from 'fast-check';
import { newProfile, type Champion, type ChampionState } from '../../../src/features/referral/champion.ts';
import {
  decideChampion,
  type ChampionActor,
  type ChampionCommand,
  type ChampionDecision,
} from '../../../src/features/referral/decide-champion.ts';
import { aChampion } from './a-champion.ts';

const who = { tenantId: 'tenant-1', id: 'champion' };
const states = [null, 'asked', 'nominated', 'approved', 'stopped'] as const;
const profile = { ...newProfile, topics: ['youth'], team: 'Jeugd' };

function inState(state: ChampionState | null, part: Partial<Champion> = {}): Champion | null {
  if (state === null) return null;
  const isOpen = state === 'asked' || state === 'nominated';
  const request = {
    by: { id: 'colleague', name: 'Collega (voorbeeld)' },
    why: 'Goed in uitleg',
    shownTo: ['c1'],
    since: 4,
  };
  return aChampion(who.id, { state, version: 4, request: isOpen ? request : null, ...part });
}

const actor = (part: Partial<ChampionActor> = {}): ChampionActor => ({
  person: who,
  name: 'Champion (voorbeeld)',
  isCoordinator: false,
  isAppointed: false,
  coordinators: ['c1', 'c2'],
  ...part,
});
const actors = {
  self: actor(),
  appointed: actor({ isAppointed: true }),
  selfCoordinator: actor({ isCoordinator: true }),
  colleague: actor({ person: { tenantId: 'tenant-1', id: 'colleague' } }),
  coordinator: actor({ person: { tenantId: 'tenant-1', id: 'c1' }, isCoordinator: true }),
  outsider: actor({ person: { tenantId: 'tenant-2', id: 'champion' }, isCoordinator: true }),
};
const commands = {
  save: { kind: 'save', profile, why: null },
  nominate: { kind: 'nominate', name: 'Champion (voorbeeld)', why: null },
  refuse: { kind: 'refuse' },
  leave: { kind: 'leave', from: null, until: '2026-12-12' },
  return: { kind: 'return' },
  stop: { kind: 'stop' },
  approve: { kind: 'approve' },
  decline: { kind: 'decline', reason: 'Te druk' },
} as const satisfies Record<string, ChampionCommand>;

const outcome = (decision: ChampionDecision) =>
  decision.kind === 'refused' ? decision.why : `${decision.change}>${decision.champion.state}`;

/** Per command and actor what comes of it in each state, in the order null, asked, nominated, approved, stopped. */
const table: Readonly<Record<keyof typeof commands, Readonly<Record<keyof typeof actors, readonly string[]>>>> = {
  save: {
    self: ['asked>asked', 'changed>asked', 'agreed>asked', 'changed>approved', 'asked>asked'],
    appointed: [
      'appointed>approved',
      'appointed>approved',
      'appointed>approved',
      'changed>approved',
      'appointed>approved',
    ],
    selfCoordinator: ['asked>asked', 'changed>asked', 'agreed>asked', 'changed>approved', 'asked>asked'],
    ...others('not-yours'),
  },
  nominate: {
    self: all('yourself'),
    appointed: all('yourself'),
    selfCoordinator: all('yourself'),
    colleague: ['nominated>nominated', 'is-asked', 'is-asked', 'is-champion', 'nominated>nominated'],
    coordinator: ['nominated>nominated', 'is-asked', 'is-asked', 'is-champion', 'nominated>nominated'],
    outsider: all('not-yours'),
  },
  refuse: {
    ...selves(['not-now', 'not-now', 'refused>stopped', 'not-now', 'not-now']),
    ...others('not-yours'),
  },
  leave: { ...selves(['not-now', 'not-now', 'not-now', 'left>approved', 'not-now']), ...others('not-yours') },
  return: { ...selves(all('not-now')), ...others('not-yours') },
  stop: {
    ...selves(['not-now', 'stopped>stopped', 'stopped>stopped', 'stopped>stopped', 'not-now']),
    ...others('not-yours'),
  },
  approve: {
    self: all('not-yours'),
    appointed: all('not-yours'),
    selfCoordinator: all('yourself'),
    colleague: all('not-yours'),
    coordinator: ['not-now', 'approved>approved', 'not-now', 'not-now', 'not-now'],
    outsider: all('not-yours'),
  },
  decline: {
    self: all('not-yours'),
    appointed: all('not-yours'),
    selfCoordinator: all('yourself'),
    colleague: all('not-yours'),
    coordinator: ['not-now', 'declined>stopped', 'not-now', 'not-now', 'not-now'],
    outsider: all('not-yours'),
  },
};

describe('what becomes of a champion', () => {
  for (const [name, ofActors] of Object.entries(table))
    for (const [role, expected] of Object.entries(ofActors))
      it(`${name} by ${role}, in each state`, () => {
        const command = commands[name as keyof typeof commands];
        const decided = states.map((state) =>
          outcome(decideChampion(who, inState(state), command, actors[role as keyof typeof actors])),
        );
        assert.deepEqual(decided, expected);
      });

  const decide = (champion: Champion | null, command: ChampionCommand, by = actors.self) =>
    decideChampion(who, champion, command, by);
  const done = (decision: ChampionDecision) => (decision.kind === 'done' ? decision : assert.fail(decision.why));

  it('is a step further each time, with the role given and taken', () => {
    const asked = done(decide(null, commands.save));
    assert.deepEqual([asked.champion.version, asked.role, asked.champion.request?.shownTo], [1, null, ['c1', 'c2']]);
    const approved = done(decide(asked.champion, commands.approve, actors.coordinator));
    assert.deepEqual([approved.champion.version, approved.role, approved.champion.request], [2, 'give', null]);
    assert.equal(done(decide(approved.champion, commands.stop, actors.appointed)).role, 'take');
  });

  it('keeps who named them, also when they agree', () => {
    const agreed = done(decide(inState('nominated'), commands.save)).champion;
    assert.deepEqual(
      [agreed.request?.by.id, agreed.request?.why, agreed.request?.since],
      ['colleague', 'Goed in uitleg', 5],
    );
  });

  it('keeps no profile of who is none any more', () => {
    const stopped = done(decide(inState('approved', { ...profile, name: 'X' }), commands.stop)).champion;
    assert.deepEqual([stopped.topics, stopped.team, stopped.name, stopped.isListed], [[], null, null, false]);
  });

  it('is back only after being away', () => {
    assert.equal(
      outcome(decide(inState('approved', { absentUntil: '2026-12-12' }), commands.return)),
      'returned>approved',
    );
    assert.equal(outcome(decide(inState('approved'), { kind: 'leave', from: null, until: null })), 'bad-date');
  });

  const wrong: readonly (readonly [string, ChampionCommand])[] = [
    ['incomplete', { kind: 'save', profile: { ...profile, languages: [] }, why: null }],
    ['incomplete', { kind: 'save', profile: { ...profile, workingDays: [] }, why: null }],
    ['incomplete', { kind: 'save', profile: { ...profile, capacity: Number.NaN }, why: null }],
    ['incomplete', { kind: 'save', profile: { ...profile, capacity: 21 }, why: null }],
    ['too-long', { kind: 'save', profile, why: 'x'.repeat(501) }],
    ['personal-data', { kind: 'save', profile: { ...profile, team: 'bel 06-12345678' }, why: null }],
    ['personal-data', { kind: 'save', profile, why: 'mail a.b@gemeente.nl' }],
  ];
  for (const [why, command] of wrong)
    it(`is refused as ${why}`, () => assert.equal(outcome(decide(null, command)), why));

  it('needs a reason to be declined, without personal data', () => {
    const decline = (reason: string) =>
      outcome(decide(inState('asked'), { kind: 'decline', reason }, actors.coordinator));
    assert.equal(decline('  '), 'needs-reason');
    assert.equal(decline('x'.repeat(501)), 'too-long');
    assert.equal(decline('Bel mij op 06-12345678'), 'personal-data');
  });

  it('is never approved without their own yes and a coordinator, whatever is done in whatever order', () => {
    const steps = fc.array(
      fc.tuple(
        fc.constantFrom(...Object.values(commands)),
        fc.constantFrom(actors.self, actors.selfCoordinator, actors.colleague, actors.coordinator, actors.outsider),
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(steps, (taken) => {
        let champion = inState(null);
        let hasAgreed = false;
        for (const [command, by] of taken) {
          const decision: ChampionDecision = decideChampion(who, champion, command, by);
          if (decision.kind === 'refused') continue;
          assert.equal(decision.champion.version, (champion?.version ?? 0) + 1);
          if (decision.change === 'approved') assert.ok(hasAgreed && by.isCoordinator && by.person.id !== who.id);
          assert.equal(
            decision.champion.state === 'approved',
            decision.change === 'approved' || (champion?.state === 'approved' && decision.change !== 'stopped'),
          );
          hasAgreed =
            ['asked', 'agreed'].includes(decision.change) || (hasAgreed && decision.champion.state === 'asked');
          champion = decision.champion;
        }
      }),
    );
  });
});

function all(outcomeOfEach: string): readonly string[] {
  return states.map(() => outcomeOfEach);
}

function others(outcomeOfEach: string) {
  const each = all(outcomeOfEach);
  return { colleague: each, coordinator: each, outsider: each };
}

function selves(each: readonly string[]) {
  return { self: each, appointed: each, selfCoordinator: each };
}
