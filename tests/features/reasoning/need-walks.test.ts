import assert from 'node:assert/strict';
import { decideNeed, mostReminders, type NeedCommand } from '../../../src/features/reasoning/need/decide-need.ts';
import type { Need } from '../../../src/features/reasoning/need/need.ts';

const [walks, steps] = [10_000, 50];
const people = ['asker', 'decider', 'other'].map((id) => ({ id, name: null }));
const dayMs = 86_400_000;
const instant = (day: number) => new Date(day * dayMs).toISOString();

describe('the life of a data need and its request', () => {
  it('is never open without somebody who is reminded, or was reminded often enough', () => {
    let decided = 0;
    for (let walk = 0; walk < walks; walk += 1) {
      let state = walk + 1;
      // Park and Miller's minimal standard generator: the same walks every time.
      const random = (below: number) => (state = (state * 48_271) % 2_147_483_647) % below;
      let need: Need = {
        id: 'n',
        tenantId: 't',
        version: 1,
        language: 'nl',
        what: 'huisuitzettingen',
        decision: '',
        owner: '',
        often: '',
        match: { kind: 'gap', id: '' },
        line: null,
        by: { id: 'asker', name: null },
        request: null,
        remindAt: null,
      };
      for (let day = 0; day < steps; day += 1) {
        const text = ['', 'kiezen waar we beginnen', 'x'.repeat(400)][random(3)] ?? '';
        const commands: readonly NeedCommand[] = [
          { kind: 'answer', asks: 'decision', text },
          { kind: 'ask', purpose: text, basis: '', period: '', at: { id: 'decider', name: null } },
          { kind: 'grant', reason: text },
          { kind: 'refuse', reason: text },
          { kind: 'change', what: text, decision: text, owner: '', often: '', match: { kind: 'indicator', id: 'a' } },
          { kind: 'mismatch' },
          { kind: 'withdraw' },
          { kind: 'remind' },
          { kind: 'remind' },
        ];
        const command = commands[random(commands.length)] ?? { kind: 'remind' };
        const actor = command.kind === 'remind' ? 'clock' : (people[random(people.length)] ?? 'clock');
        const clock = { now: instant(day), nextReminder: instant(day + 3) };
        const decision = decideNeed(need, command, actor, clock);
        if (decision.kind === 'refused') continue;
        const { need: after } = decision;
        const { request } = after;
        if (after.version !== need.version + 1) assert.fail('each step is a version');
        if (command.kind === 'grant' || command.kind === 'refuse') {
          decided += 1;
          if (actor === 'clock' || actor.id !== 'decider') assert.fail('only who was asked decides');
          if (command.kind === 'refuse' && !request?.reason) assert.fail('a refusal has a reason');
        } else if (command.kind !== 'remind' && (actor === 'clock' || actor.id !== 'asker'))
          assert.fail('the need is of who asked');
        const waits = request?.state === 'asked';
        if (waits && after.remindAt === null && request.reminded < mostReminders) assert.fail('it would stall');
        if (!waits && after.remindAt !== null) assert.fail('nobody is reminded of what is done');
        if (waits && !request.purpose) assert.fail('who decides knows what it is for');
        need = after;
      }
    }
    assert.ok(decided > walks / 10);
  });
});
